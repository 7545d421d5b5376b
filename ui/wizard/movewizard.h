// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movecontext.h"
#include "ui/widgets/questionbox.h"

#include <QPointer>
#include <QWizard>

namespace gangway {

class Rail;
class RunCompanion;
class WizardPage;

/// Move Metabase to Metabase Cloud, as a window of its own: the rail, the pages, and the one door out.
///
/// The same Plan, Steps, Journal and Runner as gangwayctl: what is begun here can be continued there.
class MoveWizard final : public QWizard
{
    Q_OBJECT

public:
    /// @p session: a fresh one, or one of a run that goes on; it then opens where that is.
    MoveWizard(Workplace &workplace, movetocloud::Session session, QWidget *parent = nullptr);
    ~MoveWizard() override;

    [[nodiscard]] const movetocloud::Session &session() const { return m_move->session; }
    [[nodiscard]] WizardPage *pageAt(movetocloud::Page page) const;
    [[nodiscard]] Rail *rail() const { return m_rail; }
    [[nodiscard]] RunPresenter &run() const { return m_move->run; }
    [[nodiscard]] RunCompanion *companion() const { return m_companion; }
    /// Shows a page that was met already; before the commit only by the way there, so that nothing is skipped.
    void showPage(movetocloud::Page page);

    /// Out of the background, and before all other windows.
    void comeToFront();

    /// The one door for Escape, the close button and Cancel. While a move goes on it asks once, and says what stays.
    void reject() override;
    /// The question reject() asks; null: none.
    [[nodiscard]] QuestionBox *question() const { return m_question; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPages();
    void addKeys();
    void enterPage(int id);
    void follow();
    void layOutButtons();
    void showStage(movetocloud::Stage stage);
    void swapFocus();
    void askToStop();
    void planAgain();
    [[nodiscard]] bool isReading() const;

    MoveContext *m_move;
    Rail *m_rail;
    RunCompanion *m_companion;
    WizardPage *m_shown = nullptr;
    QList<WizardButton> m_layout;
    QPointer<QuestionBox> m_question;
    bool m_closesWhenEnded = false;
};

} // namespace gangway
