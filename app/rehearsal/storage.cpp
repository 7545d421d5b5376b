// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage.h"

#include "partfiles.h"

#include <QRandomGenerator>

#include <array>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using http::Exchange;
using http::Request;
using http::Response;

constexpr QByteArrayView bucket = "/gangway-rehearsal/";
constexpr qint64 largestPut = 5LL * 1024 * 1024 * 1024; // as S3, for one PUT and for one part
constexpr int largestPartNumber = 10'000;

/// The number of a part; 0: it is none.
int partNumber(const QByteArray &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= largestPartNumber && text == QByteArray::number(number) ? number : 0;
}

Call storageCallOf(const Request &request)
{
    if (request.method == "HEAD")
        return Call::Head;
    if (request.method != "PUT")
        return Call::Other;
    return request.parameter("partNumber") ? Call::Part : Call::Put;
}

Response noSuchUploadResponse()
{
    return Response::xmlError(404, "NoSuchUpload",
                              "The specified upload does not exist. The upload ID may be invalid, or the upload may "
                              "have been aborted or completed.");
}

struct Received
{
    qint64 bytes = 0;
    QByteArray etag;
};

/// S3's ETag under KMS encryption is no digest but an opaque value, another one each time.
QByteArray newTag()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return '"' + QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex() + '"';
}

/// Reads the body into @p file. Answers and returns nothing when that does not work.
std::optional<Received> receive(Exchange &exchange, IncomingFile &file)
{
    std::optional<Error> failed;
    const auto body = exchange.readBody([&](QByteArrayView piece) {
        auto written = file.write(piece);
        if (!written)
            failed = written.error();
        return written.hasValue();
    });
    if (failed) {
        const bool full = failed->code == Error::Code::NoSpace;
        exchange.answer(Response::xmlError(full ? 507 : 500, full ? "InsufficientStorage" : "InternalError",
                                           failed->detail.toHtmlEscaped().toUtf8()));
    }
    if (body != Exchange::Body::Complete)
        return std::nullopt;
    return Received{file.size(), newTag()};
}

void answerKept(Exchange &exchange, const Result<> &kept, const QByteArray &etag)
{
    if (kept) {
        exchange.answer(Response::empty().with("ETag", etag).with("x-amz-server-side-encryption", "aws:kms"));
    } else if (kept.error().code == Error::Code::NotFound) {
        exchange.answer(noSuchUploadResponse());
    } else {
        exchange.answer(Response::xmlError(500, "InternalError", kept.error().detail.toHtmlEscaped().toUtf8()));
    }
}

/// Answers and says false when the body cannot be taken for its length.
bool hasGoodLength(Exchange &exchange)
{
    const Request &request = exchange.request();
    if (request.hasTransferEncoding) {
        exchange.answer(Response::xmlError(501, "NotImplemented",
                                           "A header you provided implies functionality that is not implemented.",
                                           "<Header>Transfer-Encoding</Header>"));
        return false;
    }
    if (request.contentLength < 0) {
        exchange.answer(
            Response::xmlError(411, "MissingContentLength", "You must provide the Content-Length HTTP header."));
        return false;
    }
    if (request.contentLength > largestPut) {
        exchange.answer(
            Response::xmlError(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"));
        return false;
    }
    return true;
}

} // namespace

Storage::Storage(const Context &context)
    : m_context(context)
{}

QByteArray Storage::snapshotLink(const Context &context, const QByteArray &id, QByteArrayView method)
{
    return context.signer.sign({.method = method.toByteArray(),
                                .host = context.storageHost,
                                .path = bucket.toByteArray() + id,
                                .query = {},
                                .wantsEncryptionHeader = method == "PUT"},
                               context.now(), context.misbehaviour.manners().linkLife);
}

QByteArray Storage::partLink(const Context &context, const QByteArray &id, const QByteArray &upload, int part)
{
    return context.signer.sign({.method = "PUT",
                                .host = context.storageHost,
                                .path = bucket.toByteArray() + id,
                                .query = {{"partNumber", QByteArray::number(part)}, {"uploadId", upload}}},
                               context.now(), context.misbehaviour.manners().linkLife);
}

void Storage::handle(Exchange &exchange) const
{
    const Request &request = exchange.request();
    const Call call = storageCallOf(request);
    exchange.setClock(m_context.misbehaviour.manners().clockAhead);
    const int part = call == Call::Part ? partNumber(*request.parameter("partNumber")) : 0;
    if (exchange.misbehave(m_context.misbehaviour.take(call, part))) {
        const QByteArray id = request.path.startsWith(bucket) ? request.path.sliced(bucket.size()) : QByteArray();
        if (!isIdentifier(id))
            exchange.answer(Response::xmlError(404, "NoSuchKey", "The specified key does not exist."));
        else if (call == Call::Other)
            exchange.answer(Response::xmlError(405, "MethodNotAllowed",
                                               "The specified method is not allowed against this resource."));
        else if (isAllowed(exchange))
            call == Call::Head ? head(exchange, id) : call == Call::Put ? put(exchange, id) : putPart(exchange, id);
    }
    m_context.tally.add(call, exchange.sentStatus(), exchange.bodyBytes());
}

bool Storage::isAllowed(Exchange &exchange) const
{
    using Verdict = LinkSigner::Verdict;
    switch (m_context.signer.check(exchange.request(), m_context.now())) {
    case Verdict::Good:
        return true;
    case Verdict::NotSigned:
        exchange.answer(Response::xmlError(403, "AccessDenied", "Access Denied"));
        return false;
    case Verdict::WrongSignature:
        exchange.answer(Response::xmlError(403, "SignatureDoesNotMatch",
                                           "The request signature we calculated does not match the signature you "
                                           "provided. Check your key and signing method."));
        return false;
    case Verdict::HeaderNotSigned:
        exchange.answer(
            Response::xmlError(403, "AccessDenied", "There were headers present in the request which were not signed"));
        return false;
    case Verdict::Expired:
        exchange.answer(
            Response::xmlError(403, "AccessDenied", "Request has expired",
                               "<ServerTime>" + m_context.now().toString(Qt::ISODate).toLatin1() + "</ServerTime>"));
        return false;
    }
    return false;
}

void Storage::put(Exchange &exchange, const QByteArray &id) const
{
    if (!hasGoodLength(exchange))
        return;
    bool isClosed = false;
    if (!m_context.ledger.look(id, [&](const Migration &migration) { isClosed = migration.isUploaded; }) || isClosed) {
        exchange.answer(Response::xmlError(403, "AccessDenied", "This migration takes no more data."));
        return;
    }
    auto file = IncomingFile::create(m_context.ledger.incomingFile(id));
    if (!file) {
        exchange.answer(Response::xmlError(500, "InternalError", file.error().detail.toHtmlEscaped().toUtf8()));
        return;
    }
    if (const auto received = receive(exchange, *file)) {
        const auto kept = m_context.ledger.keepSnapshot(id, received->bytes, received->etag, file->path());
        answerKept(exchange, kept, received->etag);
    }
}

void Storage::putPart(Exchange &exchange, const QByteArray &id) const
{
    const int number = partNumber(exchange.request().parameter("partNumber").value_or(QByteArray()));
    const QByteArray upload = exchange.request().parameter("uploadId").value_or(QByteArray());
    if (number == 0) {
        exchange.answer(Response::xmlError(400, "InvalidArgument",
                                           "Part number must be an integer between 1 and 10000, inclusive"));
        return;
    }
    if (!hasGoodLength(exchange))
        return;
    bool isOpen = false;
    m_context.ledger.look(id, [&](const Migration &migration) {
        isOpen = migration.upload && migration.upload->id == upload && !migration.upload->isCompleted;
    });
    if (!isOpen)
        return exchange.answer(noSuchUploadResponse());
    auto file = IncomingFile::create(m_context.ledger.incomingFile(id));
    if (!file) {
        exchange.answer(Response::xmlError(500, "InternalError", file.error().detail.toHtmlEscaped().toUtf8()));
        return;
    }
    if (const auto received = receive(exchange, *file)) {
        const auto kept = m_context.ledger.keepPart(id, upload, number, received->bytes, received->etag, file->path());
        answerKept(exchange, kept, received->etag);
    }
}

void Storage::head(Exchange &exchange, const QByteArray &id) const
{
    std::optional<Stored> snapshot;
    m_context.ledger.look(id, [&](const Migration &migration) { snapshot = migration.snapshot; });
    if (!snapshot)
        return exchange.answer(Response::empty(404));
    exchange.answer(Response::empty()
                        .with("Content-Length", QByteArray::number(snapshot->bytes))
                        .with("ETag", snapshot->etag)
                        .with("x-amz-server-side-encryption", "aws:kms"));
}

} // namespace gangway::rehearsal
