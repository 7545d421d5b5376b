// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged copies of real files and of files with everything in them. Reading is never a crash or a hang, damage to what
// holds a file together is noticed or changes nothing, and what can be saved of each is saved, with a true account.
// GANGWAY_TEST_LONG=1 tries more than 10,000 of them, and every place of the small files, 1,500,000 times.
// GANGWAY_TEST_SEED=N tries others, GANGWAY_TEST_ROUND=N number N of a row alone.
#include "bytemap.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/salvagereader.h"
#include "damagekit.h"
#include "h2judge.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

constexpr qint64 longest = 60'000; // milliseconds a file: that is a hang, even under sanitizers on a busy machine
[[maybe_unused]] constexpr long mostMemory = 512; // MiB; sanitizers keep what was freed

/// A file as it should be, and everything in it.
struct Original
{
    QByteArray bytes;
    ByteMap map;
    QByteArray dumped;
    TableRows rows;
    int format = 0;
    qint64 version = 0;
    bool namesItsVersion = false; ///< The header says which version is the newest.

    explicit Original(const QByteArray &contents)
        : bytes(contents)
        , map(contents)
    {
        if (auto reader = h2::Reader::open(source(bytes))) {
            dumped = dump(**reader);
            rows = rowsOf(**reader);
            format = (*reader)->info().format;
        }
        if (const auto store = h2::Store::open(source(bytes))) {
            version = (*store)->newest().version;
            namesItsVersion = (*store)->header().version == version;
        }
    }
};

struct Mutation
{
    QByteArray bytes;
    QString what;
};

Mutation mutated(const QByteArray &original, QRandomGenerator &random)
{
    QByteArray bytes = original;
    const auto place = [&] { return qsizetype(random.bounded(int(bytes.size()))); };
    const auto block = [&] { return qsizetype(random.bounded(int(bytes.size() / 4096))) * 4096; };
    switch (random.bounded(8)) {
    case 0: {
        const qsizetype at = place();
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        return {bytes, u"a bit of byte %1"_s.arg(at)};
    }
    case 1: {
        const int count = random.bounded(2, 30);
        for (int i = 0; i < count; ++i)
            bytes[place()] = char(random.bounded(256));
        return {bytes, u"%1 bytes"_s.arg(count)};
    }
    case 2: {
        const qsizetype size = place();
        return {bytes.first(size), u"cut to %1"_s.arg(size)};
    }
    case 3: {
        const qsizetype a = block();
        const qsizetype b = block();
        const QByteArray piece = bytes.mid(a, 4096);
        bytes.replace(a, 4096, bytes.mid(b, 4096));
        bytes.replace(b, 4096, piece);
        return {bytes, u"blocks at %1 and %2 swapped"_s.arg(a).arg(b)};
    }
    case 4: {
        const qsizetype at = block();
        const qsizetype size = 4096 * random.bounded(1, 4);
        const qsizetype within = std::min(size, bytes.size() - at);
        bytes.replace(at, within, QByteArray(within, '\0'));
        return {bytes, u"zeros from %1 on, %2 of them"_s.arg(at).arg(within)};
    }
    case 5: {
        const qsizetype from = block();
        const qsizetype to = block();
        bytes.replace(to, 4096, bytes.mid(from, 4096));
        return {bytes, u"block at %1 again at %2"_s.arg(from).arg(to)};
    }
    case 6: {
        const qsizetype size = random.bounded(1, 200);
        const qsizetype from = place();
        const qsizetype to = std::min(place(), bytes.size() - size);
        bytes.replace(to, size, bytes.mid(from, size).leftJustified(size, '\0'));
        return {bytes, u"%1 bytes from %2 again at %3"_s.arg(size).arg(from).arg(to)};
    }
    default: {
        const qsizetype at = place();
        bytes.insert(at, char(random.bounded(256)));
        return {bytes, u"a byte too many at %1"_s.arg(at)};
    }
    }
}

enum class Overwriting { Zeros, Ones, ABitEach, WhatIsBehind };

QByteArray overwritten(QByteArray bytes, qsizetype from, qsizetype size, Overwriting kind)
{
    for (qsizetype at = from; at < from + size; ++at) {
        switch (kind) {
        case Overwriting::Zeros:
            bytes[at] = '\0';
            break;
        case Overwriting::Ones:
            bytes[at] = '\xff';
            break;
        case Overwriting::ABitEach:
            bytes[at] = char(bytes[at] ^ (1 << at % 8));
            break;
        case Overwriting::WhatIsBehind:
            bytes[at] = bytes[at + size];
            break;
        }
    }
    return bytes;
}

bool hasFindings(const Result<std::vector<h2::Problem>> &problems)
{
    return !problems || std::any_of(problems->begin(), problems->end(), [](const h2::Problem &problem) {
        return problem.severity != h2::Problem::Severity::Note;
    });
}

/// What of the account of a salvage is not true; empty: nothing.
QString falseIn(const h2::DamageReport &report, const TableRows &rows, const Original &original, int touched)
{
    if (!report.isNewestState)
        return {}; // rows are those of another moment
    for (auto table = original.rows.begin(); table != original.rows.end(); ++table) {
        const h2::TableDamage *const damage = damageOf(report, table.key());
        if (!damage) {
            // Its name may have become another one.
            if (report.catalogueIsWhole && !(touched & ByteMap::Values))
                return u"%1 is missing in silence"_s.arg(table.key());
            continue;
        }
        const QList<QByteArray> found = rows.value(table.key());
        if (damage->rows != found.size())
            return u"%1: %2 rows are said to be handed out, and %3 were"_s.arg(table.key())
                .arg(damage->rows)
                .arg(found.size());
        if (damage->lostIsExact && damage->rows + damage->lost != table->size())
            return u"%1: %2 rows and %3 lost, but there were %4"_s.arg(table.key())
                .arg(damage->rows)
                .arg(damage->lost)
                .arg(table->size());
        const qint64 strange = strangers(found, *table);
        if (!(touched & ByteMap::Values) && !damage->columnsLost && !damage->wasSearched && !damage->mapWasGuessed
            && strange > damage->older + damage->doubtful + damage->largeValuesLost)
            return u"%1: %2 rows were never there"_s.arg(table.key()).arg(strange);
    }
    return {};
}

} // namespace

class TestH2Mutations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString made(const QString &name, const QStringList &scripts, const QString &options = {})
    {
        const QString file = m_directory.filePath(name + u".mv.db"_s);
        if (!QFile::exists(file)) // for each row that is asked for by its name
            Judge::run({{file + options, scripts}});
        return file;
    }

private slots:
    void damageIsNoticedOrChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rounds");
        QTest::addColumn<int>("longRounds");
        QTest::addColumn<int>("first");
        for (const char *name :
             {"v2-setup-not-done-mb49", "v2-datalake-mb49", "v2-microscopy-mb50-sanitised", "v1-imdb-mb43",
              "v1-encrypted-spotify-mb38", "v1-no-tables", "v1-sample-dataset-not-an-app-db"}) {
            const QString file = sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1String(name)));
            const bool isLarge = QFileInfo(file).size() > 1'000'000;
            if (!file.isEmpty())
                QTest::newRow(name) << file << (isLarge ? 6 : 25) << (isLarge ? 700 : 1000) << 0;
        }
        // Its list of maps, and the only page of PERMISSIONS_GROUP.
        if (const QString file = sharedData(u"metabase-h2/v1-imdb-mb43.mv.db"_s); !file.isEmpty())
            QTest::newRow("v1-imdb-mb43, a root and all below it") << file << 151 << 151 << 150;
        // The root of the list of maps, above a leaf that is the only one in its chunk.
        if (const QString file = sharedData(u"metabase-h2/v1-encrypted-spotify-mb38.mv.db"_s); !file.isEmpty())
            QTest::newRow("v1-encrypted-spotify-mb38, a root of roots") << file << 76 << 76 << 75;
        for (const char *name : {"all-types", "compacted", "large-objects", "open-transaction"})
            QTest::newRow(name) << saved(name) << 50 << 1200 << 0;
        if (!Judge::missing().isEmpty())
            return;
        QTest::newRow("all types, large") << made(u"types"_s, {testData("alltypes.sql")}) << 8 << 700 << 0;
        QTest::newRow("keys, names and shapes") << made(u"shapes"_s, {testData("shapes.sql")}) << 8 << 700 << 0;
        QTest::newRow("with a history") << made(u"history"_s, {testData("crash-base.sql"), testData("crash-open.sql")})
                                        << 8 << 700 << 0;
    }
    void damageIsNoticedOrChangesNothing()
    {
        QFETCH(QString, file);
        QFETCH(int, rounds);
        QFETCH(int, longRounds);
        QFETCH(int, first);
        const Original original(contents(file));
        QVERIFY(original.format > 0);
        if (qEnvironmentVariableIsSet("GANGWAY_TEST_LONG"))
            rounds = longRounds;
        else
            rounds = first + timesToTry(rounds - first, 1 + (rounds - first) / 3);
        bool isOne = false;
        if (const int one = qEnvironmentVariableIntValue("GANGWAY_TEST_ROUND", &isOne); isOne) {
            first = one;
            rounds = one + 1;
        }
        bool isOther = false;
        const int other = qEnvironmentVariableIntValue("GANGWAY_TEST_SEED", &isOther);
        QRandomGenerator random(isOther ? quint32(other) : 42U);
        int refused = 0, unreadable = 0, same = 0, bySum = 0, byCheck = 0, older = 0;
        int salvaged = 0, wholeAfterAll = 0;
        qint64 rowsLost = 0, rowsKept = 0, slowest = 0;
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Mutation mutation = mutated(original.bytes, random);
            if (i < first)
                continue;
            const int touched = original.map.touched(original.bytes, mutation.bytes);
            const QByteArray where = (u"round %1, "_s.arg(i) + mutation.what).toUtf8();
            const auto bytes = source(mutation.bytes);

            auto opened = h2::Reader::open(bytes);
            const auto problems = h2::checkFile(bytes, {});
            bool isSame = false;
            if (!opened) {
                ++refused;
                QVERIFY2(!opened.error().what.isEmpty() && !problems, where);
            } else {
                QVERIFY2(problems, where);
                const QByteArray rows = dump(**opened);
                isSame = rows == original.dumped;
                const bool isOlder = (*opened)->info().storeVersion < original.version;
                if (isSame) {
                    ++same;
                } else if (rows.contains("\nX\t")) {
                    ++unreadable;
                    QVERIFY2(hasFindings(problems), where); // what cannot be read, the check names
                } else if (hasFindings(problems)) {
                    ++byCheck;
                } else if (isOlder && !original.namesItsVersion) {
                    ++older; // the file does not say that there ever was a newer state
                } else {
                    ++bySum; // a value became another valid one
                    QVERIFY2(touched & ByteMap::Values, where);
                }
            }

            auto reader = h2::SalvageReader::open(bytes);
            QVERIFY2(reader || !opened, where);
            if (reader) {
                ++salvaged;
                const TableRows rows = rowsOf(**reader);
                const h2::DamageReport &report = (*reader)->report();
                const bool isOlder = (*reader)->info().storeVersion < original.version && !original.namesItsVersion;
                const QString wrong = isOlder ? QString() : falseIn(report, rows, original, touched);
                QVERIFY2(wrong.isEmpty(), where + ": " + wrong.toUtf8() + '\n' + told(report).left(2000).toUtf8());
                if (isSame && !(touched & ByteMap::Structure))
                    QVERIFY2(rows == original.rows, where);
                QVERIFY2(report.isWhole() || !h2::problemsOf(report).empty(), where);
                wholeAfterAll += !opened && report.isWhole() ? 1 : 0;
                for (const h2::TableDamage &damage : report.tables) {
                    rowsLost += damage.lost;
                    rowsKept += damage.rows;
                }
            }
            slowest = std::max(slowest, timer.elapsed());
        }
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        qInfo(
            "%d: %d refused, %d with tables that cannot be read, %d noticed by the check, %d as before, %d with other "
            "valid values, %d untold older states",
            rounds, refused, unreadable, byCheck, same, bySum, older);
        qInfo("salvaged: %d, of which %d refused ones are whole; %lld rows kept, %lld lost; slowest %lld ms, %ld MiB "
              "at most",
              salvaged, wholeAfterAll, qlonglong(rowsKept), qlonglong(rowsLost), qlonglong(slowest),
              usage.ru_maxrss / 1024);
        // A few may all have met values, where no sum tells.
        QVERIFY(same + refused + unreadable > 0 || rounds - first < 8);
        QVERIFY(salvaged >= rounds - first - refused);
        QVERIFY(slowest < longest);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
        QVERIFY(usage.ru_maxrss / 1024 < mostMemory);
#endif
    }

    void everyPlaceOverwrittenIsAccountedFor_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("step");
        const bool isLong = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG");
        for (const char *name : {"all-types", "compacted", "large-objects", "open-transaction"})
            QTest::newRow(name) << saved(name) << (isLong ? 1 : timesToTry(197, 997));
        for (const char *name : {"v1-imdb-mb43", "v2-setup-not-done-mb49"}) {
            if (const QString file = sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1String(name))); !file.isEmpty())
                QTest::newRow(name) << file << (isLong ? 997 : timesToTry(49'999, 199'999));
        }
    }
    void everyPlaceOverwrittenIsAccountedFor()
    {
        QFETCH(QString, file);
        QFETCH(int, step);
        const Original original(contents(file));
        QVERIFY(original.format > 0);
        qint64 tried = 0;
        for (const qsizetype size : {1, 3, 24, 100}) {
            for (const Overwriting kind :
                 {Overwriting::Zeros, Overwriting::Ones, Overwriting::ABitEach, Overwriting::WhatIsBehind}) {
                for (qsizetype at = tried % step; at + 2 * size < original.bytes.size(); at += step) {
                    const QByteArray bytes = overwritten(original.bytes, at, size, kind);
                    auto reader = h2::SalvageReader::open(source(bytes));
                    if (!reader)
                        continue;
                    ++tried;
                    const TableRows rows = rowsOf(**reader);
                    const h2::DamageReport &report = (*reader)->report();
                    const int touched = original.map.touched(original.bytes, bytes);
                    const bool isOlder = (*reader)->info().storeVersion < original.version && !original.namesItsVersion;
                    const QString wrong = isOlder ? QString() : falseIn(report, rows, original, touched);
                    const QString where = u"%1 bytes at %2, kind %3: "_s.arg(size).arg(at).arg(int(kind));
                    QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong + u'\n' + told(report).left(2000)));
                }
            }
        }
        qInfo("%lld tried", qlonglong(tried));
        QVERIFY(tried > 0);
    }
};

QTEST_GUILESS_MAIN(TestH2Mutations)
#include "tst_h2mutations.moc"
