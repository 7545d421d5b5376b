// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of damaged files, seen, searched and exported: those that the account says are left, no more and no fewer.
#include "core/archive/writearchive.h"
#include "core/inspect/browse.h"
#include "core/inspect/exporter.h"
#include "core/inspect/reading.h"
#include "core/inspect/search.h"
#include "tests/core/formats/h2/damagekit.h"
#include "tests/core/formats/h2/h2judge.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;
using namespace gangway::inspect;

namespace {

const QString sample = QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
constexpr qint64 all = 1'000'000;

/// With the last leaf of each table that has several broken.
QByteArray withoutLastLeaves(QByteArray bytes)
{
    const auto store = h2::Store::open(source(bytes));
    if (!store)
        return {};
    for (const h2::StoredMap &map : (*store)->maps()) {
        if (!map.name.startsWith("table.") || map.name == "table.0")
            continue;
        const auto pages = pagesOf(**store, map);
        if (pages.size() > 1)
            breakPage(bytes, pages.back());
    }
    return bytes;
}

QByteArray zeroed(QByteArray bytes, qsizetype from, qsizetype size)
{
    return bytes.replace(from, size, QByteArray(size, '\0'));
}

Result<Reading<TablePage>> firstRowsOf(const QString &path, const QString &table, qint64 limit = all)
{
    return readWhatIsThere(path, {}, [&](Source &source, const h2::DamageReport *) -> Result<TablePage> {
        const auto found = source.findTable(table);
        if (!found)
            return found.error();
        return firstRows(*source.rows, **found, limit, {});
    });
}

Result<Reading<ExportReport>> exported(const QString &path, const QString &folder)
{
    return readWhatIsThere(path, {}, [&](Source &source, const h2::DamageReport *) {
        return exportTables(*source.rows, folder, ExportFormat::Csv, {}, {});
    });
}

Result<Reading<SearchResult>> searched(const QString &path, const QString &text)
{
    return readWhatIsThere(path, {}, [&](Source &source, const h2::DamageReport *) {
        return search(*source.rows, text, {.maxHits = all, .maxHitsPerTable = all}, {});
    });
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"damaged.mv.db"_s);
        return store(path, bytes) ? path : QString();
    }

private slots:
    void init() { QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path())); }

    void aFileInOrderIsReadAsItIs()
    {
        const auto page = firstRowsOf(sample, u"CORE_USER"_s);
        QVERIFY(page && !page->damage && !page->found.damage);
        QCOMPARE(page->found.rows.size(), 2U);
        const auto report = exported(sample, m_folder.filePath(u"tables"_s));
        QVERIFY(report && !report->damage && report->found.failures.empty());
    }

    void rowsAreThoseTheAccountSaysAreLeft_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto add = [](const char *name, const QByteArray &bytes) {
            QTest::addRow("%s, leaves", name) << withoutLastLeaves(bytes);
            QTest::addRow("%s, a hole", name) << zeroed(bytes, bytes.size() / 2, bytes.size() / 10);
            QTest::addRow("%s, cut", name) << bytes.first(bytes.size() * 3 / 4);
            QTest::addRow("%s, no header", name) << zeroed(bytes, 0, 8192);
        };
        add("sample", contents(sample));
        if (const QString shared = sharedData(u"metabase-h2/v1-imdb-mb43.mv.db"_s); !shared.isEmpty())
            add("format 1", contents(shared));
    }
    void rowsAreThoseTheAccountSaysAreLeft()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file(bytes);
        const QString folder = m_folder.filePath(u"tables"_s);
        const auto report = exported(path, folder);
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QVERIFY(report->damage);
        QVERIFY2(report->found.failures.empty(), qPrintable(report->found.toText()));
        QCOMPARE(report->found.files.size(), report->damage->tables.size());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), qsizetype(report->found.files.size()));
        int damaged = 0;
        for (const TableFileWriter::File &one : report->found.files) {
            const h2::TableDamage *const damage = damageOf(*report->damage, one.table.display());
            QVERIFY2(damage, qPrintable(one.table.display()));
            QCOMPARE(one.rows, damage->rows);
            if (damage->isWhole() || ++damaged > 2)
                continue;
            const auto page = firstRowsOf(path, one.table.display());
            QVERIFY(page && page->damage && !page->found.damage);
            QCOMPARE(qint64(page->found.rows.size()), damage->rows);
            QCOMPARE(page->found.total, damage->rows);
        }
        const auto found = searched(path, u"nothing has this text"_s);
        QVERIFY(found && found->damage && found->found.damage.empty());
        QCOMPARE(found->found.rowsSearched, h2::totalsOf(*found->damage).rows);
        QCOMPARE(contents(path), bytes);
    }

    void whatMeetsNoDamageIsRightAsItStands()
    {
        const QByteArray bytes = withoutLastLeaves(contents(sample));
        const QString path = file(bytes);
        auto whole = openRemains(path, {});
        QVERIFY(whole && !whole->damage.isWhole());
        const auto user = firstRowsOf(path, u"CORE_USER"_s);
        QVERIFY(user && !user->damage);
        QCOMPARE(user->found.rows.size(), 2U);
        for (const h2::TableDamage &damage : whole->damage.tables) {
            if (damage.isWhole())
                continue;
            const auto start = firstRowsOf(path, damage.table.display(), 1);
            QVERIFY(start);
            QCOMPARE(start->found.rows.size(), 1U);
        }
    }

    void theFirstReadingsFilesAreTakenBack()
    {
        // One that would be told as a failure alone is now exported with what is left of it.
        const QString path = file(withoutLastLeaves(contents(sample)));
        auto source = openSource(path);
        QVERIFY(source);
        const QString folder = m_folder.filePath(u"strict"_s);
        auto strict = exportTables(*source->rows, folder, ExportFormat::Csv, {}, {});
        QVERIFY(strict && strict->metDamage() && !strict->files.empty());
        strict->takeBack();
        QVERIFY(strict->files.empty() && QDir(folder).isEmpty());
    }

    void anArchiveIsReadTheSameWay()
    {
        const QString archive = m_folder.filePath(u"backup.gangway.tar"_s);
        std::vector<std::unique_ptr<MemberSource>> members;
        members.push_back(bytesMember(u"appdb/metabase.db.mv.db"_s, withoutLastLeaves(contents(sample))));
        BackupDescription description;
        description.product = u"Metabase"_s;
        description.database = u"h2"_s;
        QVERIFY(writeArchive(archive, description, std::move(members), {}));
        const auto report = exported(archive, m_folder.filePath(u"tables"_s));
        QVERIFY(report && report->damage && report->found.failures.empty());
        qint64 rows = 0;
        for (const TableFileWriter::File &one : report->found.files)
            rows += one.rows;
        QCOMPARE(rows, h2::totalsOf(*report->damage).rows);
        QVERIFY(h2::totalsOf(*report->damage).lost > 0);
    }

    void whatIsNoDatabaseIsRefusedAsBefore()
    {
        for (const QByteArray &bytes : {QByteArray(100'000, '\0'), QByteArray("H2encrypt\n") + QByteArray(100'000, 'x'),
                                        QByteArray("text\n").repeated(9000)}) {
            const QString path = file(bytes);
            const auto source = openSource(path);
            const auto page = firstRowsOf(path, u"CORE_USER"_s);
            QVERIFY(!source && !page);
            QCOMPARE(page.error().what, source.error().what);
        }
        QCOMPARE(firstRowsOf(sample, u"absent"_s).error().code, Error::Code::NotFound);
    }

    void stoppingEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = readWhatIsThere(
            file(contents(sample).first(600'000)), {stop.get_token(), {}},
            [](Source &source, const h2::DamageReport *) { return search(*source.rows, u"x"_s, {}, {}); });
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
