// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalhand.h"

#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/rehearsalorder.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/journeys/rehearsal/rehearsalserver.h"

#include <utility>

namespace gangway {

using namespace Qt::StringLiterals;

RehearsalHand::RehearsalHand(QString home, QObject *parent)
    : QObject(parent)
    , m_home(std::move(home))
{}

void RehearsalHand::start()
{
    if (!m_server)
        m_server = new RehearsalServer(rehearsal::cloudFolder(m_home), false, this);
    if (m_server->isReady()) {
        emit ready();
        return;
    }
    if (std::exchange(m_isAwaited, true))
        return;
    connect(m_server, &RehearsalServer::ready, this, &RehearsalHand::takeReady, Qt::UniqueConnection);
    connect(m_server, &RehearsalServer::failed, this, &RehearsalHand::takeFailure, Qt::UniqueConnection);
    m_server->start();
}

void RehearsalHand::takeReady()
{
    if (std::exchange(m_isAwaited, false))
        emit ready();
}

void RehearsalHand::takeFailure(const Error &error)
{
    if (std::exchange(m_isAwaited, false))
        emit failed(error, {});
}

void RehearsalHand::fillIn(Question question, const Secret &storeLink, const QString &runId)
{
    if (m_filling.isRunning())
        return;
    if (question == Question::Key) {
        m_filling.start<Secret>(
            [storeLink](const Steering &steering) { return movetocloud::rehearsalKey(storeLink, steering); },
            [this](const Result<Secret> &key) {
                if (key)
                    emit gotKey(*key);
                else
                    emit failed(key.error(), movetocloud::stepid::verify);
            });
        return;
    }
    m_filling.start<QUrl>(
        [storeLink, alias = u"rehearsal-"_s + runId](const Steering &steering) {
            return movetocloud::orderRehearsal(storeLink, alias, steering);
        },
        [this](const Result<QUrl> &address) {
            if (address)
                emit ordered(*address);
            else
                emit failed(address.error(), movetocloud::stepid::setUp);
        });
}

} // namespace gangway
