// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlliteral.h"

#include "core/rows/shorttext.h"
#include "core/rows/valuetext.h"
#include "textscan.h"

#include <bit>
#include <cmath>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

/// The inside of a quoted text: doubles the quote, and in a `U&` one escapes what has no plain form.
struct SqlEscape
{
    QByteArray &out;
    char quote;
    bool unicode; ///< Whether the text opened with `U&`.

    void operator()(const TextScan::Item &item) const
    {
        const bool escaped = unicode && (item.kind == TextScan::Kind::Surrogate || item.code == 0);
        if (escaped) {
            out.append('\\').append(QByteArray::number(static_cast<uint>(item.code), 16).rightJustified(4, '0'));
            return;
        }
        if (item.code == static_cast<unsigned char>(quote) || (unicode && item.code == '\\'))
            out.append(static_cast<char>(item.code));
        out.append(item.bytes.data(), item.bytes.size());
    }
};

void appendQuoted(QByteArray &out, QByteArrayView text, char quote, const TextTraits &traits)
{
    const bool unicode = traits.nul || traits.surrogate;
    if (unicode)
        out.append("U&");
    out.append(quote);
    TextScan scan;
    scan.add(text, SqlEscape{out, quote, unicode});
    scan.finish(SqlEscape{out, quote, unicode});
    out.append(quote);
}

bool appendTextLiteral(QByteArray &out, QByteArrayView text)
{
    const TextTraits traits = traitsOf(text);
    if (traits.invalid)
        return false;
    appendQuoted(out, text, '\'', traits);
    return true;
}

void appendBinary(QByteArray &out, QByteArrayView bytes)
{
    out.append("X'");
    appendHex(out, bytes);
    out.append('\'');
}

/// Digits without quotes unless the number is one only its text can say.
bool isBareNumber(const Value &value)
{
    switch (value.type) {
    case ValueType::Boolean:
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        return true;
    case ValueType::Decimal:
        return (value.flags & (Value::NotANumber | Value::PlusInfinity | Value::MinusInfinity)) == 0;
    case ValueType::Float32:
        return std::isfinite(value.float32()) && value.first != 0x8000'0000;
    case ValueType::Float64:
        return std::isfinite(value.float64())
               && static_cast<std::uint64_t>(value.first) != std::bit_cast<std::uint64_t>(-0.0);
    default:
        return false;
    }
}

QByteArray fraction(std::int64_t nanos)
{
    if (nanos == 0)
        return {};
    QByteArray digits = QByteArray::number(static_cast<qlonglong>(nanos)).rightJustified(9, '0');
    while (digits.endsWith('0'))
        digits.chop(1);
    return '.' + digits;
}

/// `INTERVAL '…' FIELDS` (ISO/IEC 9075-2, interval literal), or nothing for PostgreSQL's own mixed interval.
QByteArray intervalLiteral(const Value &value)
{
    constexpr std::int64_t second = 1'000'000'000;
    const auto number = [](std::int64_t n) { return QByteArray::number(static_cast<qlonglong>(n)); };
    const auto two = [&number](std::int64_t n) { return number(n).rightJustified(2, '0'); };
    const std::int64_t lead = value.first;
    const std::int64_t rest = value.second;
    const QByteArray clock = ':' + two(rest / second % 60) + fraction(rest % second);
    QByteArray text;
    const char *fields = nullptr;
    switch (static_cast<IntervalField>(value.aux)) {
    case IntervalField::Year:
        text = number(lead), fields = "YEAR";
        break;
    case IntervalField::Month:
        text = number(lead), fields = "MONTH";
        break;
    case IntervalField::Day:
        text = number(lead), fields = "DAY";
        break;
    case IntervalField::Hour:
        text = number(lead), fields = "HOUR";
        break;
    case IntervalField::Minute:
        text = number(lead), fields = "MINUTE";
        break;
    case IntervalField::Second:
        text = number(lead) + fraction(rest), fields = "SECOND";
        break;
    case IntervalField::YearToMonth:
        text = number(lead) + '-' + number(rest), fields = "YEAR TO MONTH";
        break;
    case IntervalField::DayToHour:
        text = number(lead) + ' ' + two(rest), fields = "DAY TO HOUR";
        break;
    case IntervalField::DayToMinute:
        text = number(lead) + ' ' + two(rest / 60) + ':' + two(rest % 60), fields = "DAY TO MINUTE";
        break;
    case IntervalField::DayToSecond:
        text = number(lead) + ' ' + two(rest / (3600 * second)) + ':' + two(rest / (60 * second) % 60) + clock;
        fields = "DAY TO SECOND";
        break;
    case IntervalField::HourToMinute:
        text = number(lead) + ':' + two(rest), fields = "HOUR TO MINUTE";
        break;
    case IntervalField::HourToSecond:
        text = number(lead) + ':' + two(rest / (60 * second)) + clock, fields = "HOUR TO SECOND";
        break;
    case IntervalField::MinuteToSecond:
        text = number(lead) + clock, fields = "MINUTE TO SECOND";
        break;
    case IntervalField::MonthsDaysMicroseconds:
        return {};
    }
    return (value.flags & Value::Negative ? "INTERVAL -'" : "INTERVAL '") + text + "' " + fields;
}

Result<bool> appendItems(QByteArray &out, const Value &value, const ColumnType &type)
{
    const ColumnType unknown;
    const bool array = value.type == ValueType::Array;
    bool first = true;
    out.append(array ? "ARRAY[" : "ROW(");
    for (const Value &item : value.items()) {
        if (!first)
            out.append(", ");
        first = false;
        const auto appended = appendSqlLiteral(out, item, type.element ? *type.element : unknown);
        if (!appended || !*appended)
            return appended;
    }
    out.append(array ? ']' : ')');
    return true;
}

} // namespace

void appendSqlName(QByteArray &out, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    appendQuoted(out, utf8, '"', traitsOf(utf8));
}

char *writeSqlLiteral(char *to, const Value &value)
{
    switch (value.type) {
    case ValueType::Null:
        return writePlain(to, "NULL");
    case ValueType::Boolean:
        return writePlain(to, value.first ? "TRUE" : "FALSE");
    case ValueType::Text: {
        const QByteArrayView text = value.bytes();
        if (plainRun(text) < text.size())
            return nullptr;
        *to = '\'';
        to = writePlain(to + 1, text);
        *to = '\'';
        return to + 1;
    }
    default:
        break;
    }
    if (isBareNumber(value))
        return writeShortText(to, value);
    *to = '\'';
    char *const end = writeShortText(to + 1, value);
    if (!end)
        return nullptr;
    *end = '\'';
    return end + 1;
}

Result<bool> appendSqlLiteral(QByteArray &out, const Value &value, const ColumnType &type)
{
    if (value.type != ValueType::Text) {
        char literal[shortTextRoom + 2];
        if (const char *const end = writeSqlLiteral(literal, value)) {
            out.append(literal, end - literal);
            return true;
        }
    }
    switch (value.type) {
    case ValueType::Text:
        return appendTextLiteral(out, value.bytes());
    case ValueType::Json:
        out.append("JSON "); // a bare string would become a JSON string in some engines
        return appendTextLiteral(out, value.bytes());
    case ValueType::Bytes:
    case ValueType::Object:
        appendBinary(out, value.bytes());
        return true;
    case ValueType::Array:
    case ValueType::Row:
        return appendItems(out, value, type);
    case ValueType::Interval:
        if (const QByteArray literal = intervalLiteral(value); !literal.isEmpty()) {
            out.append(literal);
            return true;
        }
        break;
    case ValueType::Large: {
        const auto noRoom = []() -> Result<> { return {}; };
        return appendSqlLarge(out, *value.large, noRoom);
    }
    default:
        break;
    }
    if (isBareNumber(value)) {
        if (auto appended = appendText(out, value, type); !appended)
            return appended.error();
        return true;
    }
    QByteArray text;
    if (auto appended = appendText(text, value, type); !appended)
        return appended.error();
    return appendTextLiteral(out, text);
}

Result<bool> appendSqlLarge(QByteArray &out, const LargeObject &object, const std::function<Result<>()> &makeRoom)
{
    if (object.kind() == LargeObject::Kind::Bytes) {
        out.append("X'");
        auto read = object.read([&](QByteArrayView piece) -> Result<> {
            appendHex(out, piece);
            return makeRoom();
        });
        if (!read)
            return read.error();
        out.append('\'');
        return true;
    }
    // Read twice: the opening of the literal depends on what comes later.
    TextTraits traits;
    TextScan look;
    const auto note = [&traits](const TextScan::Item &item) { traits.add(item); };
    auto looked = object.read([&](QByteArrayView piece) -> Result<> {
        look.add(piece, note);
        return {};
    });
    if (!looked)
        return looked.error();
    look.finish(note);
    if (traits.invalid)
        return false;
    const bool unicode = traits.nul || traits.surrogate;
    out.append(unicode ? "U&'" : "'");
    TextScan scan;
    auto read = object.read([&](QByteArrayView piece) -> Result<> {
        scan.add(piece, SqlEscape{out, '\'', unicode});
        return makeRoom();
    });
    if (!read)
        return read.error();
    out.append('\'');
    return true;
}

} // namespace gangway
