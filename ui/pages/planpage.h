// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"
#include "ui/wizard/wizardpage.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gangway {

class BackupPlaceBox;
class PlannedSteps;

/// What is going to happen, step by step, before anything does. Its button, *Start move*, is the one commit.
class PlanPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit PlanPage(MoveContext &move, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    /// Writes the run down and starts it, elsewhere than on this thread; goes on by itself once that is done.
    [[nodiscard]] bool validatePage() override;
    void enter() override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void addSteps();
    void addColleagues();
    void addCommands();
    void startRehearsal();
    void savePlan();
    void begin(const Plan &plan);
    void showFailure(const Error &error);
    void clearFailure();
    void showPlan();
    void follow();
    [[nodiscard]] QString whyNot() const;

    QLabel *m_standstill;
    PlannedSteps *m_steps;
    BackupPlaceBox *m_backup;
    QPlainTextEdit *m_letter;
    QPlainTextEdit *m_commands;
    QPushButton *m_save;
    QWidget *m_failure = nullptr;
    Job m_saving;
    QString m_suggested; ///< The place for the backup, while nobody chose another.
    bool m_isBeginning = false;
    bool m_isBegun = false;
};

} // namespace gangway
