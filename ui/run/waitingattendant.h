// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/attendant.h"
#include "core/keychain/keptkeys.h"
#include "situation.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace gangway {

/// The person at the window, as the thread that runs the move sees them: it waits here until the pages have an answer,
/// or until it is stopped. Everything else is for the thread of the window.
///
/// Answers are kept, in memory only, so that a step that is tried again does not ask again. They may be given before
/// they are asked for.
class WaitingAttendant final : public QObject, public movetocloud::Attendant
{
    Q_OBJECT

public:
    explicit WaitingAttendant(QObject *parent = nullptr);
    ~WaitingAttendant() override;

    [[nodiscard]] Question question() const;
    /// The store's page, once the move exists there. Shown to the person and to nobody else.
    [[nodiscard]] std::optional<Secret> storeLink() const;
    /// What was answered or known from before; empty: nothing yet.
    [[nodiscard]] QUrl address() const;

    void setAddress(const QUrl &address);
    void setKey(const Secret &key);
    /// Of the old server: what is read is encrypted with it.
    void setDatabaseKey(const Secret &key);
    /// The one that was given last did not open the database, and another one is asked for.
    [[nodiscard]] bool isDatabaseKeyRefused() const;
    /// Ask again instead of going on with what is known.
    void forgetAddress();
    void forgetKey();

    /// Where a key may lie that is only wanted if it is at hand. Before the move begins.
    void setKeptKeys(KeptKeys keys) { m_keptKeys = std::move(keys); }

    // On the thread that runs the move.
    Result<Secret> encryptionKey(movetocloud::KeyNeed need, const QString &database, const Steering &steering) override;
    void storeLinkReady(const Secret &link) override;
    Result<QUrl> instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering) override;
    Result<Secret> instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering) override;

signals:
    /// A question, an answer, the link or the address changed. Also from the thread that runs the move.
    void changed();

private:
    [[nodiscard]] Result<Secret> keyAtHand(const QString &database, const Steering &steering) const;
    template<typename Answer>
    Result<Answer> wait(Question question, const std::optional<Answer> &answer, const Steering &steering);

    std::optional<KeptKeys> m_keptKeys;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_answered;
    Question m_question = Question::None;
    std::optional<Secret> m_link;
    std::optional<QUrl> m_address;
    QUrl m_knownAddress;
    bool m_asksAgain = false;
    std::optional<Secret> m_key;
    std::optional<Secret> m_databaseKey;
    std::optional<Secret> m_triedKey; ///< The database's key that was handed out last.
    bool m_isDatabaseKeyRefused = false;
};

} // namespace gangway
