// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gangway {
namespace {

constexpr int mostLines = 2000;
constexpr int linesAtOnce = 50;
constexpr int linesShown = 10;

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(mostLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Log of this run"));
    m_text->setMinimumHeight(linesShown * m_text->fontMetrics().lineSpacing());
    auto *const copy = new QPushButton(tr("Copy log"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &LogView::look);
}

void LogView::follow(const QString &path, const QDateTime &since)
{
    m_tail = std::make_shared<LogTail>(path, since);
    m_text->clear();
    m_pending.clear();
    if (isVisible())
        look();
}

QString LogView::text() const
{
    return m_text->toPlainText();
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    look();
}

void LogView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void LogView::look()
{
    if (!m_tail || m_job.isRunning())
        return;
    m_job.start<QStringList>([tail = m_tail](const Steering &) -> Result<QStringList> { return tail->read(); },
                             [this, tail = m_tail](const Result<QStringList> &lines) {
                                 if (!lines || tail != m_tail)
                                     return;
                                 m_pending += *lines;
                                 if (m_pending.size() > mostLines) // the others would not stay anyway
                                     m_pending = m_pending.last(mostLines);
                                 append();
                             });
}

void LogView::append()
{
    if (m_pending.isEmpty())
        return;
    QScrollBar *const bar = m_text->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    const qsizetype count = std::min<qsizetype>(m_pending.size(), linesAtOnce);
    m_text->appendPlainText(m_pending.first(count).join(u'\n'));
    m_pending.remove(0, count);
    if (isAtEnd)
        bar->setValue(bar->maximum());
    // Laying out lines takes time that is the window's; so a few, then whatever else is to do.
    if (!m_pending.isEmpty())
        QTimer::singleShot(0, this, &LogView::append);
}

} // namespace gangway
