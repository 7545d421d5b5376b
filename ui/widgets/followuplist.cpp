// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followuplist.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

/// The words beside a box: they wrap, which a check box's own do not, and a click on them ticks.
class TickLabel final : public QLabel
{
public:
    TickLabel(const QString &text, QCheckBox *box, QWidget *parent)
        : QLabel(text, parent)
        , m_box(box)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        QFont bold = font();
        bold.setBold(true);
        setFont(bold);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box->click();
    }

private:
    QCheckBox *m_box;
};

QString explanation(const QJsonObject &item)
{
    QStringList paragraphs{item.value(u"why"_s).toString(), item.value(u"what"_s).toString()};
    QStringList subjects;
    const QJsonArray list = item.value(u"subjects"_s).toArray();
    for (const QJsonValue &subject : list)
        subjects.append(u"• "_s + subject.toString());
    paragraphs.append(subjects.join(u'\n'));
    paragraphs.removeAll(QString());
    return paragraphs.join(u'\n');
}

} // namespace

FollowUpList::FollowUpList(QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 3);
}

void FollowUpList::set(const QJsonArray &list, const QSet<QString> &done)
{
    while (QLayoutItem *const old = layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_boxes.clear();
    for (const QJsonValue &value : list) {
        const QJsonObject item = value.toObject();
        auto *const row = new QWidget(this);
        auto *const box = new QCheckBox(row);
        const QString title = item.value(u"title"_s).toString();
        box->setAccessibleName(title);
        box->setObjectName(item.value(u"id"_s).toString());
        box->setChecked(done.contains(box->objectName()));
        auto *const text = new QLabel(explanation(item), row);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        box->setAccessibleDescription(text->text());
        connect(box, &QCheckBox::toggled, this, &FollowUpList::ticked);
        auto *const grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setColumnStretch(1, 1);
        grid->addWidget(box, 0, 0, Qt::AlignTop);
        grid->addWidget(new TickLabel(title, box, row), 0, 1);
        grid->addWidget(text, 1, 1);
        layout()->addWidget(row);
        m_boxes.push_back(box);
    }
}

QSet<QString> FollowUpList::done() const
{
    QSet<QString> ids;
    for (const QCheckBox *const box : m_boxes) {
        if (box->isChecked())
            ids.insert(box->objectName());
    }
    return ids;
}

void FollowUpList::showFirstLeft()
{
    for (QCheckBox *const box : m_boxes) {
        if (!box->isChecked()) {
            box->setFocus(Qt::OtherFocusReason); // a scroll area brings what gets the keyboard into view
            return;
        }
    }
}

} // namespace gangway
