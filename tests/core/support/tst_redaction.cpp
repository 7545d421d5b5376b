// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>
#include <QUrl>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

/// A canary with what makes encodings differ: space, quotes, backslash, slash, plus, percent, beyond ASCII.
const QByteArray awkward = QByteArrayLiteral("c4n \"ary\\/+%&=?#\xC3\xA9\xF0\x9F\x94\x91@end");

QByteArray jsonText(const QByteArray &secret)
{
    const QByteArray whole =
        QJsonDocument(QJsonObject{{u"v"_s, QString::fromUtf8(secret)}}).toJson(QJsonDocument::Compact);
    return whole.sliced(6, whole.size() - 8); // what stands between the quotes of {"v":"…"}
}

/// JSON as a careful writer makes it: everything as \u.
QByteArray jsonEscapedWhole(const QByteArray &secret)
{
    QByteArray out;
    const QString text = QString::fromUtf8(secret);
    for (const QChar c : text)
        out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out;
}

QByteArray percentWhole(const QByteArray &secret)
{
    QByteArray out;
    for (const char c : secret)
        out += '%' + QByteArray(1, c).toHex();
    return out;
}

QByteArray formEncoded(const QByteArray &secret)
{
    return secret.toPercentEncoding().replace("%20", "+");
}

QByteArray utf16(const QByteArray &secret, QStringEncoder::Encoding encoding)
{
    return QStringEncoder(encoding).encode(QString::fromUtf8(secret));
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void knownSecretsAreFoundInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("planted");
        const QList<QByteArray> secrets = {awkward, "S3cretPassw0rd", "abcd", QByteArray("\xff\xfe\x00\x01raw", 7),
                                           "-_-_longer-than-that_-_-"};
        int number = 0;
        for (const QByteArray &secret : secrets) {
            ++number;
            const auto row = [&](const char *form, const QByteArray &planted) {
                QTest::addRow("%d %s", number, form) << secret << planted;
            };
            row("raw", secret);
            row("percent-encoded", secret.toPercentEncoding());
            row("percent-encoded, lower case hex", secret.toPercentEncoding().toLower() == secret.toLower()
                                                       ? percentWhole(secret)
                                                       : percentWhole(secret).toLower());
            row("percent-encoded, every byte", percentWhole(secret));
            row("form-encoded", formEncoded(secret));
            row("percent-encoded twice", secret.toPercentEncoding().toPercentEncoding());
            row("hex", secret.toHex());
            row("hex, upper case", secret.toHex().toUpper());
            row("Base64", secret.toBase64());
            row("Base64 for addresses", secret.toBase64(QByteArray::Base64UrlEncoding));
            row("Base64, one byte in", QByteArray("x" + secret + "yy").toBase64());
            row("Base64, two bytes in", QByteArray("xx" + secret + "y").toBase64());
            row("Base64, after a user name", QByteArray("admin:" + secret).toBase64());
            row("Base64, percent-encoded", secret.toBase64().toPercentEncoding());
            if (number == 4) // not text: has no JSON and no UTF-16
                continue;
            row("JSON", jsonText(secret));
            row("JSON, every character", jsonEscapedWhole(secret));
            row("JSON, then percent-encoded", jsonText(secret).toPercentEncoding());
            row("percent-encoded, then JSON", jsonText(secret.toPercentEncoding()));
            row("UTF-16, little-endian", utf16(secret, QStringEncoder::Utf16LE));
            row("UTF-16, big-endian", utf16(secret, QStringEncoder::Utf16BE));
        }
    }
    void knownSecretsAreFoundInEveryForm()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, planted);
        Redactor redactor;
        redactor.addKnown(Secret(secret));
        for (const QByteArray &text : {planted, "before " + planted + " after", "a=" + planted + "\n"}) {
            QVERIFY2(redactor.containsKnown(text), text.constData());
            const QByteArray redacted = redactor.redactUtf8(text);
            QVERIFY2(!redacted.contains(planted), redacted.constData());
            QVERIFY2(redacted.contains("[secret]"), redacted.constData());
        }
        // The test of the test: without the registration it is not found.
        QVERIFY(!Redactor().containsKnown(planted));
    }

    void aPlantedLeakIsAlwaysFound()
    {
        // Random secrets, random surroundings, every form: no miss in any of them.
        QRandomGenerator random(4711);
        int planted = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray secret(8 + random.bounded(40), Qt::Uninitialized);
            for (char &c : secret)
                c = static_cast<char>(33 + random.bounded(94));
            QByteArray noise(random.bounded(200), Qt::Uninitialized);
            for (char &c : noise)
                c = static_cast<char>(32 + random.bounded(95));
            Redactor redactor;
            redactor.addKnown(Secret(secret));
            const QList<QByteArray> forms = {secret,
                                             secret.toPercentEncoding(),
                                             secret.toHex(),
                                             secret.toBase64(),
                                             QByteArray("u:" + secret).toBase64(),
                                             jsonText(secret),
                                             utf16(secret, QStringEncoder::Utf16LE)};
            for (const QByteArray &form : forms) {
                const QByteArray text = noise + ' ' + form + ' ' + noise;
                QVERIFY2(redactor.containsKnown(text), text.constData());
                QVERIFY2(!redactor.redactUtf8(text).contains(form), text.constData());
                ++planted;
            }
        }
        QCOMPARE(planted, 2100);
    }

    void textAroundAKnownSecretStays()
    {
        Redactor redactor;
        redactor.addKnown(Secret("hunter22"));
        QCOMPARE(redactor.redactUtf8("signing in as app with hunter22, then hunter22."),
                 "signing in as app with [secret], then [secret].");
        QCOMPARE(redactor.redactUtf8("nothing here"), "nothing here");
        QCOMPARE(redactor.redactUtf8(""), "");
    }

    void secretsOfAFewBytesAreNotSearched()
    {
        Redactor redactor;
        redactor.addKnown(Secret("abc"));
        QVERIFY(!redactor.containsKnown("abc"));
    }

    void onlyLongOnesCountWhenAsked()
    {
        Redactor redactor;
        redactor.addKnown(Secret("metabase"));
        QVERIFY(redactor.containsKnown("table metabase_field"));
        QVERIFY(!redactor.containsKnown("table metabase_field", 16));
    }

    void patternsTakeOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *name, const QString &text, const QString &redacted) {
            QTest::newRow(name) << text << redacted;
        };
        row("password in a PostgreSQL address", u"postgres://app:s3cr3t@db.example.org:5432/mb"_s,
            u"postgres://app:[secret]@db.example.org:5432/mb"_s);
        row("password with @ in it", u"postgresql://app:p@ss@db/mb"_s, u"postgresql://app:[secret]@db/mb"_s);
        row("password with ? and / in it", u"mysql://app:p/a?s#s@db/mb"_s, u"mysql://app:[secret]@db/mb"_s);
        row("password of a web address", u"see https://me:pw@example.org/x now"_s,
            u"see https://me:[secret]@example.org/x now"_s);
        row("token as user of a web address", u"https://ghp_abcdef@example.org/x"_s,
            u"https://[secret]@example.org/x"_s);
        row("JDBC query", u"jdbc:postgresql://db:5432/mb?user=app&password=s3cr3t"_s,
            u"jdbc:postgresql://db:5432/mb?[secret]"_s);
        row("JDBC of H2", u"jdbc:h2:file:/mb;USER=sa;PASSWORD=x9"_s, u"jdbc:h2:file:/mb;USER=sa;PASSWORD=[secret]"_s);
        row("signed address",
            u"PUT https://b.s3.amazonaws.com/k/1?X-Amz-Credential=a&X-Amz-Signature=deadbeef failed"_s,
            u"PUT https://b.s3.amazonaws.com/k/1?[secret] failed"_s);
        row("signed path without host", u"PUT /k/1?partNumber=2&X-Amz-Signature=deadbeef&x=1"_s,
            u"PUT /k/1?partNumber=2&X-Amz-Signature=[secret]"_s);
        row("signed address inside another", u"next=https%3A%2F%2Fs3.x.org%2Fk%3FX-Amz-Signature%3Ddead"_s,
            u"next=https%3A%2F%2Fs3.x.org%2Fk%3F[secret]"_s);
        row("fragment with a token", u"https://x.org/cb#access_token=abc"_s, u"https://x.org/cb#[secret]"_s);
        row("environment", u"MB_DB_PASS=hunter2 MB_DB_USER=app"_s, u"MB_DB_PASS=[secret] MB_DB_USER=app"_s);
        row("environment, key", u"MB_ENCRYPTION_SECRET_KEY=abc"_s, u"MB_ENCRYPTION_SECRET_KEY=[secret]"_s);
        row("libpq", u"host=db password='a b' dbname=mb"_s, u"host=db password='[secret]' dbname=mb"_s);
        row("libpq, escaped quote", u"password='a\\' b' dbname=mb"_s, u"password='[secret]' dbname=mb"_s);
        row("JSON", u"{\"user\":\"app\",\"password\":\"a\\\"b\",\"host\":\"db\"}"_s,
            u"{\"user\":\"app\",\"password\":\"[secret]\",\"host\":\"db\"}"_s);
        row("JSON with spaces", u"\"setup-token\" : \"4711-abc\""_s, u"\"setup-token\" : \"[secret]\""_s);
        row("JSON in JSON", u"{\"body\":\"{\\\"password\\\":\\\"hunter2\\\",\\\"x\\\":1}\"}"_s,
            u"{\"body\":\"{\\\"password\\\":\\\"[secret]\\\",\\\"x\\\":1}\"}"_s);
        row("quotes that never close", u"password=\"hunter2 and more"_s, u"password=\"[secret]\""_s);
        row("escaped quotes that never close", u"{\\\"password\\\":\\\"hunter2\nand"_s,
            u"{\\\"password\\\":\\\"[secret]\\\""_s);
        row("quoted, ends in a backslash", u"password=\"hunter2\\"_s, u"password=\"[secret]\"\\"_s);
        row("YAML", u"api_key: abc123"_s, u"api_key: [secret]"_s);
        row("camel case", u"secretAccessKey=abc/+"_s, u"secretAccessKey=[secret]"_s);
        row("header", u"Authorization: Bearer abc.def\r\nHost: x"_s, u"Authorization: [secret]\r\nHost: x"_s);
        row("header in JSON", u"{\"Authorization\":\"Basic YTpi\",\"Host\":\"x\"}"_s,
            u"{\"Authorization\":\"[secret]\",\"Host\":\"x\"}"_s);
        row("cookie", u"Set-Cookie: metabase.SESSION=1b2c-3d; Path=/"_s, u"Set-Cookie: [secret]"_s);
        row("session header", u"X-Metabase-Session: 1b2c"_s, u"X-Metabase-Session: [secret]"_s);
        row("bearer by itself", u"sent Bearer eyabc123def to it"_s, u"sent Bearer [secret] to it"_s);
        row("Metabase API key", u"key mb_QWxhZGRpbjpvcGVuIHNlc2FtZQ== refused"_s, u"key [secret] refused"_s);
        row("JSON web token", u"jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0abc.c2ln ok"_s, u"jwt [secret] ok"_s);
        row("cloud access key", u"AKIAIOSFODNN7EXAMPLE"_s, u"[secret]"_s);
        row("private key", u"x -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- y"_s,
            u"x [secret] y"_s);
        row("private key cut short", u"-----BEGIN PRIVATE KEY-----\nMIIE"_s, u"[secret]"_s);
    }
    void patternsTakeOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, redacted);
        QCOMPARE(redactPatterns(text), redacted);
        QVERIFY(looksSecret(text));
        // Redacting again changes nothing: the bundle redacts what the log has redacted.
        QCOMPARE(redactPatterns(redacted), redacted);
    }

    void patternsLeave_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"http://localhost:3000/api/health"_s, u"https://bi.example.org"_s,
                                    u"FATAL: password authentication failed for user \"app\""_s,
                                    u"12 of 48 tables copied; tokens=5 passed=3"_s, u"postgres://app@db/mb"_s,
                                    u"jdbc:h2:file:/var/lib/metabase.db"_s, u"Basic information about the run"_s,
                                    u"/home/me/metabase.db.mv.db: page 7 at offset 8192"_s, u"etag=\"9f3c\" part=7"_s,
                                    u"the bypass=on setting and compass=north"_s, u"2026-11-12T14:02:00.000Z"_s,
                                    u"\"password\":null, \"token\": false"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void patternsLeave()
    {
        QFETCH(QString, text);
        QCOMPARE(redactPatterns(text), text);
        QVERIFY(!looksSecret(text));
    }

    void longHostileTextsAreRedactedToo()
    {
        // What makes backtracking expensive; a match that gives up must withhold the text, never let it pass.
        for (const QString &unit : {u"a"_s, u"a="_s, u"\\\""_s, u"password"_s, u"x://a:"_s, u"eyJ"_s, u"'\\"_s}) {
            const QString text = unit.repeated(200'000 / unit.size()) + u" password=hunter2"_s;
            QVERIFY2(!redactPatterns(text).contains(u"hunter2"_s), qPrintable(unit));
        }
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
