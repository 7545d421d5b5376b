// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationdatabase.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gangway::metabase {

/// Where a move goes, as far as it is known by now.
struct MoveTarget
{
    QString regionId; ///< Empty: not chosen yet.
    QString address;  ///< `https://….metabaseapp.com`; empty: not known yet.
};

/// What of a database decides what is left to do after its move, without a word in any language: kept with a run, so
/// that the list can be told again, in the language that is spoken then, when the database is long gone. No secrets.
struct FollowUpFacts
{
    MoveTarget target;
    QString siteUrl;
    qint64 linksToSite = 0;
    qint64 notifications = 0; ///< Subscriptions and alerts.
    qint64 people = 0;
    qint64 singleSignOnPeople = 0;
    // Data sources, as they are named to people; at most maxSubjects of each.
    QStringList remoteSources;
    QStringList tunnelledSources; ///< By name; tunnelHosts has the SSH host of each.
    QStringList tunnelHosts;
    QStringList localSources;
    QStringList fileSources;
    QStringList secretFiles;
    // Signing in.
    bool hasGoogle = false;
    bool hasSaml = false;
    QString samlProvider;
    bool hasJwt = false;
    bool hasLdap = false;
    QString ldapHost;
    // What leads to the instance, and what it calls.
    bool embeds = false;
    qint64 embeddedContent = 0;
    qint64 publicLinks = 0;
    bool hasMail = false;
    QString localMailHost; ///< Empty: it is none of their own network.
    QString mailSender;
    QStringList webhooks;
    bool hasLocalWebhook = false;
    // What does not move.
    QStringList apiKeys;
    qint64 cachingPolicies = 0;
    QStringList environmentSettings; ///< Names of variables.

    static constexpr qsizetype maxSubjects = 50;

    /// @p environmentNames: variables of the old server; empty where they are not known.
    [[nodiscard]] static FollowUpFacts of(const ApplicationDatabase &database, const MoveTarget &target,
                                          const QStringList &environmentNames = {});
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or of another kind is as if it did not apply.
    [[nodiscard]] static FollowUpFacts fromJson(const QJsonObject &json);
};

} // namespace gangway::metabase
