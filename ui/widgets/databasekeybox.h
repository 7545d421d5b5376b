// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "ui/job.h"
#include "ui/run/situation.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gangway {

class KeepKeyBox;
class RunPresenter;
class Workplace;

/// MB_ENCRYPTION_SECRET_KEY of the old server, where the database a move reads is encrypted: typed as dots, or taken
/// from the server's environment file, or from the desktop's keychain where it was kept. Shown while the run asks for
/// it; a key that is not the right one is said here.
class DatabaseKeyBox final : public QWidget
{
    Q_OBJECT

public:
    DatabaseKeyBox(RunPresenter *presenter, Workplace &workplace, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *continueButton() const { return m_continue; }
    [[nodiscard]] QLabel *problem() const { return m_problem; }
    [[nodiscard]] KeepKeyBox *keeping() const { return m_keeping; }

    /// Reads the key out of that file, elsewhere than on this thread, and goes on with it.
    void readEnvironmentFile(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void answer();
    void give(const Secret &key);
    void judgeKey();
    void forgetWhenMoved(Situation now, Situation before);
    [[nodiscard]] QString database() const;
    void askForFile();
    void tell(const QString &problem);

    RunPresenter *m_presenter;
    QWidget *m_question;
    QLabel *m_explanation;
    QLineEdit *m_field;
    QLabel *m_problem;
    KeepKeyBox *m_keeping;
    QPushButton *m_continue;
    QPushButton *m_choose;
    QString m_fileProblem;    ///< Why the chosen file gave no key.
    bool m_isLooking = false; ///< The keychain was asked since the run asks.
    Secret m_given;           ///< Not known yet to be right; empty: none.
    QString m_givenFor;       ///< The step that asked.
    bool m_isTried = false;   ///< What is said of keys is said of m_given.
    Job m_reading;
};

} // namespace gangway
