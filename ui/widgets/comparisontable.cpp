// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisontable.h"

#include "glyph.h"
#include "tone.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace gangway {
namespace {

enum ComparedColumn { What, Before, After, Verdict, ComparedColumns };

QString numberText(qint64 count)
{
    return count < 0 ? ComparisonTable::tr("not known") : QLocale().toString(count);
}

bool hasSigns(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isMark(); });
}

} // namespace

QString ComparedCount::verdict() const
{
    if (expected < 0 || found < 0)
        return ComparisonTable::tr("not told");
    if (expected == found)
        return ComparisonTable::tr("equal");
    return found < expected ? ComparisonTable::tr("%1 missing").arg(QLocale().toString(expected - found))
                            : ComparisonTable::tr("%1 too many").arg(QLocale().toString(found - expected));
}

std::vector<ComparedCount> comparedCounts(const metabase::Inventory &expected, const metabase::Inventory &found)
{
    std::vector<ComparedCount> counts;
    for (const metabase::Inventory::Field &field : metabase::Inventory::fields()) {
        if (field.essential)
            counts.push_back({metabase::Inventory::title(field), expected.*field.count, found.*field.count});
    }
    return counts;
}

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableWidget(0, ComparedColumns, parent)
{
    setHorizontalHeaderLabels(
        {tr("What"), tr("Snapshot"), tr("New instance"), tr("Result", "column: whether both are equal")});
    // Each above its column, as what stands there does.
    for (int column = 0; column < ComparedColumns; ++column)
        horizontalHeaderItem(column)->setTextAlignment(
            (column == Before || column == After ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    setAccessibleName(tr("Counts of the snapshot and of the new instance"));
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Verdict, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComparisonTable::set(const std::vector<ComparedCount> &counts)
{
    m_counts = counts;
    fill();
}

void ComparisonTable::fill()
{
    const QColor good = toneColors(Tone::Green, palette()).line;
    const QColor bad = toneColors(Tone::Red, palette()).line;
    setRowCount(static_cast<int>(m_counts.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ComparedCount &count = m_counts[static_cast<std::size_t>(row)];
        auto *const verdict = new QTableWidgetItem(count.verdict());
        verdict->setIcon(count.isEqual() ? glyphIcon(Glyph::Tick, good) : glyphIcon(Glyph::Cross, bad));
        setItem(row, What, new QTableWidgetItem(count.title));
        setItem(row, Before, new QTableWidgetItem(numberText(count.expected)));
        setItem(row, After, new QTableWidgetItem(numberText(count.found)));
        setItem(row, Verdict, verdict);
        for (const int column : {Before, After})
            item(row, column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    resizeRowsToContents();
    // Vowel signs below Arabic letters reach farther than the lines of a font, and farther than it says.
    const int withSigns = fontMetrics().height() * 3 / 2 + 2;
    for (int row = 0; row < rowCount(); ++row) {
        if (hasSigns(item(row, What)->text() + item(row, Verdict)->text()))
            setRowHeight(row, std::max(rowHeight(row), withSigns));
    }
    updateGeometry();
}

QSize ComparisonTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return {40 * fontMetrics().averageCharWidth(), height};
}

QSize ComparisonTable::minimumSizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void ComparisonTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace gangway
