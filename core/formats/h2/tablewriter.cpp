// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriter.h"

#include "core/rows/valuetext.h"
#include "takeback.h"
#include "valuetags.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::TableWriter)
};

constexpr std::size_t maxRow = 1U << 30; ///< What a page can hold.
/// As long as a table is this small, its rows wait until it is known whether they come in order.
constexpr std::int64_t waitingBytes = 4 << 20;
constexpr std::size_t mostEncoded = 4 << 20; ///< Bytes of rows that are handed to the indexes at once.
constexpr std::size_t fewRows = 1024;        ///< So few are not worth a thread.

bool isInteger(SqlType type)
{
    return type >= SqlType::TinyInt && type <= SqlType::BigInt;
}

} // namespace

TableWriter::TableWriter(StoreWriter &store, LobWriter &lobs, const TableSchema &target, const TableSchema &source,
                         const TableLayout &layout, Place place)
    : m_store(store)
    , m_target(target)
    , m_source(source)
    , m_layout(layout)
    , m_place(std::move(place))
    , m_encoder(lobs)
    , m_map(store.writer(m_place.map, MapWriter::Values::Versioned))
{
    for (std::size_t i = 0; i < target.columns.size(); ++i)
        m_rules.emplace_back(target.columns[i].type, source.columns[i].type, target.columns[i].nullable);
    std::vector<const IndexLayout *> indexes;
    for (const IndexLayout &index : layout.indexes) {
        if (!index.delegate && !index.omitted)
            indexes.push_back(&index);
    }
    m_share = m_place.sortBytes / std::max<std::size_t>(1, indexes.size());
    m_indexes.reserve(indexes.size());
    for (const IndexLayout *index : indexes)
        m_indexes.emplace_back(store, target, *index, m_place.temporaryDirectory, m_share);
    for (std::size_t i = 0; i < target.columns.size(); ++i) {
        const Column::Generated generated = target.columns[i].generated;
        const bool identity =
            generated == Column::Generated::IdentityAlways || generated == Column::Generated::IdentityByDefault;
        if (identity && isInteger(target.columns[i].type.sql))
            m_identity = static_cast<int>(i);
    }
    if (layout.delegateColumn >= 0)
        m_sorter.emplace(m_place.temporaryDirectory, m_share, store.stop());
}

Error TableWriter::problem(std::span<const Value> row, std::size_t column) const
{
    if (m_encoder.error())
        return *m_encoder.error();
    QStringList key;
    if (m_target.primaryKey) {
        for (const int index : m_target.primaryKey->columns) {
            const auto i = static_cast<std::size_t>(index);
            QByteArray text;
            if (row[i].type == ValueType::Large || !appendText(text, row[i], m_source.columns[i].type))
                text = "?";
            constexpr qsizetype longest = 100;
            key.append(m_target.columns[i].name + QStringLiteral(" = ") + QString::fromUtf8(text).left(longest));
        }
    }
    const QString where = key.isEmpty() ? QStringLiteral("row %1").arg(m_rows + 1) : key.join(QStringLiteral(", "));
    return {Error::Code::Refused,
            Tr::tr("A value of table %1 does not fit its column %2 in an H2 database.")
                .arg(m_target.name.display(), m_target.columns[column].name),
            QStringLiteral("%1: %2 (%3)")
                .arg(where, QString::fromLatin1(m_encoder.fault()), m_target.columns[column].type.declared),
            Tr::tr("Change this value in the source, then try again.")};
}

Error TableWriter::duplicate(std::int64_t key) const
{
    return {Error::Code::Refused,
            Tr::tr("Table %1 has two rows with the same primary key.").arg(m_target.name.display()),
            QStringLiteral("%1 = %2")
                .arg(m_target.columns[static_cast<std::size_t>(m_layout.delegateColumn)].name)
                .arg(key),
            Tr::tr("The source itself holds these rows: change or remove one of them there, then try again.")};
}

Result<> TableWriter::write(const RowBatch &batch)
{
    if (batch.rows() > 0 && batch.columns() != m_rules.size()) {
        return Error{Error::Code::Unexpected,
                     Tr::tr("The rows of table %1 do not have its columns.").arg(m_target.name.display()),
                     QStringLiteral("%1 instead of %2").arg(batch.columns()).arg(m_rules.size()),
                     Tr::tr("Report this with the detail above.")};
    }
    for (std::size_t i = 0; i < batch.rows(); ++i) {
        if (auto written = writeRow(batch.row(i)); !written)
            return written;
        if (m_indexes.empty()) {
            m_encoded.clear();
        } else if (m_encoded.bytes.size() > mostEncoded) {
            if (auto added = addToIndexes(); !added)
                return added;
        }
    }
    return m_indexes.empty() ? Result<>() : addToIndexes();
}

void TableWriter::EncodedRows::clear()
{
    bytes.clear();
    starts.clear();
    keys.clear();
    ends.clear();
}

Result<> TableWriter::addToIndexes()
{
    if (auto added = waitForIndexes(); !added)
        return added;
    std::swap(m_encoded, m_taken);
    m_encoded.clear();
    if (m_taken.keys.size() < fewRows)
        return addTaken();
    m_adding = std::async([this] { return addTaken(); });
    return {};
}

Result<> TableWriter::addTaken()
{
    const std::size_t columns = m_rules.size();
    for (std::size_t i = 0; i < m_taken.keys.size(); ++i) {
        const EncodedRow row{m_taken.keys[i], m_taken.bytes.data() + m_taken.starts[i],
                             m_taken.ends.data() + i * columns};
        for (IndexWriter &index : m_indexes) {
            if (auto added = index.add(row); !added)
                return added;
        }
    }
    return {};
}

Result<> TableWriter::waitForIndexes()
{
    return m_adding.valid() ? m_adding.get() : Result<>();
}

Result<> TableWriter::writeRow(std::span<const Value> row)
{
    const std::size_t start = m_encoded.bytes.size();
    std::size_t size = 0;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (!m_encoder.encode(m_rules[i], row[i], m_encoded.bytes)) [[unlikely]]
            return problem(row, i);
        size = m_encoded.bytes.size() - start;
        m_encoded.ends.push_back(static_cast<std::uint32_t>(size));
        if (size > maxRow) [[unlikely]] {
            return Error{Error::Code::Refused,
                         Tr::tr("A row of table %1 is too large for an H2 database.").arg(m_target.name.display()),
                         QStringLiteral("row %1, %2 bytes").arg(m_rows + 1).arg(size),
                         Tr::tr("Shorten the largest texts of this row in the source, then try again.")};
        }
    }
    EncodedRow encoded{m_rows + 1, m_encoded.bytes.data() + start,
                       m_encoded.ends.data() + (m_encoded.ends.size() - m_rules.size())};
    if (m_layout.delegateColumn >= 0) {
        const auto *at = reinterpret_cast<const Byte *>(encoded.column(m_layout.delegateColumn).data());
        encoded.key = storedInteger(at);
    }
    if (m_identity >= 0) {
        const auto *at = reinterpret_cast<const Byte *>(encoded.column(m_identity).data());
        if (*at != TagNull) {
            const std::int64_t number = storedInteger(at);
            if (!m_identityValues)
                m_identityValues = ValueRange{number, number};
            m_identityValues->least = std::min(m_identityValues->least, number);
            m_identityValues->greatest = std::max(m_identityValues->greatest, number);
        }
    }
    m_encoded.starts.push_back(start);
    m_encoded.keys.push_back(encoded.key);
    if (auto placed = place(encoded); !placed)
        return placed;
    m_lastKey = encoded.key;
    ++m_rows;
    return {};
}

Result<> TableWriter::appendToMap(std::int64_t key, QByteArrayView row)
{
    Byte *at = m_map.key().end(maxNumber);
    putVarLong(at, static_cast<std::uint64_t>(key));
    m_map.key().setEnd(at);
    m_map.value().append(row);
    return m_map.endEntry();
}

Result<> TableWriter::place(const EncodedRow &row)
{
    const bool inOrder = m_rows == 0 || row.key > m_lastKey;
    if (!inOrder && row.key == m_lastKey)
        return duplicate(row.key);
    if (!inOrder && m_ascending) {
        m_ascending = false;
        if (!m_sorter) {
            if (auto taken = sortFromNow(); !taken)
                return taken;
        }
    }
    const QByteArrayView bytes = row.all(m_rules.size());
    if (!m_sorter)
        return appendToMap(row.key, bytes);
    if (auto added = addToSorter(row.key, bytes); !added)
        return added;
    return m_ascending && m_sorter->bytes() > waitingBytes ? releaseSorter() : Result<>();
}

Result<> TableWriter::releaseSorter()
{
    bool first = true;
    std::int64_t previous = 0;
    auto written = m_sorter->visit([&](QByteArrayView key, QByteArrayView row) -> Result<> {
        const auto number =
            static_cast<std::int64_t>(readUInt64(reinterpret_cast<const Byte *>(key.data())) ^ std::uint64_t{1} << 63);
        if (!std::exchange(first, false) && number == previous)
            return duplicate(number);
        previous = number;
        return appendToMap(number, row);
    });
    m_sorter.reset();
    return written;
}

Result<> TableWriter::sortFromNow()
{
    const auto root = m_map.finish();
    if (!root)
        return root.error();
    m_sorter.emplace(m_place.temporaryDirectory, m_share, m_store.stop());
    m_map = m_store.writer(m_place.map, MapWriter::Values::Versioned);
    return takeBack(m_store.chunks(), *root, m_rules.size(),
                    [this](std::int64_t key, QByteArrayView row) { return addToSorter(key, row); });
}

Result<> TableWriter::addToSorter(std::int64_t key, QByteArrayView row)
{
    Byte bytes[SortKey::rowKeySize];
    Byte *at = bytes;
    putUInt64(at, static_cast<std::uint64_t>(key) ^ std::uint64_t{1} << 63);
    return m_sorter->add({reinterpret_cast<const char *>(bytes), sizeof bytes}, row);
}

Result<> TableWriter::finish()
{
    if (m_sorter) {
        if (auto written = releaseSorter(); !written)
            return written;
    }
    const auto root = m_map.finish();
    if (!root)
        return root.error();
    m_store.setRoot(m_place.map, *root);
    // While one index is written, the next is sorted.
    auto ready = waitForIndexes();
    for (std::size_t i = 0; i < m_indexes.size() && ready; ++i) {
        if (i + 1 < m_indexes.size())
            m_adding = std::async([this, i] { return m_indexes[i + 1].sort(); });
        if (auto written = m_indexes[i].write(); !written)
            return written;
        ready = waitForIndexes();
    }
    return ready;
}

} // namespace gangway::h2
