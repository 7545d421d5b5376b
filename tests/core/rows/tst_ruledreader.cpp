// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/copyrows.h"
#include "core/rows/rowdigest.h"
#include "core/rows/ruledreader.h"
#include "core/rows/teewriter.h"
#include "tests/doubles/memoryreader.h"

#include <QTest>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

const TableName words{u"public"_s, u"words"_s};

/// Leaves out every second row and marks the others with their number.
class EverySecond final : public RowRule
{
public:
    Result<Fate> apply(std::span<Value> row, qint64 number, RowBatch &memory) override
    {
        if (number % 2 == 1)
            return Fate::LeftOut;
        row[1] = memory.copy(ValueType::Text, "word " + QByteArray::number(number));
        return Fate::Kept;
    }
};

class Refuse final : public RowRule
{
public:
    Result<Fate> apply(std::span<Value>, qint64 number, RowBatch &) override
    {
        return number < 3 ? Result<Fate>(Fate::Kept) : Error{Error::Code::Corrupt, u"no"_s, {}, {}};
    }
};

MemoryReader wordsReader(qint64 count)
{
    MemoryReader reader;
    reader.table(words.name, {u"id"_s, u"word"_s}).generate(count, [](qint64 i) {
        return std::vector<Cell>{i, "as it was"};
    });
    reader.table(u"other"_s, {u"id"_s}).row({1});
    return reader;
}

RuledReader ruled(MemoryReader &source, std::shared_ptr<RowRule> rule)
{
    std::map<TableName, TableRules> rules;
    rules[words].rules.push_back(std::move(rule));
    return {source, source.catalogue(), std::move(rules)};
}

/// Fails at the given call.
class Failing final : public RowWriter
{
public:
    int calls = 0;
    int failsAt = 0;
    Result<> begin(const Catalogue &) override { return call(); }
    Result<> beginTable(const TableSchema &) override { return call(); }
    Result<> write(const RowBatch &) override { return call(); }
    Result<> endTable() override { return call(); }
    Result<> finish() override { return call(); }

private:
    Result<> call() { return ++calls == failsAt ? Result<>(Error{}) : Result<>(); }
};

} // namespace

class RuledReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreChangedAndLeftOutAcrossBatches()
    {
        MemoryReader source = wordsReader(10'001);
        RuledReader reader = ruled(source, std::make_shared<EverySecond>());
        auto cursor = reader.openTable(words);
        QVERIFY(cursor);
        RowBatch batch;
        qint64 expected = 0;
        while (*(*cursor)->next(batch)) {
            for (std::size_t i = 0; i < batch.rows(); ++i, expected += 2) {
                QCOMPARE(batch.row(i)[0].first, expected);
                QCOMPARE(batch.row(i)[1].bytes(), "word " + QByteArray::number(expected));
            }
        }
        QCOMPARE(expected, 10'002);
        QVERIFY(batch.isEmpty());
    }

    void aBatchKeepsItsRowsWhileAnotherIsFilled()
    {
        MemoryReader source = wordsReader(10'000);
        RuledReader reader = ruled(source, std::make_shared<EverySecond>());
        auto cursor = reader.openTable(words);
        RowBatch first;
        RowBatch second;
        QVERIFY(*(*cursor)->next(first));
        QVERIFY(*(*cursor)->next(second));
        QCOMPARE(first.row(0)[1].bytes(), QByteArrayView("word 0"));
        QVERIFY(second.row(0)[0].first > first.row(first.rows() - 1)[0].first);
    }

    void tablesWithoutRulesPassAndEmptiedOnesAreNotRead()
    {
        MemoryReader source = wordsReader(10);
        std::map<TableName, TableRules> rules;
        rules[words].isEmptied = true;
        RuledReader reader(source, source.catalogue(), std::move(rules));
        const auto digests = digestRows(reader, {});
        QVERIFY(digests);
        QCOMPARE(digests->at(0).rows, 1); // other
        QCOMPARE(digests->at(1).rows, 0);
        QCOMPARE(reader.catalogue().table(words)->rows, 0);
        QCOMPARE(source.timesOpened(words.name), 0);
    }

    void aRulesErrorEndsTheTable()
    {
        MemoryReader source = wordsReader(10);
        RuledReader reader = ruled(source, std::make_shared<Refuse>());
        const auto digests = digestRows(reader, {});
        QVERIFY(!digests);
        QCOMPARE(digests.error().code, Error::Code::Corrupt);
    }

    void twoWritersGetTheSame()
    {
        MemoryReader source = wordsReader(5000);
        RowDigestWriter one;
        RowDigestWriter other;
        TeeWriter both(one, other);
        QVERIFY(copyRows(source, both, {}));
        QCOMPARE(one.digests(), other.digests());
        QCOMPARE(one.digests(), *digestRows(source, {}));
        QCOMPARE(one.digests().back().rows, 5000);
    }

    void theFirstErrorOfEitherEndsTheCopy()
    {
        // begin, and for two tables beginTable, write and endTable, then finish
        for (int failsAt = 1; failsAt <= 8; ++failsAt) {
            for (const bool isFirst : {true, false}) {
                MemoryReader source = wordsReader(10);
                Failing failing;
                failing.failsAt = failsAt;
                Failing good;
                TeeWriter both(isFirst ? failing : good, isFirst ? good : failing);
                QVERIFY(!copyRows(source, both, {}));
                QCOMPARE(failing.calls, failsAt);
                QCOMPARE(good.calls, isFirst ? failsAt - 1 : failsAt);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RuledReaderTest)
#include "tst_ruledreader.moc"
