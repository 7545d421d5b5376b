// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runaction.h"
#include "situationwords.h"
#include "ui/widgets/questionbox.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace gangway {

class RunPresenter;

/// Does what a button, the tray or the status window asks of a run, after the one question where there is one.
class RunActions final : public QObject
{
    Q_OBJECT

public:
    RunActions(RunPresenter *presenter, QObject *parent);

    /// Questions appear over @p window.
    void perform(RunAction action, QWidget *window);
    /// Also where the banner does not offer it: the link is there as soon as the move is.
    void openStore();
    void copyLink();
    /// The question that is being asked; null: none.
    [[nodiscard]] QuestionBox *question() const { return m_question; }

signals:
    void reportAsked(QWidget *window);
    void whatIsLeftAsked();
    void planAgainAsked();

private:
    void ask(const StopQuestion &words, const QString &yes, const QString &no, QWidget *window,
             const std::function<void()> &act);

    RunPresenter *m_presenter;
    QPointer<QuestionBox> m_question;
};

} // namespace gangway
