// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalattendant.h"

#include <QCoreApplication>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

QString shown(const Secret &link)
{
    return QString::fromUtf8(link.reveal());
}

} // namespace

void TerminalAttendant::storeLinkReady(const Secret &link)
{
    // The one place a link is shown: the person needs it. It goes to the terminal and nowhere else.
    m_console.say(Tr::tr("    Metabase Store, for plan, address and region (keep this link to yourself):\n    %1")
                      .arg(shown(link)));
}

Result<QUrl> TerminalAttendant::instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &)
{
    if (m_given.address.isEmpty() && !known.isEmpty())
        return known; // --address tells another one
    const QString answer =
        !m_given.address.isEmpty()
            ? m_given.address
            : m_console.ask(Tr::tr("    The snapshot is uploaded. Order the new instance in Metabase Store:\n    %1\n"
                                   "    Its address (such as acme.metabaseapp.com), or nothing to go on another time:")
                                .arg(shown(storeLink)));
    if (answer.isEmpty()) {
        return Error{
            Error::Code::Interrupted,
            Tr::tr("The snapshot is uploaded. The new instance is not set up yet."),
            {},
            Tr::tr("Order it in Metabase Store, then continue this run with its address: --continue --address …")};
    }
    const QUrl url = QUrl(answer.contains("://"_L1) ? answer : u"https://"_s + answer, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return Error{Error::Code::Usage, Tr::tr("\"%1\" is no address.").arg(answer), url.errorString(),
                     Tr::tr("Continue the run and give an address such as acme.metabaseapp.com.")};
    }
    return url;
}

Result<Secret> TerminalAttendant::instanceKey(const QUrl &address, const Secret &, const Steering &)
{
    if (m_given.instanceKey)
        return *m_given.instanceKey;
    const QString answer = m_console.ask(Tr::tr("    To compare, Gangway needs an administrator's API key of %1\n"
                                                "    (Admin settings, Authentication, API keys; group Administrators):")
                                             .arg(address.host()),
                                         true);
    if (answer.isEmpty()) {
        return Error{Error::Code::Interrupted,
                     Tr::tr("%1 is running, but it has not been verified.").arg(address.host()),
                     {},
                     Tr::tr("Make an API key there, then continue this run. The key can come from "
                            "GANGWAY_INSTANCE_KEY or --key-file.")};
    }
    return Secret(answer.toUtf8());
}

} // namespace gangway
