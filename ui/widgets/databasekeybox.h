// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gangway {

class RunPresenter;

/// MB_ENCRYPTION_SECRET_KEY of the old server, where the database a move reads is encrypted: typed as dots, or taken
/// from the server's environment file. Shown while the run asks for it; a key that is not the right one is said here.
class DatabaseKeyBox final : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseKeyBox(RunPresenter *presenter, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *continueButton() const { return m_continue; }
    [[nodiscard]] QLabel *problem() const { return m_problem; }

    /// Reads the key out of that file, elsewhere than on this thread, and goes on with it.
    void readEnvironmentFile(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void answer();
    void askForFile();
    void tell(const QString &problem);

    RunPresenter *m_presenter;
    QLabel *m_explanation;
    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_continue;
    QPushButton *m_choose;
    QString m_fileProblem; ///< Why the chosen file gave no key.
    Job m_reading;
};

} // namespace gangway
