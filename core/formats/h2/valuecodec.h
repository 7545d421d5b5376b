// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowbatch.h"
#include "core/rows/schema.h"
#include "errors.h"
#include "primitives.h"

#include <optional>
#include <vector>

namespace gangway::h2 {

/// A row's pointer to a large object that is kept apart from it.
struct LobReference
{
    bool text = false;
    std::int64_t tableId = 0;
    std::int64_t lobId = 0;
    std::int64_t octets = -1;     ///< -1: not said (text in format 1).
    std::int64_t characters = -1; ///< UTF-16 code units; text only.
};

/// Turns a reference into a value.
class LobResolver
{
public:
    virtual ~LobResolver() = default;
    virtual Result<Value> resolve(const LobReference &reference, RowBatch &batch) = 0;
};

/// What a column's values must be.
struct ValueRule
{
    explicit ValueRule(const ColumnType &type);

    ValueType expected = ValueType::Object;
    SqlType sql = SqlType::Other;
    std::vector<ValueRule> element; ///< Array: one, if the type says what is in it.
};

/// Decodes H2's value encoding into a batch. Text that is ASCII, and all other bytes, are left where they are: the
/// batch must hold on to the memory they come from. Nothing is read beyond the slack after `end`.
class ValueDecoder final
{
public:
    ValueDecoder(int format, RowBatch &batch, LobResolver *lobs)
        : m_format(format)
        , m_batch(batch)
        , m_lobs(lobs)
    {}

    /// One value. false: fault() or error() says why.
    bool decode(const Byte *&at, const Byte *end, Value &out, int depth = 0);
    /// One value of a column: its type must fit the rule.
    bool decodeAs(const ValueRule &rule, const Byte *&at, const Byte *end, Value &out);
    /// A row: as many values as there are rules.
    bool decodeRow(const std::vector<ValueRule> &rules, const Byte *&at, const Byte *end, Value *row);

    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Set when a large object could not be had.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    bool fail(Fault fault)
    {
        m_fault = fault;
        return false;
    }
    /// The usual forms of the usual types: where the value ends, or nullptr for anything else, which decodeAs() then
    /// reads or refuses.
    static const Byte *decodeUsual(ValueType expected, const Byte *at, const Byte *end, Value &out);
    bool text(const Byte *&at, const Byte *end, std::size_t units, Value &out);
    bool bytes(const Byte *&at, const Byte *end, std::size_t size, ValueType type, Value &out);
    bool unusual(Byte tag, const Byte *&at, const Byte *end, Value &out, int depth);
    bool decimal(const Byte *&at, const Byte *end, std::int32_t scale, std::uint32_t size, Value &out);
    bool lob(bool text, const Byte *&at, const Byte *end, Value &out);
    bool items(ValueType type, const Byte *&at, const Byte *end, Value &out, int depth);
    bool interval(const Byte *&at, Value &out);
    bool offset(const Byte *&at, std::int32_t &seconds);
    bool moment(ValueType type, std::int64_t date, std::uint64_t nanos, std::int32_t offsetSeconds, Value &out);
    bool adapt(const ValueRule &rule, Value &value);

    int m_format;
    RowBatch &m_batch;
    LobResolver *m_lobs; // none: references become NULL, for those who only count
    Fault m_fault = nullptr;
    std::optional<Error> m_error;
};

/// H2's string encoding to UTF-8; a lone surrogate becomes its three bytes. The input must be known to be there;
/// @p out has room for as many bytes as it has. Returns the bytes written.
std::ptrdiff_t stringToUtf8(const Byte *&at, std::size_t units, char *out);

} // namespace gangway::h2
