// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"
#include "ui/wizard/wizardpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gangway {

class Banner;
class FindingsView;
class SnapshotChoicesBox;

/// What stands in the way: the same checks that the move begins with, looked at before it. Decisions have to be
/// accepted here to go on; what blocks has to be put right.
class ChecksPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ChecksPage(MoveContext &move, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void addProgress();
    void addFindings();
    void addButtons();
    void check();
    void showFailure(const Error &error);
    void showReport();
    void choose();
    void save();
    void follow();
    [[nodiscard]] QString whyNot() const;

    Banner *m_verdict;
    QWidget *m_checking;
    QLabel *m_checkingWhat;
    QWidget *m_failure = nullptr;
    QLineEdit *m_filter;
    QCheckBox *m_passed;
    FindingsView *m_findings;
    SnapshotChoicesBox *m_choices;
    QCheckBox *m_accept;
    QCheckBox *m_thorough;
    QPushButton *m_again;
    QPushButton *m_save;
    QWidget *m_found;
    Job m_job;
    Job m_saving;
};

} // namespace gangway
