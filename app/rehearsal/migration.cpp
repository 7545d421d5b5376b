// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include <QJsonArray>
#include <QUuid>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Stored &stored)
{
    return {{u"bytes"_s, stored.bytes}, {u"etag"_s, QString::fromLatin1(stored.etag)}, {u"times"_s, stored.times}};
}

Stored storedFrom(const QJsonObject &object)
{
    return {object[u"bytes"].toInteger(-1), object[u"etag"].toString().toLatin1(), object[u"times"].toInt(1)};
}

QJsonObject toJson(const MultipartUpload &upload)
{
    QJsonObject parts;
    if (upload.isCompleted) {
        for (const auto &[number, stored] : upload.parts)
            parts.insert(QString::number(number), toJson(stored));
    }
    return {{u"id"_s, QString::fromLatin1(upload.id)},
            {u"partCount"_s, upload.partCount},
            {u"completed"_s, upload.isCompleted},
            {u"parts"_s, parts}};
}

std::optional<MultipartUpload> uploadFrom(const QJsonObject &object)
{
    MultipartUpload upload;
    upload.id = object[u"id"].toString().toLatin1();
    upload.partCount = object[u"partCount"].toInt();
    upload.isCompleted = object[u"completed"].toBool();
    const QJsonObject parts = object[u"parts"].toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part)
        upload.parts.emplace(part.key().toInt(), storedFrom(part->toObject()));
    if (!isIdentifier(upload.id) || upload.partCount < 1)
        return std::nullopt;
    return upload;
}

QJsonObject toJson(const Order &order)
{
    return {{u"plan"_s, order.plan},   {u"billing"_s, order.billing},
            {u"alias"_s, order.alias}, {u"region"_s, order.region},
            {u"port"_s, order.port},   {u"apiKey"_s, QString::fromLatin1(order.apiKey)}};
}

Order orderFrom(const QJsonObject &object)
{
    return {object[u"plan"].toString(),
            object[u"billing"].toString(),
            object[u"alias"].toString(),
            object[u"region"].toString(),
            static_cast<quint16>(object[u"port"].toInt()),
            object[u"apiKey"].toString().toLatin1()};
}

} // namespace

QJsonObject Migration::toJson() const
{
    QJsonObject object{{u"id"_s, QString::fromLatin1(id)},
                       {u"version"_s, version},
                       {u"created"_s, created.toString(Qt::ISODateWithMs)},
                       {u"uploaded"_s, isUploaded}};
    if (upload)
        object.insert(u"upload"_s, rehearsal::toJson(*upload));
    if (snapshot)
        object.insert(u"snapshot"_s, rehearsal::toJson(*snapshot));
    if (order)
        object.insert(u"order"_s, rehearsal::toJson(*order));
    return object;
}

std::optional<Migration> Migration::fromJson(const QJsonObject &object)
{
    Migration migration;
    migration.id = object[u"id"].toString().toLatin1();
    migration.version = object[u"version"].toString();
    migration.created = QDateTime::fromString(object[u"created"].toString(), Qt::ISODateWithMs);
    migration.isUploaded = object[u"uploaded"].toBool();
    if (!isIdentifier(migration.id) || !migration.created.isValid())
        return std::nullopt;
    if (object.contains(u"upload")) {
        migration.upload = uploadFrom(object[u"upload"].toObject());
        if (!migration.upload)
            return std::nullopt;
    }
    if (object.contains(u"snapshot"))
        migration.snapshot = storedFrom(object[u"snapshot"].toObject());
    if (object.contains(u"order"))
        migration.order = orderFrom(object[u"order"].toObject());
    return migration;
}

bool isIdentifier(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f');
        if (dash ? text[i] != '-' : !hex)
            return false;
    }
    return true;
}

QByteArray newIdentifier()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace gangway::rehearsal
