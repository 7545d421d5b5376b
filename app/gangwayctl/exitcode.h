// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace gangway {

/// What gangwayctl ends with. An interface: scripts decide by these numbers, so they never change meaning.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Stopped = 3,    ///< By the user.
    Different = 4,  ///< A verification found a difference.
    Blocked = 5,    ///< A preflight check forbids going on.
    Resumable = 75, ///< Interrupted or a passing fault: safe to run again (EX_TEMPFAIL).
};

constexpr ExitCode exitCodeFor(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return ExitCode::Stopped;
    case Error::Code::Interrupted:
    case Error::Code::Unreachable:
        return ExitCode::Resumable;
    case Error::Code::Different:
        return ExitCode::Different;
    case Error::Code::Blocked:
        return ExitCode::Blocked;
    case Error::Code::Usage:
        return ExitCode::Usage;
    case Error::Code::Refused:
    case Error::Code::NotFound:
    case Error::Code::InUse:
    case Error::Code::WrongVersion:
    case Error::Code::Corrupt:
    case Error::Code::NoSpace:
    case Error::Code::Unexpected:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace gangway
