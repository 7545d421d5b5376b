// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "bytesource.h"
#include "checkindexes.h"
#include "checkpages.h"
#include "filelock.h"
#include "identify.h"
#include "rowkeys.h"
#include "valueencoder.h"

#include <QCoreApplication>

#include <unordered_set>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Check)
};

constexpr std::size_t maxProblems = 1000;

/// Reads large objects to their end instead of keeping them.
class LobChecker final : public LobResolver
{
public:
    LobChecker(LobStorage &lobs, const Steering &steering, std::function<void(const Error &)> report)
        : m_lobs(lobs)
        , m_steering(steering)
        , m_report(std::move(report))
    {}

    Result<Value> resolve(const LobReference &reference, RowBatch &) override
    {
        std::int64_t units = 0;
        auto done = m_lobs.read(reference, [&](QByteArrayView piece) -> Result<> {
            if (m_steering.isStopped())
                return stoppedError();
            if (reference.text)
                units += utf16Units(piece);
            return {};
        });
        if (!done && done.error().code == Error::Code::Cancelled)
            return std::move(done).error();
        if (!done) {
            m_report(done.error());
        } else if (reference.text && reference.characters >= 0 && units != reference.characters) {
            Error error;
            error.detail = QStringLiteral("large object %1 has %2 characters where its row says %3")
                               .arg(reference.lobId)
                               .arg(units)
                               .arg(reference.characters);
            m_report(error);
        }
        return Value::view(reference.text ? ValueType::Text : ValueType::Bytes, {});
    }

private:
    LobStorage &m_lobs;
    const Steering &m_steering;
    std::function<void(const Error &)> m_report;
};

/// What can be said of a row without its neighbours.
class RowChecker final
{
public:
    RowChecker(const TableSchema &table, int keyColumn)
        : m_table(table)
        , m_keyColumn(keyColumn)
    {}

    void add(std::int64_t key, std::span<const Value> row)
    {
        for (std::size_t c = 0; c < row.size() && m_findings.size() < maxFindings; ++c) {
            const Column &column = m_table.columns[c];
            if (row[c].isNull() && !column.nullable)
                m_findings.append(
                    QStringLiteral("row key %1: column %2 must not be NULL and is").arg(key).arg(column.name));
            else if (static_cast<int>(c) == m_keyColumn && row[c].first != key)
                m_findings.append(QStringLiteral("row key %1: column %2, the primary key, is %3")
                                      .arg(key)
                                      .arg(column.name)
                                      .arg(row[c].first));
        }
    }
    [[nodiscard]] const QStringList &findings() const { return m_findings; }

private:
    static constexpr int maxFindings = 20;
    const TableSchema &m_table;
    int m_keyColumn;
    QStringList m_findings;
};

class Checker final
{
public:
    Checker(std::shared_ptr<const Database> database, const Steering &steering)
        : m_database(std::move(database))
        , m_store(m_database->store())
        , m_steering(steering)
        , m_pages(m_store, [this](Problem::Severity severity, const QString &where, const QString &what) {
            report(severity, where, what);
        })
    {}

    Result<std::vector<Problem>> run()
    {
        reportState();
        m_pages.checkChunks();
        for (const TableSchema &table : m_database->objects().catalogue.tables) {
            if (m_steering.isStopped())
                return stoppedError();
            checkTable(table);
        }
        if (m_steering.isStopped())
            return stoppedError();
        checkOtherMaps();
        if (!m_unreadable)
            m_pages.checkAccounting();
        const qint64 size = m_store.bytes().size();
        m_steering.tell({Progress::Unit::Bytes, size, size, {}});
        return std::move(m_problems);
    }

private:
    void report(Problem::Severity severity, const QString &where, const QString &what, const QString &next = {})
    {
        if (m_problems.size() < maxProblems)
            m_problems.push_back({severity, where, what, next});
    }

    /// Damage that came up while reading.
    void reportError(const QString &where, const Error &error)
    {
        m_unreadable = true;
        report(Problem::Severity::Error, where + QStringLiteral(": ") + error.detail, error.what, error.next);
    }

    void reportState()
    {
        const QString file = m_store.bytes().name();
        if (m_store.header().goodCopies < 2 && m_store.bytes().size() >= 2 * blockSize)
            report(Problem::Severity::Warning, QStringLiteral("store header"),
                   Tr::tr("One of the two copies of the file's header is damaged."));
        for (const QString &remark : m_database->info().remarks)
            report(m_store.fellBack() ? Problem::Severity::Warning : Problem::Severity::Note, file, remark);
        for (const QString &contradiction : m_store.contradictions())
            report(Problem::Severity::Warning, contradiction,
                   Tr::tr("The names of the file's maps contradict each other."));
    }

    Result<> addPage(const Page &page)
    {
        m_steering.tell({Progress::Unit::Bytes, m_pages.bytes(), m_store.bytes().size(), m_current});
        if (m_steering.isStopped())
            return stoppedError();
        return m_pages.add(page);
    }

    void checkTable(const TableSchema &table)
    {
        m_current = table.name.display();
        const StoredMap map = m_database->mapOf(table.name);
        if (map.id != 0)
            m_seen.insert(map.id);
        const QString where = QStringLiteral("table ") + m_current;
        if (auto there = m_database->checkMapOf(table.name); !there)
            reportError(where, there.error());
        std::vector<const Objects::IndexObject *> indexes;
        std::vector<IndexTally> expected;
        for (const Objects::IndexObject &index : m_database->objects().indexes) {
            // With H2 1.4's log, what an index had before is in the log alone.
            if (index.table == table.name && index.ordered && indexMap(index)
                && !m_database->transactions().hasOldLog())
                indexes.push_back(&index);
        }
        expected.resize(indexes.size());

        LobChecker lobs(m_database->lobs(), m_steering, [&](const Error &error) {
            report(Problem::Severity::Error, where + QStringLiteral(": ") + error.detail,
                   Tr::tr("A large text or binary value is damaged."));
        });
        TableScan scan(m_store, m_database->transactions(), map, Database::rulesOf(table), &lobs);
        KeyBounds bounds(m_store.format(), KeyForm::Row);
        bool inBounds = true;
        scan.setOnNode([&](const Page &page) -> Result<> {
            inBounds = bounds.add(page) && inBounds;
            if (auto good = checkNodeKeys(m_store.pages(), page, KeyForm::Row); !good)
                return good;
            return addPage(page);
        });
        scan.onLeaf = [&](const Page &page) {
            inBounds = bounds.add(page) && inBounds;
            return addPage(page);
        };
        RowChecker rowChecker(table, Database::keyColumn(m_store, m_database->objects(), table));
        std::vector<std::int64_t> keys;
        scan.rowKeys = &keys;
        RowBatch batch;
        std::int64_t rows = 0;
        for (;;) {
            batch.clear(table.columns.size());
            keys.clear();
            const auto more = scan.fill(batch);
            if (!more) {
                reportError(where, more.error());
                for (const Objects::IndexObject *index : indexes)
                    m_seen.insert(indexMap(*index)->id); // cannot be compared
                return;
            }
            if (!*more)
                break;
            rows += static_cast<std::int64_t>(batch.rows());
            for (std::size_t r = 0; r < batch.rows(); ++r) {
                rowChecker.add(keys[r], batch.row(r));
                for (std::size_t i = 0; i < indexes.size(); ++i)
                    expected[i].add(keys[r], batch.row(r), indexes[i]->index.columns);
            }
        }
        for (const QString &finding : rowChecker.findings())
            report(Problem::Severity::Error, where + QStringLiteral(": ") + finding,
                   Tr::tr("A row of the table cannot be right."));
        if (!inBounds)
            report(Problem::Severity::Warning, where, Tr::tr("The keys in the table's pages contradict each other."),
                   Tr::tr("All rows are readable, but H2 may not find some of them by their key."));
        if (rows != table.rows)
            report(Problem::Severity::Error, where,
                   Tr::tr("The table has %1 rows where it counts %2.").arg(rows).arg(table.rows));
        for (std::size_t i = 0; i < indexes.size(); ++i)
            checkIndex(*indexes[i], table, expected[i]);
    }

    [[nodiscard]] const StoredMap *indexMap(const Objects::IndexObject &index) const
    {
        return m_store.map("index." + QByteArray::number(qlonglong(index.id)));
    }

    void checkIndex(const Objects::IndexObject &index, const TableSchema &table, const IndexTally &expected)
    {
        const StoredMap &map = *indexMap(index);
        if (!m_seen.insert(map.id).second)
            return;
        const QString where = QStringLiteral("index %1 of table %2").arg(index.index.name, table.name.display());
        const auto tally =
            tallyIndex(*m_database, index, table, map, [this](const Page &page) { return addPage(page); });
        if (!tally) {
            reportError(where, tally.error());
        } else if (tally->entries == 0 && expected.entries > 0) {
            report(Problem::Severity::Note, where,
                   Tr::tr("The index is empty; H2 will build it when it opens the file."));
        } else if (tally->entries != expected.entries) {
            report(Problem::Severity::Warning, where,
                   Tr::tr("The index has %1 entries for %2 rows.").arg(tally->entries).arg(expected.entries),
                   Tr::tr("All rows are readable. Rebuild the index in H2."));
        } else if (*tally != expected) {
            report(Problem::Severity::Warning, where, Tr::tr("The index does not agree with the rows of its table."),
                   Tr::tr("All rows are readable. Rebuild the index in H2."));
        }
    }

    /// The pages of all maps that no table or index has: the store's own, those of large objects, logs.
    void checkOtherMaps()
    {
        std::vector<StoredMap> maps = m_store.systemMaps();
        for (const StoredMap &map : m_store.maps()) {
            if (!m_seen.contains(map.id))
                maps.push_back(map);
        }
        for (const StoredMap &map : maps) {
            m_current = QString::fromUtf8(map.name);
            LeafWalker walker(m_store.pages(), map.id, map.root);
            walker.onNode = [this](const Page &page) { return addPage(page); };
            Page leaf;
            for (;;) {
                const auto more = walker.next(leaf);
                if (!more) {
                    reportError(QStringLiteral("map ") + m_current, more.error());
                    break;
                }
                if (!*more || !addPage(leaf))
                    break;
            }
        }
    }

    std::shared_ptr<const Database> m_database;
    const Store &m_store;
    const Steering &m_steering;
    PageChecker m_pages;
    std::vector<Problem> m_problems;
    std::unordered_set<std::uint32_t> m_seen;
    QString m_current;
    bool m_unreadable = false;
};

} // namespace

Result<std::vector<Problem>> checkFile(std::shared_ptr<const ByteSource> source, const Steering &steering)
{
    auto database = Database::open(std::move(source));
    if (!database)
        return std::move(database).error();
    return Checker(std::move(*database), steering).run();
}

Result<std::vector<Problem>> checkFile(const QString &path, const Steering &steering)
{
    auto file = databaseFile(path);
    if (!file)
        return std::move(file).error();
    auto source = FileSource::open(*file);
    if (!source)
        return std::move(source).error();
    if (auto free = checkNotInUse(*file, (*source)->descriptor()); !free)
        return std::move(free).error();
    return checkFile(std::move(*source), steering);
}

} // namespace gangway::h2
