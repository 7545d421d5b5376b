// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/pages.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace gangway {

class RailItem;

/// The steps beside every page: where one is, what is done, what is to do. One stop for Tab; arrows go up and down.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// The journey's name, and a line about this one such as "Rehearsal"; may be empty.
    void setTitle(const QString &title, const QString &note);
    void set(const movetocloud::Facts &facts, movetocloud::Page current);
    [[nodiscard]] RailItem *item(movetocloud::Stage stage) const;

    /// The current step takes the keyboard.
    void takeFocus();

signals:
    /// Somebody wants to read that step.
    void chosen(gangway::movetocloud::Stage stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void moveFocus(const RailItem *from, int by);

    QLabel *m_title;
    QLabel *m_note;
    std::vector<RailItem *> m_items;
};

} // namespace gangway
