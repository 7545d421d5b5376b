// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our side of the comparisons h2-write and h2-write-indexed: writes rows into an H2 database file and prints how long
// it took and how many rows there were.
//
//   bench-h2-write NEW.mv.db ROWS INDEXES    makes the rows itself, of 8 columns; as H2Write.java does
//   bench-h2-write NEW.mv.db FROM.mv.db      copies a database
#include "core/formats/h2/reader.h"
#include "core/formats/h2/writer.h"
#include "core/rows/copyrows.h"

#include <QElapsedTimer>

#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <utility>

using namespace gangway;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.what), qPrintable(error.detail));
    return 1;
}

Column column(const char *name, SqlType type, const char *declared, bool nullable)
{
    Column result;
    result.name = QString::fromLatin1(name);
    result.type.sql = type;
    result.type.declared = QString::fromLatin1(declared);
    result.nullable = nullable;
    return result;
}

/// READINGS of tests/bench/h2-read, in the same words.
class Readings final : public RowReader
{
public:
    Readings(qint64 rows, bool indexed)
    {
        TableSchema table;
        table.name = {QStringLiteral("PUBLIC"), QStringLiteral("READINGS")};
        table.columns = {
            column("ID", SqlType::BigInt, "BIGINT", false),
            column("KIND", SqlType::Integer, "INTEGER", true),
            column("NAME", SqlType::Varchar, "CHARACTER VARYING(100)", true),
            column("NOTE", SqlType::Varchar, "CHARACTER VARYING", true),
            column("AT", SqlType::TimestampTz, "TIMESTAMP WITH TIME ZONE", true),
            column("LEVEL", SqlType::Double, "DOUBLE PRECISION", true),
            column("VALID", SqlType::Boolean, "BOOLEAN", true),
            column("AMOUNT", SqlType::Numeric, "NUMERIC(12, 2)", true),
        };
        table.columns[2].type.length = 100;
        table.columns[7].type.length = 12;
        table.columns[7].type.scale = 2;
        table.primaryKey = UniqueConstraint{QStringLiteral("READINGS_KEY"), {0}, {}};
        if (indexed) {
            table.indexes.push_back({QStringLiteral("BY_NAME"), false, false, {{2, false, {}}}, {}});
            table.indexes.push_back({QStringLiteral("BY_KIND"), false, false, {{1, false, {}}, {4, true, {}}}, {}});
        }
        table.rows = rows;
        m_catalogue.schemas = {QStringLiteral("PUBLIC")};
        m_catalogue.tables.push_back(std::move(table));
    }

    const Catalogue &catalogue() const override { return m_catalogue; }
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &) override
    {
        return std::unique_ptr<RowCursor>(new Cursor(m_catalogue.tables[0].rows));
    }

private:
    class Cursor final : public RowCursor
    {
    public:
        explicit Cursor(qint64 rows)
            : m_rows(rows)
        {}

        Result<bool> next(RowBatch &batch) override
        {
            batch.clear(8);
            // By hand, since printf() takes as long as writing does.
            char text[200];
            char *end = text;
            const auto add = [&end](std::string_view what) { end = std::ranges::copy(what, end).out; };
            const auto addNumber = [&](qint64 number) { end = std::to_chars(end, std::end(text), number).ptr; };
            const auto addHexadecimal = [&](quint64 number) {
                for (int shift = 60; shift >= 0; shift -= 4)
                    *end++ = "0123456789abcdef"[number >> shift & 15];
            };
            const auto copied = [&] { return batch.copy(ValueType::Text, {text, std::exchange(end, text) - text}); };
            while (m_row < m_rows && !batch.isFull()) {
                const qint64 x = ++m_row;
                Value *const row = batch.addRow();
                row[0] = Value::integer(ValueType::Int64, x);
                row[1] = Value::integer(ValueType::Int32, x * 7919 % 1000);
                add("sensor ");
                addNumber(x * 31 % 5000);
                add(" in hall ");
                addNumber(x % 17);
                row[2] = copied();
                if (x % 50 == 1) {
                    add("Gr\xc3\xbc\xc3\x9f"
                        "e ");
                    addNumber(x);
                    row[3] = copied();
                } else if (x % 10 != 0) {
                    add("checked by ");
                    addHexadecimal(static_cast<quint64>(x) * 2654435761);
                    addHexadecimal(static_cast<quint64>(x) * 40503);
                    row[3] = copied();
                }
                const qint64 seconds = x * 37;
                const qint64 day = 16436 + seconds / 86400;
                row[4] = Value::moment(ValueType::TimestampTz, civilOf(day), seconds % 86400 * 1'000'000'000, 3600);
                row[5] = Value::float64Bits(std::bit_cast<std::uint64_t>(double(x) * 1.7 / 3));
                row[6] = Value::boolean(x % 3 == 0);
                row[7] = Value::decimal(x * 104729 % 100'000'000, 2);
            }
            return !batch.isEmpty();
        }
        [[nodiscard]] bool mayReadAhead() const override { return true; }

    private:
        static std::int64_t civilOf(qint64 day)
        {
            day += 719468;
            const qint64 era = day / 146097;
            const qint64 ofEra = day - era * 146097;
            const qint64 year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
            const qint64 ofYear = ofEra - (365 * year + year / 4 - year / 100);
            const qint64 month = (5 * ofYear + 2) / 153;
            const int m = int(month < 10 ? month + 3 : month - 9);
            return civilDate(year + era * 400 + (m <= 2 ? 1 : 0), m, int(ofYear - (153 * month + 2) / 5 + 1));
        }

        qint64 m_rows;
        qint64 m_row = 0;
    };

    Catalogue m_catalogue;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const QString target = QString::fromLocal8Bit(argv[1]);
    std::unique_ptr<RowReader> reader;
    if (argc == 4) {
        reader = std::make_unique<Readings>(QByteArray(argv[2]).toLongLong(), QByteArray(argv[3]) != "0");
    } else {
        auto opened = h2::Reader::open(QString::fromLocal8Bit(argv[2]));
        if (!opened)
            return fail(opened.error());
        reader = std::move(*opened);
    }
    QElapsedTimer timer;
    timer.start();
    auto writer = h2::Writer::create(target);
    if (!writer)
        return fail(writer.error());
    qint64 rows = 0;
    Steering steering;
    steering.report = [&rows](const Progress &progress) { rows = progress.done; };
    if (auto copied = copyRows(*reader, **writer, steering); !copied)
        return fail(copied.error());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f %lld\n", seconds, static_cast<long long>(rows));
    std::fprintf(stderr, "%lld rows, %.3f s (%.3f user, %.3f system), %ld KiB at most\n", static_cast<long long>(rows),
                 seconds, double(usage.ru_utime.tv_sec) + double(usage.ru_utime.tv_usec) / 1e6,
                 double(usage.ru_stime.tv_sec) + double(usage.ru_stime.tv_usec) / 1e6, usage.ru_maxrss);
    return 0;
}
