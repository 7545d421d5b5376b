// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planwords.h"

#include "core/inspect/terminaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;
using inspect::shellWord;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::PlanWords)
};

/// Writing a backup and reading it back, row by row: between these, in bytes a minute, on machines of today.
constexpr qint64 slowest = 600'000'000;
constexpr qint64 fastest = 1'800'000'000;

QString spanText(qint64 bytes)
{
    const auto atMost = static_cast<int>((bytes + slowest - 1) / slowest);
    const auto atLeast = std::max(1, static_cast<int>(bytes / fastest));
    if (bytes < fastest / 10)
        return Tr::tr("less than a minute");
    if (atLeast == atMost)
        return Tr::tr("about %n minute(s)", nullptr, atMost);
    return Tr::tr("about %1–%2 minutes").arg(atLeast).arg(atMost);
}

} // namespace

QString standstillText(qint64 bytes)
{
    return Tr::tr(
               "Metabase has to stay stopped until its backup was read back: %1. Nobody can work with it until then. "
               "After that you may start it again; what people change there from then on does not move.")
        .arg(spanText(bytes));
}

QString colleagueText(const Answers &answers, const QString &siteName, qint64 bytes)
{
    const QString name = siteName.isEmpty() ? Tr::tr("our Metabase") : siteName;
    QString text = Tr::tr("We are moving %1 to Metabase Cloud.\n\n"
                          "It will not be available for a short time at the beginning (%2). After that it can be used "
                          "for reading as before, but nothing should be changed there: questions and dashboards "
                          "changed after the move has begun stay behind.\n\n"
                          "We write again when the new address can be used. Your questions, dashboards and collections "
                          "will be there.")
                       .arg(name, spanText(bytes));
    if (!answers.address.isEmpty())
        text += u"\n\n"_s + Tr::tr("The new address: %1").arg(answers.address.toString());
    return text;
}

QStringList commandLines(const Answers &answers, bool needsKey)
{
    QStringList lines;
    if (needsKey && answers.keyFile.isEmpty())
        lines.append(u"read -rs MB_ENCRYPTION_SECRET_KEY && export MB_ENCRYPTION_SECRET_KEY"_s);
    QStringList plan{u"gangwayctl"_s, u"plan"_s,      u"move-to-cloud"_s, shellWord(answers.source),
                     u"--to"_s,       u"move.json"_s, u"--backup-to"_s,   shellWord(answers.archive)};
    if (answers.storeApi != Answers::defaultStoreApi())
        plan << u"--store-api"_s << answers.storeApi.toString();
    if (answers.store != Answers::defaultStore())
        plan << u"--store"_s << answers.store.toString();
    if (!answers.address.isEmpty())
        plan << u"--address"_s << answers.address.toString();
    if (!answers.region.isEmpty())
        plan << u"--region"_s << shellWord(answers.region);
    if (answers.sourcePlan != Answers().sourcePlan)
        plan << u"--pro"_s;
    if (answers.acceptDecisions)
        plan << u"--accept-decisions"_s;
    if (!answers.keyFile.isEmpty())
        plan << u"--key-file"_s << shellWord(answers.keyFile);
    if (answers.unreadable != metabase::Unreadable::Stop)
        plan << u"--unreadable"_s << metabase::unreadableWord(answers.unreadable);
    if (answers.leaveOutOrphans)
        plan << u"--leave-out-orphans"_s;
    if (answers.bytesPerSecond > 0)
        plan << u"--limit-rate"_s << QString::number(answers.bytesPerSecond / 1000);
    lines.append(plan.join(u' '));
    lines.append(u"gangwayctl run move.json"_s);
    return lines;
}

} // namespace gangway::movetocloud
