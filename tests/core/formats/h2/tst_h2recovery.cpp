// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were not closed in order, or of which something is missing: the state we find is the one H2 finds.
#include "core/formats/h2/check.h"
#include "core/formats/h2/store.h"
#include "core/formats/h2/transactions.h"
#include "damagekit.h"
#include "h2judge.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

class TestH2Recovery : public QObject
{
    Q_OBJECT

private:
    /// The files of one kind of damage, judged together: a Java start takes longer than all else.
    void compareAll(const QStringList &names, const QStringList &files)
    {
        QList<QByteArray> ours;
        for (const QString &file : files)
            ours.append(dump(file)); // before H2 repairs them
        if (Judge::isElsewhere())
            return;
        const auto theirs = Judge::dump(files);
        QCOMPARE(theirs.size(), files.size());
        int rows = 0;
        int refused = 0;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const bool weRefuse = ours[i].startsWith("X\t");
            // A file without any chunk is an empty database to H2; to us it is damage. One whose oldest chunk alone is
            // left, before the first table, is empty to both.
            const bool isEmptyToH2Alone = theirs[i].isEmpty() && !ours[i].isEmpty();
            const bool h2Refuses = theirs[i].contains("\nX\t") || theirs[i].startsWith("X\t") || isEmptyToH2Alone;
            QVERIFY2(weRefuse == h2Refuses, qPrintable(names[i] + u": ours "_s + QString::fromUtf8(ours[i].left(300))
                                                       + u" H2 "_s + QString::fromUtf8(theirs[i].left(300))));
            refused += weRefuse;
            if (weRefuse)
                continue;
            const QString difference = firstDifference(ours[i], theirs[i]);
            QVERIFY2(difference.isEmpty(), qPrintable(names[i] + u": "_s + difference));
            ++rows;
        }
        qInfo("%d read the same, %d refused by both", rows, refused);
        QVERIFY(rows > 0);
    }

    /// The chunks that the newest state needs, or those it does not.
    static std::vector<h2::Chunk> chunksOf(const QByteArray &bytes, bool live)
    {
        std::vector<h2::Chunk> chunks;
        const auto store = h2::Store::open(std::make_shared<h2::MemorySource>(bytes));
        if (!store)
            return chunks;
        for (const auto &[id, chunk] : (*store)->pages().chunks) {
            if (chunk.isLive() == live && id != (*store)->newest().id)
                chunks.push_back(chunk);
        }
        std::sort(chunks.begin(), chunks.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return chunks;
    }

    QString crashed()
    {
        const QString file = m_directory.filePath(u"crashed.mv.db"_s);
        if (!QFile::exists(file))
            Judge::crash(file, {testData("crash-base.sql"), testData("crash-open.sql")});
        return file;
    }
    QString made()
    {
        const QString file = m_directory.filePath(u"made.mv.db"_s);
        if (!QFile::exists(file))
            Judge::run({{file, {testData("crash-base.sql")}},
                        {file, {testData("crash-open.sql")}},
                        {file, {testData("shapes.sql")}}});
        return file;
    }

    QTemporaryDir m_directory;

private slots:
    void initTestCase()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
    }

    void changesOfAnOpenTransactionAreLeftOut()
    {
        const QString file = crashed();
        auto reader = h2::Reader::open(file);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QVERIFY(!(*reader)->info().cleanlyClosed);
        QVERIFY((*reader)->info().uncommittedRows > 1000);
        QVERIFY(!(*reader)->info().remarks.isEmpty());
        QCOMPARE((*reader)->catalogue().tableByLooseName(u"filled")->rows, 0);
        QCOMPARE((*reader)->catalogue().tableByLooseName(u"emptied")->rows, 700);
        reader = Error{};
        const auto problems = h2::checkFile(file, {});
        QVERIFY(problems);
        for (const h2::Problem &problem : *problems)
            QVERIFY2(problem.severity == h2::Problem::Severity::Note, qPrintable(problem.where + problem.what));
        QVERIFY(!problems->empty());

        const QString copy = m_directory.filePath(u"crashed-copy.mv.db"_s);
        QVERIFY(QFile::copy(file, copy));
        compareAll({u"open transaction"_s}, {copy});
    }

    void aTransactionThatWasBeingCommittedCounts()
    {
        const QString file = m_directory.filePath(u"commit.mv.db"_s);
        const QString update = m_directory.filePath(u"update.sql"_s);
        QVERIFY(store(update, "UPDATE BIG SET V = 'after ' || ID;\nDELETE FROM BIG WHERE MOD(ID, 5) = 0;\n"
                              "INSERT INTO BIG SELECT X + 100000, 'new' FROM SYSTEM_RANGE(1, 5000);\n"));
        const QString base = m_directory.filePath(u"base.sql"_s);
        QVERIFY(store(base, "CREATE TABLE BIG(ID INT PRIMARY KEY, V VARCHAR);"
                            "INSERT INTO BIG SELECT X, 'before ' || X FROM SYSTEM_RANGE(1, 60000);"));
        QVERIFY(Judge::crashInCommit(file, {base, update}));
        auto reader = h2::Reader::open(file);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        // Whether the moment was hit shows in the log; what H2 finds is what counts.
        const auto source = h2::FileSource::open(file);
        const auto opened = h2::Store::open(*source);
        QVERIFY(opened);
        const auto transactions = h2::Transactions::load(**opened);
        QVERIFY(transactions);
        qInfo("%s transaction log, %lld rows", transactions->any() ? "an open" : "no",
              qlonglong((*reader)->catalogue().tables[0].rows));
        compareAll({u"killed while committing"_s}, {file});
    }

    void aCrashAtAnyMomentLeavesWhatH2Finds()
    {
        // A copy of each length that is a chunk boundary, give or take, is what a crash could have left.
        const QByteArray whole = contents(crashed());
        QVERIFY(whole.size() > 100'000);
        QStringList names;
        QStringList files;
        const auto add = [&](const QString &name, const QByteArray &bytes) {
            names.append(name);
            files.append(m_directory.filePath(u"cut%1.mv.db"_s.arg(files.size())));
            QVERIFY(store(files.last(), bytes));
        };
        QRandomGenerator random(1);
        for (int i = 0; i < 14; ++i) {
            const qsizetype length = whole.size() - random.bounded(int(whole.size() * 3 / 4));
            add(u"cut to %1"_s.arg(length), whole.first(i % 2 ? length & ~4095 : length));
        }
        compareAll(names, files);
    }

    void damagedHeadersAndBlocksLeaveWhatH2Finds()
    {
        QStringList names;
        QStringList files;
        const auto add = [&](const QString &name, const QByteArray &bytes) {
            names.append(name);
            files.append(m_directory.filePath(u"bad%1.mv.db"_s.arg(files.size())));
            QVERIFY(store(files.last(), bytes));
        };
        for (const QString &file : {crashed(), made()}) {
            const QByteArray whole = contents(file);
            const auto zeroed = [&whole](qsizetype from, qsizetype size) {
                QByteArray bytes = whole;
                bytes.replace(from, size, QByteArray(size, '\0'));
                return bytes;
            };
            add(u"intact"_s, whole);
            add(u"first header gone"_s, zeroed(0, 4096));
            add(u"second header gone"_s, zeroed(4096, 4096));
            add(u"last block gone"_s, zeroed(whole.size() - 4096, 4096));
            add(u"appended zeros"_s, whole + QByteArray(10 * 4096, '\0'));
            // Only chunk texts: H2 does not notice all damage inside pages, and must not be asked to.
            const std::vector<h2::Chunk> chunks = chunksOf(whole, true);
            for (std::size_t i = 0; i < 8; ++i) {
                const h2::Chunk &chunk = chunks[(i * 7919) % chunks.size()];
                const bool footer = i % 2;
                add(u"%1 of chunk %2 gone"_s.arg(footer ? u"footer"_s : u"header"_s).arg(chunk.id),
                    footer ? zeroed(chunk.offset() + chunk.bytes() - 128, 128) : zeroed(chunk.offset(), 100));
            }
        }
        compareAll(names, files);
    }

    void damageToAChunkThatNothingNeedsLosesNothing()
    {
        // H2 2.1.214 itself falls back to a much older state here, when the file was closed in order: of the chunks it
        // looks at it only remembers those before the first bad one. The newest complete state is still there.
        const QByteArray whole = contents(made());
        const std::vector<h2::Chunk> dead = chunksOf(whole, false);
        QVERIFY(!dead.empty());
        const QByteArray intact = dump(made());
        for (const h2::Chunk &chunk : dead) {
            QByteArray bytes = whole;
            bytes.replace(chunk.offset(), 100, QByteArray(100, '\0'));
            auto reader = h2::Reader::open(std::make_shared<h2::MemorySource>(bytes));
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
            QVERIFY(!(*reader)->info().cleanlyClosed);
            QVERIFY(dump(**reader) == intact);
        }
    }

    void aStoreWithoutAnyChunkIsDamageAndNotAnEmptyDatabase()
    {
        const QString file = m_directory.filePath(u"header-only.mv.db"_s);
        QVERIFY(store(file, contents(made()).first(2 * 4096) + QByteArray(8 * 4096, '\0')));
        const auto reader = h2::Reader::open(file);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Error::Code::Corrupt);
        QVERIFY(reader.error().detail.contains(u"no complete chunk"));
    }
};

QTEST_GUILESS_MAIN(TestH2Recovery)
#include "tst_h2recovery.moc"
