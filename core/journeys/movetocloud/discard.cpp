// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discard.h"

#include "core/jobs/journal.h"
#include "movetocloud.h"

namespace gangway::movetocloud {
namespace {

/// Taking back needs no answers.
class Nobody final : public Attendant
{
public:
    void storeLinkReady(const Secret &) override {}
    Result<QUrl> instanceAddress(const Secret &, const QUrl &, const Steering &) override { return stoppedError(); }
    Result<Secret> instanceKey(const QUrl &, const Secret &, const Steering &) override { return stoppedError(); }
};

} // namespace

Result<RunOutcome> discard(const QString &home, const QString &runId, std::stop_token stop)
{
    auto journal = Journal::open(home);
    if (!journal)
        return journal.error();
    auto run = journal->run(runId);
    if (!run)
        return run.error();
    Nobody nobody;
    auto steps = makeSteps(run->plan, nobody);
    if (!steps)
        return steps.error();
    return undoSteps(home, runId, *steps, stop);
}

} // namespace gangway::movetocloud
