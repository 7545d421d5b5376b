// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gangway {

/// A progress bar in the desktop's own style that is quiet for the ear: readers are told of it when it begins and each
/// quarter, not at each percent as QProgressBar does.
class Gauge final : public QWidget
{
    Q_OBJECT

public:
    explicit Gauge(QWidget *parent = nullptr);

    /// In thousandths, 0 to 1000.
    void setValue(int thousandths);
    [[nodiscard]] int value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Readers were told.
    void announced(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_value = 0;
    int m_spokenQuarter = -1;
};

} // namespace gangway
