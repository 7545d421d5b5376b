// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingwidth.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTextEdit>

#include <algorithm>

namespace gangway {
namespace {

constexpr int letters = 115; // as wide as a page of the wizard is at first, and hardly wider

int readWidth(const QWidget &widget)
{
    return letters * widget.fontMetrics().averageCharWidth();
}

/// Follows the area a document is shown in.
class LineBreaker final : public QObject
{
public:
    explicit LineBreaker(QTextEdit *text)
        : QObject(text)
        , m_text(text)
    {
        text->viewport()->installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        // What is narrower than its area stands at its left, also where lines begin at the right.
        const int most = m_text->isLeftToRight() ? readWidth(*m_text) : QWIDGETSIZE_MAX;
        m_text->setLineWrapColumnOrWidth(std::min(m_text->viewport()->width(), most));
    }

    QTextEdit *m_text;
};

} // namespace

QLayout *asWideAsRead(QWidget *widget)
{
    widget->setMaximumWidth(readWidth(*widget));
    auto *const row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch(0); // takes what is left
    return row;
}

void breakWhereRead(QTextEdit *text)
{
    text->setLineWrapMode(QTextEdit::FixedPixelWidth);
    new LineBreaker(text);
}

} // namespace gangway
