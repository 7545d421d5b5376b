// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

#include "httpdate.h"

#include <openssl/crypto.h>

namespace gangway::http {

QByteArray Response::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QDateTime Response::date() const
{
    return parseHttpDate(header("Date"));
}

void Response::wipeBody()
{
    if (!body.isEmpty())
        OPENSSL_cleanse(body.data(), static_cast<size_t>(body.size()));
    body.clear();
}

bool Fault::isPassing() const
{
    switch (kind) {
    case Kind::NoHost:
    case Kind::NoConnect:
    case Kind::Cut:
    case Kind::Stalled:
    case Kind::TooLong:
        return true;
    case Kind::Stopped:
    case Kind::NotAllowed:
    case Kind::Untrusted:
    case Kind::Handshake:
    case Kind::TooLarge:
    case Kind::NotHttp:
    case Kind::Body:
    case Kind::Unwanted:
    case Kind::Proxy:
    case Kind::Other:
        return false;
    }
    return false;
}

} // namespace gangway::http
