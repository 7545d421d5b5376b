// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orphans.h"

#include "cells.h"
#include "core/choicenames.h"
#include "core/rows/valuetext.h"
#include "keyset.h"
#include "references.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <numeric>
#include <set>

namespace gangway::metabase {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::Orphans)
};

/// Each round takes away what the one before left hanging; a longer chain of rows is no application database's.
constexpr int maxRounds = 64;
constexpr quint64 maxParts = 4096;

class OrphanFinder
{
public:
    OrphanFinder(RowReader &reader, const OrphanSearch &search, const Steering &steering)
        : m_reader(reader)
        , m_search(search)
        , m_steering(steering)
    {}

    Result<Orphans> run();

private:
    using Row = std::function<Result<>(std::span<const Value> row, qint64 number)>;

    [[nodiscard]] bool isTaken(const TableSchema &table) const { return !m_search.take || m_search.take(table); }

    /// Calls @p onRow with the rows that are not left out yet; the number is the reader's.
    Result<qint64> forEachRow(const TableSchema &table, const Row &onRow);
    Result<bool> round(bool isFirst);
    Result<bool> loadKeys(quint64 part, quint64 parts);
    Result<> follow(quint64 part, quint64 parts, bool isFirst);
    Result<> judge(References::Reference &reference, std::span<const Value> row, qint64 number, const RowNamer &namer,
                   quint64 part, quint64 parts);
    void startOver();
    void report(bool isFirst);
    /// In the first round, when memory is enough; -1: not known.
    [[nodiscard]] qint64 rowsToRead() const;

    RowReader &m_reader;
    const OrphanSearch &m_search;
    const Steering &m_steering;
    References m_references;
    std::set<const TableSchema *> m_changed; ///< Tables that lost rows in the round before.
    std::map<TableName, NumberSet> m_found;  ///< Rows to leave out from the next round on.
    Orphans m_orphans;
    Progress m_progress{Progress::Unit::Rows, 0, -1, {}};
};

Result<qint64> OrphanFinder::forEachRow(const TableSchema &table, const Row &onRow)
{
    auto cursor = m_reader.openTable(table.name);
    if (!cursor)
        return cursor.error();
    const auto gone = m_orphans.leaveOut.find(table.name);
    const NumberSet *const leftOut = gone == m_orphans.leaveOut.end() ? nullptr : &gone->second;
    m_progress.what = table.name.name.toLower();
    RowBatch batch;
    qint64 number = 0;
    for (;;) {
        if (m_steering.isStopped())
            return stoppedError();
        auto more = (*cursor)->next(batch);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (std::size_t index = 0; index < batch.rows(); ++index, ++number) {
            if (leftOut && leftOut->contains(static_cast<quint64>(number)))
                continue;
            if (auto taken = onRow(batch.row(index), number); !taken)
                return taken.error();
        }
        m_progress.done += static_cast<qint64>(batch.rows());
        m_steering.tell(m_progress);
    }
    m_progress.done += std::max<qint64>(0, table.rows - number); // read, and left out by rules
    return number - (leftOut ? leftOut->size() : 0);
}

/// false: these were too many keys for the memory; ask again for a smaller part.
Result<bool> OrphanFinder::loadKeys(quint64 part, quint64 parts)
{
    std::map<const TableSchema *, std::vector<References::Target *>> byTable;
    for (const auto &target : m_references.targets) {
        target->keys.clear();
        if (target->table && (m_changed.empty() || m_changed.contains(target->table)))
            byTable[target->table].push_back(target.get());
    }
    bool isTooMuch = false;
    for (const auto &[table, targets] : byTable) {
        const auto loaded = forEachRow(*table, [&](std::span<const Value> row, qint64 number) -> Result<> {
            for (References::Target *const target : targets) {
                auto key = RowKey::of(row, target->columns, target->types);
                if (!key)
                    return key.error();
                if (*key && (*key)->part(parts) == part)
                    target->keys.add(**key);
            }
            if (number % 1024 == 0) {
                const auto sum = [](std::size_t bytes, const auto &target) { return bytes + target->keys.bytes(); };
                const std::size_t bytes =
                    std::accumulate(m_references.targets.begin(), m_references.targets.end(), std::size_t{0}, sum);
                isTooMuch = bytes > m_search.memoryBytes && parts < maxParts;
            }
            return isTooMuch ? Result<>(Error{}) : Result<>();
        });
        if (isTooMuch)
            return false;
        if (!loaded)
            return loaded.error();
        for (References::Target *const target : targets)
            target->keys.close();
    }
    return true;
}

Result<> OrphanFinder::judge(References::Reference &reference, std::span<const Value> row, qint64 number,
                             const RowNamer &namer, quint64 part, quint64 parts)
{
    auto key = RowKey::of(row, reference.columns, reference.types);
    if (!key)
        return key.error();
    if (!*key || (*key)->part(parts) != part || reference.target->keys.contains(**key))
        return {};
    BrokenReference &broken = reference.broken;
    if (++broken.rows <= BrokenReference::maxNamed) {
        QStringList cells;
        for (std::size_t i = 0; i < reference.columns.size(); ++i) {
            QByteArray text;
            const Value &cell = row[static_cast<std::size_t>(reference.columns[i])];
            if (auto appended = appendText(text, cell, reference.types[i]); !appended)
                return appended;
            cells.append(QString::fromUtf8(text).left(64));
        }
        broken.examples.append(u"%1 → %2"_s.arg(namer.nameOf(row, number), cells.join(u", "_s)));
    }
    if (broken.isLeftOut)
        m_found[reference.from->name].add(static_cast<quint64>(number));
    return {};
}

Result<> OrphanFinder::follow(quint64 part, quint64 parts, bool isFirst)
{
    for (const TableSchema &table : m_reader.catalogue().tables) {
        if (!isTaken(table))
            continue;
        std::vector<References::Reference *> references;
        for (References::Reference &reference : m_references.list) {
            const bool isDue = isFirst || m_changed.contains(reference.target->table);
            if (reference.from == &table && isDue)
                references.push_back(&reference);
        }
        if (references.empty() && !(isFirst && part == 0))
            continue;
        const RowNamer namer(table);
        const auto rows = forEachRow(table, [&](std::span<const Value> row, qint64 number) -> Result<> {
            if (isFirst && part == 0 && m_search.onRow)
                m_search.onRow(table, row);
            for (References::Reference *const reference : references) {
                if (auto judged = judge(*reference, row, number, namer, part, parts); !judged)
                    return judged;
            }
            return {};
        });
        if (!rows)
            return rows.error();
        m_orphans.rows[table.name] = *rows;
    }
    return {};
}

void OrphanFinder::report(bool isFirst)
{
    for (References::Reference &reference : m_references.list) {
        BrokenReference &broken = reference.broken;
        if (broken.rows > 0) {
            m_orphans.broken.push_back(broken);
            m_orphans.broken.back().isConsequence = !isFirst;
        }
        broken.rows = 0;
        broken.examples.clear();
    }
}

void OrphanFinder::startOver()
{
    for (References::Reference &reference : m_references.list) {
        reference.broken.rows = 0;
        reference.broken.examples.clear();
    }
    m_found.clear();
}

qint64 OrphanFinder::rowsToRead() const
{
    std::set<const TableSchema *> targets;
    for (const auto &target : m_references.targets)
        targets.insert(target->table);
    qint64 rows = 0;
    for (const TableSchema &table : m_reader.catalogue().tables) {
        if (!isTaken(table))
            continue;
        if (table.rows < 0)
            return -1;
        rows += table.rows * (targets.contains(&table) ? 2 : 1);
    }
    return rows;
}

/// true: rows were left out, so that others may refer to nothing now.
Result<bool> OrphanFinder::round(bool isFirst)
{
    m_progress.done = 0;
    m_progress.total = isFirst ? rowsToRead() : -1;
    quint64 parts = 1;
    for (quint64 part = 0; part < parts; ++part) {
        auto loaded = loadKeys(part, parts);
        while (loaded && !*loaded) {
            parts *= 2;
            part = 0;
            startOver();
            m_progress.total = -1;
            loaded = loadKeys(part, parts);
        }
        if (!loaded)
            return loaded.error();
        if (auto followed = follow(part, parts, isFirst); !followed)
            return followed.error();
    }
    report(isFirst);
    m_changed.clear();
    for (const auto &[name, numbers] : m_found)
        m_changed.insert(m_reader.catalogue().table(name));
    return !m_changed.empty();
}

Result<Orphans> OrphanFinder::run()
{
    m_references = References::of(m_reader.catalogue(), m_search);
    m_orphans.references = static_cast<qint64>(m_references.list.size());
    for (int number = 0; number < maxRounds; ++number) {
        auto more = round(number == 0);
        if (!more)
            return more.error();
        if (!*more)
            return std::move(m_orphans);
        for (auto &[name, numbers] : m_found) {
            m_orphans.leaveOut[name].add(numbers);
            m_orphans.rows[name] -= numbers.size();
        }
        m_found.clear();
    }
    return Error{Error::Code::Corrupt, Tr::tr("The rows that refer to nothing could not be left out."),
                 u"chains of more than %1 rows"_s.arg(maxRounds),
                 //: %1: a command, or a page of the window
                 Tr::tr("Repair the database: %1 names such rows.").arg(choiceName(Choice::CheckFile))};
}

} // namespace

QString BrokenReference::name() const
{
    return u"%1.%2 → %3"_s.arg(table.name.toLower(), columns.join(u'+').toLower(), references.name.toLower());
}

qint64 Orphans::stopping() const
{
    return std::accumulate(broken.begin(), broken.end(), qint64{0}, [](qint64 sum, const BrokenReference &reference) {
        return sum + (reference.isLeftOut ? 0 : reference.rows);
    });
}

qint64 Orphans::leftOut() const
{
    return std::accumulate(leaveOut.begin(), leaveOut.end(), qint64{0},
                           [](qint64 sum, const auto &entry) { return sum + entry.second.size(); });
}

Result<Orphans> findOrphans(RowReader &reader, const OrphanSearch &search, const Steering &steering)
{
    return OrphanFinder(reader, search, steering).run();
}

} // namespace gangway::metabase
