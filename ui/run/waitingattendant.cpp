// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingattendant.h"

namespace gangway {

WaitingAttendant::WaitingAttendant(QObject *parent)
    : QObject(parent)
{}

WaitingAttendant::~WaitingAttendant() = default;

Question WaitingAttendant::question() const
{
    const std::lock_guard lock(m_mutex);
    return m_question;
}

std::optional<Secret> WaitingAttendant::storeLink() const
{
    const std::lock_guard lock(m_mutex);
    return m_link;
}

QUrl WaitingAttendant::address() const
{
    const std::lock_guard lock(m_mutex);
    return m_address.value_or(m_knownAddress);
}

void WaitingAttendant::setAddress(const QUrl &address)
{
    {
        const std::lock_guard lock(m_mutex);
        m_address = address;
        m_asksAgain = false;
    }
    m_answered.notify_all();
    emit changed();
}

void WaitingAttendant::setKey(const Secret &key)
{
    {
        const std::lock_guard lock(m_mutex);
        m_key = key;
    }
    m_answered.notify_all();
    emit changed();
}

void WaitingAttendant::setDatabaseKey(const Secret &key)
{
    {
        const std::lock_guard lock(m_mutex);
        m_databaseKey = key;
        m_isDatabaseKeyRefused = false;
    }
    m_answered.notify_all();
    emit changed();
}

bool WaitingAttendant::isDatabaseKeyRefused() const
{
    const std::lock_guard lock(m_mutex);
    return m_isDatabaseKeyRefused;
}

void WaitingAttendant::forgetAddress()
{
    {
        const std::lock_guard lock(m_mutex);
        m_address.reset();
        m_asksAgain = true;
    }
    emit changed();
}

void WaitingAttendant::forgetKey()
{
    {
        const std::lock_guard lock(m_mutex);
        m_key.reset();
    }
    emit changed();
}

void WaitingAttendant::storeLinkReady(const Secret &link)
{
    {
        const std::lock_guard lock(m_mutex);
        m_link = link;
    }
    emit changed();
}

template<typename Answer>
Result<Answer> WaitingAttendant::wait(Question question, const std::optional<Answer> &answer, const Steering &steering)
{
    std::unique_lock lock(m_mutex);
    if (!answer) {
        m_question = question;
        lock.unlock();
        emit changed();
        lock.lock();
        m_answered.wait(lock, steering.stop, [&answer] { return answer.has_value(); });
        m_question = Question::None;
        lock.unlock();
        emit changed();
        lock.lock();
    }
    if (!answer)
        return stoppedError();
    return *answer;
}

Result<Secret> WaitingAttendant::keyAtHand(const QString &database, const Steering &steering) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_databaseKey)
            return *m_databaseKey;
    }
    return m_keptKeys ? m_keptKeys->keyAtHand(database, steering) : Secret();
}

Result<Secret> WaitingAttendant::encryptionKey(movetocloud::KeyNeed need, const QString &database,
                                               const Steering &steering)
{
    if (need == movetocloud::KeyNeed::IfAtHand)
        return keyAtHand(database, steering);
    {
        const std::lock_guard lock(m_mutex);
        // A newer answer, given while the other one was tried, stays.
        if (need == movetocloud::KeyNeed::Another && (!m_databaseKey || m_databaseKey == m_triedKey)) {
            m_databaseKey.reset();
            m_isDatabaseKeyRefused = true;
        }
    }
    auto key = wait(Question::DatabaseKey, m_databaseKey, steering);
    const std::lock_guard lock(m_mutex);
    m_triedKey = key ? std::optional(*key) : std::nullopt;
    return key;
}

Result<QUrl> WaitingAttendant::instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering)
{
    {
        const std::lock_guard lock(m_mutex);
        m_link = storeLink;
        m_knownAddress = known;
        if (!m_address && !known.isEmpty() && !m_asksAgain)
            m_address = known;
    }
    emit changed();
    return wait(Question::Address, m_address, steering);
}

Result<Secret> WaitingAttendant::instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering)
{
    {
        const std::lock_guard lock(m_mutex);
        m_link = storeLink;
        m_knownAddress = address;
    }
    emit changed();
    return wait(Question::Key, m_key, steering);
}

} // namespace gangway
