// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "steering.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_md_ctx_st;

namespace gangway {

/// SHA-256 by OpenSSL (three times QCryptographicHash's speed), fed in pieces.
class Sha256 final
{
public:
    using Bytes = std::array<unsigned char, 32>;

    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// Ends the digest and starts a new one.
    Bytes take();
    /// The same as 64 lower-case hexadecimal characters.
    QByteArray takeHex();

    /// The digest of bytes that are all there: for many short pieces a quarter faster than add() and take().
    static Bytes of(QByteArrayView bytes);
    static QByteArray hexOf(QByteArrayView bytes);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// Size and hex SHA-256 of a file, read once from start to end in constant memory.
struct FileDigest
{
    qint64 bytes = 0;
    QByteArray sha256;
};
Result<FileDigest> digestFile(const QString &path, const Steering &steering);

} // namespace gangway
