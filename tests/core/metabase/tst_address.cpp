// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/environment.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace Qt::Literals::StringLiterals;

namespace {

void touch(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}
QByteArray passwordOf(const ApplicationDatabaseAddress &address)
{
    if (const auto *postgres = std::get_if<PostgresAddress>(&address))
        return postgres->password.reveal().toByteArray();
    if (const auto *mysql = std::get_if<MySqlAddress>(&address))
        return mysql->password.reveal().toByteArray();
    return {};
}
QString words(const Error &error)
{
    return error.what + u'\n' + error.detail + u'\n' + error.next;
}
Environment parsed(QByteArrayView text)
{
    auto environment = Environment::parse(text, u"test.env"_s);
    if (!environment)
        qWarning("%s", qPrintable(words(environment.error())));
    return environment ? *environment : Environment();
}

} // namespace

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreReadAsMetabaseWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("postgres") << u"postgres://bi@db.example.org:5433/metabase"_s
                                  << u"postgres://bi@db.example.org:5433/metabase"_s << ""_ba;
        QTest::newRow("the other name, the default port")
            << u"postgresql://db.example.org/metabase"_s << u"postgres://db.example.org:5432/metabase"_s << ""_ba;
        QTest::newRow("jdbc with parameters")
            << u"jdbc:postgresql://db.example.org:5432/metabase?user=bi&password=a%40b+c&sslmode=require"_s
            << u"postgres://bi@db.example.org:5432/metabase"_s << "a@b c"_ba;
        QTest::newRow("password in front is not decoded")
            << u"postgres://bi:a%40b@db.example.org/metabase"_s << u"postgres://bi@db.example.org:5432/metabase"_s
            << "a%40b"_ba;
        QTest::newRow("a slash in the password") << u"postgres://bi:a/b?c@db.example.org/metabase"_s
                                                 << u"postgres://bi@db.example.org:5432/metabase"_s << "a/b?c"_ba;
        QTest::newRow("an at sign in a parameter is no login")
            << u"jdbc:postgresql://db.example.org/metabase?user=bi@example.org"_s
            << u"postgres://bi@example.org@db.example.org:5432/metabase"_s << ""_ba;
        QTest::newRow("mysql") << u"mysql://bi:hush@db.example.org/metabase"_s
                               << u"mysql://bi@db.example.org:3306/metabase"_s << "hush"_ba;
        QTest::newRow("jdbc mysql does not decode") << u"jdbc:mysql://db.example.org/metabase?user=bi&password=a%40b"_s
                                                    << u"mysql://bi@db.example.org:3306/metabase"_s << "a%40b"_ba;
        QTest::newRow("IPv6") << u"postgres://bi@[2001:db8::1]:5432/metabase"_s
                              << u"postgres://bi@[2001:db8::1]:5432/metabase"_s << ""_ba;
        QTest::newRow("no host is this host")
            << u"postgres:///metabase"_s << u"postgres://localhost:5432/metabase"_s << ""_ba;
    }
    void addressesAreReadAsMetabaseWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(QByteArray, password);
        const auto address = parseAddress(text, Origin::File);
        QVERIFY2(address, address ? "" : qPrintable(words(address.error())));
        QCOMPARE(display(*address), shown);
        QCOMPARE(passwordOf(*address), password);
        // The same on a command line is refused exactly where it holds a password, which nothing repeats.
        const auto typed = parseAddress(text, Origin::CommandLine);
        QCOMPARE(typed.hasValue(), password.isEmpty());
        if (!typed) {
            QCOMPARE(typed.error().code, Error::Code::Usage);
            QVERIFY(!words(typed.error()).contains(QString::fromUtf8(password)));
        }
    }

    void parametersAreKeptWithoutLogin()
    {
        const auto address =
            parseAddress(u"postgres://h/db?user=u&password=p&sslmode=verify-full&ssl=true"_s, Origin::File);
        QVERIFY(address);
        const QList<std::pair<QString, QString>> expected{{u"sslmode"_s, u"verify-full"_s}, {u"ssl"_s, u"true"_s}};
        QCOMPARE(std::get<PostgresAddress>(*address).options, expected);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("another database") << u"oracle://h/db"_s;
        QTest::newRow("jdbc of another one") << u"jdbc:sqlserver://h;databaseName=x"_s;
        QTest::newRow("no database name") << u"postgres://h:5432"_s;
        QTest::newRow("port 0") << u"postgres://h:0/db"_s;
        QTest::newRow("port beyond") << u"postgres://h:65536/db"_s;
        QTest::newRow("several hosts") << u"postgres://a:1,b:2/db"_s;
        QTest::newRow("a passphrase") << u"postgres://h/db?sslpassword=hush"_s;
        QTest::newRow("an H2 server") << u"jdbc:h2:tcp://localhost/~/metabase.db"_s;
        QTest::newRow("H2 in memory") << u"jdbc:h2:mem:x"_s;
        QTest::newRow("too long") << u"postgres://h/"_s + QString(9000, u'a');
        QTest::newRow("a NUL inside") << u"postgres://h/d"_s + QChar(0) + u"b"_s;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        for (const Origin origin : {Origin::File, Origin::CommandLine}) {
            const auto address = parseAddress(text, origin);
            QVERIFY(!address);
            QCOMPARE(address.error().code, Error::Code::Usage);
            QVERIFY(!words(address.error()).contains(u"hush"_s));
        }
    }

    void anH2FileIsFoundByAnyOfItsNames()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"metabase.db.mv.db"_s);
        touch(file);
        touch(folder.filePath(u"metabase.jar"_s));
        for (const QString &name : {u"metabase.db.mv.db"_s, u"metabase.db"_s, u"."_s, u"metabase.jar"_s}) {
            const auto found = findH2File(folder.filePath(name));
            QVERIFY2(found, qPrintable(name));
            QCOMPARE(QFileInfo(*found).canonicalFilePath(), QFileInfo(file).canonicalFilePath());
        }
        const auto jdbc = parseAddress(u"jdbc:h2:file:%1;IFEXISTS=TRUE"_s.arg(folder.filePath(u"metabase.db"_s)),
                                       Origin::CommandLine);
        QVERIFY(jdbc);
        QCOMPARE(std::get<H2FileAddress>(*jdbc).path, file);
        QVERIFY(
            !parseAddress(u"jdbc:h2:%1;PASSWORD=hush"_s.arg(folder.filePath(u"metabase.db"_s)), Origin::CommandLine));
    }

    void dockersDirectoryIsFound()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"metabase.db/metabase.db.mv.db"_s);
        touch(file);
        for (const QString &name : {u"metabase.db"_s, u""_s}) {
            const auto found = findH2File(folder.filePath(name));
            QVERIFY(found);
            QCOMPARE(*found, file);
        }
    }

    void aMissingFileSaysWhereItWasLookedFor()
    {
        QTemporaryDir folder;
        const auto found = findH2File(folder.filePath(u"nothing"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NotFound);
        QVERIFY(found.error().detail.contains(folder.filePath(u"nothing.mv.db"_s)));
    }

    void aPageStoreFileIsNamedAsSuch()
    {
        QTemporaryDir folder;
        touch(folder.filePath(u"metabase.db.h2.db"_s));
        const auto found = findH2File(folder.filePath(u"metabase.db"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::WrongVersion);
    }

    void environmentFilesAreReadInTheirDialects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value"); // of X
        QTest::newRow("plain") << "X=one"_ba
                               << "one"_ba;
        QTest::newRow("export") << "export X=one\n"_ba
                                << "one"_ba;
        QTest::newRow("blanks around") << "  X=  one  \n"_ba
                                       << "one"_ba;
        QTest::newRow("double quotes") << "X=\"one # two\""_ba
                                       << "one # two"_ba;
        QTest::newRow("single quotes") << "X='a\"b\\n'"_ba
                                       << "a\"b\\n"_ba;
        QTest::newRow("escapes in double quotes") << "X=\"a\\\"b\\\\c\\$d\\e\""_ba
                                                  << "a\"b\\c$d\\e"_ba;
        QTest::newRow("a quote inside is itself") << "X=a\"b'c"_ba
                                                  << "a\"b'c"_ba;
        QTest::newRow("a backslash is itself") << "X=a\\b"_ba
                                               << "a\\b"_ba;
        QTest::newRow("a comment behind") << "X=one # two\n"_ba
                                          << "one"_ba;
        QTest::newRow("a hash in the middle") << "X=one#two\n"_ba
                                              << "one#two"_ba;
        QTest::newRow("a hash first") << "X=#one\n"_ba
                                      << "#one"_ba;
        QTest::newRow("an equals sign inside") << "X=a=b==\n"_ba
                                               << "a=b=="_ba;
        QTest::newRow("a later line wins") << "X=one\nX=two\n"_ba
                                           << "two"_ba;
        QTest::newRow("Windows line ends") << "A=1\r\nX=one\r\n"_ba
                                           << "one"_ba;
        QTest::newRow("byte order mark") << "\xef\xbb\xbfX=one"_ba
                                         << "one"_ba;
        QTest::newRow("comments and blank lines") << "# c\n; d\n\nX=one\n"_ba
                                                  << "one"_ba;
        QTest::newRow("continued line") << "X=one\\\ntwo\n"_ba
                                        << "onetwo"_ba;
        QTest::newRow("quotes over two lines") << "X=\"one\ntwo\"\nY=3"_ba
                                               << "one\ntwo"_ba;
        QTest::newRow("without a value it comes from elsewhere") << "X\nY=1"_ba
                                                                 << ""_ba;
        QTest::newRow("empty") << "X=\nY=1"_ba
                               << ""_ba;
    }
    void environmentFilesAreReadInTheirDialects()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        QCOMPARE(parsed(text).secret(u"X"_s).reveal().toByteArray(), value);
    }

    void brokenEnvironmentsNameTheLineAndNoValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("no name") << "A=1\n=hush\n"_ba << u"line 2"_s;
        QTest::newRow("not a name") << "A=1\nB=2\nsecret hush\n"_ba << u"line 3"_s;
        QTest::newRow("a quote without end") << "A=1\nB=\"hush\nC=3"_ba << u"line 2"_s;
        QTest::newRow("YAML") << "version: '3'\nservices:\n  metabase:\n"_ba << u"line 1"_s;
        QTest::newRow("Compose") << "services:\n  metabase:\n    environment:\n      MB_DB_PASS: hush\n"_ba
                                 << u"line 1"_s;
        QTest::newRow("binary") << QByteArray("A=1\n\0B=hush", 11) << u"NUL"_s;
    }
    void brokenEnvironmentsNameTheLineAndNoValue()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        const auto environment = Environment::parse(text, u"test.env"_s);
        QVERIFY(!environment);
        QVERIFY2(environment.error().detail.contains(line), qPrintable(words(environment.error())));
        QVERIFY(!words(environment.error()).contains(u"hush"_s));
    }

    void anEndlessFileIsRefused()
    {
        QVERIFY(!Environment::parse(QByteArray(Environment::maxBytes + 1, '#'), u"test.env"_s));
    }

    void variablesMakeTheAddress_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("single variables")
            << "MB_DB_TYPE=postgres\nMB_DB_HOST=db\nMB_DB_PORT=5433\nMB_DB_DBNAME=mb\nMB_DB_USER=bi\nMB_DB_PASS=a@b:c/d\n"_ba
            << u"postgres://bi@db:5433/mb"_s << "a@b:c/d"_ba;
        QTest::newRow("defaults") << "MB_DB_TYPE=mysql\nMB_DB_DBNAME=mb\n"_ba << u"mysql://localhost:3306/mb"_s
                                  << ""_ba;
        QTest::newRow("the address wins over the rest")
            << "MB_DB_TYPE=mysql\nMB_DB_HOST=old\nMB_DB_CONNECTION_URI=postgres://u:p@new/mb\n"_ba
            << u"postgres://u@new:5432/mb"_s << "p"_ba;
        QTest::newRow("but user and password win over the address")
            << "MB_DB_CONNECTION_URI=postgres://u:p@new/mb\nMB_DB_USER=bi\nMB_DB_PASS=q\n"_ba
            << u"postgres://bi@new:5432/mb"_s << "q"_ba;
    }
    void variablesMakeTheAddress()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        QFETCH(QByteArray, password);
        const auto address = parsed(text).address(QDir());
        QVERIFY2(address, address ? "" : qPrintable(words(address.error())));
        QCOMPARE(display(*address), shown);
        QCOMPARE(passwordOf(*address), password);
    }

    void h2IsTheDefaultBesideTheEnvironment()
    {
        QTemporaryDir folder;
        touch(folder.filePath(u"metabase.db.mv.db"_s));
        touch(folder.filePath(u"data/other.db/other.db.mv.db"_s));
        const QDir base(folder.path());
        QCOMPARE(display(*parsed("MB_SITE_URL=https://x\n").address(base)), folder.filePath(u"metabase.db.mv.db"_s));
        QCOMPARE(display(*parsed("MB_DB_FILE=data/other.db\n").address(base)),
                 folder.filePath(u"data/other.db/other.db.mv.db"_s));
        QVERIFY(!parsed("MB_DB_FILE=missing.db\n").address(base));
    }

    void secretsFromFilesAreRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from a file\n");
        file.close();
        const QByteArray text = "MB_DB_TYPE=postgres\nMB_DB_DBNAME=mb\nMB_DB_PASS_FILE=password\n";
        const auto address = parsed(text).address(QDir(folder.path()));
        QVERIFY(address);
        QCOMPARE(passwordOf(*address), "from a file"_ba);
        const auto missing =
            parsed("MB_DB_TYPE=postgres\nMB_DB_DBNAME=mb\nMB_DB_PASS_FILE=/run/secrets/none\n").address(QDir());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
    }

    void unfitVariablesAreRefused()
    {
        QVERIFY(!parsed("MB_DB_TYPE=oracle\n").address(QDir()));
        QVERIFY(!parsed("MB_DB_TYPE=postgres\nMB_DB_DBNAME=x\nMB_DB_PORT=99999\n").address(QDir()));
        QVERIFY(!parsed("MB_DB_TYPE=postgres\n").address(QDir()));
    }

    void anEnvironmentFileIsAnAddress()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"metabase.env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("MB_DB_CONNECTION_URI=postgres://u:hush@db.example.org/mb\n");
        file.close();
        const auto address = parseAddress(u"env:"_s + file.fileName(), Origin::CommandLine);
        QVERIFY(address);
        QCOMPARE(passwordOf(*address), "hush"_ba);
        QCOMPARE(display(*address), u"postgres://u@db.example.org:5432/mb"_s);
        QCOMPARE(parseAddress(u"env:/nowhere.env"_s, Origin::CommandLine).error().code, Error::Code::NotFound);
    }

    void theArchivesEnvironmentHasNoSecrets()
    {
        const Environment environment = parsed(
            "MB_SITE_URL=https://bi.example.org\nMB_SITE_NAME='Sales \"EU\"'\nMB_DB_PASS=hush1\nMB_DB_TYPE=postgres\n"
            "MB_DB_CONNECTION_URI=postgres://u:hush2@h/d\nMB_ENCRYPTION_SECRET_KEY=hush3hush3hush3hush3\n"
            "MB_PREMIUM_EMBEDDING_TOKEN=hush4\nJAVA_OPTS=-DMB_DB_PASS=hush5\nAWS_SECRET_ACCESS_KEY=hush6\n"
            "MB_DB_FILE=/x;PASSWORD=hush7\nMB_DB_HOST=u:hush8@h\n");
        const QByteArray redacted = environment.redacted();
        QVERIFY2(!redacted.contains("hush"), redacted.constData());
        QVERIFY(redacted.contains("MB_SITE_URL=https://bi.example.org\n"));
        QVERIFY(redacted.contains("# MB_DB_PASS: value left out\n"));
        for (const QString &name : environment.names())
            QVERIFY(redacted.contains(name.toUtf8()));
        // What is left reads again with the same values.
        QCOMPARE(parsed(redacted).text(u"MB_SITE_NAME"_s), u"Sales \"EU\""_s);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
