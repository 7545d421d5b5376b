// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movecontext.h"

namespace gangway {

MoveContext::MoveContext(Workplace &place, movetocloud::Session facts, QObject *parent)
    : QObject(parent)
    , workplace(place)
    , session(std::move(facts))
    , run(place.home())
    , actions(&run, this)
{
    run.setKeptKeys(place.keptKeys());
    if (session.cloud() == movetocloud::Cloud::Rehearsal)
        run.setRehearsalServer(&place.rehearsal());
    connect(&run, &RunPresenter::opened, this, &MoveContext::takeRun);
    connect(&run, &RunPresenter::recordChanged, this, &MoveContext::takeRun);
    connect(&run, &RunPresenter::factsChanged, this, [this] {
        if (!session.run() || session.run()->state == run.facts().state)
            return;
        session.setRunState(run.facts().state);
        emit changed();
    });
    if (session.run())
        run.open(session.runId());
}

void MoveContext::takeRun()
{
    session.setRun(*run.record());
    session.setRunState(run.facts().state); // the journal is read while the run goes on
    workplace.tellJournalChanged();
    emit changed();
}

} // namespace gangway
