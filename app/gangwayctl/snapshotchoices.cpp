// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotchoices.h"

#include <QCoreApplication>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

const QString unreadableOption = u"unreadable"_s;
const QString orphansOption = u"leave-out-orphans"_s;

} // namespace

void SnapshotChoices::addOptions(CommandLine &line)
{
    line.addOption(unreadableOption,
                   Tr::tr("What to do about values that look encrypted and that no key opens: stop (default), reset "
                          "(empty them), keep (leave them as they are)."),
                   Tr::tr("choice"));
    line.addOption(orphansOption,
                   Tr::tr("Leave out rows that refer to rows which are not there, and what refers to them."));
}

Result<SnapshotChoices> SnapshotChoices::from(const CommandLine &line)
{
    SnapshotChoices choices;
    choices.leaveOutOrphans = line.isSet(orphansOption);
    if (!line.isSet(unreadableOption))
        return choices;
    const auto unreadable = metabase::unreadableNamed(line.value(unreadableOption));
    if (!unreadable)
        return Error{Error::Code::Usage, Tr::tr("--unreadable takes stop, reset or keep."), {}, {}};
    choices.unreadable = *unreadable;
    return choices;
}

} // namespace gangway
