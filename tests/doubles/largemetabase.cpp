// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largemetabase.h"

#include "core/formats/h2/reader.h"
#include "core/formats/h2/writer.h"
#include "core/rows/copyrows.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace gangway::test {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 firstKey = 1'000'000;

/// What is in a table, and then rows like its first one.
class LongerCursor final : public RowCursor
{
public:
    LongerCursor(std::unique_ptr<RowCursor> inside, RowBatch example, std::size_t key, std::size_t text, qint64 rows)
        : m_inside(std::move(inside))
        , m_example(std::move(example))
        , m_key(key)
        , m_text(text)
        , m_rows(rows)
    {}

    Result<bool> next(RowBatch &batch) override
    {
        if (m_inside) {
            auto more = m_inside->next(batch);
            if (!more || *more)
                return more;
            m_inside.reset();
        }
        const auto example = m_example.row(0);
        batch.clear(example.size());
        for (; m_made < m_rows && !batch.isFull(); ++m_made) {
            Value *const row = batch.addRow();
            std::ranges::copy(example, row);
            row[m_key] = Value::integer(example[m_key].type, firstKey + m_made);
            row[m_text] = batch.copy(ValueType::Text, randomText());
        }
        return !batch.isEmpty();
    }

private:
    static QByteArray randomText()
    {
        std::array<quint32, 128> bits{};
        QRandomGenerator::global()->fillRange(bits.data(), bits.size());
        return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
    }

    std::unique_ptr<RowCursor> m_inside;
    RowBatch m_example;
    std::size_t m_key;
    std::size_t m_text;
    qint64 m_rows;
    qint64 m_made = 0;
};

/// A database with a longer table of revisions.
class LongerReader final : public RowReader
{
public:
    LongerReader(RowReader &inside, qint64 rows)
        : m_inside(inside)
        , m_catalogue(inside.catalogue())
        , m_rows(rows)
    {
        for (TableSchema &table : m_catalogue.tables) {
            if (table.name.name == "REVISION"_L1 && table.rows >= 0)
                table.rows += rows;
        }
    }

    [[nodiscard]] const Catalogue &catalogue() const override { return m_catalogue; }
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &name) override
    {
        auto cursor = m_inside.openTable(name);
        if (!cursor || name.name != "REVISION"_L1)
            return cursor;
        auto again = m_inside.openTable(name);
        if (!again)
            return again.error();
        RowBatch example;
        if (auto read = (*again)->next(example); !read)
            return read.error();
        const auto table = std::ranges::find(m_catalogue.tables, name, &TableSchema::name);
        const auto place = [&table](QLatin1StringView column) {
            const auto found =
                std::ranges::find_if(table->columns, [column](const Column &c) { return c.name == column; });
            return static_cast<std::size_t>(found - table->columns.begin());
        };
        return std::unique_ptr<RowCursor>(
            new LongerCursor(*std::move(cursor), std::move(example), place("ID"_L1), place("OBJECT"_L1), m_rows));
    }

private:
    RowReader &m_inside;
    Catalogue m_catalogue;
    qint64 m_rows;
};

} // namespace

Result<> makeLargeMetabase(const QString &sample, const QString &path, qint64 rows)
{
    auto reader = h2::Reader::open(sample);
    if (!reader)
        return reader.error();
    auto writer = h2::Writer::create(path);
    if (!writer)
        return writer.error();
    LongerReader longer(**reader, rows);
    return copyRows(longer, **writer, {});
}

} // namespace gangway::test
