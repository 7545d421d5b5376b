// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetext.h"

#include "bytelanes.h"
#include "shorttext.h"

#include <openssl/bn.h>
#include <openssl/crypto.h>

#include <cmath>
#include <memory>

namespace gangway {
namespace {

constexpr int largestPlainScale = 20'000;

void appendNumber(QByteArray &out, std::int64_t number)
{
    char digits[shortTextRoom];
    out.append(digits, writeNumber(digits, number) - digits);
}

void appendFraction(QByteArray &out, std::int64_t nanos)
{
    char digits[shortTextRoom];
    out.append(digits, writeFraction(digits, nanos) - digits);
}

/// Digits of a big-endian two's complement number, sign included.
QByteArray wideDigits(QByteArrayView bytes)
{
    const auto *const data = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_bin2bn(data, static_cast<int>(bytes.size()), nullptr),
                                                             &BN_free);
    if (!bytes.isEmpty() && (data[0] & 0x80) != 0) {
        const std::unique_ptr<BIGNUM, decltype(&BN_free)> modulus(BN_new(), &BN_free);
        BN_set_bit(modulus.get(), static_cast<int>(bytes.size()) * 8);
        BN_sub(number.get(), number.get(), modulus.get());
    }
    char *const text = BN_bn2dec(number.get());
    const QByteArray digits(text);
    OPENSSL_free(text);
    return digits;
}

void appendDecimal(QByteArray &out, const Value &value)
{
    if (value.flags & Value::NotANumber) {
        out.append("NaN");
        return;
    }
    if (value.flags & (Value::PlusInfinity | Value::MinusInfinity)) {
        out.append(value.flags & Value::MinusInfinity ? "-Infinity" : "Infinity");
        return;
    }
    QByteArray digits;
    if (value.flags & Value::Wide)
        digits = wideDigits(wideDecimalBytes(value));
    else
        appendNumber(digits, value.first);
    const int scale = value.aux;
    if (scale < 0 || scale > largestPlainScale) {
        out.append(digits).append(scale < 0 ? "E+" : "E-");
        appendNumber(out, std::abs(static_cast<std::int64_t>(scale)));
        return;
    }
    if (digits.startsWith('-')) {
        out.append('-');
        digits.remove(0, 1);
    }
    if (digits.size() <= scale)
        digits.prepend(QByteArray(scale - digits.size() + 1, '0'));
    out.append(digits.constData(), digits.size() - scale);
    if (scale > 0)
        out.append('.').append(digits.constData() + digits.size() - scale, scale);
}

void appendInterval(QByteArray &out, const Value &value)
{
    const auto field = static_cast<IntervalField>(value.aux);
    if (field == IntervalField::MonthsDaysMicroseconds) {
        out.append('P');
        appendNumber(out, static_cast<std::int32_t>(value.first >> 32));
        out.append('M');
        appendNumber(out, static_cast<std::int32_t>(value.first));
        out.append("DT");
        const std::int64_t micros = value.second;
        if (micros < 0 && micros / 1'000'000 == 0)
            out.append('-');
        appendNumber(out, micros / 1'000'000);
        appendFraction(out, std::abs(micros % 1'000'000) * 1000);
        out.append('S');
        return;
    }
    if (value.flags & Value::Negative)
        out.append('-');
    out.append('P');
    const auto part = [&out](std::int64_t number, char unit) {
        appendNumber(out, number);
        out.append(unit);
    };
    const auto secondsPart = [&out](std::int64_t seconds, std::int64_t nanos) {
        appendNumber(out, seconds);
        appendFraction(out, nanos);
        out.append('S');
    };
    const std::int64_t lead = value.first;
    const std::int64_t rest = value.second;
    constexpr std::int64_t second = 1'000'000'000;
    switch (field) {
    case IntervalField::Year:
        part(lead, 'Y');
        break;
    case IntervalField::Month:
        part(lead, 'M');
        break;
    case IntervalField::YearToMonth:
        part(lead, 'Y'), part(rest, 'M');
        break;
    case IntervalField::Day:
        part(lead, 'D');
        break;
    case IntervalField::Hour:
        out.append('T'), part(lead, 'H');
        break;
    case IntervalField::Minute:
        out.append('T'), part(lead, 'M');
        break;
    case IntervalField::Second:
        out.append('T'), secondsPart(lead, rest);
        break;
    case IntervalField::DayToHour:
        part(lead, 'D'), out.append('T'), part(rest, 'H');
        break;
    case IntervalField::DayToMinute:
        part(lead, 'D'), out.append('T'), part(rest / 60, 'H'), part(rest % 60, 'M');
        break;
    case IntervalField::DayToSecond:
        part(lead, 'D'), out.append('T'), part(rest / (3600 * second), 'H'), part(rest / (60 * second) % 60, 'M');
        secondsPart(rest / second % 60, rest % second);
        break;
    case IntervalField::HourToMinute:
        out.append('T'), part(lead, 'H'), part(rest, 'M');
        break;
    case IntervalField::HourToSecond:
        out.append('T'), part(lead, 'H'), part(rest / (60 * second), 'M');
        secondsPart(rest / second % 60, rest % second);
        break;
    case IntervalField::MinuteToSecond:
        out.append('T'), part(lead, 'M'), secondsPart(rest / second, rest % second);
        break;
    case IntervalField::MonthsDaysMicroseconds:
        break;
    }
}

bool isJsonNumber(const Value &value)
{
    switch (value.type) {
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        return true;
    case ValueType::Decimal:
        return (value.flags & (Value::NotANumber | Value::PlusInfinity | Value::MinusInfinity)) == 0;
    case ValueType::Float32:
        return std::isfinite(value.float32());
    case ValueType::Float64:
        return std::isfinite(value.float64());
    default:
        return false;
    }
}

Result<> appendItems(QByteArray &out, const Value &value, const ColumnType &type)
{
    const ColumnType unknown;
    const ColumnType &element = type.element ? *type.element : unknown;
    out.append('[');
    bool first = true;
    for (const Value &item : value.items()) {
        if (!first)
            out.append(',');
        first = false;
        const bool bare = isJsonNumber(item) || item.type == ValueType::Boolean || item.type == ValueType::Array
                          || item.type == ValueType::Row;
        if (item.isNull()) {
            out.append("null");
        } else if (bare) {
            if (auto appended = appendText(out, item, element); !appended)
                return appended;
        } else {
            QByteArray text;
            if (auto appended = appendText(text, item, element); !appended)
                return appended;
            appendJsonString(out, text);
        }
    }
    out.append(']');
    return {};
}

} // namespace

Result<> appendText(QByteArray &out, const Value &value, const ColumnType &type)
{
    char shortText[shortTextRoom];
    if (const char *const end = writeShortText(shortText, value)) {
        out.append(shortText, end - shortText);
        return {};
    }
    switch (value.type) {
    case ValueType::Decimal:
        appendDecimal(out, value);
        break;
    case ValueType::Text:
    case ValueType::Json:
        out.append(value.bytes().data(), value.bytes().size());
        break;
    case ValueType::Bytes:
    case ValueType::Object:
    case ValueType::Uuid:
        appendHex(out, value.bytes());
        break;
    case ValueType::Interval:
        appendInterval(out, value);
        break;
    case ValueType::Enum: {
        const std::int64_t index = value.first - type.firstOrdinal;
        if (index >= 0 && index < type.labels.size())
            out.append(type.labels[index].toUtf8());
        else
            appendNumber(out, value.first);
        break;
    }
    case ValueType::Array:
    case ValueType::Row:
        return appendItems(out, value, type);
    case ValueType::Large: {
        const bool text = value.large->kind() == LargeObject::Kind::Text;
        return value.large->read([&out, text](QByteArrayView piece) -> Result<> {
            if (text)
                out.append(piece.data(), piece.size());
            else
                appendHex(out, piece);
            return {};
        });
    }
    default: // NULL; all others have a short text
        break;
    }
    return {};
}

void appendHex(QByteArray &out, QByteArrayView bytes)
{
    const qsizetype before = out.size();
    out.resize(before + 2 * bytes.size());
    writeHex(out.data() + before, bytes);
}

void appendJsonCharacter(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        break;
    case '\\':
        out.append("\\\\");
        break;
    case '\b':
        out.append("\\b");
        break;
    case '\f':
        out.append("\\f");
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    default:
        if (static_cast<unsigned char>(c) < 0x20) {
            out.append("\\u00");
            appendHex(out, {&c, 1});
        } else {
            out.append(c);
        }
    }
}

void appendJsonString(QByteArray &out, QByteArrayView text)
{
    const auto isEscaped = [](const auto &c) { return (c < 0x20) | (c == '"') | (c == '\\'); };
    out.append('"');
    for (;;) {
        const qsizetype run = runBefore(text, isEscaped);
        out.append(text.data(), run);
        if (run == text.size())
            break;
        appendJsonCharacter(out, text[run]);
        text = text.sliced(run + 1);
    }
    out.append('"');
}

} // namespace gangway
