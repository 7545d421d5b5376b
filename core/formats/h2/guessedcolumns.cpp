// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guessedcolumns.h"

#include "core/rows/valuetext.h"
#include "rowkeys.h"
#include "valuecodec.h"
#include "valuetags.h"

#include <algorithm>
#include <map>

namespace gangway::h2 {
namespace {

constexpr std::size_t maxColumns = 16'384;
constexpr std::size_t leavesForCounting = 50;

/// Says whether a value was a reference to a large object.
class ReferenceNoticer final : public LobResolver
{
public:
    bool seen = false;
    Result<Value> resolve(const LobReference &reference, RowBatch &) override
    {
        seen = true;
        return Value::view(reference.text ? ValueType::Text : ValueType::Bytes, {});
    }
};

/// What values of one column were like.
struct Kinds
{
    std::uint64_t types = 0; // bits of ValueType
    bool isLarge = false;
    std::int32_t intervalField = 0;

    void add(const Value &value, bool isReference)
    {
        types |= value.isNull() ? 0 : std::uint64_t{1} << static_cast<unsigned>(value.type);
        isLarge = isLarge || isReference;
        if (value.type == ValueType::Interval)
            intervalField = value.aux;
    }
    [[nodiscard]] bool only(std::initializer_list<ValueType> allowed) const
    {
        std::uint64_t bits = 0;
        for (const ValueType type : allowed)
            bits |= std::uint64_t{1} << static_cast<unsigned>(type);
        return (types & ~bits) == 0;
    }
};

const char *intervalName(std::int32_t field)
{
    static constexpr const char *names[] = {"YEAR",
                                            "MONTH",
                                            "DAY",
                                            "HOUR",
                                            "MINUTE",
                                            "SECOND",
                                            "YEAR TO MONTH",
                                            "DAY TO HOUR",
                                            "DAY TO MINUTE",
                                            "DAY TO SECOND",
                                            "HOUR TO MINUTE",
                                            "HOUR TO SECOND",
                                            "MINUTE TO SECOND"};
    return field >= 0 && field < int(std::size(names)) ? names[field] : "DAY TO SECOND";
}

ColumnType typeOf(const Kinds &kinds)
{
    const auto type = [](SqlType sql, const QString &declared) {
        ColumnType result;
        result.sql = sql;
        result.declared = declared;
        return result;
    };
    using enum ValueType;
    if (kinds.types == 0 || kinds.only({Text}))
        return kinds.isLarge ? type(SqlType::Clob, QStringLiteral("CHARACTER LARGE OBJECT"))
                             : type(SqlType::Varchar, QStringLiteral("CHARACTER VARYING"));
    if (kinds.only({Bytes}))
        return kinds.isLarge ? type(SqlType::Blob, QStringLiteral("BINARY LARGE OBJECT"))
                             : type(SqlType::Varbinary, QStringLiteral("BINARY VARYING"));
    if (kinds.only({Boolean}))
        return type(SqlType::Boolean, QStringLiteral("BOOLEAN"));
    if (kinds.only({Int8}))
        return type(SqlType::TinyInt, QStringLiteral("TINYINT"));
    if (kinds.only({Int8, Int16}))
        return type(SqlType::SmallInt, QStringLiteral("SMALLINT"));
    if (kinds.only({Int8, Int16, Int32, Enum}))
        return type(SqlType::Integer, QStringLiteral("INTEGER"));
    if (kinds.only({Int8, Int16, Int32, Int64}))
        return type(SqlType::BigInt, QStringLiteral("BIGINT"));
    if (kinds.only({Float32}))
        return type(SqlType::Real, QStringLiteral("REAL"));
    if (kinds.only({Float64}))
        return type(SqlType::Double, QStringLiteral("DOUBLE PRECISION"));
    if (kinds.only({Decimal}))
        return type(SqlType::DecFloat, QStringLiteral("DECFLOAT")); // each value keeps its own scale
    if (kinds.only({Json}))
        return type(SqlType::Json, QStringLiteral("JSON"));
    if (kinds.only({Uuid}))
        return type(SqlType::Uuid, QStringLiteral("UUID"));
    if (kinds.only({Date}))
        return type(SqlType::Date, QStringLiteral("DATE"));
    if (kinds.only({Time}))
        return type(SqlType::Time, QStringLiteral("TIME(9)"));
    if (kinds.only({TimeTz}))
        return type(SqlType::TimeTz, QStringLiteral("TIME(9) WITH TIME ZONE"));
    if (kinds.only({Timestamp}))
        return type(SqlType::Timestamp, QStringLiteral("TIMESTAMP(9)"));
    if (kinds.only({TimestampTz}))
        return type(SqlType::TimestampTz, QStringLiteral("TIMESTAMP(9) WITH TIME ZONE"));
    if (kinds.only({Interval}))
        return type(SqlType::Interval, QStringLiteral("INTERVAL ") + QLatin1String(intervalName(kinds.intervalField)));
    if (kinds.only({Object}))
        return type(SqlType::JavaObject, QStringLiteral("JAVA_OBJECT"));
    if (kinds.only({Array}))
        return type(SqlType::Array, QStringLiteral("ARRAY"));
    return type(SqlType::Other, QStringLiteral("?"));
}

class Guesser final
{
public:
    Guesser(const StoreRemains &remains, const StoredMap &map)
        : m_remains(remains)
        , m_map(map)
    {}

    std::vector<Column> run()
    {
        std::map<std::size_t, std::size_t> votes;
        std::size_t leaves = 0;
        eachLeaf([&](const Page &leaf) {
            if (const std::size_t count = countIn(leaf))
                ++votes[count];
            return ++leaves < leavesForCounting;
        });
        const auto most = std::max_element(votes.begin(), votes.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most == votes.end())
            return {};
        std::vector<Kinds> kinds(most->first);
        eachLeaf([&](const Page &leaf) {
            if (countIn(leaf) != kinds.size())
                return true;
            for (std::size_t i = 0; i < m_values.size(); ++i)
                kinds[i % kinds.size()].add(m_values[i], m_isReference[i]);
            return true;
        });
        std::vector<Column> columns(kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            columns[i].name = QStringLiteral("C%1").arg(i + 1);
            columns[i].type = typeOf(kinds[i]);
        }
        return columns;
    }

private:
    void eachLeaf(const std::function<bool(const Page &)> &visit)
    {
        if (m_remains.isRootLost(m_map)) {
            for (const LeafPiece &piece : m_remains.poolOf(m_map.id, KeyForm::Row).fill({}).pieces) {
                const auto page = m_remains.pages().read(piece.position, m_map.id);
                if (page && !visit(*page))
                    return;
            }
            return;
        }
        TreeRemains tree(m_remains.pages(), m_map.id, m_map.root, KeyForm::Row);
        while (const auto part = tree.next()) {
            if (part->leaf && !visit(part->leaf->page))
                return;
        }
    }

    /// How many columns the leaf's rows have, and all their values; 0: that cannot be told.
    std::size_t countIn(const Page &leaf)
    {
        m_values.clear();
        m_isReference.clear();
        m_batch.clear(0);
        std::vector<std::int64_t> keys;
        const Byte *at = nullptr;
        const int format = m_remains.pages().format();
        if (leaf.keys == 0 || !readKeys(leaf, format, KeyForm::Row, keys, at) || at >= leaf.end || *at++ != 0)
            return 0;
        ReferenceNoticer noticer;
        ValueDecoder decoder(format, m_batch, &noticer);
        while (at < leaf.end) {
            std::size_t count = 1;
            if (format == 1) { // each row is an array
                if (*at++ != TagArray)
                    return 0;
                count = readVarInt(at);
            }
            for (; count > 0; --count) {
                Value value;
                noticer.seen = false;
                if (!decoder.decode(at, leaf.end, value))
                    return 0;
                m_values.push_back(value);
                m_isReference.push_back(noticer.seen);
            }
        }
        const std::size_t count = m_values.size() / keys.size();
        return m_values.size() % keys.size() == 0 && count <= maxColumns ? count : 0;
    }

    const StoreRemains &m_remains;
    const StoredMap &m_map;
    RowBatch m_batch;
    std::vector<Value> m_values;
    std::vector<bool> m_isReference;
};

bool holds(ValueType type, std::int64_t number)
{
    switch (type) {
    case ValueType::Int8:
        return number >= INT8_MIN && number <= INT8_MAX;
    case ValueType::Int16:
        return number >= INT16_MIN && number <= INT16_MAX;
    case ValueType::Int32:
        return number >= INT32_MIN && number <= INT32_MAX;
    default:
        return true;
    }
}

} // namespace

bool fitToGuess(Value &value, const ColumnType &type, RowBatch &batch)
{
    if (value.type == ValueType::Enum)
        value.type = ValueType::Int32; // what its labels were is not known
    const ValueType expected = ValueRule(type).expected;
    if (value.isNull() || value.type == expected)
        return true;
    if (isInteger(value.type) && isInteger(expected))
        return holds(expected, value.first);
    if (value.type == ValueType::Large)
        return expected == (value.large->kind() == LargeObject::Kind::Text ? ValueType::Text : ValueType::Bytes);
    QByteArray text;
    if (expected != ValueType::Text || !appendText(text, value, ColumnType()))
        return false;
    value = batch.copy(ValueType::Text, text);
    return true;
}

std::vector<Column> guessColumns(const StoreRemains &remains, const StoredMap &map)
{
    return Guesser(remains, map).run();
}

} // namespace gangway::h2
