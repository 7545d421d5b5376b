// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changelog.h"
#include "datasource.h"
#include "encryptionstate.h"
#include "inventory.h"
#include "recognise.h"
#include "settings.h"

#include <QJsonObject>

#include <vector>

namespace gangway::metabase {

/// Names kept for lists people act on; beyond this many only the count is kept.
inline constexpr std::size_t maxNames = 1000;

struct ApiKeyInfo
{
    QString name;
    QString prefix; ///< The first characters, which the instance shows too.
    QString scope;
};

/// A place that notifications are sent to, other than mail: a webhook, Slack.
struct ChannelInfo
{
    QString name;
    QString type;
    QString host; ///< Empty: none, or still encrypted.
    bool isUnreadable = false;
};

/// A row of `secret` whose value is a file on the old server.
struct SecretFileInfo
{
    QString name;
    QString kind;
};

struct CloudMigrationInfo
{
    qint64 id = 0;
    QString state;
    QDateTime createdAt;

    [[nodiscard]] bool isFinished() const;
};

struct MigrationLock
{
    bool isHeld = false;
    QString by;
    QDateTime since;
};

/// What an application database means: everything that is asked more than once, read in one pass.
struct ApplicationDatabase
{
    Recognition recognition;
    Changelog changelog;
    Inventory inventory;
    Settings settings;
    EncryptionState encryption;
    std::vector<DataSource> dataSources; ///< Without Metabase's own analytics; at most maxNames.
    std::vector<ApiKeyInfo> apiKeys;
    std::vector<ChannelInfo> channels;
    std::vector<SecretFileInfo> secretFiles;
    std::vector<CloudMigrationInfo> cloudMigrations;
    MigrationLock lock;
    qint64 nodes = 0;    ///< Rows of QRTZ_SCHEDULER_STATE: servers that ran on it; 2 and more: a cluster.
    qint64 accounts = 0; ///< Accounts of people, active or not; 0: setup was never finished.
    qint64 singleSignOnPeople = 0;
    qint64 tablesOfTransforms = 0; ///< Rows of metabase_table with a transform_id.
    qint64 linksToSiteUrl = 0;     ///< Cards and dashboard cards whose settings mention the site's address.
    std::vector<TableDamage> damage;

    [[nodiscard]] const DatabaseVersion &version() const { return changelog.version; }
    /// `{version, versionDetails, siteName, siteUrl, encrypted, encryption, dataSources, people, …}`: the inventory's
    /// counts are members of the same object. No secrets, no mail addresses.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Reads it. Where it is no application database, the result says so in `recognition` and holds nothing else.
/// @p key may be null: encrypted values then stay unread. Damage of a table is in `damage`, not an error.
Result<ApplicationDatabase> readApplicationDatabase(RowReader &reader, const EncryptionKey *key,
                                                    const Steering &steering);

} // namespace gangway::metabase
