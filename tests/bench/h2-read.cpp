// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-h2-read read|digest FILE: reads every value of every table of an H2 database into row batches and looks at
// each, or adds each to its table's digest. Prints the seconds that took and how many rows there were; on stderr also
// the processor's seconds, the most memory, and what came out, so that nothing can be left undecoded.
#include "core/formats/h2/reader.h"
#include "core/rows/rowdigest.h"

#include <QElapsedTimer>

#include <sys/resource.h>

#include <cstdio>

using namespace gangway;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.what), qPrintable(error.detail));
    return 1;
}

Result<qint64> read(h2::Reader &reader)
{
    qint64 rows = 0;
    qint64 nulls = 0;
    qint64 octets = 0;
    qint64 sum = 0;
    RowBatch batch;
    for (const TableSchema &table : reader.catalogue().tables) {
        auto cursor = reader.openTable(table.name);
        if (!cursor)
            return cursor.error();
        for (;;) {
            const auto more = (*cursor)->next(batch);
            if (!more)
                return more.error();
            if (!*more)
                break;
            rows += qint64(batch.rows());
            for (std::size_t i = 0; i < batch.rows(); ++i) {
                for (const Value &value : batch.row(i)) {
                    nulls += value.isNull();
                    sum += value.first;
                    if (value.type == ValueType::Text)
                        octets += value.aux;
                }
            }
        }
    }
    std::fprintf(stderr, "%lld nulls, %lld bytes of text, sum %lld\n", static_cast<long long>(nulls),
                 static_cast<long long>(octets), static_cast<long long>(sum));
    return rows;
}

Result<qint64> digest(h2::Reader &reader)
{
    const auto digests = digestRows(reader, {});
    if (!digests)
        return digests.error();
    qint64 rows = 0;
    for (const TableDigest &table : *digests) {
        rows += table.rows;
        std::fprintf(stderr, "%s %lld %s\n", qPrintable(table.table.display()), static_cast<long long>(table.rows),
                     table.sha256.constData());
    }
    return rows;
}

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView mode(argc == 3 ? argv[1] : "");
    if (mode != "read" && mode != "digest")
        return 2;
    QElapsedTimer timer;
    timer.start();
    auto reader = h2::Reader::open(QString::fromLocal8Bit(argv[2]));
    if (!reader)
        return fail(reader.error());
    const auto rows = mode == "read" ? read(**reader) : digest(**reader);
    if (!rows)
        return fail(rows.error());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::fprintf(stderr, "%s: %.3f s, CPU %.3f s, at most %ld KiB\n", argv[1], seconds,
                 secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime), usage.ru_maxrss);
    std::printf("%.3f %lld\n", seconds, static_cast<long long>(*rows));
    return 0;
}
