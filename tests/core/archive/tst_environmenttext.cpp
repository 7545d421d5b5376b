// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetestkit.h"
#include "core/archive/environmenttext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

class EnvironmentTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreLeftOutAndNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &name, const QString &value) {
            QTest::addRow("%s=%s", qPrintable(name), qPrintable(value.left(40))) << name << value;
        };
        row(u"MB_ENCRYPTION_SECRET_KEY"_s, u"canary"_s);
        row(u"MB_DB_PASS"_s, u"canary"_s);
        row(u"MB_EMAIL_SMTP_PASSWORD"_s, u"canary"_s);
        row(u"mb_jwt_shared_secret"_s, u"canary"_s);
        row(u"MB_PREMIUM_EMBEDDING_TOKEN"_s, u"canary"_s);
        row(u"MB_SLACK_APP_TOKEN"_s, u"canary"_s);
        row(u"AWS_SECRET_ACCESS_KEY"_s, u"canary"_s);
        row(u"MB_DB_CONNECTION_URI"_s, u"postgres://metabase:canary@db.example.org:5432/metabase"_s);
        row(u"MB_DB_CONNECTION_URI"_s, u"jdbc:postgresql://db.example.org/mb?user=a&password=canary"_s);
        row(u"MB_DB_CONNECTION_URI"_s, u"jdbc:mysql://db/mb?a=1&Password = canary"_s);
        row(u"HTTPS_PROXY"_s, u"http://proxyuser:canary@proxy.example.org:3128"_s);
        row(u"JAVA_OPTS"_s, u"-Xmx2g -Djavax.net.ssl.trustStorePassword=canary"_s);
        row(u"JAVA_TOOL_OPTIONS"_s, u"-Dmb.db.pass=canary"_s);
        row(u"SOMETHING"_s, u"-----BEGIN PRIVATE canary-----"_s);
        row(u"SOMETHING"_s, u"canaryABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s);
    }
    void secretsAreLeftOutAndNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        const QByteArray text = environmentText({{name, value}});
        QVERIFY2(!text.contains("canary"), text);
        QVERIFY(text.contains("# " + name.toUtf8() + " was set; its value is not in this backup.\n"));
    }

    void aShellReadsWhatWasKept()
    {
        const QString odd = u"it's \"two\"\nlines $HOME `id` \\ \u00fc"_s;
        const QByteArray text = environmentText({{u"MB_SITE_NAME"_s, odd},
                                                 {u"MB_DB_TYPE"_s, u"h2"_s},
                                                 {u"EMPTY"_s, {}},
                                                 {u"MB_DB_FILE"_s, u"/srv/metabase.db"_s}});
        const QTemporaryDir folder;
        testkit::putFile(folder.filePath(u"environment"_s), text);
        const auto ran =
            testkit::run(u"sh"_s,
                         {u"-c"_s, u". ./environment && printf '%s|%s|%s|%s' \"$MB_SITE_NAME\" \"$MB_DB_TYPE\" "
                                   "\"$MB_DB_FILE\" \"${EMPTY-unset}\""_s},
                         folder.path());
        QCOMPARE(QString::fromUtf8(ran.output), odd + u"|h2|/srv/metabase.db|"_s);
        QCOMPARE(ran.errors, "");
    }

    void isSortedSoThatTheSameEnvironmentGivesTheSameBytes()
    {
        QCOMPARE(environmentText({{u"B"_s, u"2"_s}, {u"A"_s, u"1"_s}}),
                 environmentText({{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}}));
    }

    void namesAShellCannotSetAreCounted()
    {
        const QByteArray text = environmentText(
            {{u"A B"_s, u"canary"_s}, {u"X=$(id)"_s, u"canary"_s}, {u"A\nB"_s, u"canary"_s}, {QString(), u"canary"_s}});
        QVERIFY(!text.contains("canary"));
        QVERIFY(!text.contains("id"));
        QVERIFY(text.contains("# Left out: 4"));
    }
};

QTEST_GUILESS_MAIN(EnvironmentTextTest)
#include "tst_environmenttext.moc"
