// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <condition_variable>
#include <mutex>

namespace gangway {
namespace {

class SystemClock final : public Clock
{
public:
    Instant now() const override { return std::chrono::steady_clock::now(); }
    QDateTime wallNow() const override { return QDateTime::currentDateTimeUtc(); }
    bool pause(std::chrono::milliseconds span, std::stop_token stop) override
    {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, stop, span, [] { return false; });
        return !stop.stop_requested();
    }
};

} // namespace

Clock::~Clock() = default;

Clock &Clock::system()
{
    static SystemClock clock;
    return clock;
}

} // namespace gangway
