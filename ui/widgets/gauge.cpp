// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gauge.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionProgressBar>

#include <algorithm>

namespace gangway {
namespace {

constexpr int full = 1000;

class AccessibleGauge final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleGauge(Gauge *gauge)
        : QAccessibleWidget(gauge, QAccessible::ProgressBar)
        , m_gauge(gauge)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_gauge->value() / 10; }
    void setCurrentValue(const QVariant &) override {} // it shows; nobody sets it
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 25; }

private:
    Gauge *m_gauge;
};

QAccessibleInterface *makeAccessibleGauge(const QString &className, QObject *object)
{
    if (className != QLatin1String(Gauge::staticMetaObject.className()))
        return nullptr;
    return new AccessibleGauge(static_cast<Gauge *>(object));
}

QStyleOptionProgressBar optionOf(const Gauge &gauge)
{
    QStyleOptionProgressBar option;
    option.initFrom(&gauge);
    option.state |= QStyle::State_Horizontal;
    option.minimum = 0;
    option.maximum = full;
    option.progress = gauge.value();
    option.textVisible = false;
    return option;
}

} // namespace

Gauge::Gauge(QWidget *parent)
    : QWidget(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(&makeAccessibleGauge), true);
    Q_UNUSED(isInstalled)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Gauge::setValue(int thousandths)
{
    const int value = std::clamp(thousandths, 0, full);
    if (value != m_value) {
        m_value = value;
        update();
    }
    const int quarter = 4 * value / full;
    if (quarter != m_spokenQuarter) {
        m_spokenQuarter = quarter;
        QAccessibleValueChangeEvent event(this, value / 10);
        QAccessible::updateAccessibility(&event);
        emit announced(value / 10);
    }
}

QSize Gauge::sizeHint() const
{
    QStyleOptionProgressBar option = optionOf(*this);
    const int line = std::max(8, fontMetrics().height() * 3 / 4);
    return style()->sizeFromContents(QStyle::CT_ProgressBar, &option, QSize(12 * line, line), this);
}

QSize Gauge::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QStyleOptionProgressBar option = optionOf(*this);
    style()->drawControl(QStyle::CE_ProgressBar, &option, &painter, this);
}

} // namespace gangway
