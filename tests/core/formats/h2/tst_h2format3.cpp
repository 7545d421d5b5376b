// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Format 3 (H2 2.2 and newer). No such H2 is at hand: a real file of format 2 is given format 3's chunk texts, which is
// where the formats differ.
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/convert.h"
#include "core/formats/h2/database.h"
#include "core/formats/h2/store.h"
#include "core/formats/h2/textmap.h"
#include "h2judge.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

QByteArray summed(QByteArray text)
{
    return text + ",fletcher:" + QByteArray::number(h2::fletcher32(text), 16);
}

QByteArray asFormat3(QByteArray bytes)
{
    const auto store = h2::Store::open(std::make_shared<h2::MemorySource>(bytes));
    if (!store)
        return {};
    for (const qsizetype at : {0, 4096}) {
        QByteArray text = bytes.mid(at, 4096);
        text = text.left(text.indexOf(",fletcher:")).replace("format:2", "format:3");
        bytes.replace(at, 4096, (summed(text) + '\n').leftJustified(4096, '\0'));
    }
    for (const auto &[id, chunk] : (*store)->pages().chunks) {
        const QByteArray number = QByteArray::number(id, 16);
        const QByteArray blocks = QByteArray::number(chunk.blocks, 16);
        const qsizetype size = bytes.indexOf('\n', chunk.offset()) - chunk.offset();
        QByteArray header = bytes.mid(chunk.offset(), size).trimmed();
        header.replace(",block:" + QByteArray::number(chunk.block, 16), "");
        bytes.replace(chunk.offset(), size, header.leftJustified(size, ' '));
        const QByteArray footer =
            summed("chunk:" + number + ",len:" + blocks + ",version:" + QByteArray::number(chunk.version, 16));
        bytes.replace(chunk.offset() + chunk.bytes() - 128, 128, footer.leftJustified(127, ' ') + '\n');
    }
    return bytes;
}

} // namespace

class TestH2Format3 : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? file.fileName() : QString();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Statements and rows, whatever order they come in.
    static QByteArray sorted(const QByteArray &script)
    {
        QList<QByteArray> statements = script.split(';');
        for (QByteArray &statement : statements)
            statement = statement.trimmed();
        std::sort(statements.begin(), statements.end());
        return statements.join(";\n");
    }

    QTemporaryDir m_directory;

private slots:
    void readsTheSameRows()
    {
        QFile file(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray two = file.readAll();
        const QByteArray three = asFormat3(two);
        auto before = h2::Reader::open(std::make_shared<h2::MemorySource>(two));
        QVERIFY(before);
        const auto source = std::make_shared<h2::MemorySource>(three);
        auto reader = h2::Reader::open(source);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QCOMPARE((*reader)->info().format, 3);
        QVERIFY((*reader)->info().cleanlyClosed);
        QVERIFY(dump(**reader) == dump(**before));
        const auto problems = h2::checkFile(source, {});
        QVERIFY(problems);
        QVERIFY2(problems->empty(),
                 problems->empty() ? "" : qPrintable(problems->front().where + problems->front().what));

        // And without the header's hint: the chunk is found by its footer.
        QByteArray unclean = three;
        for (const qsizetype at : {0, 4096}) {
            QByteArray text = unclean.mid(at, 4096);
            text = text.left(text.indexOf(",fletcher:")).replace(",clean:1", "");
            unclean.replace(at, 4096, (summed(text) + '\n').leftJustified(4096, '\0'));
        }
        reader = h2::Reader::open(std::make_shared<h2::MemorySource>(unclean));
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QVERIFY(!(*reader)->info().cleanlyClosed);
        QVERIFY(dump(**reader) == dump(**before));
    }

    void whatOnlyNewerH2KnowsIsLeftOut()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QByteArray kept =
            "CREATE TABLE T(ID INT PRIMARY KEY, A INT, V VARCHAR);\n"
            "INSERT INTO T SELECT X, CASE WHEN X > 5 THEN X END, 'v' || X FROM SYSTEM_RANGE(1, 40);\n"
            "CREATE ROLE R;\nGRANT SELECT ON T TO R;\nCREATE VIEW V AS SELECT ID FROM T;\n"
            "COMMENT ON TABLE T IS 'stays';\n";
        // Names are as long as what newer H2 says takes more room, so that its words fit where they stand in the file.
        const QString source = m_directory.filePath(u"source.mv.db"_s);
        const QString expected = m_directory.filePath(u"expected.mv.db"_s);
        QVERIFY(Judge::run(
            {{source,
              {write(u"source.sql"_s, kept
                                          + "CREATE UNIQUE INDEX I23456789012345678901 ON T(A);\n"
                                            "ALTER TABLE T ADD CONSTRAINT U234567890123456 UNIQUE(V);\n"
                                            "CREATE VIEW M2345678 AS SELECT A FROM T;\n"
                                            "GRANT SELECT ON M2345678 TO R;\nCOMMENT ON TABLE M2345678 IS 'goes';\n"
                                            "CREATE SYNONYM S FOR M2345678;\nSET CACHE_SIZE 4096;\n")}},
             {expected,
              {write(u"expected.sql"_s, kept
                                            + "CREATE UNIQUE INDEX I2 ON T(A);\n"
                                              "ALTER TABLE T ADD CONSTRAINT U UNIQUE(V);\n")}}}));
        QByteArray bytes = read(source);
        const std::pair<const char *, const char *> newWords[] = {
            {"CREATE UNIQUE INDEX \"PUBLIC\".\"I23456789012345678901\"",
             "CREATE UNIQUE NULLS NOT DISTINCT INDEX \"PUBLIC\".\"I2\""},
            {"\"PUBLIC\".\"U234567890123456\" UNIQUE(", "\"PUBLIC\".\"U\" UNIQUE NULLS DISTINCT("},
            {"CREATE FORCE VIEW \"PUBLIC\".\"M2345678\"", "CREATE MATERIALIZED VIEW \"PUBLIC\".\"M\""},
            {"\"PUBLIC\".\"M2345678\"", "\"PUBLIC\".\"M\"       "},
            {"SET CACHE_SIZE 4096", "SET NEWER_KIND 4096"},
            {"SET CREATE_BUILD 214", "SET CREATE_BUILD 232"},
        };
        for (const auto &[before, after] : newWords) {
            QCOMPARE(qstrlen(before), qstrlen(after));
            QVERIFY2(bytes.contains(before), before);
            bytes.replace(before, after);
        }
        const QString newer = write(u"newer.mv.db"_s, asFormat3(bytes));
        const auto problems = h2::checkFile(newer, {});
        QVERIFY(problems);
        QVERIFY2(problems->empty(),
                 problems->empty() ? "" : qPrintable(problems->front().where + problems->front().what));
        const QString ours = m_directory.filePath(u"ours.mv.db"_s);
        const auto conversion = h2::convertDatabase(newer, ours, {});
        QVERIFY2(conversion, conversion ? "" : qPrintable(conversion.error().what + conversion.error().detail));
        QCOMPARE(conversion->rows, 40);
        const QString remarks = conversion->remarks.join(u'\n');
        for (const char *named : {"CREATE MATERIALIZED VIEW", "GRANT SELECT ON \"PUBLIC\".\"M\"", "'goes'",
                                  "CREATE SYNONYM", "SET NEWER_KIND 4096", "CREATE UNIQUE NULLS NOT DISTINCT INDEX"})
            QVERIFY2(remarks.contains(QLatin1String(named)), qPrintable(remarks));
        QVERIFY2(conversion->remarks.size() == 5, qPrintable(remarks));
        {
            auto file = h2::FileSource::open(ours);
            QVERIFY(file);
            const auto database = h2::Database::open(std::move(*file));
            QVERIFY(database);
            QCOMPARE((*database)->objects().createBuild, 214);
        }
        const QString proved = m_directory.filePath(u"proved.mv.db"_s);
        QVERIFY(QFile::copy(ours, proved));
        const QList<QByteArray> answers = Judge::ask({{"script", expected}, {"script", ours}, {"prove", proved}});
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers[0].contains("CREATE UNIQUE INDEX"));
        const QString difference = firstDifference(sorted(answers[1]), sorted(answers[0]));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(answers[2], QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestH2Format3)
#include "tst_h2format3.moc"
