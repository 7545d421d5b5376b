// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Databases made by H2 for the purpose: all types, names, keys, large objects, ways to store and to close.
#include "core/formats/h2/check.h"
#include "h2judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

class TestH2Generated : public QObject
{
    Q_OBJECT

private:
    QString script(const QString &name, const QByteArray &sql)
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(sql);
        return file.fileName();
    }

    QTemporaryDir m_directory;
    QList<Judge::Job> m_jobs;
    QStringList m_names;
    QList<QByteArray> m_ours;
    QList<QByteArray> m_theirs;

private slots:
    void initTestCase()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QString types = testData("alltypes.sql");
        const QString shapes = testData("shapes.sql");
        const QString lobs = testData("lobs.sql");
        const QString compact = script(u"compact.sql"_s, "SHUTDOWN COMPACT;");
        const QString defrag = script(u"defrag.sql"_s, "SHUTDOWN DEFRAG;");
        QByteArray many;
        for (int i = 0; i < 400; ++i) {
            const QByteArray name = "T" + QByteArray::number(i);
            many += "CREATE TABLE " + name + "(ID INT PRIMARY KEY, V VARCHAR);INSERT INTO " + name
                    + " SELECT X, 'v' || X FROM SYSTEM_RANGE(1, " + QByteArray::number(i % 40) + ");\n";
        }
        const auto add = [this](const QString &name, const QStringList &scripts, const QString &options = {}) {
            m_names.append(name);
            const QString file = u"%1/%2.mv.db%3"_s.arg(m_directory.path()).arg(m_names.size()).arg(options);
            m_jobs.append({file, scripts});
        };
        add(u"all types"_s, {types});
        add(u"all types, compacted"_s, {types, compact});
        add(u"all types, LZF pages"_s, {types}, u";COMPRESS=TRUE"_s);
        add(u"keys, names and shapes"_s, {shapes});
        add(u"keys, names and shapes, defragmented"_s, {shapes, defrag});
        add(u"large objects"_s, {lobs});
        add(u"large objects, compacted"_s, {lobs, compact});
        add(u"large objects, LZF pages"_s, {lobs}, u";COMPRESS=TRUE"_s);
        add(u"many tables"_s, {script(u"many.sql"_s, many)});
        add(u"a large object of 60 MB"_s,
            {script(u"huge.sql"_s,
                    "CREATE TABLE H(ID INT PRIMARY KEY, B BLOB, C CLOB);"
                    "INSERT INTO H VALUES (1, REPEAT(X'00112233445566778899aabbccddeeff', 3750000), NULL), "
                    "(2, NULL, REPEAT('0123456789', 2000000));")});
        QVERIFY(Judge::run(m_jobs));
        QStringList files;
        for (const Judge::Job &job : m_jobs) {
            files.append(job.database.section(u';', 0, 0));
            m_ours.append(dump(files.last()));
        }
        // H2 has no option for this kind of compression, but its store has.
        m_names.append(u"all types, Deflate pages"_s);
        files.append(m_directory.filePath(u"%1.mv.db"_s.arg(m_names.size())));
        QVERIFY(Judge::deflate(files[0], files.last()));
        m_ours.append(dump(files.last()));
        if (Judge::isElsewhere())
            return;
        m_theirs = Judge::dump(files);
        QCOMPARE(m_theirs.size(), m_names.size());
    }

    void everyValueIsAsH2SaysItIs_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_names.size(); ++i)
            QTest::newRow(qPrintable(m_names[i])) << int(i);
    }
    void everyValueIsAsH2SaysItIs()
    {
        if (Judge::isElsewhere())
            QSKIP("H2 judges it without sanitizers");
        QFETCH(int, index);
        QVERIFY(m_theirs[index].contains("\nR\t"));
        const QString difference = firstDifference(m_ours[index], m_theirs[index]);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void checkFindsNothingWrong_data() { everyValueIsAsH2SaysItIs_data(); }
    void checkFindsNothingWrong()
    {
        QFETCH(int, index);
        const auto problems = h2::checkFile(m_directory.filePath(u"%1.mv.db"_s.arg(index + 1)), {});
        QVERIFY2(problems, problems ? "" : qPrintable(problems.error().detail));
        QVERIFY2(problems->empty(),
                 problems->empty() ? "" : qPrintable(problems->front().where + problems->front().what));
    }
};

QTEST_GUILESS_MAIN(TestH2Generated)
#include "tst_h2generated.moc"
