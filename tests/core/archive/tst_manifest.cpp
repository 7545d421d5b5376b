// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetestkit.h"
#include "core/archive/archivereader.h"
#include "core/archive/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gangway;
using namespace gangway::testkit;
using namespace Qt::StringLiterals;

namespace {

/// JSON with a digest line that is right for it.
QByteArray sealed(QByteArray json)
{
    json = json.trimmed();
    json.chop(1);
    json += ",\n";
    return json + "    \"manifest-sha256\": \"" + Sha256::hexOf(json) + "\"}\n";
}

QJsonObject goodObject()
{
    return QJsonDocument::fromJson(manifestFor({{u"appdb/a"_s, noise(9000)}}).toBytes()).object();
}

} // namespace

class ManifestTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote()
    {
        Manifest manifest = manifestFor({{u"appdb/a.mv.db"_s, noise(9000)}, {u"config/environment"_s, {}}});
        manifest.members[0].partBytes = 5000;
        const auto again = Manifest::fromBytes(manifest.toBytes());
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->created, manifest.created);
        QCOMPARE(again->writtenBy, manifest.writtenBy);
        QCOMPARE(again->description.tables, manifest.description.tables);
        QCOMPARE(again->description.path, manifest.description.path);
        QCOMPARE(again->description.snapshot, u"store version 1234"_s);
        QCOMPARE(again->description.productVersion, manifest.description.productVersion);
        QVERIFY(again->members == manifest.members);
        QCOMPARE(again->toBytes(), manifest.toBytes());
    }

    void isOrdinaryJsonWithItsDigestInTheLastLine()
    {
        const QByteArray bytes = manifestFor({{u"appdb/a"_s, noise(10)}}).toBytes();
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        const auto lines = bytes.split('\n');
        const qsizetype lastLine = bytes.size() - lines.at(lines.size() - 2).size() - 1;
        QVERIFY(bytes.mid(lastLine).contains(Sha256::hexOf(bytes.first(lastLine))));
    }

    void keepsNumbersAboveWhatADoubleHolds()
    {
        Manifest manifest = manifestFor({});
        manifest.description.tables[0].rows = (qint64(1) << 62) + 1;
        const auto again = Manifest::fromBytes(manifest.toBytes());
        QVERIFY(again);
        QCOMPARE(again->description.tables[0].rows, (qint64(1) << 62) + 1);
    }

    void newerFormatsAreNamedAsSuch()
    {
        QJsonObject object = goodObject();
        object.insert(u"version"_s, 2);
        const auto read = Manifest::fromBytes(sealed(QJsonDocument(object).toJson()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::WrongVersion);
    }

    void fieldsOfLaterMinorAdditionsAreIgnored()
    {
        QJsonObject object = goodObject();
        object.insert(u"something new"_s, QJsonObject{{u"a"_s, 1}});
        QVERIFY(Manifest::fromBytes(sealed(QJsonDocument(object).toJson())));
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &path, const QJsonValue &value, const QString &named) {
            QTest::newRow(name) << path << value << named;
        };
        const QJsonValue none(QJsonValue::Undefined);
        row("another format", {u"format"_s}, u"other"_s, u"format"_s);
        row("version 0", {u"version"_s}, 0, u"version"_s);
        row("version as text", {u"version"_s}, u"1"_s, u"version"_s);
        row("no members", {u"members"_s}, none, u"members"_s);
        row("members no list", {u"members"_s}, 3, u"members"_s);
        row("a time that is none", {u"created"_s}, u"yesterday"_s, u"created"_s);
        row("blocks of nothing", {u"blockBytes"_s}, 0, u"blockBytes"_s);
        row("huge blocks", {u"blockBytes"_s}, qint64(1) << 40, u"blockBytes"_s);
        row("no host", {u"from"_s, u"host"_s}, none, u"from.host"_s);
        row("negative size", {u"members"_s, u"0"_s, u"bytes"_s}, -1, u"members[0].bytes"_s);
        row("size with a fraction", {u"members"_s, u"0"_s, u"bytes"_s}, 1.5, u"members[0].bytes"_s);
        row("size of 1e300", {u"members"_s, u"0"_s, u"bytes"_s}, 1e300, u"members[0].bytes"_s);
        row("size of 2^63-1", {u"members"_s, u"0"_s, u"bytes"_s}, std::numeric_limits<qint64>::max(),
            u"members[0].blocks"_s);
        row("other size than blocks", {u"members"_s, u"0"_s, u"bytes"_s}, 20000, u"members[0].blocks"_s);
        row("short digest", {u"members"_s, u"0"_s, u"sha256"_s}, u"abc"_s, u"members[0].sha256"_s);
        row("upper-case digest", {u"members"_s, u"0"_s, u"sha256"_s}, QString(64, u'A'), u"members[0].sha256"_s);
        row("name that climbs out", {u"members"_s, u"0"_s, u"name"_s}, u"../a"_s, u"members[0].name"_s);
        row("member that is no object", {u"members"_s, u"0"_s}, 5, u"members[0].name"_s);
        row("parts of nothing", {u"members"_s, u"0"_s, u"partBytes"_s}, 0, u"members[0].partBytes"_s);
        row("one part", {u"members"_s, u"0"_s, u"partBytes"_s}, 9000, u"members[0].partBytes"_s);
        row("too many parts", {u"members"_s, u"0"_s, u"partBytes"_s}, 1, u"members[0].partBytes"_s);
        row("negative rows", {u"tables"_s, u"0"_s, u"rows"_s}, -3, u"tables[0].rows"_s);
        row("table without name", {u"tables"_s, u"1"_s, u"name"_s}, none, u"tables[1].name"_s);
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(const QStringList, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, named);
        const std::function<QJsonValue(const QJsonValue &, QStringList)> set = [&](const QJsonValue &in,
                                                                                   QStringList rest) -> QJsonValue {
            if (rest.isEmpty())
                return value;
            const QString key = rest.takeFirst();
            if (in.isArray()) {
                QJsonArray array = in.toArray();
                array[key.toInt()] = set(array.at(key.toInt()), rest);
                return array;
            }
            QJsonObject object = in.toObject();
            object.insert(key, set(object.value(key), rest));
            return object;
        };
        const QJsonObject changed = set(goodObject(), path).toObject();
        const auto read = Manifest::fromBytes(sealed(QJsonDocument(changed).toJson()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Corrupt);
        QCOMPARE(read.error().detail, named);
    }

    void twoMembersOfOneNameAreRefused_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("the same") << u"appdb/a"_s << u"appdb/a"_s;
        QTest::newRow("case twins") << u"appdb/a"_s << u"APPDB/A"_s;
        QTest::newRow("a file that is a folder") << u"appdb"_s << u"appdb/a"_s;
        QTest::newRow("the manifest's own") << u"appdb/a"_s << u"Manifest.json"_s;
    }
    void twoMembersOfOneNameAreRefused()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const auto read = Manifest::fromBytes(manifestFor({{first, "1"}, {second, "2"}}).toBytes());
        QVERIFY(!read);
        QCOMPARE(read.error().detail, u"two members have one name"_s);
    }

    void membersThatAddUpBeyondAnyDiskAreRefused()
    {
        // 2^30 bytes a block and 10^6 blocks at most would pass one by one.
        Manifest manifest = manifestFor({});
        manifest.blockBytes = 1 << 30;
        manifest.members.resize(3);
        for (int i = 0; i < 3; ++i) {
            manifest.members[i].name = u"m%1"_s.arg(i);
            manifest.members[i].bytes = qint64(1) << 62;
            manifest.members[i].sha256 = Sha256::hexOf("");
        }
        QVERIFY(!Manifest::fromBytes(manifest.toBytes()));
    }

    void depthIsBounded()
    {
        const auto nested = [](int depth) {
            return sealed("{\"a\": " + QByteArray(depth, '[') + QByteArray(depth, ']') + "}");
        };
        const auto read = Manifest::fromBytes(nested(100'000));
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(u"nested deeper"_s));
        QCOMPARE(Manifest::fromBytes(nested(Manifest::maxDepth - 1)).error().detail, u"format"_s);
    }

    void valuesAreBoundedBeforeTheyAreAllocated()
    {
        const auto read = Manifest::fromBytes(sealed("{\"a\": [" + QByteArray("[1],").repeated(1'000'000) + "1]}"));
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(u"values"_s));
    }

    void bracketsInTextDoNotCount()
    {
        QJsonObject object = goodObject();
        object.insert(u"note"_s, QString(200, u'[') + u"\\\""_s + QString(200, u'{'));
        QVERIFY(Manifest::fromBytes(sealed(QJsonDocument(object).toJson())));
    }

    void sizeIsBounded()
    {
        const auto read = Manifest::fromBytes(sealed("{\"a\": \"" + QByteArray(Manifest::maxBytes, 'x') + "\"}"));
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(u"at most"_s));
    }

    void everyShorterManifestIsDamaged()
    {
        const QByteArray bytes = manifestFor({{u"a"_s, "x"}}).toBytes();
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!Manifest::fromBytes(bytes.first(length)));
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
