// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damage at chosen places: what the format allows to notice is noticed, and rows are never less in silence.
#include "core/formats/h2/check.h"
#include "core/formats/h2/store.h"
#include "damagekit.h"
#include "h2judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

enum class Outcome { AsBefore, Noticed, Unnoticed };

/// Noticed: by the reader itself, or by what it says about the file.
Outcome read(const QByteArray &bytes, const QByteArray &intact)
{
    auto reader = h2::Reader::open(source(bytes));
    if (!reader)
        return Outcome::Noticed;
    const QByteArray rows = dump(**reader);
    if (rows == intact)
        return Outcome::AsBefore;
    return rows.contains("\nX\t") || !(*reader)->info().remarks.isEmpty() ? Outcome::Noticed : Outcome::Unnoticed;
}

} // namespace

class TestH2Damage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void aFlipInTheListsOfMapsIsNoticed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("all types") << saved("all-types");
        QTest::newRow("large objects") << saved("large-objects");
    }
    void aFlipInTheListsOfMapsIsNoticed()
    {
        QFETCH(QString, file);
        const QByteArray whole = contents(file);
        const auto store = h2::Store::open(source(whole));
        QVERIFY(store);
        auto reader = h2::Reader::open(source(whole));
        QVERIFY(reader);
        const QByteArray intact = dump(**reader);
        int noticed = 0;
        int flips = 0;
        for (const h2::StoredMap &map : (*store)->systemMaps()) {
            for (const h2::Page &page : pagesOf(**store, map)) {
                for (qint64 at = page.fileOffset; at < page.fileOffset + page.length; ++at) {
                    QByteArray bytes = whole;
                    bytes[at] = char(bytes[at] ^ (1 << (at % 7)));
                    const Outcome outcome = read(bytes, intact);
                    QVERIFY2(outcome != Outcome::Unnoticed, qPrintable(u"byte %1 of the file"_s.arg(at)));
                    noticed += outcome == Outcome::Noticed;
                    ++flips;
                }
            }
        }
        qInfo("%d of %d flips noticed, the others change nothing", noticed, flips);
        QVERIFY(noticed > flips / 4);
    }

    void aNodeThatIsPartlyOverwrittenIsNoticed()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QString file = m_directory.filePath(u"made.mv.db"_s);
        QVERIFY(Judge::run({{file, {testData("crash-base.sql")}}}));
        const QByteArray whole = contents(file);
        const auto store = h2::Store::open(source(whole));
        QVERIFY(store);
        auto reader = h2::Reader::open(source(whole));
        QVERIFY(reader);
        const QByteArray intact = dump(**reader);
        int nodes = 0;
        for (const h2::StoredMap &map : (*store)->maps()) {
            if (!map.name.startsWith("table.") || map.root.isNone())
                continue;
            for (const h2::Page &page : pagesOf(**store, map)) {
                if (page.isLeaf())
                    continue;
                ++nodes;
                // A block border can be anywhere in a page.
                for (qint64 from = 14; from < page.length - 1; from += 1 + page.length / 50) {
                    QByteArray bytes = whole;
                    bytes.replace(page.fileOffset + from, page.length - from, QByteArray(page.length - from, '\0'));
                    QVERIFY2(read(bytes, intact) == Outcome::Noticed, qPrintable(u"from byte %1 on"_s.arg(from)));
                }
            }
        }
        QVERIFY(nodes > 2);
    }

    void aRowThatCannotBeRightIsReported()
    {
        // A primary key is there twice, in the row and as its key; and a column that must have a value has one.
        const QByteArray whole = contents(saved("open-transaction"));
        QVERIFY(!whole.isEmpty());
        // Row 2 of KEPT: INT 2, VARCHAR 'kept 2'. The open transaction changed it, so it is there more than once.
        const QByteArray text = char(68 + 6) + QByteArray("kept 2");
        QVERIFY(whole.contains("\x22" + text));
        for (const char tag : {'\x23', '\0'}) { // 3, NULL
            QByteArray bytes = whole;
            bytes.replace("\x22" + text, tag + text);
            QVERIFY(h2::Reader::open(source(bytes)));
            const auto problems = h2::checkFile(source(bytes), {});
            QVERIFY(problems);
            QVERIFY(std::any_of(problems->begin(), problems->end(), [](const h2::Problem &problem) {
                return problem.severity == h2::Problem::Severity::Error && problem.where.contains(u"row key 2:");
            }));
        }
    }

    void keysOutsideTheirNodesBoundsAreReported()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QString file = m_directory.filePath(u"bounds.mv.db"_s);
        QVERIFY(Judge::run({{file, {testData("crash-base.sql")}}}));
        QByteArray bytes = contents(file);
        const auto store = h2::Store::open(source(bytes));
        QVERIFY(store);
        for (const h2::StoredMap &map : (*store)->maps()) {
            if (!map.name.startsWith("table.") || map.root.isNone() || map.root.isLeaf())
                continue;
            const auto root = (*store)->pages().read(map.root, map.id);
            QVERIFY(root);
            // The first separator, one higher: its row can no longer be found by its key.
            bytes[root->fileOffset + root->length - qsizetype(root->payloadSize())] += 1;
            const auto problems = h2::checkFile(source(bytes), {});
            QVERIFY(problems);
            QVERIFY(std::any_of(problems->begin(), problems->end(), [](const h2::Problem &problem) {
                return problem.severity == h2::Problem::Severity::Warning
                       && problem.what.contains(u"contradict each other"_s);
            }));
            return;
        }
        QFAIL("no table with a node was made");
    }
};

QTEST_GUILESS_MAIN(TestH2Damage)
#include "tst_h2damage.moc"
