// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/pages.h"

#include <QAbstractButton>

namespace gangway {

/// One step of the rail: a mark and a word. A button where there is something to read again.
class RailItem final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p number from 1 to @p count.
    RailItem(movetocloud::Stage stage, int number, int count, QWidget *parent = nullptr);

    [[nodiscard]] movetocloud::Stage stage() const { return m_stage; }
    void setStage(movetocloud::StageState state, bool isCurrent);
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont currentFont() const;
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] int markSize() const;
    void paintMark(QPainter &painter, const QRectF &place) const;
    void tellReaders();

    movetocloud::Stage m_stage;
    int m_number;
    int m_count;
    movetocloud::StageState m_state = movetocloud::StageState::ToDo;
    bool m_isCurrent = false;
};

} // namespace gangway
