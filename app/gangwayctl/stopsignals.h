// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace gangway {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request; a second one ends the process at once.
///
/// Make it before any other thread: the signals are blocked for all threads started later and taken by one
/// thread of its own, so that nothing runs inside a signal handler.
class StopSignals final
{
public:
    StopSignals();

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_thread; // last: it ends before the rest goes
};

} // namespace gangway
