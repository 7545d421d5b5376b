// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace gangway::rehearsal::http {

/// One HTTP/1.1 request without its body (RFC 9112). Names of headers are in lower case.
struct Request
{
    using Pairs = std::vector<std::pair<QByteArray, QByteArray>>;

    QByteArray method;
    QByteArray path;           ///< Percent-decoded; may hold any byte but NUL.
    Pairs query;               ///< Decoded, in the order sent.
    Pairs headers;             ///< Values without the white space around them.
    qint64 contentLength = -1; ///< -1: none was sent.
    bool hasTransferEncoding = false;
    bool expectsContinue = false;
    bool keepAlive = true;

    /// The first of that name.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView name) const;
};

/// Why a head is not a request, as the status to answer with and a sentence for whoever sent it.
struct BadRequest
{
    int status = 400;
    QByteArray why;
};

constexpr qsizetype maxHeadBytes = 32 * 1024;
constexpr std::size_t maxHeaders = 100;

/// Reads a head that ends with its empty line. Strict: a line ends with CR LF, nothing is folded, and what could be
/// understood in two ways (two lengths, a length beside a transfer coding) is refused.
std::variant<Request, BadRequest> parseRequest(QByteArrayView head);

/// Whether another site, or another name that leads here, made a browser ask: the Host is not loopback with @p port, or
/// the Origin is another page's.
bool isFromElsewhere(const Request &request, quint16 port);

/// `a=1&b=2` with percent and plus decoding, as forms send it. Nothing when it is malformed or has too many parts.
std::optional<Request::Pairs> parseForm(QByteArrayView encoded);

} // namespace gangway::rehearsal::http
