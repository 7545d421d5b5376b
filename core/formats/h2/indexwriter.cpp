// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexwriter.h"

#include "core/rows/valuetext.h"
#include "valuecodec.h"
#include "valuetags.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::IndexWriter)
};

} // namespace

IndexWriter::IndexWriter(StoreWriter &store, const TableSchema &table, const IndexLayout &layout,
                         const QString &temporaryDirectory, std::size_t sortBytes)
    : m_store(store)
    , m_table(table)
    , m_layout(layout)
    , m_uniqueColumns(layout.columns.size() - static_cast<std::size_t>(layout.included))
    , m_sorter(temporaryDirectory, sortBytes, store.stop())
{
    std::vector<std::uint32_t> bits;
    std::vector<std::uint32_t> columns;
    for (const KeyColumn &column : layout.columns) {
        const ColumnType &type = table.columns[static_cast<std::size_t>(column.column)].type;
        m_rules.emplace_back(type, column);
        bits.push_back(m_rules.back().bits(layout.primary));
        columns.push_back(static_cast<std::uint32_t>(column.column));
        m_given = m_given && m_rules.back().isKnown();
    }
    m_map = store.addMap("index." + QByteArray::number(layout.id),
                         store.types().index(table.columns.size(), bits, columns));
}

Result<> IndexWriter::add(const EncodedRow &row)
{
    if (!m_given)
        return {};
    m_key.clear();
    m_entry.clear();
    Byte *at = m_entry.end(maxNumber);
    putVarLong(at, static_cast<std::uint64_t>(row.key));
    m_entry.setEnd(at);
    bool certain = true;
    std::uint32_t uniqueSize = 0;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const QByteArrayView value = row.column(m_layout.columns[i].column);
        m_entry.append(value);
        const auto *stored = reinterpret_cast<const Byte *>(value.data());
        certain = SortKey::append(m_key, stored, m_rules[i]) && certain;
        if (i + 1 == m_uniqueColumns)
            uniqueSize = static_cast<std::uint32_t>(m_key.size());
    }
    if (!certain) {
        m_given = false;
        m_sorter = ExternalSorter({}, 0);
        return {};
    }
    SortKey::appendRowKey(m_key, row.key);
    if (m_layout.unique) // only write() looks at this
        m_entry.append(&uniqueSize, sizeof uniqueSize);
    return m_sorter.add(m_key.view(), m_entry.view());
}

Result<> IndexWriter::sort()
{
    return m_sorter.prepare();
}

bool IndexWriter::hasNull(QByteArrayView entry) const
{
    RowBatch batch;
    ValueDecoder decoder(2, batch, nullptr);
    QByteArray padded = entry.toByteArray();
    padded.append(static_cast<qsizetype>(slack), '\0');
    const auto *at = reinterpret_cast<const Byte *>(padded.constData());
    const Byte *const end = at + entry.size();
    readVarLong(at);
    Value value;
    for (std::size_t i = 0; i < m_uniqueColumns; ++i) {
        if (!decoder.decode(at, end, value) || value.isNull())
            return true;
    }
    return false;
}

Error IndexWriter::duplicate(QByteArrayView entry) const
{
    RowBatch batch;
    ValueDecoder decoder(2, batch, nullptr);
    QByteArray padded = entry.toByteArray();
    padded.append(static_cast<qsizetype>(slack), '\0');
    const auto *at = reinterpret_cast<const Byte *>(padded.constData());
    const Byte *const end = at + entry.size();
    readVarLong(at);
    QStringList texts;
    for (std::size_t i = 0; i < m_uniqueColumns; ++i) {
        const KeyColumn &key = m_layout.columns[i];
        const Column &column = m_table.columns[static_cast<std::size_t>(key.column)];
        Value value;
        QByteArray text;
        if (!decoder.decodeAs(ValueRule(column.type), at, end, value) || !appendText(text, value, column.type))
            text = "?";
        constexpr qsizetype longest = 100;
        texts.append(column.name + QStringLiteral(" = ") + QString::fromUtf8(text).left(longest));
    }
    return {Error::Code::Refused,
            Tr::tr("Table %1 has two rows with the same key, which its index %2 does not allow.")
                .arg(m_table.name.display(), m_layout.name),
            texts.join(QStringLiteral(", ")),
            Tr::tr("The source itself holds these rows: change or remove one of them there, then try again.")};
}

Result<> IndexWriter::write()
{
    if (!m_given || m_sorter.records() == 0)
        return {};
    MapWriter map = m_store.writer(m_map, MapWriter::Values::Versioned);
    QByteArray previous;
    auto written = m_sorter.visit([&](QByteArrayView key, QByteArrayView entry) -> Result<> {
        if (m_layout.unique) {
            std::uint32_t uniqueSize = 0;
            entry.chop(sizeof uniqueSize);
            std::memcpy(&uniqueSize, entry.data() + entry.size(), sizeof uniqueSize);
            const QByteArrayView columns = key.first(uniqueSize);
            if (columns == previous && !hasNull(entry))
                return duplicate(entry);
            previous.resize(columns.size());
            std::memcpy(previous.data(), columns.data(), static_cast<std::size_t>(columns.size()));
        }
        map.key().append(entry);
        return map.endEntry();
    });
    if (!written)
        return written;
    const auto root = map.finish();
    if (!root)
        return root.error();
    m_store.setRoot(m_map, *root);
    return {};
}

} // namespace gangway::h2
