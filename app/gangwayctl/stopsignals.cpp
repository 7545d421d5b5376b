// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopsignals.h"

#include <csignal>
#include <cstdlib>
#include <ctime>

namespace gangway {

StopSignals::StopSignals()
{
    sigset_t awaited; // not "signals": a macro of Qt's
    sigemptyset(&awaited);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&awaited, signal);
    pthread_sigmask(SIG_BLOCK, &awaited, nullptr);
    // A server that closes in the middle of a write is an error of that write, not the end of this process.
    std::signal(SIGPIPE, SIG_IGN);
    m_thread = std::jthread([this, awaited](const std::stop_token &ended) {
        constexpr timespec pause{0, 200'000'000};
        while (!ended.stop_requested()) {
            const int signal = sigtimedwait(&awaited, nullptr, &pause);
            if (signal < 0)
                continue;
            if (m_stop.stop_requested())
                std::_Exit(128 + signal);
            m_stop.request_stop();
        }
    });
}

} // namespace gangway
