// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of damaged files: every row that can still be reached, and an exact account of those that cannot.
#include "core/formats/h2/salvagereader.h"
#include "core/formats/h2/storeremains.h"
#include "core/rows/rowdigest.h"
#include "damagekit.h"
#include "h2judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

const QString sample = QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");

/// A file as it should be, and everything in it.
struct Whole
{
    QByteArray bytes;
    std::shared_ptr<const h2::Store> store;
    TableRows rows;

    explicit Whole(const QByteArray &contents)
        : bytes(contents)
    {
        if (auto opened = h2::Store::open(source(bytes)))
            store = *opened;
        if (auto reader = h2::Reader::open(source(bytes)))
            rows = rowsOf(**reader);
    }
    [[nodiscard]] h2::StoredMap map(const QByteArray &name) const
    {
        const h2::StoredMap *const found = store->map(name);
        return found ? *found : h2::StoredMap();
    }
};

/// A damaged file, and what could be had of it.
struct Salvaged
{
    bool opened = false;
    TableRows rows;
    h2::DamageReport report;
    QString error;

    explicit Salvaged(const QByteArray &bytes)
    {
        auto reader = h2::SalvageReader::open(source(bytes));
        opened = reader.hasValue();
        if (!opened) {
            error = reader.error().detail;
            return;
        }
        rows = rowsOf(**reader);
        report = (*reader)->report();
    }
    [[nodiscard]] const h2::TableDamage &damage(const QString &table) const
    {
        static const h2::TableDamage none;
        const auto *const found = damageOf(report, table);
        return found ? *found : none;
    }
};

QByteArray zeroed(QByteArray bytes, qsizetype from, qsizetype size)
{
    return bytes.replace(from, size, QByteArray(size, '\0'));
}

/// Entries of the layout are none any more: what else it lacks is not known then.
QByteArray withoutEntries(const Whole &whole, const QByteArray &prefix)
{
    QByteArray bytes = whole.bytes;
    for (const h2::Page &page : pagesOf(*whole.store, whole.store->systemMaps()[0])) {
        const qsizetype end = page.fileOffset + page.length;
        for (qsizetype at = page.fileOffset; page.isLeaf(); ++at) {
            at = bytes.indexOf(prefix, at);
            if (at < 0 || at >= end)
                break;
            bytes[at] = 'x';
        }
    }
    return bytes;
}

/// No copy of the list of maps is left.
QByteArray withoutNames(const Whole &whole)
{
    QByteArray bytes = whole.bytes;
    const std::uint32_t list = whole.store->systemMaps()[1].id;
    const auto remains = h2::StoreRemains::find(source(bytes), {});
    for (const h2::FoundPage &found : (*remains)->scan().of(list)) {
        if (const auto page = (*remains)->pages().read(found.position, list))
            breakPage(bytes, *page);
    }
    return bytes;
}

/// Every table that is not whole is said not to be, and the account adds up.
QString wrongIn(const Salvaged &salvaged, const Whole &whole)
{
    for (auto table = whole.rows.begin(); table != whole.rows.end(); ++table) {
        const h2::TableDamage &damage = salvaged.damage(table.key());
        const QList<QByteArray> found = salvaged.rows.value(table.key());
        if (damage.rows != found.size())
            return u"%1: %2 rows counted, %3 seen"_s.arg(table.key()).arg(damage.rows).arg(found.size());
        if (damage.lostIsExact && damage.rows + damage.lost != table->size())
            return u"%1: %2 rows and %3 lost of %4"_s.arg(table.key())
                .arg(damage.rows)
                .arg(damage.lost)
                .arg(table->size());
        const qint64 strange = strangers(found, *table);
        if (!damage.wasSearched && !damage.mapWasGuessed
            && strange > damage.older + damage.doubtful + damage.largeValuesLost)
            return u"%1: %2 rows that are not in the file"_s.arg(table.key()).arg(strange);
        if (damage.isWhole() && found != *table)
            return u"%1: said to be whole, but is not"_s.arg(table.key());
    }
    return {};
}

} // namespace

class TestH2Salvage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    /// Tables of all shapes with a history: older copies of many pages are still in it.
    QByteArray made()
    {
        const QString file = m_directory.filePath(u"made.mv.db"_s);
        if (!QFile::exists(file))
            Judge::run({{file, {testData("crash-base.sql")}},
                        {file, {testData("crash-open.sql")}},
                        {file, {testData("shapes.sql")}},
                        {file, {testData("lobs.sql")}}});
        return contents(file);
    }

    /// What H2 makes of these scripts, each in a session of its own; empty: it did not.
    QByteArray made(const QString &name, const QByteArrayList &sessions)
    {
        const QString file = m_directory.filePath(name + u".mv.db"_s);
        QList<Judge::Job> jobs;
        for (const QByteArray &script : sessions) {
            const QString path = m_directory.filePath(u"%1-%2.sql"_s.arg(name).arg(jobs.size()));
            if (!store(path, script))
                return {};
            jobs.append({file, {path}});
        }
        return Judge::run(jobs) ? contents(file) : QByteArray();
    }

private slots:
    void aFileInOrderHasNothingInItsAccount_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("real, format 2") << sample;
        for (const char *name : {"all-types", "compacted", "large-objects", "open-transaction"})
            QTest::newRow(name) << saved(name);
        for (const char *name : {"v1-imdb-mb43", "v1-encrypted-spotify-mb38", "v1-no-tables",
                                 "v1-sample-dataset-not-an-app-db", "v2-datalake-mb49", "v2-setup-not-done-mb49"}) {
            const QString file = sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1String(name)));
            if (!file.isEmpty())
                QTest::newRow(name) << file;
        }
    }
    void aFileInOrderHasNothingInItsAccount()
    {
        QFETCH(QString, file);
        auto strict = h2::Reader::open(file);
        QVERIFY(strict);
        auto reader = h2::SalvageReader::open(file);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        const QString difference = firstDifference(dump(**reader), dump(**strict));
        QVERIFY2(difference.isEmpty(), qPrintable(difference + told((*reader)->report())));
        QVERIFY2((*reader)->report().isWhole(), qPrintable(told((*reader)->report())));
        QVERIFY2(h2::problemsOf((*reader)->report()).empty(), qPrintable(told((*reader)->report())));
        QCOMPARE((*reader)->info().format, (*strict)->info().format);
        QCOMPARE((*reader)->info().storeVersion, (*strict)->info().storeVersion);
        QVERIFY((*reader)->checkUnchanged());
    }

    void everyLostLeafCostsExactlyItsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("real") << contents(sample);
        if (const QString file = sharedData(u"metabase-h2/v1-imdb-mb43.mv.db"_s); !file.isEmpty())
            QTest::newRow("format 1") << contents(file);
        if (Judge::missing().isEmpty())
            QTest::newRow("with a history") << made();
    }
    void everyLostLeafCostsExactlyItsRows()
    {
        QFETCH(QByteArray, bytes);
        const Whole whole(bytes);
        QVERIFY(!whole.rows.isEmpty());
        const int most = timesToTry(15, 6);
        int tried = 0;
        int lost = 0;
        int older = 0;
        for (const h2::StoredMap &map : whole.store->maps()) {
            if (!map.name.startsWith("table.") || map.name == "table.0" || map.root.isNone())
                continue;
            const auto pages = pagesOf(*whole.store, map);
            for (std::size_t i = 0; i < pages.size(); i += 1 + pages.size() / 3) {
                if (!pages[i].isLeaf() || pages[i].position == map.root || ++tried > most)
                    continue;
                QByteArray damaged = whole.bytes;
                breakPage(damaged, pages[i]);
                const Salvaged salvaged(damaged);
                QVERIFY(salvaged.opened);
                QCOMPARE(wrongIn(salvaged, whole), QString());
                qint64 missing = 0;
                bool isExact = true;
                for (const h2::TableDamage &table : salvaged.report.tables) {
                    missing += table.lost + table.older;
                    older += int(table.older);
                    isExact = isExact && table.lostIsExact;
                }
                // Older copies may hold rows that were deleted later; without them the account is exact.
                QVERIFY2(isExact || older > 0, qPrintable(told(salvaged.report)));
                if (isExact)
                    QCOMPARE(missing, qint64(pages[i].keys));
                QVERIFY(!salvaged.report.isWhole());
                QVERIFY(!told(salvaged.report).isEmpty());
                ++lost;
            }
        }
        qInfo("%d leaves lost, one at a time; %d rows were found in older copies", lost, older);
        QVERIFY(lost > 5);
    }

    void whatWasBelowALostNodeIsFoundAgain()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const Whole whole(made());
        int nodes = 0;
        int certain = 0;
        for (const h2::StoredMap &map : whole.store->maps()) {
            if (!map.name.startsWith("table.") || map.root.isNone() || map.root.isLeaf())
                continue;
            for (const h2::Page &page : pagesOf(*whole.store, map)) {
                if (page.isLeaf())
                    continue;
                QByteArray damaged = whole.bytes;
                breakPage(damaged, page);
                const Salvaged salvaged(damaged);
                QVERIFY(salvaged.opened);
                QCOMPARE(wrongIn(salvaged, whole), QString());
                for (auto table = whole.rows.begin(); table != whole.rows.end(); ++table) {
                    QVERIFY2(salvaged.rows.value(table.key()).size() >= table->size(),
                             qPrintable(told(salvaged.report)));
                }
                // Where H2 had not yet noted which pages it gave up, they are not told from those that are in use.
                const bool isCertain = std::ranges::all_of(salvaged.report.tables, [](const h2::TableDamage &table) {
                    return table.older == 0 && !table.wasSearched && table.lostIsExact;
                });
                certain += isCertain ? 1 : 0;
                QVERIFY(!told(salvaged.report).isEmpty());
                ++nodes;
            }
        }
        qInfo("%d nodes lost, one at a time; what was below %d of them is certain", nodes, certain);
        QVERIFY(nodes > 3);
        QVERIFY(certain > nodes / 4);
    }

    void anIndexKnowsHowManyRowsALostRootHad()
    {
        // REVISION has thousands of rows, all below one root, and an index.
        const Whole whole(contents(sample));
        int roots = 0;
        for (const h2::StoredMap &map : whole.store->maps()) {
            if (!map.name.startsWith("table.") || map.name == "table.0" || map.root.isNone())
                continue;
            const auto root = whole.store->pages().read(map.root, map.id);
            QVERIFY(root);
            if (root->entries() < 20 || roots >= timesToTry(4, 1))
                continue;
            QByteArray damaged = whole.bytes;
            breakPage(damaged, *root);
            const Salvaged salvaged(damaged);
            QVERIFY(salvaged.opened);
            QCOMPARE(wrongIn(salvaged, whole), QString());
            const auto exact = std::count_if(salvaged.report.tables.begin(), salvaged.report.tables.end(),
                                             [](const auto &table) { return !table.isWhole() && table.lostIsExact; });
            roots += int(exact);
        }
        QVERIFY(roots > 0);
    }

    void aDestroyedHeaderCostsNothing()
    {
        for (const QByteArray &bytes : {contents(sample), contents(saved("open-transaction"))}) {
            const Whole whole(bytes);
            for (const char filling : {'\0', 'x'}) {
                QByteArray damaged = whole.bytes;
                damaged.replace(0, 8192, QByteArray(8192, filling));
                const Salvaged salvaged(damaged);
                QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
                QVERIFY(salvaged.rows == whole.rows);
                QVERIFY(salvaged.report.isWhole());
                QVERIFY(!salvaged.report.general.empty());
            }
        }
    }

    void aChunkIsFoundByHalfOfItsTexts()
    {
        const Whole whole(contents(sample));
        for (const auto &[id, chunk] : whole.store->pages().chunks) {
            for (const bool header : {true, false}) {
                const QByteArray damaged = header ? zeroed(whole.bytes, chunk.offset(), 60)
                                                  : zeroed(whole.bytes, chunk.offset() + chunk.bytes() - 128, 128);
                const Salvaged salvaged(damaged);
                QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
                QCOMPARE(wrongIn(salvaged, whole), QString());
                QVERIFY2(salvaged.rows == whole.rows, qPrintable(told(salvaged.report)));
            }
        }
    }

    void withoutAnyListTheRowsAreStillFound()
    {
        // The layout's root, and with it every other root, is gone.
        for (const QByteArray &bytes :
             {contents(sample), contents(saved("all-types")), contents(saved("large-objects"))}) {
            const Whole whole(bytes);
            QByteArray damaged = whole.bytes;
            for (const h2::Page &page : pagesOf(*whole.store, whole.store->systemMaps()[0]))
                breakPage(damaged, page);
            const Salvaged salvaged(damaged);
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QVERIFY2(salvaged.rows == whole.rows, qPrintable(told(salvaged.report)));
            QVERIFY(!salvaged.report.general.empty());
        }
    }

    void rowsThatWereDeletedDoNotComeBackInSilence()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        // A table without rows has no root: where the layout is damaged, nothing tells that from a root that is lost.
        const Whole whole(made());
        QVERIFY(whole.rows.value(u"PUBLIC.EMPTIED"_s).isEmpty());
        for (const char *kind : {"chunk.", "root."}) {
            const Salvaged salvaged(withoutEntries(whole, kind));
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QCOMPARE(wrongIn(salvaged, whole), QString());
            const h2::TableDamage &damage = salvaged.damage(u"PUBLIC.EMPTIED"_s);
            QCOMPARE(damage.rows, 700);
            QVERIFY(damage.wasSearched && !damage.lostIsExact && !damage.isWhole());
            QVERIFY(h2::sentencesOn(damage).contains(u"may have been changed or deleted since"_s));
            // The entry of their chunk, where that is left, knows that they were given up.
            QVERIFY(damage.older == 0 || (damage.older == 700 && kind[0] == 'r'));
            // A root that the layout still knows is the last one.
            QCOMPARE(salvaged.damage(u"PUBLIC.KEPT"_s).wasSearched, kind[0] == 'r');
            QCOMPARE(salvaged.damage(u"PUBLIC.KEPT"_s).isWhole(), kind[0] == 'c');
            QCOMPARE(told(salvaged.report).contains(u"changed or dropped since"_s), kind[0] == 'r');
        }
    }

    void rowsOfATableWithoutANameMayHaveBeenDeletedToo()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const Whole whole(made(u"once"_s, {"CREATE TABLE OTHER(ID INT PRIMARY KEY, V VARCHAR);\n"
                                           "INSERT INTO OTHER SELECT X, 'other' FROM SYSTEM_RANGE(1, 2000);\n"
                                           "CREATE TABLE ONCE(A INT, B INT, C INT);\n"
                                           "INSERT INTO ONCE SELECT X, X, X FROM SYSTEM_RANGE(1, 700);\n",
                                           "DELETE FROM ONCE;\n"}));
        QVERIFY(whole.rows.contains(u"PUBLIC.ONCE"_s) && whole.rows[u"PUBLIC.ONCE"_s].isEmpty());
        const QByteArray damaged = withoutNames(whole);
        const Salvaged salvaged(damaged);
        QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
        QCOMPARE(wrongIn(salvaged, whole), QString());
        QVERIFY(!salvaged.report.isWhole());
        // The layout has a root for OTHER. None for ONCE may mean that it is empty, or that it was lost.
        QVERIFY(salvaged.damage(u"PUBLIC.ONCE"_s).wasSearched);
        QVERIFY(salvaged.rows.value(u"PUBLIC.OTHER"_s) == whole.rows.value(u"PUBLIC.OTHER"_s));
        QVERIFY(!salvaged.damage(u"PUBLIC.OTHER"_s).wasSearched);
    }

    void ofTwoTablesAlikeNeitherGetsTheRowsOfTheOther()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const Whole whole(made(u"alike"_s, {"CREATE TABLE BARE(ID INT, V VARCHAR);\n"
                                            "CREATE TABLE FILLED(ID INT, V VARCHAR);\n"
                                            "INSERT INTO FILLED SELECT X, 'filled' FROM SYSTEM_RANGE(1, 700);\n"
                                            "CREATE TABLE OTHER(A INT, B INT, C INT);\n"
                                            "INSERT INTO OTHER VALUES(1, 2, 3);\n"}));
        QVERIFY(whole.store);
        const Salvaged salvaged(withoutNames(whole));
        QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
        QCOMPARE(wrongIn(salvaged, whole), QString());
        for (const QString &table : {u"PUBLIC.BARE"_s, u"PUBLIC.FILLED"_s}) {
            QVERIFY2(!salvaged.damage(table).isWhole(), qPrintable(told(salvaged.report)));
            QCOMPARE(salvaged.damage(table).rows, 0);
        }
        // They are not lost for that.
        const auto &tables = salvaged.report.tables;
        QVERIFY2(std::ranges::any_of(tables, [](const auto &table) { return table.columnsLost && table.rows == 700; }),
                 qPrintable(told(salvaged.report)));
        const h2::TableDamage &other = salvaged.damage(u"PUBLIC.OTHER"_s);
        QVERIFY(other.rows == 1 && other.mapWasGuessed && !other.isWhole());
        QVERIFY(h2::sentencesOn(other).contains(u"may be those of another table"_s));
    }

    void aNameFromAnOlderListMayBeAnotherTablesNow()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        // H2 gives the number of a dropped table to the next one.
        const Whole whole(made(u"renumbered"_s, {"CREATE TABLE GONE(ID INT, V VARCHAR);\n"
                                                 "INSERT INTO GONE SELECT X, 'gone' FROM SYSTEM_RANGE(1, 3000);\n",
                                                 "DROP TABLE GONE;\nCREATE TABLE HERE(ID INT, V VARCHAR);\n"
                                                 "INSERT INTO HERE SELECT X, 'here' FROM SYSTEM_RANGE(1, 50);\n"}));
        QVERIFY(whole.store);
        QByteArray damaged = whole.bytes;
        for (const h2::Page &page : pagesOf(*whole.store, whole.store->systemMaps()[1]))
            breakPage(damaged, page);
        const Salvaged salvaged(damaged);
        QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
        QCOMPARE(wrongIn(salvaged, whole), QString());
        const h2::TableDamage &here = salvaged.damage(u"PUBLIC.HERE"_s);
        QVERIFY2(here.mapWasGuessed && !here.isWhole() && !here.lostIsExact, qPrintable(told(salvaged.report)));
    }

    void aDeclarationFromAnOlderPageMayBeNoneAnyMore()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        QByteArray many; // so many that the catalogue has several pages
        for (int i = 0; i < 150; ++i)
            many += "CREATE TABLE T" + QByteArray::number(i) + "(ID INT, " + QByteArray(100, 'C') + " VARCHAR);\n";
        many += "CREATE TABLE GONE(ID INT, V VARCHAR);\nINSERT INTO GONE VALUES(1, 'gone');\n";
        const Whole whole(made(u"redeclared"_s, {many, "DROP TABLE GONE;\nCREATE TABLE HERE(ID INT, V VARCHAR);\n"
                                                       "INSERT INTO HERE VALUES(1, 'here'), (2, 'here');\n"}));
        QVERIFY(whole.store);
        qint64 unsure = 0;
        for (const h2::Page &page : pagesOf(*whole.store, whole.map("table.0"))) {
            if (!page.isLeaf())
                continue;
            QByteArray damaged = whole.bytes;
            breakPage(damaged, page);
            const Salvaged salvaged(damaged);
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QVERIFY(!salvaged.report.catalogueIsWhole);
            for (const h2::TableDamage &table : salvaged.report.tables) {
                const bool isReal = whole.rows.contains(table.table.display())
                                    && salvaged.rows[table.table.display()] == whole.rows[table.table.display()];
                QVERIFY2(isReal || !table.isWhole(), qPrintable(told(salvaged.report)));
                unsure += table.mapWasGuessed ? 1 : 0;
            }
        }
        QVERIFY(unsure > 0);
    }

    void whatALostLogSaysOfChangesIsNotKnown()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        // Its end would say whether the changes were committed.
        const QString file = m_directory.filePath(u"open.mv.db"_s);
        QVERIFY(Judge::crash(file, {testData("crash-base.sql"), testData("crash-open.sql")}));
        const Whole whole(contents(file));
        QVERIFY(whole.rows.contains(u"PUBLIC.FILLED"_s) && whole.rows[u"PUBLIC.FILLED"_s].isEmpty());
        qint64 doubtful = 0;
        for (const h2::StoredMap &log : whole.store->maps()) {
            if (!log.name.startsWith("undoLog") || log.root.isNone())
                continue;
            const Salvaged salvaged(withoutEntries(whole, "root." + QByteArray::number(log.id, 16)));
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QCOMPARE(wrongIn(salvaged, whole), QString());
            doubtful += salvaged.damage(u"PUBLIC.KEPT"_s).doubtful;
            QVERIFY(!salvaged.damage(u"PUBLIC.FILLED"_s).isWhole());
        }
        QVERIFY(doubtful > 0);
        for (const QByteArray &damaged : {withoutEntries(whole, "root."), withoutNames(whole)}) {
            const Salvaged salvaged(damaged);
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QCOMPARE(wrongIn(salvaged, whole), QString());
            QVERIFY(!salvaged.report.isWhole());
        }
    }

    void keysOfALogThatWereOverwrittenAreNoCommit()
    {
        const Whole whole(contents(saved("open-transaction")));
        int logs = 0;
        for (const h2::StoredMap &map : whole.store->maps()) {
            if (!map.name.startsWith("undoLog") || map.root.isNone())
                continue;
            ++logs;
            for (const h2::Page &page : pagesOf(*whole.store, map)) {
                constexpr qsizetype size = 24;
                for (qsizetype at = 0; page.isLeaf() && at + size < page.length; at += timesToTry(1, 7)) {
                    QByteArray damaged = whole.bytes;
                    damaged.replace(page.fileOffset + at, size, QByteArray(size, '\xff'));
                    const Salvaged salvaged(damaged);
                    QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
                    QCOMPARE(wrongIn(salvaged, whole), QString());
                }
            }
        }
        QVERIFY(logs > 0);
    }

    void anOlderLeafIsNotTheOneThatIsLost()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        // It has as many rows with the same keys, and nothing says any more that it was given up.
        const Whole whole(made());
        const QByteArray bytes = withoutEntries(whole, "chunk.");
        qint64 older = 0;
        for (const h2::StoredMap &map : whole.store->maps()) {
            if (!map.name.startsWith("table.") || map.name == "table.0" || map.root.isNone() || map.root.isLeaf())
                continue;
            const auto pages = pagesOf(*whole.store, map);
            const auto leaf = std::find_if(pages.begin(), pages.end(), [](const auto &page) { return page.isLeaf(); });
            QVERIFY(leaf != pages.end());
            QByteArray damaged = bytes;
            breakPage(damaged, *leaf);
            const Salvaged salvaged(damaged);
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QCOMPARE(wrongIn(salvaged, whole), QString());
            older += salvaged.damage(u"PUBLIC.KEPT"_s).older;
        }
        QVERIFY(older > 0);
    }

    void aTableThatIsLostAltogetherIsNotSaidToBeEmpty()
    {
        // No list says where it begins, and none of its pages is left to be found.
        for (const char *name : {"all-types", "compacted"}) {
            const Whole whole(contents(saved(name)));
            QByteArray damaged = whole.bytes;
            for (const h2::StoredMap &map : whole.store->maps()) {
                if (!map.name.startsWith("table.") || map.name == "table.0")
                    continue;
                for (const h2::Page &page : pagesOf(*whole.store, map))
                    breakPage(damaged, page);
            }
            for (const h2::Page &page : pagesOf(*whole.store, whole.store->systemMaps()[0]))
                breakPage(damaged, page);
            const Salvaged salvaged(damaged);
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QCOMPARE(wrongIn(salvaged, whole), QString());
            qint64 unknown = 0;
            for (auto table = whole.rows.begin(); table != whole.rows.end(); ++table) {
                if (table->isEmpty() || !damageOf(salvaged.report, table.key()))
                    continue;
                QVERIFY2(!salvaged.damage(table.key()).isWhole(), qPrintable(table.key()));
                ++unknown;
            }
            QVERIFY(unknown > 0);
        }
    }

    void withoutNamesTablesAreToldByTheirRows()
    {
        const Whole whole(contents(saved("all-types")));
        QByteArray damaged = whole.bytes;
        for (const h2::Page &page : pagesOf(*whole.store, whole.store->systemMaps()[1]))
            breakPage(damaged, page);
        const Salvaged salvaged(damaged);
        QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
        QVERIFY(!salvaged.report.general.empty());
        qint64 found = 0;
        for (auto table = whole.rows.begin(); table != whole.rows.end(); ++table)
            found += salvaged.rows.value(table.key()) == *table ? 1 : 0;
        QVERIFY2(found == whole.rows.size(),
                 qPrintable(told(salvaged.report) + u"%1 of %2"_s.arg(found).arg(whole.rows.size())));
    }

    void tablesWithoutADeclarationKeepTheirRows()
    {
        const Whole whole(contents(saved("all-types")));
        const h2::StoredMap sys = whole.map("table.0");
        QByteArray damaged = whole.bytes;
        for (const h2::Page &page : pagesOf(*whole.store, sys))
            breakPage(damaged, page);
        const Salvaged salvaged(damaged);
        QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
        QVERIFY(!salvaged.report.catalogueIsWhole);
        QVERIFY(!salvaged.report.isWhole());
        // Same numbers of rows, and of columns; what is not an enumeration has the same values.
        QList<qsizetype> before;
        QList<qsizetype> after;
        for (auto table = whole.rows.begin(); table != whole.rows.end(); ++table) {
            if (!table->isEmpty())
                before.append(table->size() * 1000 + table->first().count('\t'));
        }
        for (auto table = salvaged.rows.begin(); table != salvaged.rows.end(); ++table) {
            QVERIFY(table.key().startsWith(u"PUBLIC.LOST_"_s));
            after.append(table->size() * 1000 + table->first().count('\t'));
        }
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        QCOMPARE(after, before);
    }

    void aLostLargeValueNamesItsRowAndColumn()
    {
        const Whole whole(contents(saved("large-objects")));
        const auto pages = pagesOf(*whole.store, whole.map("lobData"));
        int lost = 0;
        for (const h2::Page &page : pages) {
            if (!page.isLeaf())
                continue;
            QByteArray damaged = whole.bytes;
            breakPage(damaged, page);
            const Salvaged salvaged(damaged);
            QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
            QCOMPARE(wrongIn(salvaged, whole), QString());
            for (auto table = whole.rows.begin(); table != whole.rows.end(); ++table) {
                const h2::TableDamage &damage = salvaged.damage(table.key());
                QCOMPARE(damage.lost, 0);
                QCOMPARE(damage.rows, table->size());
                lost += int(damage.largeValuesLost);
                if (damage.largeValuesLost > 0) {
                    QVERIFY2(damage.places[0].where.contains(u"column "), qPrintable(damage.places[0].where));
                    QVERIFY2(damage.places[0].where.contains(u"row ID="), qPrintable(damage.places[0].where));
                }
            }
        }
        qInfo("%d large values lost with %zu pages, one at a time", lost, pages.size());
        QVERIFY(lost > 0);
    }

    void damageInsideAPageCostsOneRow()
    {
        // A tag that is no type, in the midst of a leaf: the rows before and behind it are kept.
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const Whole whole(made());
        const QByteArray row = QByteArray("\x04\x64", 2) + char(68 + 8) + "kept 100"; // INT 100, VARCHAR 'kept 100'
        QVERIFY(whole.bytes.contains(row));
        QByteArray damaged = whole.bytes;
        damaged.replace(row, QByteArray(row).replace(0, 1, "\xff"));
        const Salvaged salvaged(damaged);
        QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
        QCOMPARE(wrongIn(salvaged, whole), QString());
        const h2::TableDamage &damage = salvaged.damage(u"PUBLIC.KEPT"_s);
        QVERIFY2(damage.lost == 1 && damage.lostIsExact, qPrintable(told(salvaged.report)));
    }

    void whatADamagedRootSaysIsNotBelieved()
    {
        // No sum tells that what a page says of itself, or of those below it, was overwritten.
        qint64 notKnown = 0;
        for (const char *name : {"all-types", "open-transaction", "compacted", "large-objects"}) {
            const Whole whole(contents(saved(name)));
            for (const h2::StoredMap &map : whole.store->maps()) {
                if (!map.name.startsWith("table.") || map.root.isNone())
                    continue;
                const h2::Page root = pagesOf(*whole.store, map).front();
                for (const qsizetype size : {1, 24}) {
                    constexpr qsizetype head = 10; // then keys; behind them are values, where damage is another matter
                    const qsizetype end = root.isLeaf() ? head + root.keys : root.length;
                    for (qsizetype at = 0; at + size <= end; at += timesToTry(1, 7)) {
                        const Salvaged salvaged(zeroed(whole.bytes, root.fileOffset + at, size));
                        QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
                        const QString wrong = wrongIn(salvaged, whole);
                        QVERIFY2(wrong.isEmpty() || map.name == "table.0",
                                 qPrintable(u"%1, map %2, %3 bytes from %4 on: %5\n%6"_s.arg(QLatin1String(name))
                                                .arg(map.id)
                                                .arg(size)
                                                .arg(at)
                                                .arg(wrong, told(salvaged.report))));
                        for (const h2::TableDamage &damage : salvaged.report.tables)
                            notKnown += damage.lostIsExact ? 0 : 1;
                    }
                }
            }
        }
        QVERIFY(notKnown > 0);
    }

    void behindDamagedKeysTheFirstRowIsNotCertain()
    {
        // It may begin in what is left of the keys, as far as its values tell.
        const Whole whole(contents(saved("compacted")));
        qint64 doubtful = 0;
        for (const h2::StoredMap &map : whole.store->maps()) {
            if (!map.name.startsWith("table.") || map.name == "table.0" || map.root.isNone())
                continue;
            const auto pages = pagesOf(*whole.store, map);
            const auto leaf = std::ranges::find_if(pages, [](const h2::Page &page) { return page.isLeaf(); });
            QVERIFY(leaf != pages.end());
            constexpr int head = 12; // at most
            for (qint64 at = leaf->fileOffset; at < leaf->fileOffset + head + leaf->keys; ++at) {
                QByteArray damaged = whole.bytes;
                damaged[at] = char(damaged[at] ^ 0x80);
                const Salvaged salvaged(damaged);
                QVERIFY2(salvaged.opened, qPrintable(salvaged.error));
                QCOMPARE(wrongIn(salvaged, whole), QString());
                for (const h2::TableDamage &damage : salvaged.report.tables)
                    doubtful += damage.doubtful;
            }
        }
        QVERIFY(doubtful > 0);
    }

    void aFileCutShortGivesWhatItHas()
    {
        const Whole whole(contents(sample));
        int opened = 0;
        for (int i = 1; i < 12; ++i) {
            const Salvaged salvaged(whole.bytes.first(whole.bytes.size() * i / 12));
            opened += salvaged.opened;
            for (auto table = salvaged.rows.begin(); table != salvaged.rows.end(); ++table) {
                const h2::TableDamage &damage = salvaged.damage(table.key());
                if (whole.rows.contains(table.key()))
                    QVERIFY(damage.wasSearched
                            || strangers(*table, whole.rows[table.key()])
                                   <= damage.largeValuesLost + damage.older + damage.doubtful);
            }
            QVERIFY(!salvaged.opened || !salvaged.report.isWhole());
        }
        QVERIFY(opened > 3);
    }

    void whatIsLeftCanBeDigestedAndCopied()
    {
        auto reader = h2::SalvageReader::open(sample);
        QVERIFY(reader);
        const auto digests = digestRows(**reader, {});
        QVERIFY(digests);
        auto strict = h2::Reader::open(sample);
        QVERIFY(strict);
        QVERIFY(compareDigests(*digests, *digestRows(**strict, {})).empty());
    }

    void whatIsNoDatabaseIsRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray(100'000, '\0'), QByteArray("H2encrypt\n") + QByteArray(100'000, 'x'),
              QByteArray("-- H2 0.5/B -- \n") + QByteArray(100'000, '\0'), QByteArray("text\n").repeated(9000),
              contents(sample).first(8192)}) {
            const Salvaged salvaged(bytes);
            QVERIFY(!salvaged.opened);
            QVERIFY(!salvaged.error.isEmpty());
        }
    }

    void stoppingEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto reader = h2::SalvageReader::open(sample, {stop.get_token(), {}});
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestH2Salvage)
#include "tst_h2salvage.moc"
