// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throughputplot.h"

#include "ui/widgets/tone.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::minutes shortest{2}; // so that the first seconds are not stretched over the whole width
constexpr int linesHigh = 9;
constexpr double penWidth = 1.6;

qint64 milliseconds(ThroughputSeries::Time time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

/// A round number at or above @p value: 1, 2, 5, 10, 20, …
double roundedUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 0.001))));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace

ThroughputPlot::ThroughputPlot(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_time(new QDateTimeAxis(m_chart))
    , m_speed(new QValueAxis(m_chart))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins({});
    m_chart->setLocalizeNumbers(true);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_speed, Qt::AlignLeft);
    m_time->setFormat(u"HH:mm"_s);
    m_time->setTickCount(4);
    m_speed->setTickCount(3);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the table is for the keyboard
    m_view->setRenderHint(QPainter::Antialiasing);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setAccessibleName(tr("Speed in the last 30 minutes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    mirror();
    color();
    set({});
}

QString ThroughputPlot::unit() const
{
    const std::array units{tr("B/s"), tr("kB/s"), tr("MB/s"), tr("GB/s")};
    return units[static_cast<std::size_t>(m_power)];
}

QSize ThroughputPlot::sizeHint() const
{
    return {60 * fontMetrics().averageCharWidth(), linesHigh * fontMetrics().height()};
}

QSize ThroughputPlot::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), (linesHigh - 2) * fontMetrics().height()};
}

void ThroughputPlot::set(const ThroughputSeries &series)
{
    setRange(series);
    const double divisor = std::pow(1000.0, m_power);
    std::size_t line = 0;
    QList<QPointF> points;
    const auto finish = [&] {
        if (points.isEmpty())
            return;
        setLine(line++, points);
        points.clear();
    };
    for (const ThroughputSeries::Point &point : series.points()) {
        if (point.begins)
            finish();
        points.append({static_cast<double>(milliseconds(point.at)), point.perSecond / divisor});
    }
    finish();
    while (m_lines.size() > line) {
        m_chart->removeSeries(m_lines.back());
        delete m_lines.back();
        m_lines.pop_back();
    }
    const auto latest = series.latest();
    const QLocale locale;
    setAccessibleDescription(
        latest ? tr("Now %1 a second. The table below has the numbers.")
                     .arg(locale.formattedDataSize(static_cast<qint64>(*latest), 1, QLocale::DataSizeSIFormat))
               : tr("Nothing was moved yet."));
}

void ThroughputPlot::setRange(const ThroughputSeries &series)
{
    const double highest = series.highest();
    m_power = highest >= 1e9 ? 3 : highest >= 1e6 ? 2 : highest >= 1e3 ? 1 : 0;
    m_speed->setRange(0, roundedUp(std::max(highest / std::pow(1000.0, m_power), 1.0)));
    m_speed->setLabelFormat(m_speed->max() < 5 ? u"%.1f"_s : u"%.0f"_s);
    m_speed->setTitleText(unit());

    using ThroughputTime = ThroughputSeries::Time;
    const auto &points = series.points();
    const ThroughputTime now = points.empty() ? std::chrono::system_clock::now() : points.back().at;
    const ThroughputTime first = points.empty() ? now : points.front().at;
    const ThroughputTime begin = std::max(first, now - ThroughputSeries::kept);
    const ThroughputTime end = std::max<ThroughputTime>(now, begin + shortest);
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(milliseconds(begin)),
                     QDateTime::fromMSecsSinceEpoch(milliseconds(end)));
    m_time->setFormat(end - begin < std::chrono::minutes(6) ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

void ThroughputPlot::setLine(std::size_t index, const QList<QPointF> &points)
{
    if (index == m_lines.size()) {
        auto *const line = new QLineSeries;
        line->setPen(QPen(toneColors(Tone::Blue, palette()).line, penWidth));
        m_chart->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_speed);
        m_lines.push_back(line);
    }
    m_lines[index]->replace(points);
}

void ThroughputPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        color();
    if (event->type() == QEvent::LayoutDirectionChange)
        mirror();
}

void ThroughputPlot::color()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.2F);
    m_chart->setBackgroundBrush(Qt::NoBrush);
    m_chart->setPlotAreaBackgroundVisible(true);
    m_chart->setPlotAreaBackgroundBrush(palette().base());
    m_view->setBackgroundBrush(palette().window());
    for (QAbstractAxis *const axis : std::initializer_list<QAbstractAxis *>{m_time, m_speed}) {
        axis->setLabelsBrush(text);
        axis->setTitleBrush(text);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setGridLinePen(QPen(grid, 1));
        axis->setLinePen(QPen(text, 1));
    }
    for (QLineSeries *const line : m_lines)
        line->setPen(QPen(toneColors(Tone::Blue, palette()).line, penWidth));
}

void ThroughputPlot::mirror()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_time->setReverse(isMirrored);
    m_chart->removeAxis(m_speed);
    m_chart->addAxis(m_speed, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (QLineSeries *const line : m_lines)
        line->attachAxis(m_speed);
}

} // namespace gangway
