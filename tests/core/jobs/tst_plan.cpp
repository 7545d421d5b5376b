// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/plan.h"
#include "core/jobs/secretcheck.h"
#include "core/support/redaction.h"
#include "journalscript.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleText()
{
    return *samplePlan(2).toBytes();
}

/// The sample with one field of it changed, or removed by an undefined value.
QByteArray with(const QString &field, const QJsonValue &value)
{
    QJsonObject json = samplePlan(2).toJson();
    if (value.isUndefined())
        json.remove(field);
    else
        json.insert(field, value);
    return QJsonDocument(json).toJson();
}

QByteArray withStep(const QString &field, const QJsonValue &value)
{
    QJsonObject json = samplePlan(2).toJson();
    QJsonArray steps = json["steps"_L1].toArray();
    QJsonObject step = steps[1].toObject();
    if (value.isUndefined())
        step.remove(field);
    else
        step.insert(field, value);
    steps[1] = step;
    json.insert(u"steps"_s, steps);
    return QJsonDocument(json).toJson();
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsLoadedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.json"_s);
        Plan plan = samplePlan(3);
        plan.steps[0].takes = u"about 5–30 minutes"_s;
        plan.steps[1].repeatable = false;
        plan.steps[2].verifies = true;
        plan.answers = {{u"nested"_s, QJsonObject{{u"list"_s, QJsonArray{1, u"two"_s, QJsonValue::Null}}}}};
        QVERIFY(plan.save(path));
        const auto loaded = Plan::load(path);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(loaded->toJson(), plan.toJson());
        QVERIFY(*loaded == plan);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777u, 0600u);
    }

    void anExistingFileIsNotReplacedUnasked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.json"_s);
        QVERIFY(samplePlan(1).save(path));
        QVERIFY(!samplePlan(2).save(path));
        QCOMPARE(Plan::load(path)->steps.size(), size_t(1));
        QVERIFY(samplePlan(2).save(path, DurableFile::Existing::Replace));
        QCOMPARE(Plan::load(path)->steps.size(), size_t(2));
    }

    void anotherVersionIsRefusedClearly_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("newer") << 2;
        QTest::newRow("zero") << 0;
        QTest::newRow("much newer") << 2'000'000'000;
    }
    void anotherVersionIsRefusedClearly()
    {
        QFETCH(int, version);
        // With a field only that version knows: the version is what the error is about.
        QJsonObject json = samplePlan(1).toJson();
        json.insert(u"version"_s, version);
        json.insert(u"novelty"_s, 1);
        const auto plan = Plan::fromJson(QJsonDocument(json).toJson(), u"plan.json"_s);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::WrongVersion);
        QVERIFY(plan.error().detail.contains(QString::number(version)));
        QVERIFY(plan.error().what.contains(u"plan.json"_s));
    }

    void malformedPlansAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("plan");
        QTest::newRow("cut short") << sampleText().chopped(5);
        QTest::newRow("more behind it") << sampleText() + "{}";
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("too large") << QByteArray(Plan::mostBytes + 1, ' ');
        QTest::newRow("nested too deep") << QByteArray(100'000, '[');
        QTest::newRow("nested too deep, closed")
            << QByteArray("{\"a\":" + QByteArray(70, '[') + QByteArray(70, ']') + '}');
        QTest::newRow("not UTF-8") << QByteArray("{\"format\":\"\xff\xfe\"}");
        QTest::newRow("another format") << with(u"format"_s, u"kubernetes"_s);
        QTest::newRow("no format") << with(u"format"_s, QJsonValue::Undefined);
        QTest::newRow("no version") << with(u"version"_s, QJsonValue::Undefined);
        QTest::newRow("version as text") << with(u"version"_s, u"1"_s);
        QTest::newRow("version with a fraction") << with(u"version"_s, 1.5);
        QTest::newRow("unknown field") << with(u"extra"_s, 1);
        QTest::newRow("no journey") << with(u"journey"_s, QJsonValue::Undefined);
        QTest::newRow("journey that is a path") << with(u"journey"_s, u"../../x"_s);
        QTest::newRow("answers as a list") << with(u"answers"_s, QJsonArray());
        QTest::newRow("no answers") << with(u"answers"_s, QJsonValue::Undefined);
        QTest::newRow("no steps") << with(u"steps"_s, QJsonArray());
        QTest::newRow("steps of numbers") << with(u"steps"_s, QJsonArray{1, 2});
        QTest::newRow("step without id") << withStep(u"id"_s, QJsonValue::Undefined);
        QTest::newRow("step id twice") << withStep(u"id"_s, u"step-0"_s);
        QTest::newRow("step id with a slash") << withStep(u"id"_s, u"a/b"_s);
        QTest::newRow("step id too long") << withStep(u"id"_s, QString(65, u'a'));
        QTest::newRow("step without title") << withStep(u"title"_s, QString());
        QTest::newRow("step with a novel for a title") << withStep(u"title"_s, QString(5000, u'a'));
        QTest::newRow("repeatable as text") << withStep(u"repeatable"_s, u"yes"_s);
        QTest::newRow("step with an unknown field") << withStep(u"command"_s, u"rm"_s);
        QTest::newRow("step text with a signed address")
            << withStep(u"touches"_s, u"https://s3.example.org/k?X-Amz-Signature=dead"_s);
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(QJsonObject{{u"id"_s, u"s%1"_s.arg(i)}, {u"title"_s, u"T"_s}});
        QTest::newRow("too many steps") << with(u"steps"_s, many);
    }
    void malformedPlansAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto plan = Plan::fromJson(text, u"plan.json"_s);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::Corrupt);
        QVERIFY(!plan.error().what.isEmpty());
        QVERIFY(!plan.error().next.isEmpty());
        QVERIFY(!plan.error().detail.isEmpty());
    }

    void damagedPlansNeverCrash()
    {
        // Every cut and 3000 changed bytes: read as what they are, or refused; under sanitizers, also nothing worse.
        const QByteArray text = sampleText();
        for (qsizetype length = 0; length < text.size(); ++length)
            (void)Plan::fromJson(text.first(length), {}).hasValue();
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QByteArray damaged = text;
            for (int change = 0; change <= i % 4; ++change)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            const auto plan = Plan::fromJson(damaged, {});
            if (plan)
                QVERIFY(plan->check());
        }
    }

    void secretsInAnswersAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("answers");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QJsonObject &answers, const QString &where) {
            QTest::newRow(name) << answers << where;
        };
        for (const char *key :
             {"password",      "dbPassword", "DB_PASSWORD", "passwd",     "pwd",           "apiKey",      "api-key",
              "key",           "token",      "setupToken",  "secret",     "clientSecret",  "credentials", "privateKey",
              "sshPrivateKey", "passphrase", "signature",   "MB_DB_PASS", "encryptionKey", "cookie"})
            row(key, {{QString::fromLatin1(key), u"x"_s}}, QString::fromLatin1(key));
        row("in an object", {{u"target"_s, QJsonObject{{u"password"_s, u"x"_s}}}}, u"target.password"_s);
        row("in a list", {{u"list"_s, QJsonArray{1, QJsonObject{{u"token"_s, u"x"_s}}}}}, u"list[1].token"_s);
        row("a number", {{u"pin"_s, 1234}}, u"pin"_s);
        row("a list of passwords", {{u"passwords"_s, QJsonArray{u"x"_s}}}, u"passwords"_s);
        row("address with a password", {{u"source"_s, u"postgres://app:x@db/mb"_s}}, u"source"_s);
        row("signed address", {{u"to"_s, u"https://s3/k?X-Amz-Signature=1"_s}}, u"to"_s);
        row("API key as a value", {{u"note"_s, u"mb_QWxhZGRpbjpvcGVuIHNlc2FtZQ=="_s}}, u"note"_s);
        row("a value the log knows", {{u"note"_s, u"is Kanarienvogel-4711-aus-dem-Plan it"_s}}, u"note"_s);
    }
    void secretsInAnswersAreRefused()
    {
        QFETCH(QJsonObject, answers);
        QFETCH(QString, where);
        processRedactor().addKnown(Secret("Kanarienvogel-4711-aus-dem-Plan"));
        Plan plan = samplePlan(1);
        plan.answers = answers;
        const QTemporaryDir folder;
        const auto saved = plan.save(folder.filePath(u"plan.json"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Refused);
        QCOMPARE(saved.error().detail, u"answers: "_s + where);
        QVERIFY(QDir(folder.path()).isEmpty());
        // And on the way in, where somebody may have written it by hand.
        const auto read = Plan::fromJson(QJsonDocument(plan.toJson()).toJson(), u"plan.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Refused);
    }

    void whatOnlySaysWhereASecretIsMayStay()
    {
        Plan plan = samplePlan(1);
        plan.answers = {{u"passwordFile"_s, u"/run/pw"_s},
                        {u"tokenVariable"_s, u"MB_TOKEN"_s},
                        {u"secretPath"_s, u"/x"_s},
                        {u"primaryKey"_s, u"id"_s},
                        {u"objectKey"_s, u"snapshots/1"_s},
                        {u"rememberPassword"_s, true},
                        {u"monkey"_s, u"x"_s},
                        {u"source"_s, u"postgres://app@db/mb"_s},
                        {u"keyColumns"_s, u"id"_s},
                        {u"compass"_s, u"north"_s}};
        const auto checked = plan.check();
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    }

    void onlyRegularFilesAreRead()
    {
        const QTemporaryDir folder;
        QCOMPARE(Plan::load(folder.filePath(u"none"_s)).error().code, Error::Code::NotFound);
        QCOMPARE(Plan::load(folder.path()).error().code, Error::Code::Refused);
        QCOMPARE(Plan::load(u"/dev/zero"_s).error().code, Error::Code::Refused);
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
        QCOMPARE(Plan::load(folder.filePath(u"pipe"_s)).error().code, Error::Code::Refused);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
