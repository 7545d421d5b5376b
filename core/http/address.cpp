// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <optional>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxUrlBytes = 8192;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Address)
};

Error refused(QByteArrayView url, const char *why)
{
    return {Error::Code::Usage, Tr::tr("This address cannot be used."),
            u"%1: %2"_s.arg(redactedUrl(url), QLatin1StringView(why)),
            Tr::tr("Check the address. It has to begin with https://.")};
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

struct Split
{
    bool isEncrypted = true;
    QByteArrayView authority;
    QByteArrayView path;
    QByteArrayView query;
};

std::optional<Split> split(QByteArrayView url)
{
    Split parts;
    const QByteArray scheme = url.first(std::min<qsizetype>(url.size(), 8)).toByteArray().toLower();
    if (scheme == "https://")
        url = url.sliced(8);
    else if (scheme.startsWith("http://"))
        url = url.sliced(7), parts.isEncrypted = false;
    else
        return std::nullopt;
    const auto end = std::find_if(url.begin(), url.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    parts.authority = url.first(end - url.begin());
    const QByteArrayView rest = url.sliced(end - url.begin());
    const qsizetype mark = rest.indexOf('?');
    parts.path = mark < 0 ? rest : rest.first(mark);
    parts.query = mark < 0 ? QByteArrayView() : rest.sliced(mark + 1);
    return parts;
}

/// Text that is safe to show wherever it came from.
QString shown(QByteArrayView text)
{
    QString out;
    for (const char c : text.first(std::min<qsizetype>(text.size(), 300)))
        out += QLatin1Char(c > ' ' && c < 127 ? c : '?');
    return out;
}

QByteArrayView withoutUser(QByteArrayView authority)
{
    const qsizetype at = authority.lastIndexOf('@');
    return at < 0 ? authority : authority.sliced(at + 1);
}

} // namespace

bool Address::isLoopback() const
{
    if (host == "localhost")
        return true;
    in_addr v4{};
    if (::inet_pton(AF_INET, host.constData(), &v4) == 1)
        return (ntohl(v4.s_addr) >> 24) == 127;
    in6_addr v6{};
    return ::inet_pton(AF_INET6, host.constData(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

QByteArray Address::origin() const
{
    QByteArray text = isEncrypted ? "https://" : "http://";
    text += host.contains(':') ? '[' + host + ']' : host;
    if (port != (isEncrypted ? 443 : 80))
        text += ':' + QByteArray::number(port);
    return text;
}

Result<Address> parseAddress(QByteArrayView url)
{
    if (url.size() > maxUrlBytes)
        return refused(url, "too long");
    if (std::any_of(url.begin(), url.end(), [](char c) { return c <= ' ' || c >= 127 || c == '\\'; }))
        return refused(url, "a character that does not belong there");
    const auto parts = split(url);
    if (!parts)
        return refused(url, "neither https nor http");
    if (url.contains('#'))
        return refused(url, "a fragment");
    if (parts->authority.contains('@'))
        return refused(url, "a user name or password in the address");

    Address address;
    address.isEncrypted = parts->isEncrypted;
    address.port = address.isEncrypted ? 443 : 80;
    QByteArrayView host = parts->authority;
    QByteArrayView port;
    if (host.startsWith('[')) {
        const qsizetype close = host.indexOf(']');
        in6_addr v6{};
        if (close < 0 || ::inet_pton(AF_INET6, host.sliced(1, close - 1).toByteArray().constData(), &v6) != 1)
            return refused(url, "not an IPv6 address in the brackets");
        port = host.sliced(close + 1);
        host = host.sliced(1, close - 1);
        if (!port.isEmpty() && !port.startsWith(':'))
            return refused(url, "text after the brackets");
    } else {
        const qsizetype colon = host.indexOf(':');
        if (colon >= 0) {
            port = host.sliced(colon);
            host = host.first(colon);
        }
    }
    address.host = host.toByteArray().toLower();
    const bool isV6 = parts->authority.startsWith('[');
    if (address.host.isEmpty() || address.host.size() > 253
        || (!isV6 && !std::all_of(address.host.cbegin(), address.host.cend(), isHostCharacter)))
        return refused(url, "not a host name");
    if (!port.isEmpty()) {
        bool isNumber = false;
        const QByteArray digits = port.sliced(1).toByteArray();
        const int number = digits.toInt(&isNumber);
        if (!isNumber || digits.startsWith('+') || number < 1 || number > 65535)
            return refused(url, "not a port");
        address.port = number;
    }
    address.path = parts->path.isEmpty() ? QByteArray("/") : parts->path.toByteArray();
    address.query = parts->query.toByteArray();
    if (!address.isEncrypted && !address.isLoopback()) {
        return Error{Error::Code::Refused, Tr::tr("Gangway does not talk to %1 unencrypted.").arg(shown(host)),
                     redactedUrl(url), Tr::tr("Use the address that begins with https://.")};
    }
    return address;
}

QString redactedUrl(QByteArrayView url)
{
    const auto parts = split(url);
    if (!parts)
        return u"(no address)"_s;
    const QString scheme = parts->isEncrypted ? u"https://"_s : u"http://"_s;
    const qsizetype fragment = parts->path.indexOf('#');
    const QByteArrayView path = fragment < 0 ? parts->path : parts->path.first(fragment);
    return scheme + shown(withoutUser(parts->authority)) + shown(path) + (parts->query.isEmpty() ? u""_s : u"?…"_s);
}

QString originOnly(QByteArrayView url)
{
    const auto parts = split(url);
    if (!parts)
        return u"(no address)"_s;
    return (parts->isEncrypted ? u"https://"_s : u"http://"_s) + shown(withoutUser(parts->authority)) + u"/…"_s;
}

} // namespace gangway::http
