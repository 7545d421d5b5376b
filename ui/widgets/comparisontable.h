// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/inventory.h"

#include <QTableWidget>

#include <vector>

namespace gangway {

/// One line of the comparison.
struct ComparedCount
{
    QString title;
    qint64 expected = -1; ///< -1: not known.
    qint64 found = -1;

    [[nodiscard]] bool isEqual() const { return expected >= 0 && expected == found; }
    /// "equal", "3 missing", "1 too many", "not told".
    [[nodiscard]] QString verdict() const;
};
/// What counts as proof, in the order it is shown.
[[nodiscard]] std::vector<ComparedCount> comparedCounts(const metabase::Inventory &expected,
                                                        const metabase::Inventory &found);

/// Before and after, side by side: a tick and a word where both are equal, a cross and the difference where not.
class ComparisonTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    void set(const std::vector<ComparedCount> &counts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::vector<ComparedCount> m_counts;
};

} // namespace gangway
