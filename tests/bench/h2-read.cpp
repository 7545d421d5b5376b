// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our side of the comparison h2-read: reads every value of every table of an H2 database into row batches and prints
// how many rows and bytes of text there were, how long it took and how much memory.
#include "core/formats/h2/reader.h"

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

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QElapsedTimer timer;
    timer.start();
    auto reader = h2::Reader::open(QString::fromLocal8Bit(argv[1]));
    if (!reader)
        return fail(reader.error());
    qint64 rows = 0;
    qint64 nulls = 0;
    qint64 octets = 0;
    qint64 sum = 0;
    RowBatch batch;
    for (const TableSchema &table : (*reader)->catalogue().tables) {
        auto cursor = (*reader)->openTable(table.name);
        if (!cursor)
            return fail(cursor.error());
        for (;;) {
            const auto more = (*cursor)->next(batch);
            if (!more)
                return fail(more.error());
            if (!*more)
                break;
            rows += qint64(batch.rows());
            for (std::size_t i = 0; i < batch.rows(); ++i) {
                for (const Value &value : batch.row(i)) { // looks at each value, so that none can be left undecoded
                    nulls += value.isNull();
                    sum += value.first;
                    if (value.type == ValueType::Text)
                        octets += value.aux;
                }
            }
        }
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f %lld\n", seconds, static_cast<long long>(rows));
    std::fprintf(stderr, "%lld rows, %lld nulls, %lld bytes of text, sum %lld, %.3f s, %ld KiB at most\n",
                 static_cast<long long>(rows), static_cast<long long>(nulls), static_cast<long long>(octets),
                 static_cast<long long>(sum), seconds, usage.ru_maxrss);
    return 0;
}
