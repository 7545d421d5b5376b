// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encryptedmetabase.h"

#include "core/formats/h2/reader.h"
#include "core/formats/h2/writer.h"
#include "core/metabase/encryption.h"
#include "core/metabase/snapshot/cells.h"
#include "core/rows/copyrows.h"
#include "core/rows/ruledreader.h"

#include <algorithm>

namespace gangway::test {
namespace {

using namespace Qt::StringLiterals;

class EncryptionRule final : public RowRule
{
public:
    EncryptionRule(const metabase::EncryptionKey &key, std::size_t column)
        : m_key(key)
        , m_column(column)
    {}

    [[nodiscard]] int count() const { return m_count; }

    Result<Fate> apply(std::span<Value> row, qint64 number, RowBatch &memory) override
    {
        if (number == 0)
            m_count = 0; // a table may be read more than once
        const qint64 size = metabase::cellSize(row[m_column]);
        if (size <= 0)
            return Fate::Kept;
        const auto plain = metabase::cellStart(row[m_column], size);
        if (!plain)
            return plain.error();
        const auto cipher = m_key.encryptText(*plain);
        if (!cipher)
            return cipher.error();
        row[m_column] = memory.copy(ValueType::Text, *cipher);
        ++m_count;
        return Fate::Kept;
    }

private:
    const metabase::EncryptionKey &m_key;
    std::size_t m_column;
    int m_count = 0;
};

} // namespace

Result<int> makeEncryptedMetabase(const QString &sample, const QString &path, const Secret &key)
{
    auto derived = metabase::EncryptionKey::derive(key);
    if (!derived)
        return derived.error();
    auto reader = h2::Reader::open(sample);
    if (!reader)
        return reader.error();
    std::map<TableName, TableRules> rules;
    std::vector<std::shared_ptr<EncryptionRule>> made;
    const auto encrypt = [&](QLatin1StringView name, QLatin1StringView column) {
        for (const TableSchema &table : (*reader)->catalogue().tables) {
            if (table.name.name != name)
                continue;
            const auto found = std::ranges::find(table.columns, column, &Column::name);
            made.push_back(
                std::make_shared<EncryptionRule>(*derived, static_cast<std::size_t>(found - table.columns.begin())));
            rules[table.name].rules.push_back(made.back());
        }
    };
    encrypt("METABASE_DATABASE"_L1, "DETAILS"_L1);
    encrypt("SETTING"_L1, "VALUE"_L1);
    auto writer = h2::Writer::create(path);
    if (!writer)
        return writer.error();
    RuledReader encrypted(**reader, (*reader)->catalogue(), std::move(rules));
    if (auto copied = copyRows(encrypted, **writer, {}); !copied)
        return copied.error();
    int count = 0;
    for (const auto &rule : made)
        count += rule->count();
    return count;
}

} // namespace gangway::test
