// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedlink.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

constexpr auto encryptionHeader = "x-amz-server-side-encryption";
constexpr auto signatureParameter = "X-Amz-Signature";

QByteArray canonicalQuery(const std::map<QByteArray, QByteArray> &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        if (!text.isEmpty())
            text.append('&');
        text.append(name.toPercentEncoding()).append('=').append(value.toPercentEncoding());
    }
    return text;
}

QByteArray canonical(QByteArrayView method, QByteArrayView host, QByteArrayView path, const QByteArray &query,
                     QByteArrayView encryption)
{
    QByteArray text;
    for (const QByteArrayView line : {method, host, path, QByteArrayView(query), encryption})
        text.append(line).append('\n');
    return text;
}

} // namespace

LinkSigner::LinkSigner(QByteArray key)
    : m_key(std::move(key))
{}

QByteArray LinkSigner::signature(const QByteArray &canonical) const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), m_key.constData(), static_cast<int>(m_key.size()),
         reinterpret_cast<const unsigned char *>(canonical.constData()), static_cast<std::size_t>(canonical.size()),
         digest.data(), &length);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length)).toHex();
}

QByteArray LinkSigner::sign(const Link &link, const QDateTime &now, std::chrono::seconds life) const
{
    const QByteArray stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    std::map<QByteArray, QByteArray> query = link.query;
    query["X-Amz-Algorithm"] = "AWS4-HMAC-SHA256";
    query["X-Amz-Credential"] = "REHEARSAL/" + stamp.first(8) + "/local/s3/aws4_request";
    query["X-Amz-Date"] = stamp;
    query["X-Amz-Expires"] = QByteArray::number(static_cast<qint64>(life.count()));
    query["X-Amz-SignedHeaders"] =
        link.wantsEncryptionHeader ? QByteArray("host;").append(encryptionHeader) : QByteArray("host");
    const QByteArray encoded = canonicalQuery(query);
    const QByteArray proof =
        signature(canonical(link.method, link.host, link.path, encoded, link.wantsEncryptionHeader ? "aws:kms" : ""));
    return "http://" + link.host + link.path + '?' + encoded + '&' + signatureParameter + '=' + proof;
}

LinkSigner::Verdict LinkSigner::check(const http::Request &request, const QDateTime &now) const
{
    std::map<QByteArray, QByteArray> query;
    QByteArray proof;
    for (const auto &[name, value] : request.query) {
        if (name == signatureParameter)
            proof = value;
        else if (!query.emplace(name, value).second)
            return Verdict::WrongSignature;
    }
    if (proof.isEmpty() || !query.contains("X-Amz-Date") || !query.contains("X-Amz-Expires"))
        return Verdict::NotSigned;
    const bool wantsEncryption = query["X-Amz-SignedHeaders"].contains(encryptionHeader);
    const QByteArray sentEncryption = request.header(encryptionHeader).value_or(QByteArray());
    const QByteArray expected =
        signature(canonical(request.method, request.header("host").value_or(QByteArray()), request.path,
                            canonicalQuery(query), wantsEncryption ? sentEncryption : QByteArray()));
    if (expected.size() != proof.size()
        || CRYPTO_memcmp(expected.constData(), proof.constData(), static_cast<std::size_t>(expected.size())) != 0)
        return Verdict::WrongSignature;
    for (const auto &[name, value] : request.headers) {
        if (name.startsWith("x-amz-") && !(wantsEncryption && name == encryptionHeader))
            return Verdict::HeaderNotSigned;
    }
    QDateTime signedAt = QDateTime::fromString(QString::fromLatin1(query["X-Amz-Date"]), u"yyyyMMdd'T'HHmmss'Z'"_s);
    signedAt.setTimeSpec(Qt::UTC);
    if (signedAt.addSecs(query["X-Amz-Expires"].toLongLong()) <= now)
        return Verdict::Expired;
    return Verdict::Good;
}

} // namespace gangway::rehearsal
