// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/vault.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

/// A keychain that is only remembered. Told to, it fails, or lets everybody wait until they give up.
class MemoryVault final : public gangway::Vault
{
public:
    /// Every call ends with this from now on; nothing: as it should.
    void failWith(std::optional<gangway::Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_failure = std::move(error);
    }
    void setSilent(bool isSilent)
    {
        const std::lock_guard lock(m_mutex);
        m_isSilent = isSilent;
        m_changed.notify_all();
    }
    [[nodiscard]] int asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    [[nodiscard]] std::map<QString, gangway::Secret> secrets() const
    {
        const std::lock_guard lock(m_mutex);
        return m_secrets;
    }
    /// As somebody does with the keychain's own program.
    void empty()
    {
        const std::lock_guard lock(m_mutex);
        m_secrets.clear();
    }

    bool isOpen(const gangway::Steering &) override
    {
        const std::lock_guard lock(m_mutex);
        return !m_isSilent;
    }
    gangway::Result<gangway::Secret> read(const QString &name, const gangway::Steering &steering) override
    {
        std::unique_lock lock(m_mutex);
        if (const auto trouble = wait(lock, steering))
            return *trouble;
        const auto found = m_secrets.find(name);
        return found == m_secrets.end() ? gangway::Secret() : found->second;
    }
    gangway::Result<> write(const QString &name, const gangway::Secret &secret,
                            const gangway::Steering &steering) override
    {
        std::unique_lock lock(m_mutex);
        if (const auto trouble = wait(lock, steering))
            return *trouble;
        m_secrets.insert_or_assign(name, secret);
        return {};
    }
    gangway::Result<> remove(const QString &name, const gangway::Steering &steering) override
    {
        std::unique_lock lock(m_mutex);
        if (const auto trouble = wait(lock, steering))
            return *trouble;
        m_secrets.erase(name);
        return {};
    }

private:
    std::optional<gangway::Error> wait(std::unique_lock<std::mutex> &lock, const gangway::Steering &steering)
    {
        ++m_asked;
        if (!m_changed.wait(lock, steering.stop, [this] { return !m_isSilent; }))
            return gangway::stoppedError();
        return m_failure;
    }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<QString, gangway::Secret> m_secrets;
    std::optional<gangway::Error> m_failure;
    bool m_isSilent = false;
    int m_asked = 0;
};
