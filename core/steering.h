// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace gangway {

/// How far a piece of work has come. Absolute values, never increments.
struct Progress
{
    enum class Unit { Bytes, Rows, Tables, Items };

    Unit unit = Unit::Bytes;
    qint64 done = 0;
    qint64 total = -1; ///< -1: not known. Never a guess.
    QString what;      ///< What is being worked on right now, such as a table name; may be empty.
};

/// What a piece of work gets from whoever runs it.
///
/// Work is a plain function that takes one of these: no thread, no signal, no event loop.
struct Steering
{
    std::stop_token stop;                         ///< Look at it between batches.
    std::function<void(const Progress &)> report; ///< Cheap; throttled on the other side. May be empty.

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    void tell(const Progress &progress) const
    {
        if (report)
            report(progress);
    }
};

/// The error every piece of work ends with after Steering::stop was asked for.
Error stoppedError();

} // namespace gangway
