// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace gangway::rehearsal {

/// Something in storage: a part or the whole snapshot.
struct Stored
{
    qint64 bytes = 0;
    QByteArray etag; ///< With its quotes.
    int times = 1;   ///< How often it was sent and kept; the last one counts.
};

struct MultipartUpload
{
    QByteArray id;
    int partCount = 0;
    std::map<int, Stored> parts;
    bool isCompleted = false;
};

/// What somebody chose on the checkout page, and what they got for it.
struct Order
{
    QString plan;     ///< `starter` or `pro`
    QString billing;  ///< `monthly` or `annual`
    QString alias;    ///< The first label of ALIAS.metabaseapp.com.
    QString region;   ///< Such as `eu-central-1`.
    quint16 port = 0; ///< The new instance's, on loopback.
    QByteArray apiKey;
};

/// One migration as the Store knows it.
struct Migration
{
    QByteArray id;   ///< The external id: whoever knows it may act on the migration.
    QString version; ///< `local_mb_version` as sent.
    QDateTime created;
    std::optional<MultipartUpload> upload;
    std::optional<Stored> snapshot; ///< The whole file is there.
    bool isUploaded = false;        ///< The client said that it finished.
    std::optional<Order> order;

    /// Without the parts of an unfinished upload: their files say themselves what they are.
    [[nodiscard]] QJsonObject toJson() const;
    static std::optional<Migration> fromJson(const QJsonObject &object);
};

/// A random UUID's form, and nothing else: safe as the name of a folder.
bool isIdentifier(QByteArrayView text);
QByteArray newIdentifier();

} // namespace gangway::rehearsal
