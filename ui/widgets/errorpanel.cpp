// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorpanel.h"

#include "breakablelabel.h"
#include "flowlayout.h"
#include "foldout.h"
#include "glyph.h"
#include "tone.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

namespace gangway {
ErrorPanel::ErrorPanel(const Error &error, const QString &when, QWidget *parent)
    : QFrame(parent)
    , m_error(error)
    , m_when(when)
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(QStringLiteral("errorPanel"));
    setAccessibleName(tr("Failed: %1").arg(error.what));
    auto *const grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    auto *const glyph = new GlyphLabel(this);
    glyph->set(Glyph::Cross, toneColors(Tone::Red, palette()).line);
    grid->addWidget(glyph, 0, 0, Qt::AlignTop);
    auto *const what = new BreakableLabel(error.what, this);
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    grid->addWidget(what, 0, 1);
    if (!error.next.isEmpty())
        grid->addWidget(new BreakableLabel(error.next, this), 1, 1);
    if (!error.detail.isEmpty()) {
        auto *const detail = new BreakableLabel(error.detail, this);
        detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        detail->setLayoutDirection(Qt::LeftToRight);
        grid->addWidget(new FoldOut(tr("The system's own words"), detail, this), 2, 1);
    }
    auto *const row = new QWidget(this);
    auto *const buttons = new FlowLayout(row);
    auto *const copy = new QPushButton(tr("Copy"), row);
    copy->setAccessibleName(tr("Copy this failure"));
    m_dismiss->setAccessibleName(tr("Dismiss this failure"));
    for (QPushButton *const button : {copy, m_dismiss}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    grid->addWidget(row, 3, 1);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_dismiss, &QPushButton::clicked, this, &ErrorPanel::dismissed);
}

QString ErrorPanel::text() const
{
    QStringList parts{m_when, m_error.what, m_error.detail, m_error.next};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(toneColors(Tone::Red, palette()).line, 1));
    painter.setBrush(palette().base());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace gangway
