// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowkey.h"
#include "rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Duplicates)
};

constexpr std::size_t maxGroups = 10'000; // named exactly; beyond it the number alone would say enough

/// A table whose rows have to be unique by @p columns among those not marked as a defective duplicate.
struct Rule
{
    QString table;
    QStringList columns; ///< Three; the middle one may be NULL, which counts as a value here.
};

/// The hash of a row's three columns, NULL being different from empty text.
quint64 hashOf(const metabase::RowView &row)
{
    std::size_t hash = 0;
    for (int i = 0; i < 3; ++i)
        hash = qHash(row.isNull(i) ? QByteArray() : '+' + row.bytes(i, 1024), hash ^ 0x9e3779b97f4a7c15ULL);
    return hash;
}

QString textOf(const metabase::RowView &row)
{
    QStringList cells;
    for (int i = 0; i < 3; ++i)
        cells.append(row.isNull(i) ? QStringLiteral("NULL") : row.text(i, 256));
    return cells.join(QStringLiteral(", "));
}

Result<> sweepTable(const CheckContext &context, const Rule &rule, const Steering &steering,
                    const std::function<void(const metabase::RowView &)> &onRow)
{
    metabase::TableSweep sweep(context.reader, context.tables);
    sweep.watch(rule.table, rule.columns + QStringList{QStringLiteral("id"), QStringLiteral("is_defective_duplicate")},
                [&onRow](const metabase::RowView &row) {
                    if (!row.flag(4))
                        onRow(row);
                });
    if (Result<> swept = sweep.run(steering); !swept)
        return swept;
    if (!sweep.damage().empty())
        return sweep.damage().front().error;
    return {};
}

/// Reads the table once for hashes, and a second time only where some of them are equal.
Result<> look(const CheckContext &context, const Rule &rule, const Steering &steering, Finding &finding,
              bool &isComplete)
{
    KeySet hashes;
    Result<> first = sweepTable(context, rule, steering, [&hashes](const metabase::RowView &row) {
        if (hashes.size() < KeySet::maxKeys)
            hashes.add(hashOf(row));
    });
    if (!first)
        return first;
    isComplete = isComplete && hashes.size() < KeySet::maxKeys;
    hashes.finish();
    const std::vector<quint64> repeated = hashes.repeated();
    if (repeated.empty())
        return {};

    QHash<QString, QStringList> groups;
    Result<> second = sweepTable(context, rule, steering, [&](const metabase::RowView &row) {
        if (!std::ranges::binary_search(repeated, hashOf(row)))
            return;
        const QString text = textOf(row);
        const bool isKnown = groups.contains(text);
        if (isKnown || groups.size() < static_cast<qsizetype>(maxGroups)) {
            QStringList &ids = groups[text];
            if (ids.size() < 20)
                ids.append(row.text(3, 32));
        }
    });
    if (!second)
        return second;
    QStringList keys = groups.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (groups[key].size() > 1)
            finding.addSubject(Tr::tr("%1 (%2): rows %3").arg(rule.table, key, groups[key].join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace

/// The same table or field of a data source listed twice. Databases that enforce uniqueness refuse such rows when they
/// are loaded (metabase/metabase#10087).
Findings checkDuplicates(const CheckContext &context, const Steering &steering)
{
    Finding finding =
        found("duplicates", Severity::Warning, Tr::tr("Tables or fields of data sources are listed twice"),
              Tr::tr("A restore or an upgrade may refuse the second entry (metabase/metabase#10087)."),
              Tr::tr("Sync the data source in the admin settings, or remove the entry that nothing uses."));
    bool isComplete = true;
    for (const Rule &rule : {Rule{QStringLiteral("metabase_table"),
                                  {QStringLiteral("db_id"), QStringLiteral("schema"), QStringLiteral("name")}},
                             Rule{QStringLiteral("metabase_field"),
                                  {QStringLiteral("table_id"), QStringLiteral("parent_id"), QStringLiteral("name")}}}) {
        if (Result<> looked = look(context, rule, steering, finding, isComplete); !looked)
            return looked.error();
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("duplicates", Tr::tr("No table or field is listed twice"),
                              isComplete ? Tr::tr("Each is there once.")
                                         : Tr::tr("The first %1 of each were compared.")
                                               .arg(QLocale().toString(static_cast<qint64>(KeySet::maxKeys))))};
}

} // namespace gangway::checks
