// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "core/metabase/snapshot/survey.h"

namespace gangway {

/// What people decide about a snapshot: the same options for every command that makes one or plans to.
struct SnapshotChoices
{
    metabase::Unreadable unreadable = metabase::Unreadable::Stop;
    bool leaveOutOrphans = false;

    static void addOptions(CommandLine &line);
    /// Usage where a word is not one of the choices.
    static Result<SnapshotChoices> from(const CommandLine &line);
};

} // namespace gangway
