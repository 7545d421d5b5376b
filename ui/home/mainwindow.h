// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/session.h"
#include "journalwatch.h"
#include "ui/job.h"
#include "ui/workplace.h"

#include <QMainWindow>
#include <QPointer>

#include <vector>

class QVBoxLayout;

namespace gangway {

class MoveWizard;
class RunList;
class UnfinishedRuns;

/// Home: runs that were cut short, a card for each task, earlier runs. A file dropped on it is inspected.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workplace &workplace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What is on the cards, with the mark of the key.
    [[nodiscard]] static QString moveTitle();
    [[nodiscard]] static QString inspectTitle();

    /// Opens the wizard for a fresh move.
    MoveWizard *startMove();
    /// Opens the wizard where that run is, or brings its window to the front.
    void openRun(const QString &runId);
    /// Opens a window that shows what is in a file or folder.
    void inspect(const QString &path);

    /// What did not happen, above everything else, until somebody dismisses it.
    void showFailure(const Error &error);

    [[nodiscard]] UnfinishedRuns *unfinished() const { return m_unfinished; }
    [[nodiscard]] RunList *earlier() const { return m_earlier; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addMenus();
    void addCards(QVBoxLayout *column);
    void askForFile();
    MoveWizard *openWizard(movetocloud::Session session);
    void saveReport(const QString &runId);
    void askToDiscard(const QString &runId);
    void discard(const QString &runId);
    Workplace &m_workplace;
    JournalWatch m_journal;
    Job m_opening;
    Job m_discarding;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_failure;
    UnfinishedRuns *m_unfinished;
    RunList *m_earlier;
    std::vector<QPointer<QWidget>> m_windows; ///< Everything opened from here; closed with it.
};

} // namespace gangway
