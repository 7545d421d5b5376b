// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace gangway {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::gap() const
{
    const QWidget *const parent = parentWidget();
    return spacing() >= 0 || !parent
               ? std::max(spacing(), 0)
               : parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    int shown = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width(), std::max(size.height(), hint.height())};
        ++shown;
    }
    const QMargins margins = contentsMargins();
    return size
           + QSize(std::max(shown - 1, 0) * gap() + margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool places) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    std::vector<Place> line;
    int x = 0;
    int y = 0;
    int height = 0;
    const auto endLine = [&] {
        if (places)
            placeLine(line, {area.left(), area.top() + y, area.width(), height}, area.width() - (x - gap()));
        line.clear();
        x = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        const int most = std::max(area.width(), item->minimumSize().width());
        if (size.width() > most)
            size = {most, item->hasHeightForWidth() ? item->heightForWidth(most) : size.height()};
        if (x > 0 && x + size.width() > area.width()) {
            endLine();
            y += height + gap();
            height = 0;
        }
        line.push_back({item.get(), size});
        x += size.width() + gap();
        height = std::max(height, size.height());
    }
    endLine();
    return y + height + margins.top() + margins.bottom();
}

void FlowLayout::placeLine(const std::vector<Place> &line, const QRect &area, int left) const
{
    const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    for (auto [item, size] : line) {
        if (left > 0 && item->expandingDirections() & Qt::Horizontal)
            size.rwidth() += std::exchange(left, 0);
        const int side = isMirrored ? area.right() + 1 - x - size.width() : area.left() + x;
        item->setGeometry({side, area.top(), size.width(), area.height()}); // in the middle of it, where it cannot grow
        x += size.width() + gap();
    }
}

} // namespace gangway
