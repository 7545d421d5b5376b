// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "throughputseries.h"

#include <QWidget>

#include <vector>

class QChart;
class QChartView;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace gangway {

/// Bytes a second over the last half hour: a line, broken where nothing was recorded. In the colours of the palette,
/// mirrored from right to left, without animation.
class ThroughputPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit ThroughputPlot(QWidget *parent = nullptr);

    void set(const ThroughputSeries &series);
    /// The unit of the upright axis, such as "MB/s".
    [[nodiscard]] QString unit() const;
    /// Lines without a break.
    [[nodiscard]] int segments() const { return static_cast<int>(m_lines.size()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRange(const ThroughputSeries &series);
    void setLine(std::size_t index, const QList<QPointF> &points);
    void color();
    void mirror();

    QChart *m_chart;
    QChartView *m_view;
    QDateTimeAxis *m_time;
    QValueAxis *m_speed;
    std::vector<QLineSeries *> m_lines;
    int m_power = 0; ///< The unit: 1000 to this power.
};

} // namespace gangway
