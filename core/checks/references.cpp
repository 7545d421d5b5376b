// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/copiedtables.h"
#include "rowkey.h"
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>
#include <memory>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::References)
};

/// Larger tables, and logs whose size is not known, are read only on request (CheckContext::thorough).
constexpr qint64 maxQuickRows = 200'000;
constexpr int maxExamples = 5; // a foreign key

bool isLog(const QString &table)
{
    static const QStringList logs{QStringLiteral("view_log"),      QStringLiteral("audit_log"),
                                  QStringLiteral("login_history"), QStringLiteral("recent_views"),
                                  QStringLiteral("revision"),      QStringLiteral("activity")};
    return logs.contains(table);
}

/// A foreign key of a table that moves, and what was found out about it.
struct Key
{
    const TableSchema *from = nullptr;
    const TableSchema *to = nullptr;
    QStringList columns;
    KeySet *targets = nullptr;
    qint64 broken = 0;
    QStringList examples;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1.%2").arg(from->name.name.toLower(), columns.join(QLatin1Char('+')).toLower());
    }
};

class ReferenceCheck
{
public:
    explicit ReferenceCheck(const CheckContext &context)
        : m_context(context)
    {}

    Findings run(const Steering &steering);

private:
    void collectKeys();
    Result<> loadTargets(const Steering &steering);
    Result<> follow(const Steering &steering);
    void note(Key &key, const metabase::RowView &row);
    [[nodiscard]] Result<> sweep(metabase::TableSweep &sweep, const Steering &steering) const;

    using Target = std::pair<const TableSchema *, QStringList>;

    const CheckContext &m_context;
    std::vector<std::unique_ptr<Key>> m_keys;
    std::map<Target, std::unique_ptr<KeySet>> m_targets;
    QStringList m_unread; ///< Tables left out for their size.
    std::size_t m_loaded = 0;
};

void ReferenceCheck::collectKeys()
{
    for (const QString &name : metabase::carriedTables()) {
        const TableSchema *table = m_context.tables.find(name);
        if (!table || table->foreignKeys.empty())
            continue;
        const bool isBig = table->rows > maxQuickRows || (table->rows < 0 && isLog(name));
        if (isBig && !m_context.thorough) {
            m_unread.append(table->rows < 0 ? name : Tr::tr("%1 (%2 rows)").arg(name, QLocale().toString(table->rows)));
            continue;
        }
        for (const ForeignKey &foreign : table->foreignKeys) {
            const TableSchema *to = m_context.tables.find(foreign.references.name);
            if (!to || foreign.columns.empty())
                continue;
            auto key = std::make_unique<Key>();
            key->from = table;
            key->to = to;
            for (const int column : foreign.columns)
                key->columns.append(table->columns[static_cast<std::size_t>(column)].name);
            QStringList referenced = foreign.referencedColumns;
            if (referenced.isEmpty() && to->primaryKey) {
                for (const int column : to->primaryKey->columns)
                    referenced.append(to->columns[static_cast<std::size_t>(column)].name);
            }
            if (referenced.size() != key->columns.size())
                continue;
            auto &targets = m_targets[{to, referenced}];
            if (!targets)
                targets = std::make_unique<KeySet>();
            key->targets = targets.get();
            m_keys.push_back(std::move(key));
        }
    }
}

Result<> ReferenceCheck::sweep(metabase::TableSweep &sweep, const Steering &steering) const
{
    if (Result<> swept = sweep.run(steering); !swept)
        return swept;
    if (!sweep.damage().empty())
        return sweep.damage().front().error;
    return {};
}

Result<> ReferenceCheck::loadTargets(const Steering &steering)
{
    metabase::TableSweep rows(m_context.reader, m_context.tables);
    for (auto &[target, keys] : m_targets) {
        const int columns = static_cast<int>(target.second.size());
        rows.watch(target.first->name.name, target.second,
                   [this, columns, set = keys.get()](const metabase::RowView &row) {
                       if (!set->isComplete())
                           return;
                       if (m_loaded >= KeySet::maxKeys) {
                           m_loaded -= set->size();
                           set->giveUp();
                       } else if (const auto key = rowKey(row, 0, columns)) {
                           set->add(*key);
                           ++m_loaded;
                       }
                   });
    }
    if (Result<> swept = sweep(rows, steering); !swept)
        return swept;
    for (auto &[target, keys] : m_targets)
        keys->finish();
    return {};
}

void ReferenceCheck::note(Key &key, const metabase::RowView &row)
{
    const int columns = static_cast<int>(key.columns.size());
    const auto value = rowKey(row, 1, columns);
    if (!value || key.targets->contains(*value))
        return;
    ++key.broken;
    if (key.examples.size() >= maxExamples)
        return;
    QStringList cells;
    for (int i = 0; i < columns; ++i)
        cells.append(row.text(1 + i, 64));
    const QString id = row.isNull(0) ? Tr::tr("a row") : Tr::tr("row %1").arg(row.text(0, 64));
    key.examples.append(
        Tr::tr("%1: %2 is not in %3").arg(id, cells.join(QStringLiteral(", ")), key.to->name.name.toLower()));
}

Result<> ReferenceCheck::follow(const Steering &steering)
{
    metabase::TableSweep rows(m_context.reader, m_context.tables);
    for (const auto &key : m_keys) {
        if (key->targets->isComplete())
            rows.watch(key->from->name.name, QStringList(QStringLiteral("id")) + key->columns,
                       [this, target = key.get()](const metabase::RowView &row) { note(*target, row); });
    }
    return sweep(rows, steering);
}

Findings ReferenceCheck::run(const Steering &steering)
{
    collectKeys();
    if (Result<> loaded = loadTargets(steering); !loaded)
        return loaded.error();
    if (Result<> followed = follow(steering); !followed)
        return followed.error();

    Finding broken =
        found("references", Severity::Blocker, Tr::tr("Some rows point to rows that are not there"),
              Tr::tr("The new instance takes all rows or none: it refuses these at the very end of the restore."),
              Tr::tr("Delete these rows, or restore what they point to, on a copy, and check again."));
    if (m_context.journey == Journey::MoveToCloud && m_context.leavesOutOrphans) {
        broken.severity = Severity::Warning;
        broken.reason = Tr::tr("They are left out of the snapshot, and so is what refers to them.");
        broken.next = Tr::tr("Look at what will be missing: the snapshot says how many rows it leaves out.");
    } else if (m_context.journey == Journey::MoveToCloud) {
        broken.decision = QLatin1String(decision::orphans);
    }
    for (const auto &key : m_keys) {
        if (key->broken > 0)
            broken.addSubject(
                Tr::tr("%1, rows: %2 (%3)")
                    .arg(key->name(), QLocale().toString(key->broken), key->examples.join(QStringLiteral("; "))));
        if (!key->targets->isComplete())
            m_unread.append(key->name());
    }
    m_unread.removeDuplicates();

    std::vector<Finding> findings;
    if (broken.subjectCount > 0)
        findings.push_back(broken);
    if (!m_unread.isEmpty()) {
        Finding unread =
            found("references", Severity::Info, Tr::tr("Large tables were not searched for broken references"),
                  Tr::tr("They hold logs and history, where such rows are rare."),
                  Tr::tr("Run a thorough check where a restore has failed before."));
        for (const QString &table : std::as_const(m_unread))
            unread.addSubject(table);
        findings.push_back(unread);
    }
    if (findings.empty() && m_keys.empty())
        findings.push_back(found("references", Severity::Info, Tr::tr("References between tables could not be checked"),
                                 Tr::tr("This source does not say which tables refer to which."),
                                 Tr::tr("Check the snapshot once it is made.")));
    else if (findings.empty())
        findings.push_back(
            passed("references", Tr::tr("All references between tables hold"),
                   Tr::tr("Foreign keys followed: %1.").arg(QLocale().toString(static_cast<qint64>(m_keys.size())))));
    return findings;
}

} // namespace

/// Follows every foreign key of the tables that move. A restore defers them to its commit, so a single orphan makes it
/// fail at the end, far from the cause (metabase/metabase#64956, #33666).
Findings checkReferences(const CheckContext &context, const Steering &steering)
{
    return ReferenceCheck(context).run(steering);
}

} // namespace gangway::checks
