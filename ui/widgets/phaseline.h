// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runpresenter.h"

#include <QWidget>

class QLabel;

namespace gangway {

class Gauge;
class GlyphLabel;

/// What one phase of a run shows.
struct PhaseText
{
    QString title;
    StepState state = StepState::Pending;
    bool isWaitingForPerson = false;
    int thousandths = -1; ///< -1: a count, not a bar.
    QString numbers;      ///< `31.4 of 48.0 GB, 65 %, 41 MB/s, about 6–9 min`
    QString note;         ///< What is worked on, or what was made.

    friend bool operator==(const PhaseText &, const PhaseText &) = default;
};

/// What there is to show of @p phase.
[[nodiscard]] PhaseText phaseText(const RunPhase &phase, const RunFacts &facts);

/// One phase: a shape and a word for its state, its bar while it runs, what it made when it is done.
class PhaseLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseLine(QWidget *parent = nullptr);

    void set(const PhaseText &text);
    [[nodiscard]] const PhaseText &text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    PhaseText m_text;
    GlyphLabel *m_glyph;
    QLabel *m_title;
    QLabel *m_state;
    Gauge *m_gauge;
    QLabel *m_numbers;
    QLabel *m_note;
};

} // namespace gangway
