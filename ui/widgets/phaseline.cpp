// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phaseline.h"

#include "breakable.h"
#include "core/jobs/runwords.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/stepsummary.h"
#include "gauge.h"
#include "glyph.h"
#include "tone.h"
#include "ui/run/progresswords.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

struct Mark
{
    Glyph glyph;
    Tone tone;
};

Mark markOf(const PhaseText &text)
{
    switch (text.state) {
    case StepState::Pending:
        return {Glyph::Circle, Tone::Neutral};
    case StepState::Begun:
        return text.isWaitingForPerson ? Mark{Glyph::Hand, Tone::Blue} : Mark{Glyph::Dot, Tone::Blue};
    case StepState::Completed:
        return {Glyph::Tick, Tone::Neutral}; // green is for what was verified
    case StepState::Stopped:
        return {Glyph::Square, Tone::Neutral};
    case StepState::Failed:
    case StepState::UndoFailed:
        return {Glyph::Cross, Tone::Red};
    case StepState::Undoing:
        return {Glyph::Dot, Tone::Neutral};
    case StepState::Undone:
        return {Glyph::Dash, Tone::Neutral};
    }
    return {Glyph::Circle, Tone::Neutral};
}

bool isAtWork(StepState state)
{
    return state == StepState::Begun || state == StepState::Undoing;
}

QLabel *newLabel(QWidget *parent, bool wraps)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    if (wraps)
        alignAsWindow(*label);
    return label;
}

} // namespace

PhaseText phaseText(const RunPhase &phase, const RunFacts &facts)
{
    PhaseText text;
    text.title = phase.title;
    text.state = phase.state;
    text.isWaitingForPerson = facts.isOurs && facts.step == phase.id && facts.question != Question::None;
    if (phase.state == StepState::Completed) {
        // The comparison has a page of its own, and the follow-ups too.
        if (phase.id != stepid::verify && phase.id != stepid::followUps)
            text.note = movetocloud::stepSummary(phase.id, phase.result);
        return text;
    }
    if (!phase.progress || text.isWaitingForPerson)
        return text;
    const Progress &progress = *phase.progress;
    if (progress.total > 0)
        text.thousandths = static_cast<int>(1000 * std::min(progress.done, progress.total) / progress.total);
    QStringList parts;
    if (phase.id != stepid::setUp) // its thousandths are the new instance's own words for "how far"
        parts.append(progressText(progress));
    parts.append(percentText(progress));
    if (isAtWork(phase.state)) {
        parts.append(speedText(progress.unit, phase.rate));
        parts.append(remainingText(phase.rate));
    }
    parts.removeAll(QString());
    //: Between the numbers of a progress: "31.4 of 48.0 GB · 65 % · 41 MB/s"
    text.numbers = parts.join(PhaseLine::tr(" · "));
    if (phase.id != stepid::checks) // a check's name is for logs
        text.note = progress.what;
    return text;
}

PhaseLine::PhaseLine(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphLabel(this))
    , m_title(newLabel(this, true))
    , m_state(newLabel(this, false))
    , m_gauge(new Gauge(this))
    , m_numbers(newLabel(this, true))
    , m_note(newLabel(this, true))
{
    // Copied as it is; what is shown may be broken into lines.
    auto *const copy = new QAction(tr("Copy"), m_note);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_text.note); });
    m_note->addAction(copy);
    m_note->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(fontMetrics().height() / 6);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 0, 2, Qt::AlignTrailing | Qt::AlignTop);
    grid->addWidget(m_gauge, 1, 1, 1, 2);
    grid->addWidget(m_numbers, 2, 1, 1, 2);
    grid->addWidget(m_note, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_text.state = StepState::Undone; // so that the first set() is a change
    set({});
}

void PhaseLine::set(const PhaseText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const bool isBold = isAtWork(text.state);
    QFont font = this->font();
    font.setBold(isBold);
    m_title->setFont(font);
    m_title->setText(text.title);
    //: State of a phase that waits for an answer
    const QString state = text.isWaitingForPerson ? tr("waits for you") : stepStateText(text.state);
    m_state->setText(state);
    m_gauge->setVisible(text.thousandths >= 0 && text.state != StepState::Completed);
    if (text.thousandths >= 0)
        m_gauge->setValue(text.thousandths);
    m_gauge->setAccessibleName(text.title);
    m_numbers->setText(asRead(text.numbers));
    m_numbers->setVisible(!text.numbers.isEmpty());
    m_note->setText(asRead(withBreakableCode(text.note)));
    m_note->setAccessibleName(text.note);
    m_note->setVisible(!text.note.isEmpty());
    setAccessibleName(tr("%1: %2", "a phase, its state").arg(text.title, state));
    color();
}

void PhaseLine::color()
{
    const Mark mark = markOf(m_text);
    m_glyph->set(mark.glyph, toneColors(mark.tone, palette()).line);
}

void PhaseLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

} // namespace gangway
