// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Converted databases: H2 2.1 opens them, and says of them what it says of the original. For files of H2 1.4 the
// original is what H2 2.1 makes of the script that H2 1.4 wrote.
#include "core/formats/h2/convert.h"
#include "h2judge.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

/// The statements of a script, in a form in which only what they say differs.
QByteArray statements(const QByteArray &script)
{
    QStringList list;
    static const QRegularExpression end(u"; *\n"_s); // H2 fills up with blanks
    for (QString statement : QString::fromUtf8(script).split(end)) {
        static const QRegularExpression generated(u"\"PUBLIC\"\\.\"CONSTRAINT_[0-9A-Z_]+\""_s);
        list.append(statement.replace(generated, u"(generated)"_s).trimmed());
    }
    list.sort(); // constraints come in the order of their names
    return list.join(u";\n").toUtf8();
}

} // namespace

class TestH2Convert : public QObject
{
    Q_OBJECT

private:
    struct Case
    {
        QString name;
        QString source;
        QString script; ///< Of H2 1.4; empty: the source itself is the original.
        QString original;
        QString ours;
        QString again;
        QString changed; ///< A copy of ours that H2 inserts into.
        Result<h2::Conversion> first = Error{};
        Result<h2::Conversion> second = Error{};
    };

    QString file(const QString &name, const QByteArray &contents)
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_directory;
    std::vector<Case> m_cases;
    QList<QByteArray> m_originals;
    QList<QByteArray> m_ours;
    QList<QByteArray> m_problems;

private slots:
    void initTestCase()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        QList<Judge::Job> jobs;
        // Metabase's databases stay open when the last connection goes.
        const QString shutdown = file(u"shutdown"_s, "SHUTDOWN;");
        for (const char *name :
             {"v2-datalake-mb49", "v2-microscopy-mb50-sanitised", "v2-setup-not-done-mb49", "v1-encrypted-spotify-mb38",
              "v1-imdb-mb43", "v1-no-tables", "v1-sample-dataset-not-an-app-db"}) {
            const QString path = sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1String(name)));
            if (path.isEmpty())
                continue;
            Case one;
            one.name = QLatin1String(name);
            one.source = path;
            const QString number = QString::number(m_cases.size());
            one.ours = m_directory.filePath(u"ours"_s + number + u".mv.db"_s);
            one.again = m_directory.filePath(u"again"_s + number + u".mv.db"_s);
            one.changed = m_directory.filePath(u"changed"_s + number + u".mv.db"_s);
            one.original = m_directory.filePath(u"original"_s + number + u".mv.db"_s);
            one.script = sharedData(u"metabase-h2/expected/%1.script.sql.gz"_s.arg(one.name));
            if (one.name.startsWith(u"v2")) {
                QVERIFY(QFile::copy(path, one.original));
                QFile::setPermissions(one.original, QFile::ReadOwner | QFile::WriteOwner);
            } else if (!one.script.isEmpty()) {
                const QString load = u"RUNSCRIPT FROM '%1' COMPRESSION GZIP CHARSET 'UTF-8' FROM_1X;"_s.arg(one.script);
                jobs.append({one.original, {file(u"load"_s + number, load.toUtf8()), shutdown}});
            }
            m_cases.push_back(std::move(one));
        }
        QVERIFY(jobs.isEmpty() || Judge::isElsewhere() || Judge::run(jobs));
        QList<Judge::Question> originals;
        QList<Judge::Question> ours;
        QList<Judge::Question> toProve;
        QList<Judge::Job> inserts;
        const QString insert = file(u"insert"_s, "INSERT INTO PERMISSIONS_GROUP(NAME) VALUES('made later');");
        for (Case &one : m_cases) {
            one.first = h2::convertDatabase(one.source, one.ours, {});
            if (!one.first)
                continue;
            one.second = h2::convertDatabase(one.ours, one.again, {});
            if (one.name.contains(u"mb"_s)) {
                QVERIFY(QFile::copy(one.ours, one.changed));
                inserts.append({one.changed, {insert, shutdown}});
            }
            if (!one.script.isEmpty() || one.name.startsWith(u"v2")) {
                originals.append({"script", one.original});
                ours.append({"script", one.ours});
            }
            if (!one.name.startsWith(u"v1"))
                continue; // copies of what H2 2.1 wrote: tst_h2copies
            const QString proved = m_directory.filePath(u"proved"_s + QString::number(toProve.size()) + u".mv.db"_s);
            QVERIFY(QFile::copy(one.ours, proved));
            toProve.append({"indexes", one.ours});
            toProve.append({"prove", proved});
        }
        if (Judge::isElsewhere())
            return;
        m_originals = Judge::ask(originals);
        m_ours = Judge::ask(ours);
        m_problems = Judge::ask(toProve);
        QVERIFY(Judge::run(inserts));
    }

    void everyDatabaseIsConverted_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << int(i);
    }
    void everyDatabaseIsConverted()
    {
        QFETCH(int, index);
        const auto &conversion = m_cases[std::size_t(index)].first;
        QVERIFY2(conversion, conversion ? "" : qPrintable(conversion.error().what + conversion.error().detail));
        const auto &again = m_cases[std::size_t(index)].second;
        QVERIFY2(again, again ? "" : qPrintable(again.error().what + again.error().detail));
        // A copy of a copy is the same.
        QCOMPARE(again->tables, conversion->tables);
        QCOMPARE(again->remarks, QStringList());
    }

    void h2SaysTheSameOfTheCopy_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Case &one : m_cases) {
            if (!one.script.isEmpty() || one.name.startsWith(u"v2"))
                QTest::newRow(qPrintable(one.name)) << number++;
        }
    }
    void h2SaysTheSameOfTheCopy()
    {
        if (Judge::isElsewhere())
            QSKIP("H2 judges it without sanitizers");
        QFETCH(int, number);
        QVERIFY(m_originals[number].size() > 50);
        const QString difference = firstDifference(statements(m_ours[number]), statements(m_originals[number]));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void h2FindsNothingWrong()
    {
        if (Judge::isElsewhere())
            QSKIP("H2 judges it without sanitizers");
        QVERIFY(!m_problems.isEmpty());
        for (qsizetype i = 0; i < m_problems.size(); i += 2) {
            for (const QByteArray &line : m_problems[i].split('\n'))
                QVERIFY2(line.isEmpty() || line.startsWith("used "), line.constData());
            QCOMPARE(m_problems[i + 1], QByteArray());
        }
    }

    void newRowsGetTheNextNumber_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            if (m_cases[i].name.contains(u"mb"_s))
                QTest::newRow(qPrintable(m_cases[i].name)) << int(i);
        }
    }
    void newRowsGetTheNextNumber()
    {
        if (Judge::isElsewhere())
            QSKIP("H2 judges it without sanitizers");
        QFETCH(int, index);
        const Case &one = m_cases[std::size_t(index)];
        auto before = h2::Reader::open(one.source);
        auto after = h2::Reader::open(one.changed);
        QVERIFY(before && after);
        const TableName name{u"PUBLIC"_s, u"PERMISSIONS_GROUP"_s};
        const TableSchema *const table = (*before)->catalogue().table(name);
        QVERIFY(table);
        const int id = table->columnIndex(u"ID");
        const TableName sequence = table->columns[std::size_t(id)].sequence;
        qint64 next = -1;
        for (const SequenceSchema &candidate : (*before)->catalogue().sequences) {
            if (candidate.name == sequence)
                next = candidate.next;
        }
        QVERIFY(next > 0);
        auto cursor = (*after)->openTable(name);
        QVERIFY(cursor);
        RowBatch batch;
        QList<qint64> ids;
        while ((*cursor)->next(batch).value()) {
            for (std::size_t row = 0; row < batch.rows(); ++row)
                ids.append(batch.row(row)[std::size_t(id)].first);
        }
        QCOMPARE(ids.size(), table->rows + 1);
        QCOMPARE(ids.last(), next);
    }
};

QTEST_GUILESS_MAIN(TestH2Convert)
#include "tst_h2convert.moc"
