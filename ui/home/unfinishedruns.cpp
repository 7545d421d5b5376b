// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unfinishedruns.h"

#include "ui/widgets/banner.h"

#include <QLocale>
#include <QVBoxLayout>

#include <set>

namespace gangway {
namespace {

QString whenText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

BannerText textOf(const RunSummary &run)
{
    BannerText text;
    const QString when = whenText(run.updated);
    switch (run.state) {
    case RunState::Running:
    case RunState::Stopping:
    case RunState::Undoing:
        text.tone = Tone::Blue;
        text.glyph = Glyph::Arrow;
        text.state = UnfinishedRuns::tr("%1 is under way.").arg(run.title);
        break;
    case RunState::Interrupted:
        text.tone = Tone::Amber;
        text.glyph = Glyph::Pause;
        text.state = UnfinishedRuns::tr("%1 was cut short, %2.").arg(run.title, when);
        break;
    case RunState::Failed:
        text.tone = Tone::Red;
        text.glyph = Glyph::Cross;
        text.state = UnfinishedRuns::tr("%1 did not finish, %2.").arg(run.title, when);
        break;
    case RunState::PartlyUndone:
        text.tone = Tone::Amber;
        text.glyph = Glyph::Question;
        text.state = UnfinishedRuns::tr("%1 was taken back only in part, %2.").arg(run.title, when);
        break;
    default:
        text.tone = Tone::Neutral;
        text.glyph = Glyph::Square;
        text.state = run.stepsCompleted == 0
                         ? UnfinishedRuns::tr("%1 is planned, and nothing was done yet.").arg(run.title)
                         : UnfinishedRuns::tr("%1 was stopped, %2.").arg(run.title, when);
        break;
    }
    text.meaning = UnfinishedRuns::tr("%1 of %2 steps are done.").arg(run.stepsCompleted).arg(run.stepsTotal);
    //: The second half of "3 of 7 steps are done."; two sentences beside each other
    if (run.readOnlySource)
        text.meaning += QLatin1Char(' ')
                        + UnfinishedRuns::tr("%1 is read-only since %2.")
                              .arg(run.readOnlySource->where, whenText(run.readOnlySource->since));
    else
        text.meaning += QLatin1Char(' ') + UnfinishedRuns::tr("Nothing on the source was changed.");
    const bool isUnderWay = text.tone == Tone::Blue;
    if (run.state != RunState::PartlyUndone)
        text.actions.push_back(
            {UnfinishedRuns::Continue, isUnderWay ? UnfinishedRuns::tr("Watch it") : UnfinishedRuns::tr("Continue")});
    text.actions.push_back({UnfinishedRuns::Report, UnfinishedRuns::tr("Report")});
    if (!isUnderWay)
        text.actions.push_back({UnfinishedRuns::Discard, UnfinishedRuns::tr("Discard…")});
    return text;
}

} // namespace

UnfinishedRuns::UnfinishedRuns(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Runs that have not ended"));
}

void UnfinishedRuns::set(const std::vector<RunSummary> &runs)
{
    std::set<QString> here;
    for (const RunSummary &run : runs) {
        if (isFinal(run.state))
            continue;
        here.insert(run.id);
        Banner *&banner = m_banners[run.id];
        if (!banner) {
            banner = new Banner(this);
            connect(banner, &Banner::chosen, this,
                    [this, id = run.id](int action) { emit chosen(static_cast<Action>(action), id); });
            m_column->addWidget(banner);
        }
        banner->set(textOf(run)); // keeps its buttons and the keyboard where nothing changed
    }
    for (auto it = m_banners.begin(); it != m_banners.end();) {
        if (here.contains(it->first)) {
            ++it;
            continue;
        }
        it->second->deleteLater();
        it->second->hide();
        it = m_banners.erase(it);
    }
    setVisible(!m_banners.empty());
}

Banner *UnfinishedRuns::banner(const QString &runId) const
{
    const auto found = m_banners.find(runId);
    return found == m_banners.end() ? nullptr : found->second;
}

} // namespace gangway
