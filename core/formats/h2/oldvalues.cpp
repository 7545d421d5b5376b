// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldvalues.h"

#include "h2text.h"
#include "valuetags.h"

#include <algorithm>
#include <cstring>

namespace gangway::h2 {
namespace {

int fractionDigits(std::int64_t nanos)
{
    std::int64_t fraction = nanos % nanosPerSecond;
    if (fraction == 0)
        return 0;
    int digits = nanoDigits;
    for (; fraction % 10 == 0; fraction /= 10)
        --digits;
    return digits;
}

int digitsInUse(const Value &value)
{
    if (value.flags & Value::Wide) {
        constexpr double digitsPerByte = 2.41;
        return static_cast<int>(static_cast<double>(wideDecimalBytes(value).size()) * digitsPerByte) + 1;
    }
    int digits = 1;
    for (std::int64_t rest = value.first / 10; rest != 0; rest /= 10)
        ++digits;
    return digits;
}

/// UTF-16 units of UTF-8 text.
std::int64_t units(QByteArrayView text)
{
    std::int64_t count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 || byte >= 0xc0)
            count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
}

bool padText(Value &value, std::int64_t length, RowBatch &batch)
{
    if (value.type != ValueType::Text)
        return value.type != ValueType::Large;
    const std::int64_t missing = std::max<std::int64_t>(length, 1) - units(value.bytes());
    if (missing <= 0)
        return true;
    const auto size = static_cast<std::size_t>(value.aux);
    char *const padded = batch.allocate(size + static_cast<std::size_t>(missing));
    std::memcpy(padded, value.data, size);
    std::memset(padded + size, ' ', static_cast<std::size_t>(missing));
    value = Value::view(ValueType::Text, QByteArrayView(padded, value.aux + missing));
    return true;
}

bool rescale(Value &value, int scale)
{
    if (value.type != ValueType::Decimal || value.aux == scale)
        return true;
    if (value.flags != Value::NoFlag)
        return false;
    for (; value.aux < scale; ++value.aux) {
        if (__builtin_mul_overflow(value.first, std::int64_t{10}, &value.first))
            return false;
    }
    for (; value.aux > scale; --value.aux) {
        if (value.first % 10 != 0)
            return false;
        value.first /= 10;
    }
    return true;
}

/// H2 2 has no zeros at the end of a DECFLOAT.
void stripZeros(Value &value)
{
    if (value.type != ValueType::Decimal || value.flags != Value::NoFlag)
        return;
    if (value.first == 0)
        value.aux = 0;
    for (; value.first != 0 && value.first % 10 == 0; --value.aux)
        value.first /= 10;
}

/// The type a value of its kind would be cast from.
SqlType typeOf(const Value &value)
{
    switch (value.type) {
    case ValueType::Boolean:
        return SqlType::Boolean;
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        return SqlType::BigInt;
    case ValueType::Decimal:
        return SqlType::Numeric;
    case ValueType::Float32:
        return SqlType::Real;
    case ValueType::Float64:
        return SqlType::Double;
    case ValueType::Text:
        return SqlType::Varchar;
    case ValueType::Uuid:
        return SqlType::Uuid;
    case ValueType::Date:
        return SqlType::Date;
    case ValueType::Time:
        return SqlType::Time;
    case ValueType::Timestamp:
        return SqlType::Timestamp;
    case ValueType::TimestampTz:
        return SqlType::TimestampTz;
    default:
        return SqlType::Other;
    }
}

bool elementsToText(Value &value, RowBatch &batch)
{
    if (value.type != ValueType::Array)
        return value.isNull();
    const std::span<const Value> from = value.items();
    const std::span<Value> to = batch.allocateValues(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[i] = from[i];
        if (from[i].isNull() || from[i].type == ValueType::Text)
            continue;
        ColumnType type;
        type.sql = typeOf(from[i]);
        QByteArray text;
        if (type.sql == SqlType::Other || !appendH2Text(text, from[i], type))
            return false;
        to[i] = batch.copy(ValueType::Text, text);
    }
    value.elements = to.data();
    return true;
}

} // namespace

void extend(OldExtent &extent, const Value &value)
{
    switch (value.type) {
    case ValueType::Time:
    case ValueType::TimeTz:
    case ValueType::Timestamp:
    case ValueType::TimestampTz:
        extent.fraction = std::max(extent.fraction, fractionDigits(value.second));
        break;
    case ValueType::Decimal:
        extent.scale = std::max(extent.scale, value.aux);
        extent.wholeDigits = std::max(extent.wholeDigits, digitsInUse(value) - value.aux);
        break;
    case ValueType::Text:
        extent.characters = std::max(extent.characters, units(value.bytes()));
        break;
    case ValueType::Large:
        extent.characters = std::max({extent.characters, value.large->characters(), value.large->octets()});
        break;
    default:
        break;
    }
}

bool changesValues(const ColumnType &old, const ColumnType &now)
{
    switch (now.sql) {
    case SqlType::Enum:
        return old.firstOrdinal != now.firstOrdinal;
    case SqlType::Char:
    case SqlType::Numeric:
    case SqlType::DecFloat:
        return true;
    case SqlType::Array:
        return !old.element;
    default:
        return false;
    }
}

bool upgradeValue(Value &value, const ColumnType &old, const ColumnType &now, RowBatch &batch)
{
    if (value.isNull())
        return true;
    switch (now.sql) {
    case SqlType::Enum:
        if (value.type == ValueType::Enum)
            value.first += now.firstOrdinal - old.firstOrdinal;
        return true;
    case SqlType::Char:
        return padText(value, now.length, batch);
    case SqlType::Numeric:
        return rescale(value, std::max(now.scale, 0));
    case SqlType::DecFloat:
        stripZeros(value);
        return true;
    case SqlType::Array:
        return old.element || elementsToText(value, batch);
    default:
        return true;
    }
}

} // namespace gangway::h2
