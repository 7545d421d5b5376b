// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/copiedtables.h"
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Size)
};

constexpr qint64 many = 1'000'000;

} // namespace

/// The largest tables that move. Only what the catalogue says is used: nothing is counted for this.
Findings checkSize(const CheckContext &context, const Steering &)
{
    struct Table
    {
        QString name;
        qint64 rows = 0;
    };
    std::vector<Table> tables;
    qint64 total = 0;
    bool isComplete = true;
    for (const QString &name : metabase::carriedTables()) {
        const TableSchema *schema = context.tables.find(name);
        if (!schema)
            continue;
        isComplete = isComplete && schema->rows >= 0;
        if (schema->rows > 0) {
            tables.push_back({name, schema->rows});
            total += schema->rows;
        }
    }
    std::ranges::stable_sort(tables, std::greater(), &Table::rows);

    const QString reason = isComplete ? Tr::tr("Rows to move: %1.").arg(QLocale().toString(total))
                                      : Tr::tr("How many rows there are is not known before they are read.");
    if (tables.empty() || tables.front().rows < many)
        return std::vector{passed("size", Tr::tr("No table is unusually large"), reason)};
    Finding finding =
        found("size", Severity::Warning, Tr::tr("Some tables are large"),
              reason + QLatin1Char(' ') + Tr::tr("They make the snapshot, the upload and every upgrade longer."),
              Tr::tr("Plan more time. Logs (view_log, audit_log, login_history, recent_views) can be trimmed before, "
                     "if nobody needs them."));
    for (const Table &table : tables) {
        if (table.rows < many / 10)
            break;
        finding.addSubject(Tr::tr("%1: %2 rows").arg(table.name, QLocale().toString(table.rows)));
    }
    return std::vector{finding};
}

} // namespace gangway::checks
