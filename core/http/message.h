// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "body.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace gangway::http {

enum class Method { Get, Head, Post, Put, Delete };

struct Header
{
    QByteArray name;
    QByteArray value;
};
/// A header nobody may see, such as an API key.
struct SecretHeader
{
    QByteArray name;
    Secret value;
};

/// How long a request may take. All of it is judged by the client's Clock.
struct Timeouts
{
    std::chrono::milliseconds connect = std::chrono::seconds(15);   ///< Name look-up and connection.
    std::chrono::milliseconds handshake = std::chrono::seconds(10); ///< TLS, after the connection.
    /// Less than stallBytesPerSecond in both directions together over this long is a stall.
    std::chrono::milliseconds stall = std::chrono::seconds(60);
    qint64 stallBytesPerSecond = 1024;
    std::chrono::milliseconds total = std::chrono::minutes(15);
};

struct Request
{
    Method method = Method::Get;
    Secret url;
    /// How errors name the request, such as "PUT https://store…/migration/…/uploaded". Empty: the redacted address.
    QString shownAs;
    std::vector<Header> headers;
    std::vector<SecretHeader> secretHeaders;
    std::unique_ptr<Body> body; ///< None: POST and PUT send an empty body.
    Timeouts timeouts;
    /// A connection of its own. On a kept one that turns out to be dead, libcurl sends a request again by itself: fine
    /// for a GET, not for what must be known to have been sent once.
    bool isOnOwnConnection = false;
    qint64 maxResponseBytes = 1 << 20; ///< More is Fault::Kind::TooLarge.
    /// Takes the body of a 2xx answer instead of Response::body, as it comes. False ends the transfer (Unwanted).
    std::function<bool(QByteArrayView)> sink;
};

struct Response
{
    int status = 0;
    std::vector<Header> headers;
    QByteArray body;

    /// The first header of that name, compared without case; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The server's clock, from `Date`; invalid when it sent none.
    [[nodiscard]] QDateTime date() const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// For bodies that hold capabilities.
    void wipeBody();
};

/// Why a request has no answer.
struct Fault
{
    enum class Kind {
        Stopped,    ///< The user's stop.
        NotAllowed, ///< The address itself was refused; nothing was sent.
        NoHost,     ///< The name could not be looked up.
        NoConnect,  ///< Refused, unreachable, or not within Timeouts::connect.
        Untrusted,  ///< The certificate was not accepted. Nothing was sent.
        Handshake,  ///< No TLS 1.2 or newer could be agreed on, or not in time.
        Cut,        ///< The connection ended early.
        Stalled,    ///< Connected, but nothing moves any more.
        TooLong,    ///< Moved all the time, but not done within Timeouts::total.
        TooLarge,   ///< The answer is larger than Request::maxResponseBytes.
        NotHttp,    ///< What came is no HTTP.
        Body,       ///< Our own body could not be read.
        Unwanted,   ///< The sink did not want more.
        Proxy,      ///< The proxy refused.
        Other,
    };
    Kind kind = Kind::Other;
    Error error;
    bool isConnected = false; ///< The server was reached.
    /// Every byte was handed to the system and no answer came: the request may have been carried out.
    bool isAmbiguous = false;

    /// What the network did may pass; what someone decided does not.
    [[nodiscard]] bool isPassing() const;
};

using Outcome = std::variant<Response, Fault>;

} // namespace gangway::http
