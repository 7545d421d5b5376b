// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer.h"

#include <curl/curl.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace gangway::http {

/// Moves transfers, several at once, on a thread of its own: reading, digesting, encrypting and sending a body are one
/// thread's work, so what one lane moves is what one processor can. Keeps its connections for the next transfers.
///
/// To be used from one thread, but for what is told by Ended.
class Lane final
{
public:
    /// What came of a transfer, told on the lane's thread. Must not call the lane.
    using Ended = std::function<void(const Transfer &, Client::Finished)>;

    Lane(const Clock &clock, Ended ended);
    /// Ends its transfers without an outcome.
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    void add(std::unique_ptr<Transfer> transfer);
    /// Takes a transfer out, wherever it stands: the lane is done with it. Null: it has ended, which was told.
    std::unique_ptr<Transfer> take(Client::Ticket ticket);

    /// 0 for a ticket that is not under way.
    [[nodiscard]] qint64 sent(Client::Ticket ticket) const;

private:
    void work(const std::stop_token &stop);
    void follow();
    void moveOn();
    template<typename How>
    void end(Transfer &transfer, How how);
    [[nodiscard]] std::chrono::milliseconds nap() const;

    const Clock *m_clock;
    Ended m_ended;
    CURLM *m_multi;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    // Guarded by m_mutex, as are the next two; changed by the lane's thread alone, which therefore reads it without.
    std::map<Client::Ticket, std::unique_ptr<Transfer>> m_transfers;
    std::vector<std::unique_ptr<Transfer>> m_added;
    std::map<Client::Ticket, std::unique_ptr<Transfer>> m_taken; ///< Null until the thread has put it there.
    std::jthread m_thread;                                       // last: it ends before the rest goes
};

} // namespace gangway::http
