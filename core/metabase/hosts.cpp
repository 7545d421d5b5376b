// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts.h"

#include <QList>

#include <array>
#include <cstdint>
#include <optional>

namespace gangway::metabase {

namespace {

/// Four decimal numbers from 0 to 255, nothing else.
std::optional<std::uint32_t> ipv4(QStringView text)
{
    const auto parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return {};
    std::uint32_t address = 0;
    for (const QStringView part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255 || part.size() > 3 || part.isEmpty())
            return {};
        address = address << 8 | number;
    }
    return address;
}

HostReach reachOfIpv4(std::uint32_t address)
{
    const auto in = [address](std::uint32_t net, int bits) { return (address ^ net) >> (32 - bits) == 0; };
    if (in(0x7f000000, 8) || address == 0)
        return HostReach::ThisHost;
    if (in(0x0a000000, 8) || in(0xac100000, 12) || in(0xc0a80000, 16) || in(0x64400000, 10))
        return HostReach::Private;
    if (in(0xa9fe0000, 16))
        return HostReach::LinkLocal;
    return HostReach::Public;
}

HostReach reachOfIpv6(const QString &address)
{
    if (address == QLatin1String("::1") || address == QLatin1String("::"))
        return HostReach::ThisHost;
    if (address.startsWith(QLatin1String("::ffff:"))) {
        if (const auto mapped = ipv4(QStringView(address).sliced(7)))
            return reachOfIpv4(*mapped);
    }
    bool isHex = false;
    const uint head = address.section(QLatin1Char(':'), 0, 0).toUInt(&isHex, 16);
    if (isHex && (head & 0xfe00) == 0xfc00)
        return HostReach::Private;
    if (isHex && (head & 0xffc0) == 0xfe80)
        return HostReach::LinkLocal;
    return HostReach::Public;
}

} // namespace

QString bareHost(QStringView host)
{
    QString text = host.trimmed().toString().toLower();
    if (const qsizetype scheme = text.indexOf(QLatin1String("://")); scheme >= 0)
        text = text.sliced(scheme + 3);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('/') || text[i] == QLatin1Char('?') || text[i] == QLatin1Char('#')) {
            text.truncate(i);
            break;
        }
    }
    if (const qsizetype at = text.lastIndexOf(QLatin1Char('@')); at >= 0)
        text = text.sliced(at + 1);
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype end = text.indexOf(QLatin1Char(']'));
        return end < 0 ? text.sliced(1) : text.sliced(1, end - 1);
    }
    if (text.count(QLatin1Char(':')) == 1)
        text.truncate(text.indexOf(QLatin1Char(':')));
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

HostReach reachOfHost(QStringView host)
{
    const QString name = bareHost(host);
    if (name.isEmpty())
        return HostReach::Unknown;
    if (name.contains(QLatin1Char(':')))
        return reachOfIpv6(name);
    if (const auto address = ipv4(name))
        return reachOfIpv4(*address);
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"))
        || name == QLatin1String("host.docker.internal") || name == QLatin1String("gateway.docker.internal"))
        return HostReach::ThisHost;
    if (!name.contains(QLatin1Char('.')))
        return HostReach::LocalName;
    for (const auto *suffix :
         {".local", ".internal", ".lan", ".intranet", ".corp", ".home", ".home.arpa", ".localdomain"}) {
        if (name.endsWith(QLatin1String(suffix)))
            return HostReach::LocalName;
    }
    return HostReach::Public;
}

bool isLocalHost(QStringView host)
{
    switch (reachOfHost(host)) {
    case HostReach::Unknown:
    case HostReach::Public:
        return false;
    default:
        return true;
    }
}

} // namespace gangway::metabase
