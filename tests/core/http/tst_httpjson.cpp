// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/json.h"

#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QList<QJsonObject> items;
    bool isGood = false;
};

Read read(QByteArrayView text, qsizetype step)
{
    Read result;
    http::JsonListReader reader([&](const QJsonObject &item) { result.items.append(item); });
    for (qsizetype at = 0; at < text.size(); at += step) {
        if (!reader.add(text.sliced(at, std::min(step, text.size() - at))))
            return result;
    }
    result.isGood = reader.finish().hasValue();
    return result;
}

} // namespace

class HttpJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesDeepNestingBeforeParsing()
    {
        const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        const auto parsed = http::parseJson(deep);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, Error::Code::Corrupt);
        QVERIFY(http::parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
        QVERIFY(!http::parseJson(QByteArray(65, '[') + QByteArray(65, ']')));
        QVERIFY(http::parseJson("[\"" + QByteArray(1000, '[') + "\"]")); // inside text it is no nesting
    }

    void refusesTooManyBytes() { QVERIFY(!http::parseJson("[1, 2, 3]", 8)); }

    void saysWhereItWentWrongWithoutTheText()
    {
        const auto parsed = http::parseJsonObject("{\"a\": CANARY}");
        QVERIFY(!parsed);
        QVERIFY(parsed.error().detail.contains(u"offset"));
        QVERIFY(!parsed.error().detail.contains(u"CANARY"));
        QVERIFY(!http::parseJsonObject("[]"));
    }

    void readsListsInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << QByteArray(" [ ] ") << 0;
        QTest::newRow("two") << QByteArray("[{\"a\":1},\n{\"b\":[{},{}]}]") << 2;
        QTest::newRow("brackets in text") << QByteArray("[{\"a\":\"}]{[\\\"\\\\\"},{\"b\":\"\\\\\"}]") << 2;
    }
    void readsListsInAnyPieces()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        for (qsizetype step = 1; step <= text.size(); ++step) {
            const Read result = read(text, step);
            QVERIFY(result.isGood);
            QCOMPARE(result.items.size(), count);
        }
    }

    void refusesWhatIsNoListOfObjects_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{}", "[", "[{}", "[{},", "[{},]", "[1]", "[{}]]", "[{}] x", "[{\"a\":}]", "[,]"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep object") << "[" + QByteArray(100, '{') + "]";
        QTest::newRow("deep inside") << "[{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}]";
    }
    void refusesWhatIsNoListOfObjects()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!read(text, 3).isGood);
    }

    void refusesAnObjectWithoutEnd()
    {
        http::JsonListReader reader([](const QJsonObject &) {});
        QVERIFY(reader.add("[{\"a\":\""));
        const QByteArray piece(1 << 20, 'x');
        int pieces = 0;
        while (reader.add(piece))
            QVERIFY(++pieces <= 16);
        QCOMPARE(pieces, 15);
    }
};

QTEST_GUILESS_MAIN(HttpJsonTest)
#include "tst_httpjson.moc"
