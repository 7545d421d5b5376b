// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/report.h"
#include "core/metabase/snapshot/survey.h"
#include "core/secret.h"
#include "core/steering.h"

#include <QString>
#include <QStringList>

namespace gangway::movetocloud {

struct PreflightRequest
{
    QString source; ///< The database file.
    Secret key;     ///< MB_ENCRYPTION_SECRET_KEY; empty: none.
    QString region; ///< Such as `eu-central-1`; empty: not known yet.
    QStringList environmentNames;
    bool thorough = false;                                        ///< Also logs and history, which may take minutes.
    metabase::Unreadable unreadable = metabase::Unreadable::Stop; ///< As in Answers.
    bool leaveOutOrphans = false;                                 ///< As in Answers.
};

/// What the move's first step is going to look at, looked at beforehand: every check, and whether a snapshot for the
/// cloud can be made of the file at all. Nothing is changed.
Result<checks::Report> preflight(const PreflightRequest &request, const Steering &steering);

} // namespace gangway::movetocloud
