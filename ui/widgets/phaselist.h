// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <map>

namespace gangway {

class PhaseLine;
class RunPresenter;

/// The phases of a run up to the new instance, one below the other; after the backup a line on what the source's users
/// may do, since that is what the backup decides. Comparison and follow-ups have pages of their own.
class PhaseList final : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseList(RunPresenter *presenter, QWidget *parent = nullptr);

    /// Null where that step is not listed.
    [[nodiscard]] PhaseLine *line(const QString &stepId) const;
    /// The line on the source.
    [[nodiscard]] PhaseLine *sourceLine() const { return m_source; }

private:
    void build();
    void show(int index);

    RunPresenter *m_presenter;
    std::map<QString, PhaseLine *> m_lines;
    PhaseLine *m_source;
};

} // namespace gangway
