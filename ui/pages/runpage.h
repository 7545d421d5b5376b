// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movingpage.h"

class QLabel;

namespace gangway {

class DatabaseKeyBox;
class FoldOut;
class LogView;
class PhaseList;
class StoreLinkBox;
class ThroughputPlot;
class ThroughputTable;

/// The move as it happens: checks, backup, snapshot, upload. Complete once the snapshot is uploaded.
class RunPage final : public MovingPage
{
    Q_OBJECT

public:
    explicit RunPage(MoveContext &move, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] DatabaseKeyBox *key() const { return m_key; }
    [[nodiscard]] PhaseList *phases() const { return m_phases; }
    [[nodiscard]] StoreLinkBox *storeLink() const { return m_storeLink; }
    [[nodiscard]] FoldOut *logFold() const { return m_logFold; }
    [[nodiscard]] FoldOut *tableFold() const { return m_tableFold; }

protected:
    [[nodiscard]] QString awaited() const override;

private:
    void follow();
    void showSpeed();

    DatabaseKeyBox *m_key;
    PhaseList *m_phases;
    StoreLinkBox *m_storeLink;
    QLabel *m_awake;
    ThroughputPlot *m_plot;
    ThroughputTable *m_table;
    FoldOut *m_tableFold;
    LogView *m_log;
    FoldOut *m_logFold;
    QLabel *m_commands;
};

} // namespace gangway
