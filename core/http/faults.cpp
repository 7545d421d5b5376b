// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include "core/steering.h"

#include <QCoreApplication>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::HttpClient)
};

} // namespace

Error errorFor(Fault::Kind kind, const QString &host, const QString &shownAs, const QString &words)
{
    using Kind = Fault::Kind;
    using Code = Error::Code;
    const QString detail = words.isEmpty() ? shownAs : u"%1: %2"_s.arg(shownAs, words);
    const QString network = Tr::tr("Check this computer's network connection, then continue.");
    const QString address = Tr::tr("Check the address.");
    switch (kind) {
    case Kind::Stopped:
        return stoppedError();
    case Kind::NoHost:
        return {Code::Unreachable, Tr::tr("The name %1 could not be looked up.").arg(host), detail,
                Tr::tr("Check the address and this computer's network connection, then try again.")};
    case Kind::NoConnect:
        return {Code::Unreachable, Tr::tr("%1 could not be reached.").arg(host), detail,
                Tr::tr("Check the network connection, and that no firewall or proxy is in the way.")};
    case Kind::Untrusted:
        return {Code::Refused, Tr::tr("The certificate of %1 is not trusted. Nothing was sent.").arg(host), detail,
                Tr::tr("Check the address and the date of this computer. For a server with a private certificate "
                       "authority, choose that authority's file.")};
    case Kind::Handshake:
        return {Code::Refused, Tr::tr("No secure connection to %1 could be agreed on. Nothing was sent.").arg(host),
                detail, Tr::tr("The server has to offer TLS 1.2 or newer. Ask whoever runs it.")};
    case Kind::Cut:
        return {Code::Unreachable, Tr::tr("The connection to %1 ended early.").arg(host), detail, network};
    case Kind::Stalled:
        return {Code::Unreachable, Tr::tr("%1 stopped answering.").arg(host), detail, network};
    case Kind::TooLong:
        return {Code::Unreachable, Tr::tr("%1 took too long to answer.").arg(host), detail, network};
    case Kind::TooLarge:
        return {Code::Corrupt, Tr::tr("%1 sent a larger answer than makes sense.").arg(host), detail, address};
    case Kind::NotHttp:
        return {Code::Corrupt, Tr::tr("What %1 sent is not understood.").arg(host), detail, address};
    case Kind::Proxy:
        return {Code::Refused, Tr::tr("The proxy did not let the request to %1 through.").arg(host), detail,
                Tr::tr("Check the proxy settings, or ask whoever runs the proxy.")};
    case Kind::NotAllowed:
    case Kind::Body:
    case Kind::Unwanted:
    case Kind::Other:
        break;
    }
    return {Code::Unexpected, Tr::tr("The request to %1 could not be made.").arg(host), detail,
            Tr::tr("Try again. If it happens again, save a support bundle.")};
}

} // namespace gangway::http
