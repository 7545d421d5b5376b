// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movecontext.h"

#include <QWizardPage>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gangway {

/// One page of the move: heading, one sentence of why, support code in the corner, and a body that scrolls where the
/// window or the text is too small for it. Nothing is left out for want of room: then more of the page scrolls.
///
/// A page is thin: it shows a piece of the session and asks core to do things. It is made when the wizard is, and may
/// be shown many times; enter() is the moment to look at the facts again.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    WizardPage(movetocloud::Page page, MoveContext &move, QWidget *parent = nullptr);

    [[nodiscard]] movetocloud::Page page() const { return m_page; }
    /// By pageAfter(); nothing where the page after it is not part of this program.
    [[nodiscard]] int nextId() const final;
    /// Called each time the page comes into view.
    virtual void enter() {}
    /// Gives everything its place at once: without it the first frame of what enter() filled in shows texts cut.
    void layOut();
    /// Called each time it goes out of view.
    virtual void leave() {}
    /// The part of the manual F1 opens, such as "move-to-cloud#checks".
    [[nodiscard]] virtual QString helpTopic() const;
    /// The button that goes on, where Enter belongs: null for the wizard's own.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }

    /// QWizard would empty the page when it is left backwards; what was typed stays.
    void cleanupPage() override {}

protected:
    /// Both translated: the question or the act, and one sentence of why.
    void setHeading(const QString &title, const QString &subtitle);
    [[nodiscard]] MoveContext &move() const { return m_move; }
    [[nodiscard]] movetocloud::Session &session() const { return m_move.session; }
    /// Whether what is asked here can still be changed.
    [[nodiscard]] bool isEditable() const;
    /// Why the journey cannot go on from here yet, in one sentence below the body; empty where it can. A page that is
    /// not complete always says why.
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const;
    /// What the page holds; rows are added from the top.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Stays in view above what scrolls; where text is so large that there is no room for both, it scrolls as the
    /// first thing of the body. Call it once.
    void pin(QWidget *widget);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setHeadingFont();
    void makeRoom();
    void keepOffScrollBar(bool isShown);
    void keepInView(QWidget *widget, bool isInView);

    movetocloud::Page m_page;
    MoveContext &m_move;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_why; ///< The subtitle, no wider than it is read.
    QLabel *m_hint;
    QString m_hintWords; ///< As they are; what is shown may be broken into lines.
    QScrollArea *m_scroll;
    QWidget *m_pinned = nullptr;
    QVBoxLayout *m_lead; ///< First in what scrolls: what else is above it, where that has no room.
    QVBoxLayout *m_body;
    bool m_settingFont = false;
};

} // namespace gangway
