// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "followupfacts.h"
#include "regions.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gangway::metabase {

/// Something a person has to do after the move, because no program can.
struct FollowUp
{
    QString id;           ///< Stable, such as `google-origin`; a run's checklist refers to it.
    QString title;        ///< Translated, a verb: "Allow Metabase Cloud at your databases".
    QString why;          ///< Translated.
    QString what;         ///< Translated: what to do.
    QStringList subjects; ///< The things it is about, by name: data sources, keys, addresses.

    [[nodiscard]] QJsonObject toJson() const;
};

/// What is left to do after this database has moved to Metabase Cloud; only what applies to it.
/// @p environmentNames: variables of the old server, whose settings do not move; empty where they are not known.
[[nodiscard]] std::vector<FollowUp> followUps(const ApplicationDatabase &database, const MoveTarget &target,
                                              const QStringList &environmentNames = {});
/// The same from what was kept of it, in the language that is spoken now.
[[nodiscard]] std::vector<FollowUp> followUps(const FollowUpFacts &facts);
[[nodiscard]] QJsonArray toJson(const std::vector<FollowUp> &list);

} // namespace gangway::metabase
