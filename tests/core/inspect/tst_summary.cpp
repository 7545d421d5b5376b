// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/writearchive.h"
#include "core/inspect/compare.h"
#include "core/inspect/source.h"
#include "core/inspect/summary.h"
#include "shareddata.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::inspect;
using namespace Qt::StringLiterals;

class TestSummary : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString file(const QByteArray &bytes, const QString &name = u"file"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString archived(const QString &database)
    {
        const QString path = m_folder.filePath(u"backup.gangway.tar"_s);
        QFile::remove(path);
        std::vector<std::unique_ptr<MemberSource>> members;
        members.push_back(bytesMember(u"appdb/metabase.db.mv.db"_s, contents(database)));
        BackupDescription description;
        description.product = u"Metabase"_s;
        description.database = u"h2"_s;
        const auto written = writeArchive(path, description, std::move(members), {});
        return written ? path : written.error().what;
    }
    static Summary summaryOf(const QString &path, Depth depth = Depth::Full)
    {
        auto summary = summarise(path, depth, nullptr, {});
        if (summary)
            return std::move(*summary);
        qWarning("%s | %s", qPrintable(summary.error().what), qPrintable(summary.error().detail));
        return {};
    }

private slots:
    void theSampleIsSummedUp()
    {
        const Summary summary = summaryOf(test::sample());
        const QJsonObject json = summary.toJson();
        QCOMPARE(json[u"format"_s].toString(), u"h2-2"_s);
        QCOMPARE(json[u"file"_s][u"bytes"_s].toInteger(), QFileInfo(test::sample()).size());
        QCOMPARE(json[u"file"_s][u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(contents(test::sample()), QCryptographicHash::Sha256).toHex());
        QVERIFY(json[u"opened"_s].toBool());
        const QJsonArray tables = json[u"tables"_s].toArray();
        QCOMPARE(tables.size(), 81);
        qint64 rows = 0;
        for (const QJsonValue &table : tables)
            rows += table[u"rows"_s].toInteger();
        QCOMPARE(rows, 15'483);
        const QJsonObject metabase = json[u"metabase"_s].toObject();
        QVERIFY(metabase[u"version"_s].toString().startsWith(u"0.50"_s));
        QCOMPARE(metabase[u"people"_s].toInt(), 1);
        QCOMPARE(metabase[u"encrypted"_s].toBool(true), false);
        for (const char *key : {"groups", "collections", "questions", "models", "metrics", "dashboards", "databases"})
            QVERIFY2(metabase[QLatin1StringView(key)].isDouble(), key);
        QCOMPARE(json[u"databaseKind"_s].toString(), u"application"_s);
        QVERIFY2(!summary.hasErrors(), qPrintable(summary.toText(false)));
        const QString text = summary.toText(true);
        QVERIFY(text.contains(u"Metabase 0.50"_s));
        QVERIFY(text.contains(u"PUBLIC.CORE_USER"_s));
    }

    void realFilesHaveTheTablesTheyAreKnownFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("0.38, encrypted") << u"v1-encrypted-spotify-mb38"_s << u"h2-1"_s << 55 << 2'598 << 1 << true;
        QTest::newRow("0.43") << u"v1-imdb-mb43"_s << u"h2-1"_s << 65 << 1'144 << 1 << false;
        QTest::newRow("0.49") << u"v2-datalake-mb49"_s << u"h2-2"_s << 76 << 554 << 1 << false;
        QTest::newRow("no setup") << u"v2-setup-not-done-mb49"_s << u"h2-2"_s << 76 << 434 << 0 << false;
        QTest::newRow("no tables") << u"v1-no-tables"_s << u"h2-1"_s << 0 << 0 << -1 << false;
        QTest::newRow("sample data") << u"v1-sample-dataset-not-an-app-db"_s << u"h2-1"_s << 5 << 22'614 << -1 << false;
    }
    void realFilesHaveTheTablesTheyAreKnownFor()
    {
        QFETCH(QString, name);
        const QString path = test::sharedData(u"metabase-h2/%1.mv.db"_s.arg(name));
        if (path.isEmpty())
            QSKIP("the shared test inputs are not here");
        const Summary summary = summaryOf(path);
        const QJsonObject json = summary.toJson();
        QTEST(json[u"format"_s].toString(), "format");
        QTEST(int(summary.tables.size()), "tables");
        int rows = 0;
        for (const TableSummary &table : summary.tables)
            rows += int(table.rows);
        QTEST(rows, "rows");
        QTEST(json[u"metabase"_s][u"people"_s].toInt(-1), "people");
        QTEST(json[u"metabase"_s][u"encrypted"_s].toBool(), "encrypted");
        QVERIFY2(!summary.hasErrors(), qPrintable(summary.toText(false)));
        QCOMPARE(json.contains(u"metabase"_s), json[u"databaseKind"_s].toString() == "application"_L1);
    }

    void howAFileWasClosedIsToldWhereTheFormatSaysIt()
    {
        const Summary sample = summaryOf(test::sample(), Depth::Quick);
        QVERIFY(sample.toJson()[u"h2"_s][u"closedInOrder"_s].isBool());
        QVERIFY(sample.toText(false).contains(u"losed in order."_s));
        const QString old = test::sharedData(u"metabase-h2/v1-imdb-mb43.mv.db"_s);
        if (old.isEmpty())
            QSKIP("the shared test inputs are not here");
        const Summary summary = summaryOf(old, Depth::Quick);
        QVERIFY(summary.toJson()[u"h2"_s][u"closedInOrder"_s].isNull());
        QVERIFY2(!summary.toText(false).contains(u"losed in order"_s), qPrintable(summary.toText(false)));
    }

    void whatDoesNotOpenIsStillDescribed()
    {
        const Summary summary = summaryOf(file("PGDMP\x01\x0e"));
        const QJsonObject json = summary.toJson();
        QCOMPARE(json[u"format"_s].toString(), u"pgdump-custom"_s);
        QVERIFY(!json[u"opened"_s].toBool(true));
        QVERIFY(!json[u"next"_s].toString().isEmpty());
        QCOMPARE(json[u"problems"_s].toArray().size(), 1);
        QCOMPARE(json[u"problems"_s][0][u"severity"_s].toString(), u"warning"_s);
        QVERIFY(json[u"tables"_s].toArray().isEmpty());
    }

    void brokenCopiesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("LFS pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:1\n");
        QTest::newRow("sign-in page") << QByteArray("<html></html>");
        QTest::newRow("cut") << contents(test::sample()).first(100'000);
        QTest::newRow("only the header") << contents(test::sample()).first(8192);
    }
    void brokenCopiesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        const auto summary = summarise(file(bytes, u"metabase.db.mv.db"_s), Depth::Full, nullptr, {});
        QVERIFY(summary);
        QVERIFY(summary->hasErrors());
        QVERIFY(!summary->toText(true).isEmpty());
    }

    void damageIsNamedAndTheRestIsShown()
    {
        // One flipped byte a round over the whole file: the summary always comes, and most rounds find the damage.
        const QByteArray good = contents(test::sample());
        int found = 0;
        const int rounds = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG") ? 400 : 8;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = good;
            const qsizetype at = 8192 + (bytes.size() - 8192) / rounds * round + 777;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
            const auto summary = summarise(file(bytes, u"damaged.mv.db"_s), Depth::Full, nullptr, {});
            QVERIFY(summary);
            found += summary->problems.empty() ? 0 : 1;
        }
        QVERIFY2(found > 0, "no damage was ever found");
    }

    void whatIsLeftOfADamagedFileIsCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray headless = contents(test::sample());
        headless.replace(0, 8192, QByteArray(8192, '\0'));
        QTest::newRow("no header") << headless;
        QByteArray hole = contents(test::sample());
        hole.replace(hole.size() / 2, 60'000, QByteArray(60'000, '\0'));
        QTest::newRow("a hole") << hole;
    }
    void whatIsLeftOfADamagedFileIsCounted()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file(bytes, u"damaged.mv.db"_s);
        const Summary summary = summaryOf(path);
        QVERIFY(summary.opened && summary.damage && summary.hasErrors());
        QVERIFY(!summary.tables.empty());
        qint64 rows = 0, lost = 0;
        for (const TableSummary &table : summary.tables) {
            QVERIFY2(table.rows >= 0, qPrintable(table.name.display()));
            QVERIFY(!table.isWhole || table.lost == 0);
            rows += table.rows;
            lost += table.lost;
        }
        const QJsonObject json = summary.toJson();
        QCOMPARE(json[u"damage"_s][u"rows"_s].toInteger(), rows);
        QCOMPARE(json[u"damage"_s][u"lost"_s].toInteger(), lost);
        QCOMPARE(json[u"damage"_s][u"whole"_s].toBool(), summary.damage->isWhole());
        QVERIFY(summary.metabase); // what it is, is still told
        const QString text = summary.toText(true);
        QVERIFY2(text.contains(u"This file is damaged."_s), qPrintable(text));
        QVERIFY2(text.contains(u"gangwayctl convert "_s + path), qPrintable(text));
        auto remains = openRemains(path, {});
        QVERIFY(remains);
        QCOMPARE(qint64(remains->source.rows->catalogue().tables.size()), qint64(summary.tables.size()));
        // In an archive, the same.
        const Summary archive = summaryOf(archived(path));
        QVERIFY(archive.opened && archive.damage);
        QCOMPARE(archive.toJson()[u"damage"_s], json[u"damage"_s]);
    }

    void anArchiveIsReadWhereItLies()
    {
        const QString path = archived(test::sample());
        const Summary summary = summaryOf(path);
        QCOMPARE(summary.toJson()[u"format"_s].toString(), u"gangway-archive"_s);
        QCOMPARE(summary.member, u"appdb/metabase.db.mv.db"_s);
        QCOMPARE(summary.tables.size(), 81U);
        QVERIFY2(!summary.hasErrors(), qPrintable(summary.toText(false)));

        auto left = openSource(test::sample());
        auto right = openSource(path);
        QVERIFY(left && right);
        const auto comparison = compare(*left, *right, {});
        QVERIFY(comparison);
        QVERIFY2(comparison->isSame(), qPrintable(comparison->toText()));
        QCOMPARE(comparison->rowsCompared, 2 * 15'483);
    }

    void aDamagedArchiveNamesItsMember()
    {
        const QString path = archived(test::sample());
        QFile archive(path);
        QVERIFY(archive.open(QIODevice::ReadWrite));
        QVERIFY(archive.seek(512 + 4096 * 20)); // inside the database
        QVERIFY(archive.putChar('\x7f') && archive.putChar('\x7f') && archive.putChar('\x7f'));
        archive.close();
        const Summary summary = summaryOf(path);
        QVERIFY(summary.hasErrors());
        QVERIFY(std::ranges::any_of(summary.problems, [](const Problem &problem) {
            return problem.where.contains(u"appdb/metabase.db.mv.db"_s);
        }));
    }

    void tablesAreFoundByTheNamePeopleType()
    {
        auto source = openSource(test::sample());
        QVERIFY(source);
        QCOMPARE((*source->findTable(u"core_user"_s))->name.name, u"CORE_USER"_s);
        QCOMPARE((*source->findTable(u"public.Core_User"_s))->name.name, u"CORE_USER"_s);
        QCOMPARE(source->findTable(u"absent"_s).error().code, Error::Code::NotFound);
    }

    void nothingIsChangedByLooking()
    {
        const QString path = file(contents(test::sample()), u"looked-at.mv.db"_s);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const QDateTime modified = QFileInfo(path).lastModified();
        summaryOf(path);
        QCOMPARE(QFileInfo(path).lastModified(), modified);
        QCOMPARE(contents(path), contents(test::sample()));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void stoppingEndsTheLook()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto summary = summarise(test::sample(), Depth::Full, nullptr, {stop.get_token(), {}});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, Error::Code::Cancelled);
    }

    void aMissingFileIsAnError()
    {
        QCOMPARE(summarise(m_folder.filePath(u"absent"_s), Depth::Quick, nullptr, {}).error().code,
                 Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
