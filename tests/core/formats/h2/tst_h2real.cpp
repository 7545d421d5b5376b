// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real Metabase databases of format 2: every value of every table is what H2's own queries return.
#include "h2judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

class TestH2Real : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsAsH2SaysItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("rows");
        QTest::newRow("in use for years") << u"metabase-h2/v2-microscopy-mb50-sanitised.mv.db"_s << 81 << 15483;
        QTest::newRow("accented text") << u"metabase-h2/v2-datalake-mb49.mv.db"_s << 76 << 554;
        QTest::newRow("setup not done") << u"metabase-h2/v2-setup-not-done-mb49.mv.db"_s << 76 << 434;
    }
    void everyValueIsAsH2SaysItIs()
    {
        QFETCH(QString, name);
        QFETCH(int, tables);
        QFETCH(int, rows);
        const QString file = sharedData(name);
        if (file.isEmpty())
            QSKIP("this real file is not here (GANGWAY_SHARED_DATA)");
        auto reader = h2::Reader::open(file);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QCOMPARE((*reader)->info().format, 2);
        QVERIFY((*reader)->info().cleanlyClosed);
        QCOMPARE((*reader)->info().createBuild, 214);
        QCOMPARE(int((*reader)->catalogue().tables.size()), tables);
        const QByteArray ours = dump(**reader);
        QCOMPARE(int(ours.count("\nR\t")), rows);
        QVERIFY((*reader)->checkUnchanged());

        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        if (Judge::isElsewhere())
            return;
        const QTemporaryDir directory;
        const QString copy = directory.filePath(u"copy.mv.db"_s);
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const auto theirs = Judge::dump({copy});
        QCOMPARE(theirs.size(), 1);
        const QString difference = firstDifference(ours, theirs[0]);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestH2Real)
#include "tst_h2real.moc"
