// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runsteps.h"

#include "runsession.h"

namespace gangway {

Result<RunOutcome> runSteps(const QString &home, const QString &runId, const Steps &steps, std::stop_token stop,
                            const RunEvents &events)
{
    auto session = RunSession::open(home, runId, steps);
    if (!session)
        return session.error();
    return session->forward(std::move(stop), events);
}

Result<RunOutcome> undoSteps(const QString &home, const QString &runId, const Steps &steps, std::stop_token stop,
                             const RunEvents &events)
{
    auto session = RunSession::open(home, runId, steps);
    if (!session)
        return session.error();
    return session->backward(std::move(stop), events);
}

} // namespace gangway
