// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizardpage.h"

namespace gangway {

class Banner;
class BreakableLabel;
class ErrorList;
class RunControls;
class RunPresenter;

/// A page from the commit on: the banner above everything, failures below it until they are dismissed, and Run in
/// background, Pause and Stop… at the bottom. What is between is the page's own.
class MovingPage : public WizardPage
{
    Q_OBJECT

public:
    MovingPage(movetocloud::Page page, MoveContext &move, QWidget *parent = nullptr);

    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] RunControls *controls() const { return m_controls; }
    [[nodiscard]] QString helpTopic() const override;

protected:
    [[nodiscard]] RunPresenter &run() const;
    /// What the page waits for, while it is not complete: one sentence. The banner says why it has not come.
    [[nodiscard]] virtual QString awaited() const { return {}; }

private:
    void follow();
    void goToQuestion();

    Banner *m_banner;
    BreakableLabel *m_notice;
    RunControls *m_controls;
};

} // namespace gangway
