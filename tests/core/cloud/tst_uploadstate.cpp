// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/uploadstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

class UploadStateTest : public QObject
{
    Q_OBJECT

private slots:
    void factsSurviveJson()
    {
        cloud::UploadFacts facts{300'000'000, 100'000'000, "0123456789abcdef", {}, true};
        facts.parts.push_back({2, 100'000'000, "\"e-tag\"", QByteArray(64, 'a')});
        const QJsonObject json = facts.toJson();
        const auto again = cloud::UploadFacts::fromJson(
            QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object());
        QVERIFY(again);
        QCOMPARE(again->toJson(), json);
        QCOMPARE(again->parts[0].etag, "\"e-tag\"");
    }

    void factsRefuseWhatNobodyWrote_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("negative") << QByteArray(R"({"fileBytes":-1,"partBytes":1})");
        QTest::newRow("no part size") << QByteArray(R"({"fileBytes":1,"partBytes":0})");
        QTest::newRow("mark") << QByteArray(R"({"fileBytes":1,"partBytes":1,"uploadMark":"../x"})");
        QTest::newRow("part without number")
            << QByteArray(R"({"fileBytes":1,"partBytes":1,"parts":[{"bytes":1,"sha256":"aa"}]})");
        QTest::newRow("parts are no objects") << QByteArray(R"({"fileBytes":1,"partBytes":1,"parts":[1]})");
    }
    void factsRefuseWhatNobodyWrote()
    {
        QFETCH(QByteArray, json);
        const auto facts = cloud::UploadFacts::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, Error::Code::Corrupt);
    }

    void secretsSurviveBytes()
    {
        cloud::UploadSecrets secrets;
        secrets.migration = {Secret("id-1"), Secret("https://s3.example.org/k?sig=x")};
        secrets.multipart.uploadId = Secret("upload");
        for (int part = 1; part <= 40; ++part)
            secrets.multipart.urls.emplace_back("https://s3.example.org/k?part=" + QByteArray::number(part));
        const auto again = cloud::UploadSecrets::fromBytes(secrets.toBytes());
        QVERIFY(again);
        QVERIFY(again->migration.id == secrets.migration.id);
        QVERIFY(again->migration.uploadUrl == secrets.migration.uploadUrl);
        QVERIFY(again->multipart.uploadId == secrets.multipart.uploadId);
        QCOMPARE(again->multipart.urls.size(), size_t(40));
        QVERIFY(again->multipart.urls[39] == secrets.multipart.urls[39]);

        secrets.multipart = {};
        QVERIFY(cloud::UploadSecrets::fromBytes(secrets.toBytes())->multipart.urls.empty());
    }

    void secretsRefuseWhatNobodyWrote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another version") << QByteArray("gangway-upload-secrets 2\nid\nurl\n\n");
        QTest::newRow("too few lines") << QByteArray("gangway-upload-secrets 1\nid\n");
        QTest::newRow("no id") << QByteArray("gangway-upload-secrets 1\n\nhttps://a.b/\n\n");
        QTest::newRow("torn") << QByteArray("gangway-upload-secrets 1\nid\nhttps://a.b/\nup\nhttps://a.");
        QTest::newRow("not a link") << QByteArray("gangway-upload-secrets 1\nid\nhttps://a.b/\nup\nfile:///etc\n");
    }
    void secretsRefuseWhatNobodyWrote()
    {
        QFETCH(QByteArray, bytes);
        const auto secrets = cloud::UploadSecrets::fromBytes(Secret(bytes));
        QVERIFY(!secrets);
        QCOMPARE(secrets.error().code, Error::Code::Corrupt);
    }
};

QTEST_GUILESS_MAIN(UploadStateTest)
#include "tst_uploadstate.moc"
