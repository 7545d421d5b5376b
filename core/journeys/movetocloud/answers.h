// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/snapshot/survey.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace gangway::movetocloud {

/// What the user decided before the move, complete and free of secrets: all that a plan file keeps.
struct Answers
{
    QString source;  ///< The H2 application database, absolute, with `.mv.db`.
    QString archive; ///< Where the backup goes: an absolute `….gangway.tar` that does not exist yet.
    QUrl storeApi;   ///< Metabase Store's API, such as https://store-api.metabase.com.
    QUrl store;      ///< Metabase Store's pages, such as https://store.metabase.com.
    QUrl address;    ///< The new instance, such as https://acme.metabaseapp.com; empty: asked for when it is needed.
    QString sourcePlan = QStringLiteral("oss"); ///< The store's word for today's edition: `oss` or `pro-self-hosted`.
    QString region;                 ///< Such as `eu-central-1`, for the list of addresses to allow; may be empty.
    qint64 partBytes = 100'000'000; ///< Size of an upload's parts; larger snapshots are split. Metabase's own number.
    int parallelParts = 4;
    qint64 bytesPerSecond = 0;    ///< Upload limit; 0: none.
    bool acceptDecisions = false; ///< The checks' "needs a decision" findings were read and accepted.
    /// A file, readable only by its owner, with MB_ENCRYPTION_SECRET_KEY; absolute, or empty: the key, where one is
    /// needed, comes from the run's secrets or the attendant.
    QString keyFile;
    /// What to do about values that look encrypted and that no key opens.
    metabase::Unreadable unreadable = metabase::Unreadable::Stop;
    bool leaveOutOrphans = false; ///< Rows that refer to nothing do not move, nor what refers to them.
    int provisioningPollSeconds = 30;

    [[nodiscard]] QJsonObject toJson() const;
    /// Refuses missing, relative, foreign or out-of-range answers with Error::Code::Usage.
    static Result<Answers> fromJson(const QJsonObject &json);

    /// The addresses of the vendor's own store.
    static QUrl defaultStoreApi();
    static QUrl defaultStore();
};

/// `<folder>/<name>-<UTC date and time>.gangway.tar`, a name for the backup of @p source that nothing has there;
/// numbered where one was made in the same second.
QString suggestedArchive(const QString &source, const QString &folder);

} // namespace gangway::movetocloud
