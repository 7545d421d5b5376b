// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytebuffer.h"
#include "core/rows/schema.h"
#include "core/rows/value.h"
#include "errors.h"
#include "valuecodec.h"

#include <optional>
#include <vector>

namespace gangway::h2 {

/// Takes what is too large to be kept in its row.
class LobStore
{
public:
    virtual ~LobStore() = default;
    /// Says where it is then; `octets` and, of text, `characters` are what was really there.
    virtual Result<LobReference> store(const LargeObject &object) = 0;
    virtual Result<LobReference> store(QByteArrayView bytes, bool text) = 0;
};

/// What a column of the target holds, and what its values come from.
struct EncodingRule
{
    /// @p source is what the reader says the column is; enum ordinals count from where that does.
    EncodingRule(const ColumnType &target, const ColumnType &source, bool nullable);

    SqlType sql = SqlType::Other;
    bool nullable = true;
    std::int64_t length = -1;
    std::int32_t scale = -1;
    std::int64_t fraction = 1; ///< Nanoseconds that the last digit of a time stands for.
    std::int32_t ordinalShift = 0;
    QStringList labels;
    std::optional<IntervalField> interval;
    std::vector<EncodingRule> element; ///< Array: one.
};

/// Encodes values as H2 2.1 stores them: by the type of their column, not by their own. Nothing is rounded or cut.
class ValueEncoder final
{
public:
    /// Texts and bytes up to this size are kept in their row. H2's default.
    static constexpr qsizetype maxInRow = 256;

    explicit ValueEncoder(LobStore &lobs)
        : m_lobs(lobs)
    {}

    /// Appends. false: fault() or error() says why.
    bool encode(const EncodingRule &rule, const Value &value, ByteBuffer &out);

    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Set when a large object could not be read or written.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    bool fail(Fault fault)
    {
        m_fault = fault;
        return false;
    }
    bool fail(Error error)
    {
        m_error = std::move(error);
        return false;
    }
    bool unusual(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool integer(const EncodingRule &rule, const Value &value, std::int64_t least, std::int64_t greatest,
                 std::int64_t &number);
    bool numeric(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool decFloat(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool real(const Value &value, ByteBuffer &out);
    bool doublePrecision(const Value &value, ByteBuffer &out);
    bool text(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool shortText(const EncodingRule &rule, QByteArrayView utf8, ByteBuffer &out);
    bool bytes(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool lob(bool text, const Value &value, ByteBuffer &out);
    bool moment(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool interval(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool enumeration(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool items(const EncodingRule &rule, const Value &value, ByteBuffer &out);
    bool field(const Value &value, ByteBuffer &out);
    bool readAll(const LargeObject &object);

    LobStore &m_lobs;
    Fault m_fault = nullptr;
    std::optional<Error> m_error;
    QByteArray m_large; // one that has to be in the row as a whole
};

/// How many UTF-16 units UTF-8 stands for, lone surrogates included.
std::int64_t utf16Units(QByteArrayView utf8);
/// Appends H2's encoding of UTF-8 text; false when it is no such text. Lone surrogates are.
bool utf8ToString(QByteArrayView utf8, ByteBuffer &out);
/// Whether this is UTF-8 as any decoder takes it: without surrogates. An unfinished sequence at the end is left to the
/// next piece: @p open says how many bytes of it there are.
bool isUtf8(QByteArrayView utf8, qsizetype *open = nullptr);

} // namespace gangway::h2
