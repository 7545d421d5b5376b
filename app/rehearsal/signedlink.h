// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <map>

namespace gangway::rehearsal {

/// Makes and checks links that carry their own permission, in the shape of S3's (AWS Signature Version 4 in the
/// query). The signature covers method, host, path, query and, where the link says so, the encryption header: a link
/// for a PUT is none for a HEAD, and one for a part refuses a header it did not sign.
class LinkSigner final
{
public:
    explicit LinkSigner(QByteArray key);

    struct Link
    {
        QByteArray method;
        QByteArray host; ///< `127.0.0.1:PORT`
        QByteArray path; ///< Needs no percent-encoding.
        std::map<QByteArray, QByteArray> query;
        bool wantsEncryptionHeader = false; ///< `x-amz-server-side-encryption: aws:kms`
    };
    /// The whole address, `http://…`.
    [[nodiscard]] QByteArray sign(const Link &link, const QDateTime &now, std::chrono::seconds life) const;

    enum class Verdict { Good, NotSigned, WrongSignature, HeaderNotSigned, Expired };
    [[nodiscard]] Verdict check(const http::Request &request, const QDateTime &now) const;

private:
    [[nodiscard]] QByteArray signature(const QByteArray &canonical) const;

    QByteArray m_key;
};

} // namespace gangway::rehearsal
