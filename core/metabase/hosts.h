// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangway::metabase {

/// Whether a host can be reached from another network, as far as its name tells.
enum class HostReach {
    Unknown,   ///< Empty.
    Public,    ///< A public address or a full domain name.
    ThisHost,  ///< localhost, 127.0.0.0/8, ::1, host.docker.internal.
    Private,   ///< 10/8, 172.16/12, 192.168/16, 100.64/10, fc00::/7.
    LinkLocal, ///< 169.254/16, fe80::/10.
    LocalName, ///< One label (a Docker service, a machine in the office), `*.local`, `*.internal`, `*.lan` …
};

/// Takes a host as it stands in a connection form: a scheme in front, a port behind, brackets around IPv6 and
/// white space do not matter.
[[nodiscard]] HostReach reachOfHost(QStringView host);
/// True where a cloud cannot get to it by itself.
[[nodiscard]] bool isLocalHost(QStringView host);
/// The host alone, lower case, of `https://Db.Example.org:8443/x` or `[::1]:5432`.
[[nodiscard]] QString bareHost(QStringView host);

} // namespace gangway::metabase
