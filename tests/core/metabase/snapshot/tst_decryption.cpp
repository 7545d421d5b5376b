// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/snapshot/snapshotreader.h"
#include "held.h"
#include "tests/doubles/smallmetabase.h"

#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<SnapshotReader> snapshotOf(MemoryReader &reader, const SnapshotReader::Choice &choice)
{
    DatabaseVersion version;
    version.major = 63; // carries every table this is about
    auto made = SnapshotReader::open(reader, SnapshotRules(u"public"_s, version), choice);
    return made ? std::move(*made) : nullptr;
}

const ColumnTally *tallyOf(const std::vector<ColumnTally> &tallies, const QString &table, const QString &column)
{
    for (const ColumnTally &tally : tallies) {
        if (tally.table == table && tally.column == column)
            return &tally;
    }
    return nullptr;
}

} // namespace

class DecryptionTest : public QObject
{
    Q_OBJECT

private slots:
    void everyListedColumnIsDecrypted_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("isText");
        for (const EncryptedPlace &place : encryptedPlaces())
            QTest::addRow("%s.%s", place.table.data(), place.column.data())
                << QString(place.table) << QString(place.column) << place.isText;
    }
    void everyListedColumnIsDecrypted()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(bool, isText);
        MemoryReader reader = smallMetabase();
        const QByteArray stored = encrypted("the plain value");
        const QByteArray raw = QByteArray::fromBase64(stored);
        auto &made = reader.table(table, {u"id"_s, column});
        if (isText) {
            made.row({1, stored}).row({2, "as it was"}).row({3, nullptr}).row({4, LargeText{stored}});
        } else {
            made.row({1, Blob{raw}}).row({2, Blob{"as it was"}}).row({3, nullptr}).row({4, Blob{raw}});
        }
        const auto snapshot = snapshotOf(reader, {&rightKey()});
        QVERIFY(snapshot);
        const QList<QByteArrayList> expected{
            {"1", "the plain value"}, {"2", "as it was"}, {"3", "NULL"}, {"4", "the plain value"}};
        QCOMPARE(held(*snapshot, table, {u"id"_s, column}), expected);
        QCOMPARE(snapshot->tallies().size(), 1u);
        QCOMPARE(snapshot->tallies().front().decrypted, 2);
        QVERIFY(snapshot->tallies().front().isListed);
        // Counted once, however often the table is read.
        QCOMPARE(held(*snapshot, table, {u"id"_s}).size(), 4);
        QCOMPARE(snapshot->tallies().front().decrypted, 2);
    }

    void aColumnNobodyListsIsFoundByItsTag()
    {
        MemoryReader reader = smallMetabase();
        const QByteArray foreign = *wrongKey().encryptText("somebody else's");
        reader.table(u"brand_new_table"_s, {u"id"_s, u"token"_s, u"blob"_s, u"name"_s})
            .row({1, encrypted("found"), Blob{QByteArray::fromBase64(encrypted("found too"))}, "Ada"})
            .row({2, foreign, nullptr, "Ben"});
        const auto snapshot = snapshotOf(reader, {&rightKey()});
        const QList<QByteArrayList> expected{{"1", "found", "found too", "Ada"}, {"2", foreign, "NULL", "Ben"}};
        QCOMPARE(held(*snapshot, u"brand_new_table"_s, {u"id"_s, u"token"_s, u"blob"_s, u"name"_s}), expected);
        const auto tallies = snapshot->tallies();
        QCOMPARE(tallies.size(), 2u);
        QVERIFY(!tallyOf(tallies, u"brand_new_table"_s, u"token"_s)->isListed);
        // Base64 of somebody's own is no reason to stop.
        QCOMPARE(tallyOf(tallies, u"brand_new_table"_s, u"token"_s)->unreadable, 0);
    }

    void unreadableValuesAreNamedAndKeptUntilSomebodyDecides()
    {
        MemoryReader reader = smallMetabase();
        const QByteArray foreign = *wrongKey().encryptText("{}");
        auto &users = emptyTable(reader, u"core_user"_s);
        for (int id = 1; id <= 30; ++id)
            users.row({id, "a@example.org", nullptr, true, true, "personal", nullptr, foreign});
        emptyTable(reader, u"secret"_s).row({7, "ssh", "ssh-key", "uploaded", Blob{QByteArray::fromBase64(foreign)}});
        const auto snapshot = snapshotOf(reader, {&rightKey(), Unreadable::Stop});
        const auto rows = held(*snapshot, u"core_user"_s, {u"settings"_s});
        QCOMPARE(rows.size(), 30);
        QCOMPARE(rows.front().front(), foreign);
        QCOMPARE(held(*snapshot, u"secret"_s, {u"id"_s}).size(), 1);
        const auto tallies = snapshot->tallies();
        const ColumnTally *settings = tallyOf(tallies, u"core_user"_s, u"settings"_s);
        QVERIFY(settings);
        QCOMPARE(settings->unreadable, 30);
        QCOMPARE(settings->rows.size(), DecryptionRule::maxNamed);
        QCOMPARE(settings->rows.front(), u"1"_s);
        QCOMPARE(tallyOf(tallies, u"secret"_s, u"value"_s)->rows, QStringList{u"7"_s});
    }

    void resettingPutsAnEmptyValueOfTheColumnsKindInItsPlace()
    {
        MemoryReader reader = smallMetabase();
        const QByteArray foreign = *wrongKey().encryptText("{}");
        emptyTable(reader, u"core_user"_s)
            .row({1, "a@example.org", nullptr, true, true, "personal", nullptr, foreign})
            .row({2, "b@example.org", nullptr, true, true, "personal", nullptr, encrypted(R"({"theme":"dark"})")});
        emptyTable(reader, u"setting"_s).row({"site-name", foreign}).row({"site-url", "https://bi.example.org"});
        emptyTable(reader, u"secret"_s).row({7, "ssh", "ssh-key", "uploaded", Blob{QByteArray::fromBase64(foreign)}});
        reader.table(u"document"_s, {u"id"_s, u"public_uuid"_s}).row({1, foreign});
        const auto snapshot = snapshotOf(reader, {&rightKey(), Unreadable::Reset});
        QCOMPARE(held(*snapshot, u"core_user"_s, {u"settings"_s}),
                 (QList<QByteArrayList>{{"{}"}, {R"({"theme":"dark"})"}}));
        QCOMPARE(held(*snapshot, u"setting"_s, {u"key"_s}), (QList<QByteArrayList>{{"site-url"}}));
        QCOMPARE(held(*snapshot, u"secret"_s, {u"id"_s, u"value"_s}), (QList<QByteArrayList>{{"7", ""}}));
        QCOMPARE(held(*snapshot, u"document"_s, {u"public_uuid"_s}), (QList<QByteArrayList>{{"NULL"}}));
        QCOMPARE(snapshot->tallies().size(), 4u);
    }

    void withoutAKeyOnlyListedColumnsAreLookedAt()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"channel"_s).row({1, "Hook", "channel/http", encrypted("{}")});
        reader.table(u"brand_new_table"_s, {u"id"_s, u"token"_s}).row({1, encrypted("x")});
        const auto snapshot = snapshotOf(reader, {});
        QCOMPARE(held(*snapshot, u"channel"_s, {u"id"_s}).size(), 1);
        QCOMPARE(held(*snapshot, u"brand_new_table"_s, {u"token"_s}).front().front().size(), encrypted("x").size());
        QCOMPARE(snapshot->tallies().size(), 1u);
        QCOMPARE(snapshot->tallies().front().unreadable, 1);
    }

    void valuesOfAnyLengthComeOutWhole()
    {
        for (const qsizetype size : {0, 1, 15, 16, 17, 4096, 3'000'001}) {
            MemoryReader reader = smallMetabase();
            const QByteArray plain(size, 'x');
            emptyTable(reader, u"channel"_s).row({1, "Hook", "channel/http", LargeText{encrypted(plain)}});
            const auto snapshot = snapshotOf(reader, {&rightKey()});
            QCOMPARE(held(*snapshot, u"channel"_s, {u"details"_s}), QList<QByteArrayList>{{plain}});
        }
    }
};

QTEST_GUILESS_MAIN(DecryptionTest)
#include "tst_decryption.moc"
