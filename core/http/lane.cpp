// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane.h"

#include <algorithm>
#include <new>
#include <utility>

namespace gangway::http {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestPoll{50}; // so often a Clock that is no system clock is looked at
constexpr milliseconds limitPoll{10};
constexpr milliseconds idle{60'000}; // something new wakes it

} // namespace

Lane::Lane(const Clock &clock, Ended ended)
    : m_clock(&clock)
    , m_ended(std::move(ended))
    , m_multi(curl_multi_init())
{
    if (!m_multi)
        throw std::bad_alloc();
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 8L);
    m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
}

Lane::~Lane()
{
    m_thread.request_stop();
    curl_multi_wakeup(m_multi);
    m_thread.join();
    for (const auto &[ticket, transfer] : m_transfers)
        curl_multi_remove_handle(m_multi, transfer->handle());
    m_transfers.clear();
    curl_multi_cleanup(m_multi);
}

void Lane::add(std::unique_ptr<Transfer> transfer)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_added.push_back(std::move(transfer));
    }
    curl_multi_wakeup(m_multi);
}

std::unique_ptr<Transfer> Lane::take(Client::Ticket ticket)
{
    std::unique_lock lock(m_mutex);
    const auto added = std::ranges::find(m_added, ticket, &Transfer::ticket);
    if (added != m_added.end()) {
        auto transfer = std::move(*added);
        m_added.erase(added);
        return transfer;
    }
    m_taken[ticket];
    curl_multi_wakeup(m_multi);
    m_changed.wait(lock, [&] { return !m_transfers.contains(ticket); });
    return std::move(m_taken.extract(ticket).mapped());
}

qint64 Lane::sent(Client::Ticket ticket) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_transfers.find(ticket);
    return found == m_transfers.end() ? 0 : found->second->sent();
}

void Lane::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        follow();
        moveOn();
        curl_multi_poll(m_multi, nullptr, 0, static_cast<int>(nap().count()), nullptr);
    }
}

/// Does what was asked for from outside.
void Lane::follow()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (auto &transfer : std::exchange(m_added, {})) {
            curl_multi_add_handle(m_multi, transfer->handle());
            m_transfers.emplace(transfer->ticket(), std::move(transfer));
        }
        for (auto &[ticket, place] : m_taken) {
            const auto found = m_transfers.find(ticket);
            if (found == m_transfers.end())
                continue;
            curl_multi_remove_handle(m_multi, found->second->handle());
            place = std::move(found->second);
            m_transfers.erase(found);
        }
    }
    m_changed.notify_all();
}

void Lane::moveOn()
{
    for (const auto &[ticket, transfer] : m_transfers)
        transfer->resume();
    int running = 0;
    curl_multi_perform(m_multi, &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char *transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        end(*reinterpret_cast<Transfer *>(transfer), message->data.result);
    }
    const auto now = m_clock->now();
    std::vector<std::pair<Transfer *, Fault::Kind>> overdue;
    for (const auto &[ticket, transfer] : m_transfers) {
        if (const auto kind = transfer->judge(now))
            overdue.emplace_back(transfer.get(), *kind);
    }
    for (const auto &[transfer, kind] : overdue)
        end(*transfer, kind);
}

template<typename How>
void Lane::end(Transfer &transfer, How how)
{
    // Asked while the handle still knows its times.
    m_ended(transfer, transfer.finish(how));
    curl_multi_remove_handle(m_multi, transfer.handle());
    {
        const std::scoped_lock lock(m_mutex);
        m_transfers.erase(transfer.ticket());
    }
    m_changed.notify_all();
}

milliseconds Lane::nap() const
{
    if (m_transfers.empty())
        return idle;
    const bool isLimited =
        std::ranges::any_of(m_transfers, [](const auto &entry) { return entry.second->isHeldByLimit(); });
    return isLimited ? limitPoll : longestPoll;
}

} // namespace gangway::http
