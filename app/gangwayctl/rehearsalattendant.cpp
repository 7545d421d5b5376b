// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalattendant.h"

#include "core/journeys/movetocloud/rehearsalorder.h"

#include <QCoreApplication>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

} // namespace

void RehearsalAttendant::storeLinkReady(const Secret &link)
{
    m_console.say(Tr::tr("    The store's page (rehearsal): %1").arg(QString::fromUtf8(link.reveal())));
}

Result<QUrl> RehearsalAttendant::instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering)
{
    if (!known.isEmpty())
        return known;
    m_console.say(
        Tr::tr("    Filling in the store's page for you: plan Starter, monthly, address %1, region Frankfurt.")
            .arg(m_alias));
    return movetocloud::orderRehearsal(storeLink, m_alias, steering);
}

Result<Secret> RehearsalAttendant::instanceKey(const QUrl &, const Secret &storeLink, const Steering &steering)
{
    return movetocloud::rehearsalKey(storeLink, steering);
}

} // namespace gangway
