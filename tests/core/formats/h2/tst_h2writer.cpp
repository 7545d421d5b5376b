// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that we write from H2's own: H2 has to take them for its own, and say that they hold the same.
#include "core/formats/h2/check.h"
#include "core/formats/h2/writer.h"
#include "core/rows/copyrows.h"
#include "h2judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

class TestH2Writer : public QObject
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

    static QString copy(const QString &from, const QString &to, const h2::WriterOptions &options = {})
    {
        auto reader = h2::Reader::open(from);
        if (!reader)
            return reader.error().what + reader.error().detail;
        auto writer = h2::Writer::create(to, options);
        if (!writer)
            return writer.error().what + writer.error().detail;
        if (auto copied = copyRows(**reader, **writer, {}); !copied)
            return copied.error().what + u' ' + copied.error().detail;
        return {};
    }

    struct Case
    {
        QString name;
        QString source;
        QString ours;
        h2::WriterOptions options;
        QString failed;
    };

    QTemporaryDir m_directory;
    std::vector<Case> m_cases;
    QList<QByteArray> m_sourceDumps;
    QList<QByteArray> m_scripts; // of the source, of ours
    QList<QByteArray> m_proofs;  // what is wrong with ours, and how it is after H2 changed it and compacted it

private slots:
    void initTestCase()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        QList<Judge::Job> jobs;
        const auto add = [&](const QString &name, const QString &source, const h2::WriterOptions &options = {}) {
            m_cases.push_back({name, source, m_directory.filePath(u"ours%1.mv.db"_s.arg(m_cases.size())), options, {}});
        };
        const auto generate = [&](const QString &name, const QStringList &scripts,
                                  const h2::WriterOptions &options = {}) {
            const QString file = m_directory.filePath(u"source%1.mv.db"_s.arg(m_cases.size()));
            jobs.append({file, scripts});
            add(name, file, options);
        };
        h2::WriterOptions small;
        small.rowsPerLeaf = 4;
        small.bytesPerChunk = 16 << 10;
        small.sortMemoryBytes = 1;
        for (const char *name : {"v2-datalake-mb49", "v2-microscopy-mb50-sanitised", "v2-setup-not-done-mb49"}) {
            const QString shared = sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1String(name)));
            if (shared.isEmpty())
                continue;
            const QString source = m_directory.filePath(QString::fromLatin1(name) + u".mv.db"_s);
            QVERIFY(QFile::copy(shared, source));
            QFile::setPermissions(source, QFile::ReadOwner | QFile::WriteOwner);
            add(QString::fromLatin1(name), source);
        }
        generate(u"all types"_s, {testData("alltypes.sql")});
        generate(u"keys, names and shapes"_s, {testData("shapes.sql")});
        generate(u"large objects"_s, {testData("lobs.sql")});
        generate(u"all types, tiny pages and chunks"_s, {testData("alltypes.sql")}, small);
        generate(u"keys, names and shapes, tiny pages and chunks"_s, {testData("shapes.sql")}, small);
        generate(u"nothing"_s, {});
        QVERIFY(Judge::run(jobs));
        QList<Judge::Question> asWritten;
        QList<Judge::Question> proofs;
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            Case &one = m_cases[i];
            one.failed = copy(one.source, one.ours, one.options);
            m_sourceDumps.append(dump(one.source));
            const QString scripted = m_directory.filePath(u"scripted%1.mv.db"_s.arg(i));
            const QString proved = m_directory.filePath(u"proved%1.mv.db"_s.arg(i));
            QFile::copy(one.ours, scripted);
            QFile::copy(one.ours, proved);
            asWritten << Judge::Question{"script", one.source} << Judge::Question{"script", scripted};
            proofs << Judge::Question{"prove", proved} << Judge::Question{"dump", proved};
        }
        if (Judge::isElsewhere())
            return;
        m_scripts = Judge::ask(asWritten);
        m_proofs = Judge::ask(proofs);
        QCOMPARE(m_scripts.size(), asWritten.size());
        QCOMPARE(m_proofs.size(), proofs.size());
    }

    void everythingIsWritten_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << int(i);
    }
    void everythingIsWritten()
    {
        QFETCH(int, index);
        QCOMPARE(m_cases[std::size_t(index)].failed, QString());
    }

    void ourReaderFindsTheSame_data() { everythingIsWritten_data(); }
    void ourReaderFindsTheSame()
    {
        QFETCH(int, index);
        const QString difference =
            firstDifference(sortedRows(dump(m_cases[std::size_t(index)].ours)), sortedRows(m_sourceDumps[index]));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void checkFindsNothingWrong_data() { everythingIsWritten_data(); }
    void checkFindsNothingWrong()
    {
        QFETCH(int, index);
        const auto problems = h2::checkFile(m_cases[std::size_t(index)].ours, {});
        QVERIFY2(problems, problems ? "" : qPrintable(problems.error().detail));
        QVERIFY2(problems->empty(),
                 problems->empty() ? "" : qPrintable(problems->front().where + u' ' + problems->front().what));
    }

    void h2WritesTheSameScript_data() { everythingIsWritten_data(); }
    void h2WritesTheSameScript()
    {
        if (Judge::isElsewhere())
            QSKIP("H2 judges it without sanitizers");
        QFETCH(int, index);
        QVERIFY(m_scripts[2 * index].size() > 50);
        const QString difference =
            firstDifference(sortedRows(m_scripts[2 * index + 1]), sortedRows(m_scripts[2 * index]));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void h2FindsNothingWrong_data() { everythingIsWritten_data(); }
    void h2FindsNothingWrong()
    {
        if (Judge::isElsewhere())
            QSKIP("H2 judges it without sanitizers");
        QFETCH(int, index);
        QCOMPARE(m_proofs[2 * index], QByteArray());
    }

    void nothingIsLostWhenH2ChangesIt_data() { everythingIsWritten_data(); }
    void nothingIsLostWhenH2ChangesIt()
    {
        if (Judge::isElsewhere())
            QSKIP("H2 judges it without sanitizers");
        QFETCH(int, index);
        const QString difference =
            firstDifference(sortedRows(m_sourceDumps[index]), sortedRows(m_proofs[2 * index + 1]));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestH2Writer)
#include "tst_h2writer.moc"
