// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QSet>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace gangway {

/// What is left to do by hand: a box to tick for each, why, and what to do.
class FollowUpList final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpList(QWidget *parent = nullptr);

    /// @p list as the journal has it: objects of id, title, why, what, subjects. @p done: what was ticked before.
    void set(const QJsonArray &list, const QSet<QString> &done);
    [[nodiscard]] QSet<QString> done() const;
    [[nodiscard]] int left() const { return static_cast<int>(m_boxes.size()) - static_cast<int>(done().size()); }
    /// The first that is not done takes the keyboard and comes into view.
    void showFirstLeft();
    [[nodiscard]] const std::vector<QCheckBox *> &boxes() const { return m_boxes; }

signals:
    void ticked();

private:
    std::vector<QCheckBox *> m_boxes; ///< Their object names are the ids.
};

} // namespace gangway
