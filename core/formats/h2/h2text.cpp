// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "h2text.h"

#include "core/rows/valuetext.h"
#include "valuetags.h"

#include <charconv>
#include <cmath>

namespace gangway::h2 {
namespace {

constexpr std::int64_t nanosPerMinute = 60 * nanosPerSecond;

void appendPadded(QByteArray &out, std::int64_t number, int width)
{
    out.append(QByteArray::number(qlonglong(number)).rightJustified(width, '0'));
}

void appendFraction(QByteArray &out, std::int64_t nanos)
{
    if (nanos == 0)
        return;
    QByteArray digits = QByteArray::number(qlonglong(nanos)).rightJustified(9, '0');
    while (digits.endsWith('0'))
        digits.chop(1);
    out.append('.').append(digits);
}

void appendClock(QByteArray &out, std::int64_t nanos)
{
    appendPadded(out, nanos / (60 * nanosPerMinute), 2);
    out.append(':');
    appendPadded(out, nanos / nanosPerMinute % 60, 2);
    out.append(':');
    appendPadded(out, nanos / nanosPerSecond % 60, 2);
    appendFraction(out, nanos % nanosPerSecond);
}

void appendDate(QByteArray &out, std::int64_t civil)
{
    std::int64_t year = civilYear(civil);
    if (year < 0) {
        out.append('-');
        year = -year;
    }
    appendPadded(out, year, 4);
    out.append('-');
    appendPadded(out, civilMonth(civil), 2);
    out.append('-');
    appendPadded(out, civilDay(civil), 2);
}

void appendOffset(QByteArray &out, std::int32_t seconds)
{
    out.append(seconds < 0 ? '-' : '+');
    seconds = std::abs(seconds);
    appendPadded(out, seconds / 3600, 2);
    if (seconds % 3600 == 0)
        return;
    out.append(':');
    appendPadded(out, seconds / 60 % 60, 2);
    if (seconds % 60 == 0)
        return;
    out.append(':');
    appendPadded(out, seconds % 60, 2);
}

/// BigDecimal.toString(): with an exponent when the scale is negative or there would be many leading zeros.
Result<> appendDecimal(QByteArray &out, const Value &value, const ColumnType &type)
{
    if (value.flags & (Value::NotANumber | Value::PlusInfinity | Value::MinusInfinity))
        return appendText(out, value, type);
    Value whole = value;
    whole.aux = 0;
    QByteArray digits;
    if (auto done = appendText(digits, whole, type); !done)
        return done;
    if (digits.startsWith('-')) {
        out.append('-');
        digits.remove(0, 1);
    }
    const std::int64_t scale = value.aux;
    const std::int64_t exponent = -scale + digits.size() - 1;
    if (scale >= 0 && exponent >= -6) {
        if (scale > 0) {
            if (digits.size() <= scale)
                digits.prepend(QByteArray(scale - digits.size() + 1, '0'));
            digits.insert(digits.size() - scale, '.');
        }
        out.append(digits);
        return {};
    }
    if (digits.size() > 1)
        digits.insert(1, '.');
    out.append(digits);
    if (exponent != 0) {
        out.append('E');
        if (exponent > 0)
            out.append('+');
        out.append(QByteArray::number(qlonglong(exponent)));
    }
    return {};
}

void appendInterval(QByteArray &out, const Value &value)
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
    const std::int64_t rest = value.second;
    out.append("INTERVAL '");
    if (value.flags & Value::Negative)
        out.append('-');
    out.append(QByteArray::number(qlonglong(value.first)));
    switch (static_cast<IntervalField>(value.aux)) {
    case IntervalField::Second:
        appendFraction(out, rest);
        break;
    case IntervalField::YearToMonth:
        out.append('-').append(QByteArray::number(qlonglong(rest)));
        break;
    case IntervalField::DayToHour:
        out.append(' ');
        appendPadded(out, rest, 2);
        break;
    case IntervalField::DayToMinute:
        out.append(' ');
        appendPadded(out, rest / 60, 2);
        out.append(':');
        appendPadded(out, rest % 60, 2);
        break;
    case IntervalField::DayToSecond:
        out.append(' ');
        appendClock(out, rest);
        break;
    case IntervalField::HourToMinute:
        out.append(':');
        appendPadded(out, rest, 2);
        break;
    case IntervalField::HourToSecond:
        out.append(':');
        appendPadded(out, rest / nanosPerMinute, 2);
        out.append(':');
        appendPadded(out, rest / nanosPerSecond % 60, 2);
        appendFraction(out, rest % nanosPerSecond);
        break;
    case IntervalField::MinuteToSecond:
        out.append(':');
        appendPadded(out, rest / nanosPerSecond, 2);
        appendFraction(out, rest % nanosPerSecond);
        break;
    default:
        break;
    }
    out.append("' ");
    if (value.aux >= 0 && value.aux < std::int32_t(std::size(names)))
        out.append(names[value.aux]);
}

template<typename Float>
void appendJavaFloating(QByteArray &out, Float number)
{
    if (std::isnan(number)) {
        out.append("NaN");
        return;
    }
    if (std::signbit(number)) {
        out.append('-');
        number = -number;
    }
    if (std::isinf(number)) {
        out.append("Infinity");
        return;
    }
    if (number == 0) {
        out.append("0.0");
        return;
    }
    char text[64];
    auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific).ptr;
    // Java looks for the nearest number of two digits even where one would do: 4.9E-324, not 5E-324.
    if (end - text > 1 && text[1] == 'e')
        end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific, 1).ptr;
    const QByteArray scientific(text, end - text);
    const qsizetype mark = scientific.indexOf('e');
    QByteArray digits = scientific.first(mark);
    digits.remove(1, 1);
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    const int exponent = scientific.mid(mark + 1).toInt();
    if (exponent >= -3 && exponent < 7) {
        if (exponent < 0) {
            out.append("0.").append(QByteArray(-exponent - 1, '0')).append(digits);
            return;
        }
        if (digits.size() <= exponent + 1)
            digits.append(QByteArray(exponent + 2 - digits.size(), '0'));
        out.append(digits.first(exponent + 1)).append('.').append(digits.mid(exponent + 1));
        return;
    }
    out.append(digits.first(1)).append('.').append(digits.size() > 1 ? digits.mid(1) : QByteArray("0"));
    out.append('E').append(QByteArray::number(exponent));
}

} // namespace

void appendJavaDouble(QByteArray &out, double number)
{
    appendJavaFloating(out, number);
}

void appendJavaFloat(QByteArray &out, float number)
{
    appendJavaFloating(out, number);
}

Result<> appendH2Text(QByteArray &out, const Value &value, const ColumnType &type)
{
    switch (value.type) {
    case ValueType::Null:
        return {};
    case ValueType::Boolean:
        out.append(value.first ? "TRUE" : "FALSE");
        return {};
    case ValueType::Decimal:
        return appendDecimal(out, value, type);
    case ValueType::Float32:
        appendJavaFloat(out, value.float32());
        return {};
    case ValueType::Float64:
        appendJavaDouble(out, value.float64());
        return {};
    case ValueType::Date:
        appendDate(out, value.first);
        return {};
    case ValueType::Time:
    case ValueType::TimeTz:
        appendClock(out, value.second);
        if (value.type == ValueType::TimeTz)
            appendOffset(out, value.aux);
        return {};
    case ValueType::Timestamp:
    case ValueType::TimestampTz:
        appendDate(out, value.first);
        out.append(' ');
        appendClock(out, value.second);
        if (value.type == ValueType::TimestampTz)
            appendOffset(out, value.aux);
        return {};
    case ValueType::Interval:
        appendInterval(out, value);
        return {};
    case ValueType::Array:
    case ValueType::Row: {
        static const ColumnType unknown;
        const ColumnType &element = type.element ? *type.element : unknown;
        out.append(value.type == ValueType::Array ? "[" : "ROW (");
        bool first = true;
        for (const Value &item : value.items()) {
            if (!first)
                out.append(", ");
            first = false;
            if (item.isNull()) {
                out.append("null");
                continue;
            }
            if (auto done = appendH2Text(out, item, element); !done)
                return done;
        }
        out.append(value.type == ValueType::Array ? ']' : ')');
        return {};
    }
    case ValueType::Bytes:
    case ValueType::Object:
        if (type.sql != SqlType::JavaObject)
            out.append(value.bytes().data(), value.aux);
        return {};
    case ValueType::Large:
        return value.large->read([&out](QByteArrayView piece) -> Result<> {
            out.append(piece.data(), piece.size());
            return {};
        });
    default:
        return appendText(out, value, type); // integers, text, JSON, UUID, labels
    }
}

} // namespace gangway::h2
