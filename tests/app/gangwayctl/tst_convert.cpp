// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `gangwayctl convert`, of files in order and of damaged ones: what it prints, ends with and leaves behind.
#include "program.h"
#include "tests/core/formats/h2/damagekit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace program;
using namespace gangway::h2::test;

class ConvertTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_home;
    QString m_place; ///< Of one test, with nothing else in it.

    QString place(const QString &name) const { return m_place + u'/' + name; }
    QStringList found() const
    {
        return QDir(m_place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /// The sample with one leaf of the people's sessions and settings, or whatever is larger than a page, broken.
    QString damagedSample()
    {
        QByteArray bytes = contents(sample());
        const auto store = gangway::h2::Store::open(source(bytes));
        if (!store)
            return {};
        for (const gangway::h2::StoredMap &map : (*store)->maps()) {
            if (!map.name.startsWith("table.") || map.name == "table.0")
                continue;
            const auto pages = pagesOf(**store, map);
            if (pages.size() > 2) {
                breakPage(bytes, pages.back());
                break;
            }
        }
        const QString path = place(u"damaged.mv.db"_s);
        return bytes != contents(sample()) && gangway::h2::test::store(path, bytes) ? path : QString();
    }

private slots:
    void init()
    {
        const QString name = QString::fromLatin1(QTest::currentTestFunction());
        m_home = m_folder.filePath(name + u"-home"_s);
        m_place = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(m_home) && QDir().mkpath(m_place));
        QVERIFY(QFile::setPermissions(m_home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFileInOrderIsWrittenAnewAndReadBack()
    {
        const QByteArray before = contents(sample());
        const QString target = place(u"new.mv.db"_s);
        const Ended ended = run(m_home, {u"convert"_s, sample(), u"--to"_s, target, u"--json"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        const QJsonObject json = ended.json();
        QCOMPARE(json[u"file"_s].toString(), target);
        QCOMPARE(json[u"bytes"_s].toInteger(), QFileInfo(target).size());
        QCOMPARE(json[u"rows"_s].toInteger(), 15'483);
        QCOMPARE(json[u"tables"_s].toArray().size(), 81);
        QVERIFY(!json.contains(u"damage"_s));
        QCOMPARE(contents(sample()), before);
        QCOMPARE(found(), QStringList{u"new.mv.db"_s});
        QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(run(m_home, {u"inspect"_s, sample(), u"--compare"_s, target}).code, 0);

        const Ended words = run(m_home, {u"convert"_s, sample(), u"--to"_s, place(u"other"_s)});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.output.contains(place(u"other.mv.db"_s)) && words.output.contains(u"15,483"_s),
                 qPrintable(words.output));
    }

    void anExistingFileIsNeverReplaced()
    {
        const QString target = place(u"mine.mv.db"_s);
        QVERIFY(gangway::h2::test::store(target, "mine"));
        for (const QStringList &more : {QStringList(), QStringList{u"--salvage"_s}}) {
            const Ended ended = run(m_home, QStringList{u"convert"_s, sample(), u"--to"_s, target} + more);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.errors.contains(u"mine.mv.db"_s), qPrintable(ended.errors));
        }
        QCOMPARE(contents(target), QByteArray("mine"));
        QCOMPARE(found(), QStringList{u"mine.mv.db"_s});
    }

    void wrongUsageEndsWithTwo()
    {
        QCOMPARE(run(m_home, {u"convert"_s}).code, 2);
        QCOMPARE(run(m_home, {u"convert"_s, sample()}).code, 2);
        QCOMPARE(run(m_home, {u"convert"_s, sample(), u"--to"_s, place(u"x"_s), u"--guess"_s}).code, 2);
        QVERIFY(run(m_home, {u"convert"_s, u"--help"_s}).output.contains(u"--salvage"_s));
        QVERIFY(found().isEmpty());
    }

    void aDamagedFileIsRefusedWithTheAccount()
    {
        const QString damaged = damagedSample();
        QVERIFY(!damaged.isEmpty());
        const QByteArray before = contents(damaged);
        const QStringList words{u"convert"_s, damaged, u"--to"_s, place(u"new.mv.db"_s)};
        const Ended ended = run(m_home, words);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.output.contains(u" lost "_s), qPrintable(ended.output));
        const QStringList lines = ended.errors.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 3 && lines.last().startsWith(u"  "_s), qPrintable(ended.errors));
        QVERIFY2(lines.last().contains(u"--salvage"_s), qPrintable(ended.errors));

        const Ended json = run(m_home, words + QStringList{u"--json"_s});
        QCOMPARE(json.code, 1);
        QVERIFY(json.json()[u"file"_s].isNull());
        QVERIFY(json.json()[u"damage"_s][u"lost"_s].toInteger() > 0);
        QCOMPARE(contents(damaged), before);
        QCOMPARE(found(), QStringList{u"damaged.mv.db"_s});
    }

    void salvageWritesTheRestAndSaysWhatIsLost()
    {
        const QString damaged = damagedSample();
        QVERIFY(!damaged.isEmpty());
        const QByteArray before = contents(damaged);
        const QString target = place(u"new.mv.db"_s);
        const Ended ended = run(m_home, {u"convert"_s, damaged, u"--to"_s, target, u"--salvage"_s, u"--json"_s});
        QVERIFY2(ended.code == 4, qPrintable(ended.errors)); // less than there was is never 0
        const QJsonObject json = ended.json();
        const QJsonValue damage = json[u"damage"_s];
        QVERIFY(!damage[u"whole"_s].toBool(true) && damage[u"lostIsExact"_s].toBool());
        QCOMPARE(damage[u"rows"_s].toInteger(), json[u"rows"_s].toInteger());
        QCOMPARE(damage[u"rows"_s].toInteger() + damage[u"lost"_s].toInteger(), 15'483);
        QCOMPARE(damage[u"tables"_s].toArray().size(), 1);
        QCOMPARE(json[u"account"_s].toString(), place(u"new.account.txt"_s));
        QCOMPARE(contents(damaged), before);
        QCOMPARE(found(), (QStringList{u"damaged.mv.db"_s, u"new.account.txt"_s, u"new.mv.db"_s}));
        const QString account = QString::fromUtf8(contents(place(u"new.account.txt"_s)));
        QVERIFY2(account.contains(damaged) && account.contains(damage[u"tables"_s][0][u"name"_s].toString()),
                 qPrintable(account));
        QCOMPARE(QFile::permissions(place(u"new.account.txt"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

        // The new file is in order, and has what the account says.
        const QJsonObject inside = run(m_home, {u"inspect"_s, target, u"--json"_s}).json();
        QCOMPARE(inside[u"problems"_s].toArray().size(), 0);
        QCOMPARE(inside[u"tables"_s].toArray().size(), 81);
        QCOMPARE(run(m_home, {u"inspect"_s, sample(), u"--compare"_s, target}).code, 4);

        const Ended words = run(m_home, {u"convert"_s, damaged, u"--to"_s, place(u"again"_s), u"--salvage"_s});
        QCOMPARE(words.code, 4);
        QVERIFY2(words.output.contains(u" lost "_s) && words.output.contains(place(u"again.account.txt"_s)),
                 qPrintable(words.output));
    }

    void salvageOfAFileInOrderLosesNothing()
    {
        const Ended ended = run(m_home, {u"convert"_s, sample(), u"--to"_s, place(u"new"_s), u"--salvage"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        QVERIFY2(ended.output.contains(u"Nothing is lost."_s), qPrintable(ended.output));
        QCOMPARE(found(), QStringList{u"new.mv.db"_s});
    }

    void whereNothingIsLeftNothingIsMade()
    {
        const QString file = place(u"metabase.db.mv.db"_s);
        const QByteArray nothing(100'000, '\0');
        for (const QByteArray &bytes : {nothing, contents(sample()).first(8192) + nothing}) {
            QVERIFY(gangway::h2::test::store(file, bytes));
            for (const QStringList &more : {QStringList(), QStringList{u"--salvage"_s}}) {
                const Ended ended = run(m_home, QStringList{u"convert"_s, file, u"--to"_s, place(u"new"_s)} + more);
                QCOMPARE(ended.code, 1);
                QVERIFY(!ended.errors.isEmpty());
                QVERIFY2(!ended.errors.contains(u"--salvage"_s), qPrintable(ended.errors));
            }
        }
        QCOMPARE(found(), QStringList{u"metabase.db.mv.db"_s});
    }

    void inspectSaysThatAFileIsDamagedAndWhatIsLeft()
    {
        const QString damaged = damagedSample();
        QVERIFY(!damaged.isEmpty());
        const Ended ended = run(m_home, {u"inspect"_s, damaged});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.output.contains(u"This file is damaged."_s), qPrintable(ended.output));
        QVERIFY2(ended.output.contains(u"gangwayctl convert "_s + damaged), qPrintable(ended.output));
        const Ended list = run(m_home, {u"inspect"_s, damaged, u"--tables"_s});
        QVERIFY2(list.output.contains(u"lost: "_s), qPrintable(list.output));

        const Ended json = run(m_home, {u"inspect"_s, damaged, u"--json"_s});
        QCOMPARE(json.code, 1);
        const QJsonValue damage = json.json()[u"damage"_s];
        QCOMPARE(damage[u"rows"_s].toInteger() + damage[u"lost"_s].toInteger(), 15'483);
        qint64 rows = 0, lost = 0;
        for (const QJsonValue &table : json.json()[u"tables"_s].toArray()) {
            rows += table[u"rows"_s].toInteger();
            lost += table[u"lost"_s].toInteger();
            QVERIFY(table[u"whole"_s].isBool());
        }
        QCOMPARE(rows, damage[u"rows"_s].toInteger());
        QCOMPARE(lost, damage[u"lost"_s].toInteger());
        QVERIFY(!run(m_home, {u"inspect"_s, sample(), u"--json"_s}).json().contains(u"damage"_s));
    }

    void inspectShowsSearchesAndExportsWhatIsLeft()
    {
        const QString damaged = damagedSample();
        QVERIFY(!damaged.isEmpty());
        const QByteArray before = contents(damaged);
        const QJsonArray lost =
            run(m_home, {u"inspect"_s, damaged, u"--json"_s}).json()[u"damage"_s][u"tables"_s].toArray();
        QCOMPARE(lost.size(), 1);
        const QString table = lost[0][u"name"_s].toString();
        const qint64 rows = lost[0][u"rows"_s].toInteger();
        for (const QStringList &asked : {QStringList{u"--table"_s, table, u"--limit"_s, u"100000"_s},
                                         QStringList{u"--search"_s, u"no such text"_s},
                                         QStringList{u"--export"_s, place(u"tables"_s), u"--as"_s, u"csv"_s}}) {
            const Ended ended = run(m_home, QStringList{u"inspect"_s, damaged} + asked);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.errors.contains(damaged + u" is damaged."_s), qPrintable(ended.errors));
            QVERIFY2(ended.errors.contains(table + u" lost "_s), qPrintable(ended.errors));
            QVERIFY2(ended.errors.contains(u"--salvage"_s), qPrintable(ended.errors));
            QVERIFY(!ended.output.isEmpty() && !ended.output.contains(u"damaged"_s));
        }
        QCOMPARE(QDir(place(u"tables"_s)).entryList(QDir::Files).size(), 81);
        const Ended json =
            run(m_home, {u"inspect"_s, damaged, u"--table"_s, table, u"--limit"_s, u"100000"_s, u"--json"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.json()[u"rows"_s].toArray().size(), rows);
        QCOMPARE(json.json()[u"total"_s].toInteger(), rows);
        QCOMPARE(json.json()[u"fileDamage"_s][u"tables"_s].toArray(), lost);
        QCOMPARE(contents(damaged), before);

        const Ended whole = run(m_home, {u"inspect"_s, damaged, u"--table"_s, u"CORE_USER"_s});
        QVERIFY2(whole.code == 0 && whole.errors.isEmpty(), qPrintable(whole.errors));
    }
};

QTEST_GUILESS_MAIN(ConvertTest)
#include "tst_convert.moc"
