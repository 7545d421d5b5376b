// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace gangway {

/// One thing that is asked of the keychain: filled in by who asks, answered by the thread of the keychain.
struct KeychainErrand
{
    enum class Kind { Read, Write, Remove };

    Kind kind = Kind::Read;
    QString name;
    Secret secret; ///< To be written.

    std::mutex mutex; ///< Of what follows.
    std::condition_variable_any answered;
    std::optional<Result<Secret>> answer;
    bool isGivenUp = false; ///< Nobody waits for it any more: it is not begun.
};

/// The one thread that speaks to the keychain: its library must not be used from two, needs an event loop, and may keep
/// it waiting for a person. It begins with the first errand and ends with the application object.
///
/// Errands are done one after the other. One whose keychain never answers keeps the later ones waiting; those who
/// asked give up when they like.
class KeychainThread final : public QObject
{
public:
    static void take(const std::shared_ptr<KeychainErrand> &errand);

private:
    KeychainThread();
    ~KeychainThread() override;
    Q_DISABLE_COPY_MOVE(KeychainThread)

    void add(const std::shared_ptr<KeychainErrand> &errand);
    void beginNext();
    void begin(const std::shared_ptr<KeychainErrand> &errand);

    std::deque<std::shared_ptr<KeychainErrand>> m_waiting;
    bool m_isBusy = false;
    QThread m_thread;
};

} // namespace gangway
