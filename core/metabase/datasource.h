// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encryption.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gangway::metabase {

/// A database that an instance queries, as far as it may be shown: never a password, key or token.
struct DataSource
{
    qint64 id = 0;
    QString name;
    QString engine; ///< Metabase's own word, such as `postgres`, `bigquery-cloud-sdk`.
    bool isSample = false;
    bool isAudit = false;             ///< Metabase's own analytics.
    bool isAttachedWarehouse = false; ///< A Cloud-only kind; its details do not move.
    /// The details are still encrypted, so that nothing below is known.
    bool isUnreadable = false;

    QStringList hosts; ///< Usually one; more for a MongoDB address that names several. Empty: none in the form.
    int port = 0;      ///< 0: the engine's default.
    QString database;
    QString file; ///< h2 and sqlite: the file, options cut off.
    bool usesTunnel = false;
    QString tunnelHost;
    int tunnelPort = 0;
    bool usesTls = false;
    QStringList localFiles; ///< Names of the form fields that point to a file on the old server.

    /// Reads what may be read of `metabase_database.details`; @p json already decrypted.
    void readDetails(const QByteArray &json);

    /// `h2` and `sqlite`: the data is a file beside the old server.
    [[nodiscard]] bool isFile() const;
    /// Has a driver that Metabase Cloud brings along; see officialEngines().
    [[nodiscard]] bool isOfficial() const;
    /// `PostgreSQL`, `BigQuery`; the engine's own word where it is not known.
    [[nodiscard]] QString engineName() const;
    /// `BIOMERO (PostgreSQL, db.example.internal)`.
    [[nodiscard]] QString display() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Engines with an official driver; source: Metabase's docs/databases/connecting.md.
[[nodiscard]] const QStringList &officialEngines();

} // namespace gangway::metabase
