// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gangway::http {

/// The parts of an http or https address, as sent; nothing is decoded.
struct Address
{
    bool isEncrypted = true; ///< https
    QByteArray host;         ///< Lower case, without the brackets of an IPv6 address.
    int port = 443;
    QByteArray path;  ///< Starts with '/'.
    QByteArray query; ///< Without '?'.

    /// Only this machine can be meant: 127.0.0.0/8, ::1 or the name `localhost`.
    [[nodiscard]] bool isLoopback() const;
    /// `https://host`, with the port where it is not the usual one.
    [[nodiscard]] QByteArray origin() const;
};

/// Reads an address and says whether bytes may go there: https anywhere, http on this machine only. User names and
/// passwords, fragments, blanks and control characters in it are refused. Errors show the redacted form.
Result<Address> parseAddress(QByteArrayView url);

/// `scheme://host/path?…`: what logs and error details may show of an address. Never the query, a user or a password;
/// "(no address)" for text that is none.
QString redactedUrl(QByteArrayView url);

/// The same with the path replaced too, for addresses whose path is a capability.
QString originOnly(QByteArrayView url);

} // namespace gangway::http
