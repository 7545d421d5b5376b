// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "core/metabase/applicationdatabase.h"

#include <algorithm>
#include <utility>

namespace gangway::inspect {
namespace {

struct Side
{
    std::vector<TableDigest> digests;
    std::optional<metabase::ApplicationDatabase> application;
};

Result<Side> readSide(Source &source, const Steering &steering)
{
    Side side;
    auto digests = digestRows(*source.rows, steering);
    if (!digests)
        return digests.error();
    side.digests = std::move(*digests);
    if (metabase::recognise(source.rows->catalogue()).isApplication()) {
        auto application = metabase::readApplicationDatabase(*source.rows, nullptr, steering);
        if (!application)
            return application.error();
        side.application = std::move(*application);
    }
    if (auto unchanged = source.checkUnchanged(); !unchanged)
        return unchanged.error();
    return side;
}

} // namespace

Result<Comparison> compare(Source &left, Source &right, const Steering &steering)
{
    Comparison comparison;
    comparison.leftPath = left.identity.path;
    comparison.rightPath = right.identity.path;
    comparison.schema = compareSchemas(left.rows->catalogue(), right.rows->catalogue());
    auto a = readSide(left, steering);
    if (!a)
        return a.error();
    auto b = readSide(right, steering);
    if (!b)
        return b.error();
    comparison.rows = compareDigests(a->digests, b->digests);
    for (const Side *side : {&*a, &*b}) {
        comparison.tablesCompared = std::max(comparison.tablesCompared, static_cast<qint64>(side->digests.size()));
        for (const TableDigest &digest : side->digests)
            comparison.rowsCompared += digest.rows;
    }
    if (a->application)
        comparison.leftVersion = a->application->version().text();
    if (b->application)
        comparison.rightVersion = b->application->version().text();
    if (a->application && b->application)
        comparison.inventory = metabase::differences(a->application->inventory, b->application->inventory);
    return comparison;
}

bool Comparison::isSame() const
{
    return schema.empty() && rows.empty();
}

} // namespace gangway::inspect
