// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Transforms)
};

/// From mid 2026 on transforms are carried over; which point releases exactly is not known.
constexpr int firstWithTransforms = 63;

} // namespace

/// Tables that a transform made point to it, but older versions restore the table without the transform and fail at
/// the very end (metabase/metabase#78704).
Findings checkTransforms(const CheckContext &context, const Steering &)
{
    const qint64 tables = context.database.tablesOfTransforms;
    if (tables == 0)
        return std::vector{passed("transforms", Tr::tr("No table belongs to a transform"),
                                  Tr::tr("Nothing points to what Metabase leaves behind."))};
    const bool isFixed = context.database.version().major >= firstWithTransforms;
    return std::vector{
        found("transforms", isFixed ? Severity::Warning : Severity::Blocker,
              Tr::tr("Tables made by transforms stop the restore"),
              Tr::tr("Tables that point to a transform: %1. Metabase before mid 2026 does not move transforms, and "
                     "the restore in the cloud fails at the end (metabase/metabase#78704).")
                  .arg(QLocale().toString(tables)),
              Tr::tr("Upgrade to the newest release of 0.%1 or later first, and then move.").arg(firstWithTransforms))};
}

} // namespace gangway::checks
