// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged copies of real files: the outcome is an error or rows, in bounded time and memory, never a crash.
// GANGWAY_TEST_LONG=1 tries 10,000 of them.
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/store.h"
#include "h2judge.h"

#include <QRandomGenerator>
#include <QtTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(int(bytes.size()))); };
    switch (random.bounded(6)) {
    case 0: // bits
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const qsizetype at = place();
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        }
        break;
    case 1: // bytes
        for (int i = random.bounded(1, 30); i > 0; --i)
            bytes[place()] = char(random.bounded(256));
        break;
    case 2:
        bytes.truncate(place());
        break;
    case 3: // two blocks swapped
    {
        const qsizetype a = random.bounded(int(bytes.size() / 4096)) * 4096;
        const qsizetype b = random.bounded(int(bytes.size() / 4096)) * 4096;
        const QByteArray block = bytes.mid(a, 4096);
        bytes.replace(a, 4096, bytes.mid(b, 4096));
        bytes.replace(b, 4096, block);
        break;
    }
    case 4: { // a block of nothing
        const qsizetype at = random.bounded(int(bytes.size() / 4096)) * 4096;
        bytes.replace(at, 4096, QByteArray(4096, '\0'));
        break;
    }
    default: { // a piece that belongs elsewhere
        const qsizetype size = random.bounded(1, 200);
        bytes.replace(place(), size, bytes.mid(place(), size));
    }
    }
    return bytes;
}

} // namespace

class TestH2Mutations : public QObject
{
    Q_OBJECT

private slots:
    void damageNeverDoesMoreThanFail_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("format 2") << u"metabase-h2/v2-setup-not-done-mb49.mv.db"_s;
        QTest::newRow("format 2, with more in it") << u"metabase-h2/v2-microscopy-mb50-sanitised.mv.db"_s;
        QTest::newRow("format 1") << u"metabase-h2/v1-imdb-mb43.mv.db"_s;
    }
    void damageNeverDoesMoreThanFail()
    {
        QFETCH(QString, name);
        const QString file = sharedData(name);
        if (file.isEmpty())
            QSKIP("this real file is not here (GANGWAY_SHARED_DATA)");
        const QByteArray original = contents(file);
        auto reader = h2::Reader::open(std::make_shared<h2::MemorySource>(original));
        QVERIFY(reader);
        const QByteArray intact = dump(**reader);
        const bool large = original.size() > 1'000'000;
        const int rounds = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG") ? 10'000 / 3 : large ? 30 : 140;
        QRandomGenerator random(42);
        int refused = 0;
        int broken = 0;
        int same = 0;
        int unnoticed = 0;
        for (int i = 0; i < rounds; ++i) {
            const auto source = std::make_shared<h2::MemorySource>(mutated(original, random));
            auto opened = h2::Reader::open(source);
            const auto problems = h2::checkFile(source, {});
            if (!opened) {
                ++refused;
                QVERIFY(!opened.error().what.isEmpty());
                QVERIFY(!problems);
                continue;
            }
            QVERIFY(problems);
            const QByteArray rows = dump(**opened);
            if (rows == intact) {
                ++same;
            } else if (rows.contains("\nX\t")) {
                ++broken;
                // What cannot be read, the check names.
                QVERIFY(std::any_of(problems->begin(), problems->end(), [](const h2::Problem &problem) {
                    return problem.severity == h2::Problem::Severity::Error;
                }));
            } else {
                ++unnoticed; // the file has no checksums over its contents
            }
        }
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        qInfo("%d refused, %d with tables that cannot be read, %d as before, %d with other values; %ld MiB at most",
              refused, broken, same, unnoticed, usage.ru_maxrss / 1024);
        QVERIFY(same > 0);
        QVERIFY(refused + broken > 0);
        QVERIFY(usage.ru_maxrss < 1'500'000);
    }
};

QTEST_GUILESS_MAIN(TestH2Mutations)
#include "tst_h2mutations.moc"
