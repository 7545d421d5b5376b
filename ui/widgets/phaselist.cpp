// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phaselist.h"

#include "core/journeys/movetocloud/movetocloud.h"
#include "phaseline.h"

#include <QVBoxLayout>

namespace gangway {
namespace {

namespace stepid = movetocloud::stepid;

bool isListed(const QString &stepId)
{
    return stepId != stepid::verify && stepId != stepid::followUps;
}

/// An H2 file has no read-only mode that Gangway could switch on: Metabase is stopped, which is more.
PhaseText sourceText(const RunPresenter &presenter)
{
    PhaseText text;
    const RunFacts &facts = presenter.facts();
    if (facts.isBackedUp) {
        text.title = PhaseList::tr("Metabase may be started again");
        text.state = StepState::Completed;
        text.note = PhaseList::tr("The source is not needed any more. Changes made there from now on will not move.");
        return text;
    }
    text.title = PhaseList::tr("Metabase stays stopped until then");
    const bool isAtWork = facts.isOurs && facts.state == RunState::Running;
    text.state = isAtWork ? StepState::Begun : StepState::Pending;
    text.note = PhaseList::tr("Read-only mode is not needed: its file is read while nobody uses it.");
    return text;
}

} // namespace

PhaseList::PhaseList(RunPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_source(new PhaseLine(this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(presenter, &RunPresenter::opened, this, &PhaseList::build);
    connect(presenter, &RunPresenter::recordChanged, this, &PhaseList::build);
    connect(presenter, &RunPresenter::factsChanged, this, &PhaseList::build);
    connect(presenter, &RunPresenter::phaseChanged, this, &PhaseList::show);
    build();
}

PhaseLine *PhaseList::line(const QString &stepId) const
{
    const auto found = m_lines.find(stepId);
    return found == m_lines.end() ? nullptr : found->second;
}

void PhaseList::build()
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    const bool isNew = m_lines.empty();
    for (const RunPhase &phase : m_presenter->phases()) {
        if (!isListed(phase.id))
            continue;
        PhaseLine *&line = m_lines[phase.id];
        if (!line) {
            line = new PhaseLine(this);
            column->addWidget(line);
        }
        line->set(phaseText(phase, m_presenter->facts()));
        if (isNew && phase.id == stepid::backup)
            column->addWidget(m_source);
    }
    m_source->setVisible(!m_lines.empty());
    m_source->set(sourceText(*m_presenter));
}

void PhaseList::show(int index)
{
    const RunPhase &phase = m_presenter->phases()[static_cast<std::size_t>(index)];
    if (PhaseLine *const line = this->line(phase.id))
        line->set(phaseText(phase, m_presenter->facts()));
}

} // namespace gangway
