// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text/exportnames.h"

#include <QTest>

#include <algorithm>

using namespace gangway;
using namespace Qt::StringLiterals;

class TestExportNames : public QObject
{
    Q_OBJECT

    static Catalogue catalogue(const std::vector<TableName> &names)
    {
        Catalogue catalogue;
        for (const TableName &name : names) {
            TableSchema table;
            table.name = name;
            catalogue.tables.push_back(table);
        }
        return catalogue;
    }
    static QString nameOf(const QString &table, const QString &schema = u"PUBLIC"_s)
    {
        const TableName name{schema, table};
        return ExportNames(catalogue({name}), u".csv"_s).fileName(name);
    }

private slots:
    void namesAreKeptWhereTheyAreSafe_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("file");
        QTest::newRow("as Metabase calls them") << u"CORE_USER"_s << u"CORE_USER.csv"_s;
        QTest::newRow("lower case") << u"report_card"_s << u"report_card.csv"_s;
        QTest::newRow("letters of other scripts") << u"größe 表"_s << u"größe 表.csv"_s;
        QTest::newRow("beyond the basic plane") << u"😀"_s << u"😀.csv"_s;
        QTest::newRow("dot inside") << u"a.b"_s << u"a.b.csv"_s;
    }
    void namesAreKeptWhereTheyAreSafe()
    {
        QFETCH(QString, table);
        QTEST(nameOf(table), "file");
    }

    void hostileNamesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("file");
        QTest::newRow("climbs out") << u"../../etc/passwd"_s << u"_._.._etc_passwd.csv"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s << u"_etc_passwd.csv"_s;
        QTest::newRow("backslash") << u"..\\x"_s << u"_._x.csv"_s;
        QTest::newRow("dot") << u"."_s << u"_.csv"_s;
        QTest::newRow("two dots") << u".."_s << u"__.csv"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"_bashrc.csv"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a_b.csv"_s;
        QTest::newRow("line feed") << u"a\nb"_s << u"a_b.csv"_s;
        QTest::newRow("escape sequence") << u"a\x1b[2J"_s << u"a_[2J.csv"_s;
        QTest::newRow("right-to-left override") << u"a\u202Evsc.exe"_s << u"a_vsc.exe.csv"_s;
        QTest::newRow("option") << u"-rf"_s << u"_rf.csv"_s;
        QTest::newRow("home") << u"~root"_s << u"_root.csv"_s;
        QTest::newRow("wildcards") << u"a*b?c\"<>|:"_s << u"a_b_c_____.csv"_s;
        QTest::newRow("device") << u"CON"_s << u"_CON.csv"_s;
        QTest::newRow("device with an ending") << u"nul.txt"_s << u"_nul.txt.csv"_s;
        QTest::newRow("trailing dot") << u"a."_s << u"a_.csv"_s;
        QTest::newRow("trailing space") << u"a "_s << u"a_.csv"_s;
        QTest::newRow("empty") << QString() << u"_.csv"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a_b.csv"_s;
    }
    void hostileNamesStayInTheFolder()
    {
        QFETCH(QString, table);
        QTEST(nameOf(table), "file");
    }

    void longNamesLeaveRoomForTheTemporaryEnding_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("one byte a character") << QString(4000, u'x');
        QTest::newRow("three bytes a character") << QString(300, u'表');
        QTest::newRow("four bytes a character") << u"😀"_s.repeated(100);
    }
    void longNamesLeaveRoomForTheTemporaryEnding()
    {
        QFETCH(QString, table);
        const QString name = nameOf(table);
        QVERIFY(name.toUtf8().size() + 22 <= 255);
        QVERIFY(name.endsWith(u".csv"_s));
        QVERIFY(name.isValidUtf16());
        QVERIFY(name != nameOf(table + u'y')); // cut, and still told apart
    }

    void noTwoTablesShareAFile()
    {
        const std::vector<TableName> names{{u"PUBLIC"_s, u"Users"_s},
                                           {u"PUBLIC"_s, u"users"_s},
                                           {u"PUBLIC"_s, u"USERS"_s},
                                           {u"PUBLIC"_s, u"a/b"_s},
                                           {u"PUBLIC"_s, u"a:b"_s},
                                           {u"PUBLIC"_s, u"a_b"_s},
                                           {u"PUBLIC"_s, u"a_b~2"_s},
                                           {u"PUBLIC"_s, u"\u00E9"_s},
                                           {u"PUBLIC"_s, u"e\u0301"_s},
                                           {u"PUBLIC"_s, QString(300, u'x')},
                                           {u"PUBLIC"_s, QString(300, u'X')},
                                           {u"x"_s, u"y.z"_s},
                                           {u"x.y"_s, u"z"_s}};
        const ExportNames files(catalogue(names), u".csv"_s);
        QStringList folded;
        for (const TableName &name : names)
            folded << files.fileName(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
        QCOMPARE(folded.removeDuplicates(), 0);
        QCOMPARE(files.fileName(names[0]), u"Users.csv"_s);
        QCOMPARE(files.fileName(names[1]), u"users~2.csv"_s);
    }

    void otherSchemasGoInFront()
    {
        QCOMPARE(nameOf(u"LOG"_s, u"audit"_s), u"audit.LOG.csv"_s);
        QCOMPARE(nameOf(u"LOG"_s, u"../audit"_s), u"_._audit.LOG.csv"_s);
        QCOMPARE(nameOf(u"LOG"_s, QString()), u"LOG.csv"_s);
        QCOMPARE(nameOf(u"LOG"_s, u"public"_s), u"LOG.csv"_s);
    }

    void aTableThatIsNotInTheCatalogueHasNoFile()
    {
        QCOMPARE(ExportNames(Catalogue(), u".csv"_s).fileName({u"PUBLIC"_s, u"T"_s}), QString());
    }
};

QTEST_GUILESS_MAIN(TestExportNames)
#include "tst_exportnames.moc"
