// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movingpage.h"
#include "ui/job.h"

#include <QSet>

class QLabel;
class QPushButton;

namespace gangway {

class FollowUpList;

/// What is left to do, where the backup is, and the report. No congratulation.
class FinishPage final : public MovingPage
{
    Q_OBJECT

public:
    explicit FinishPage(MoveContext &move, QWidget *parent = nullptr);

    void enter() override;

    [[nodiscard]] FollowUpList *followUps() const { return m_list; }
    [[nodiscard]] QSet<QString> followUpsDone() const;
    /// Writes the report there, on another thread; HTML, or PDF where the name ends so.
    void saveReport(const QString &path);
    void showWhatIsLeft();

signals:
    /// The end of saveReport(): where it is, or why it is not.
    void reportSaved(const gangway::Result<QString> &path);

private:
    /// The path of the backup; empty where none was made.
    [[nodiscard]] QString archive() const;
    void follow();
    void loadTicks();
    void saveTicks();
    void countLeft();
    void askWhere(QWidget *window);
    void say(const Result<QString> &saved);

    QLabel *m_left;
    FollowUpList *m_list;
    QLabel *m_backup;
    QPushButton *m_showBackup;
    QPushButton *m_save;
    QSet<QString> m_done;
    Job m_loading;
    Job m_saving;
    Job m_reporting;
    bool m_savesAgain = false;
};

} // namespace gangway
