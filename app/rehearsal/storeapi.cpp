// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeapi.h"

#include "http/jsonbody.h"
#include "storage.h"

#include <QRegularExpression>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using http::Exchange;
using http::Request;
using http::Response;

constexpr QByteArrayView base = "/api/v2/migration";
constexpr qsizetype smallBody = 16 * 1024;
constexpr qsizetype etagsBody = 2 * 1024 * 1024; // 10,000 parts take less than half of it
constexpr int mostParts = 10'000;
constexpr int firstMovableMajor = 50;

/// `/api/v2/migration/<id>/multipart` → id and `/multipart`.
std::pair<QByteArray, QByteArray> idAndAction(const Request &request)
{
    const QByteArray rest = request.path.sliced(std::min(base.size(), request.path.size()));
    const qsizetype slash = rest.indexOf('/', 1);
    if (!request.path.startsWith(base) || !rest.startsWith('/') || slash < 0)
        return {};
    return {rest.sliced(1, slash - 1), rest.sliced(slash)};
}

/// The major version of a tag such as `v0.57.8`, `v1.50.0` or `v0.58.0-beta.1`.
std::optional<int> majorOf(const QString &tag)
{
    static const QRegularExpression shape(u"^v?[01]\\.([0-9]{1,4})(?:\\.[0-9]{1,6}){0,3}(?:-[A-Za-z0-9.-]{1,40})?$"_s);
    const auto match = shape.match(tag);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

void answerError(Exchange &exchange, const Error &error)
{
    using Code = Error::Code;
    const int status = error.code == Code::NotFound  ? 404
                       : error.code == Code::InUse   ? 409
                       : error.code == Code::NoSpace ? 507
                                                     : 500;
    exchange.answer(Response::text(status, error.what.toUtf8() + '\n' + error.detail.toUtf8() + '\n'));
}

void answerUnknown(Exchange &exchange)
{
    exchange.answer(Response::text(404, "There is no such migration.\n"));
}

QByteArray withoutQuotes(QByteArray etag)
{
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'))
        etag = etag.sliced(1, etag.size() - 2);
    return etag;
}

/// Why these ETags do not complete the upload; empty: they do.
QByteArray whatIsWrong(const MultipartUpload &upload, const QJsonObject &etags, qint64 smallestPart)
{
    if (etags.size() != upload.partCount)
        return "There must be one ETag for each of the " + QByteArray::number(upload.partCount) + " parts.";
    for (int number = 1; number <= upload.partCount; ++number) {
        const QByteArray name = QByteArray::number(number);
        const auto stored = upload.parts.find(number);
        if (stored == upload.parts.end())
            return "InvalidPart: part " + name + " was never uploaded.";
        const QByteArray etag = etags[QString::fromLatin1(name)].toString().toUtf8();
        if (withoutQuotes(etag) != withoutQuotes(stored->second.etag))
            return "InvalidPart: the ETag of part " + name + " is not the stored part's.";
        if (number < upload.partCount && stored->second.bytes < smallestPart)
            return "EntityTooSmall: part " + name + " is smaller than the least size.";
    }
    return {};
}

} // namespace

StoreApi::StoreApi(const Context &context, std::function<void(const QByteArray &)> onUploaded)
    : m_context(context)
    , m_onUploaded(std::move(onUploaded))
{}

std::optional<Call> StoreApi::callOf(const Request &request)
{
    if (request.path == base && request.method == "POST")
        return Call::Create;
    const auto [id, action] = idAndAction(request);
    if (request.method != "PUT")
        return std::nullopt;
    if (action == "/multipart")
        return Call::Multipart;
    if (action == "/multipart/complete")
        return Call::Complete;
    if (action == "/uploaded")
        return Call::Uploaded;
    return std::nullopt;
}

void StoreApi::handle(Exchange &exchange, Call call) const
{
    if (call == Call::Create)
        return create(exchange);
    const QByteArray id = idAndAction(exchange.request()).first;
    if (!isIdentifier(id))
        return answerUnknown(exchange);
    if (call == Call::Multipart)
        return multipart(exchange, id);
    if (call == Call::Complete)
        return complete(exchange, id);
    uploaded(exchange, id);
}

void StoreApi::create(Exchange &exchange) const
{
    const auto body = http::readJsonBody(exchange, smallBody);
    if (!body)
        return;
    const QString version = (*body)[u"local_mb_version"].toString();
    const auto major = majorOf(version);
    if (!major)
        return exchange.answer(Response::text(400, "local_mb_version is not the version of a Metabase release.\n"));
    if (*major < firstMovableMajor) {
        return exchange.answer(Response::text(
            400, "This version cannot be migrated to Metabase Cloud. Upgrade to version 50 or later.\n"));
    }
    const auto migration = m_context.ledger.create(version);
    if (!migration)
        return answerError(exchange, migration.error());
    exchange.answer(Response::json(
        201, {{u"id"_s, QString::fromLatin1(migration->id)},
              {u"upload_url"_s, QString::fromLatin1(Storage::snapshotLink(m_context, migration->id, "PUT"))},
              {u"local_mb_version"_s, version},
              {u"created_at"_s, migration->created.toString(Qt::ISODateWithMs)},
              {u"rehearsal"_s, true}}));
}

void StoreApi::multipart(Exchange &exchange, const QByteArray &id) const
{
    const auto body = http::readJsonBody(exchange, smallBody);
    if (!body)
        return;
    const double wanted = (*body)[u"part_count"].toDouble(0);
    const int count = wanted >= 1 && wanted <= mostParts ? static_cast<int>(wanted) : 0;
    if (count == 0 || count != wanted)
        return exchange.answer(Response::text(400, "part_count must be a whole number from 1 to 10000.\n"));
    const Manners manners = m_context.misbehaviour.manners();
    std::optional<MultipartUpload> upload;
    bool isUploaded = false;
    const bool known = m_context.ledger.look(id, [&](const Migration &migration) {
        isUploaded = migration.isUploaded;
        upload = migration.upload;
    });
    if (!known)
        return answerUnknown(exchange);
    if (isUploaded)
        return exchange.answer(Response::text(409, "This migration was uploaded already.\n"));
    const bool renews = upload && !upload->isCompleted && upload->partCount == count
                        && manners.another == Manners::AnotherMultipart::Same;
    if (!renews) {
        upload = MultipartUpload{newIdentifier(), count, {}, false};
        const auto changed = m_context.ledger.change(id, [&](Migration &migration) { migration.upload = upload; });
        if (!changed)
            return answerError(exchange, changed.error());
    }
    QJsonObject links;
    for (int part = 1; part <= count; ++part) {
        links.insert(QString::number(part), QString::fromLatin1(Storage::partLink(m_context, id, upload->id, part)));
    }
    const bool snake = manners.keys == Manners::Keys::Snake;
    exchange.answer(Response::json(
        200, {{snake ? u"multipart_upload_id"_s : u"multipart-upload-id"_s, QString::fromLatin1(upload->id)},
              {snake ? u"multipart_urls"_s : u"multipart-urls"_s, links}}));
}

void StoreApi::complete(Exchange &exchange, const QByteArray &id) const
{
    const auto body = http::readJsonBody(exchange, etagsBody);
    if (!body)
        return;
    std::optional<MultipartUpload> upload;
    if (!m_context.ledger.look(id, [&](const Migration &migration) { upload = migration.upload; }))
        return answerUnknown(exchange);
    if (!upload || (*body)[u"multipart_upload_id"].toString().toLatin1() != upload->id)
        return exchange.answer(Response::text(404, "NoSuchUpload: there is no such multipart upload.\n"));
    if (!(*body)[u"multipart_etags"].isObject())
        return exchange.answer(Response::text(400, "multipart_etags must be an object of part number to ETag.\n"));
    const QByteArray wrong =
        whatIsWrong(*upload, (*body)[u"multipart_etags"].toObject(), m_context.misbehaviour.manners().smallestPart);
    if (!wrong.isEmpty())
        return exchange.answer(Response::text(400, wrong + '\n'));
    // Asked again after its answer was lost, it is done already.
    if (!upload->isCompleted) {
        if (const auto completed = m_context.ledger.completeUpload(id); !completed)
            return answerError(exchange, completed.error());
    }
    exchange.answer(Response::json(200, {{u"rehearsal"_s, true}}));
}

void StoreApi::uploaded(Exchange &exchange, const QByteArray &id) const
{
    QByteArray ignored;
    const auto read = exchange.readBody(ignored, smallBody);
    if (read == Exchange::Body::TooLarge)
        return exchange.answer(Response::text(413, "The body is too long.\n"));
    if (read != Exchange::Body::Complete)
        return;
    bool hasSnapshot = false;
    bool wasUploaded = false;
    const bool known = m_context.ledger.look(id, [&](const Migration &migration) {
        hasSnapshot = migration.snapshot.has_value();
        wasUploaded = migration.isUploaded;
    });
    if (!known)
        return answerUnknown(exchange);
    if (!hasSnapshot)
        return exchange.answer(Response::text(400, "Nothing was uploaded yet.\n"));
    if (!wasUploaded) {
        const auto changed = m_context.ledger.change(id, [](Migration &migration) { migration.isUploaded = true; });
        if (!changed)
            return answerError(exchange, changed.error());
        m_onUploaded(id);
    }
    exchange.answer(Response::json(200, {{u"rehearsal"_s, true}}));
}

} // namespace gangway::rehearsal
