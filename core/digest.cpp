// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <new>
#include <vector>

namespace gangway {
namespace {

QByteArray hex(const Sha256::Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

Sha256::Bytes Sha256::take()
{
    Bytes out{};
    unsigned length = 0;
    EVP_DigestFinal_ex(m_context.get(), out.data(), &length);
    // The same algorithm again. Naming it would make OpenSSL 3 look it up, which takes longer than a short digest.
    EVP_DigestInit_ex(m_context.get(), nullptr, nullptr);
    return out;
}

Sha256::Bytes Sha256::of(QByteArrayView bytes)
{
    Bytes out{};
#ifndef OPENSSL_NO_DEPRECATED_3_0
    // OpenSSL 3 wants its general interface used instead, whose way to the same code costs 40 ns: a fifth of what the
    // digest of a table's row takes.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, bytes.data(), static_cast<size_t>(bytes.size()));
    SHA256_Final(out.data(), &context);
#pragma GCC diagnostic pop
#else
    static thread_local Sha256 digest;
    digest.add(bytes);
    out = digest.take();
#endif
    return out;
}

QByteArray Sha256::takeHex()
{
    return hex(take());
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    return hex(of(bytes));
}

Result<FileDigest> digestFile(const QString &path, const Steering &steering)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{file.exists() ? Error::Code::Refused : Error::Code::NotFound,
                     QCoreApplication::translate("gangway", "%1 could not be opened.").arg(path), file.errorString(),
                     QCoreApplication::translate("gangway", "Check the path and that you may read it.")};
    }
    const qint64 total = file.size();
    std::vector<char> buffer(1 << 20);
    Sha256 digest;
    FileDigest result;
    for (;;) {
        if (steering.isStopped())
            return stoppedError();
        const qint64 got = file.read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (got < 0) {
            return Error{Error::Code::Unexpected,
                         QCoreApplication::translate("gangway", "%1 could not be read to its end.").arg(path),
                         QStringLiteral("offset %1: %2").arg(result.bytes).arg(file.errorString()),
                         QCoreApplication::translate("gangway", "Check the disk, then try again.")};
        }
        if (got == 0)
            break;
        digest.add(QByteArrayView(buffer.data(), got));
        result.bytes += got;
        steering.tell({Progress::Unit::Bytes, result.bytes, total, {}});
    }
    result.sha256 = digest.takeHex();
    return result;
}

} // namespace gangway
