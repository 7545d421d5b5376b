// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include "core/rows/shorttext.h"
#include "core/rows/valuetext.h"
#include "textscan.h"

#include <cmath>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t largestExactInteger = (std::int64_t{1} << 53) - 1;

/// Puts what a TextScan finds into a JSON string; remembers whether all of it had a form.
struct JsonEscape
{
    QByteArray &out;
    bool valid = true;

    void operator()(const TextScan::Item &item)
    {
        switch (item.kind) {
        case TextScan::Kind::Invalid:
            valid = false;
            return;
        case TextScan::Kind::Surrogate: {
            const char code[] = {static_cast<char>(item.code >> 8), static_cast<char>(item.code & 0xff)};
            out.append("\\u");
            appendHex(out, {code, 2});
            return;
        }
        case TextScan::Kind::Character:
            break;
        }
        if (item.bytes.size() == 1)
            appendJsonCharacter(out, item.bytes.front());
        else
            out.append(item.bytes.data(), item.bytes.size());
    }
};

/// false: the text is not UTF-8.
bool appendCheckedString(QByteArray &out, QByteArrayView text)
{
    TextScan scan;
    JsonEscape escape{out};
    out.append('"');
    scan.add(text, std::ref(escape));
    scan.finish(std::ref(escape));
    out.append('"');
    return escape.valid;
}

bool isNumber(const Value &value)
{
    switch (value.type) {
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
        return true;
    case ValueType::Int64:
        return value.first >= -largestExactInteger && value.first <= largestExactInteger;
    case ValueType::Float32:
        return std::isfinite(value.float32());
    case ValueType::Float64:
        return std::isfinite(value.float64());
    default:
        return false;
    }
}

/// A value that has a short text, as a JSON value at @p to, where there is room for it and two quotes: its end, or
/// nullptr for all other values.
char *writeShortValue(char *to, const Value &value)
{
    if (value.isNull())
        return writePlain(to, "null");
    if (value.type == ValueType::Boolean || isNumber(value))
        return writeShortText(to, value);
    *to = '"';
    char *const end = writeShortText(to + 1, value);
    if (!end)
        return nullptr;
    *end = '"';
    return end + 1;
}

} // namespace

Result<> JsonWriter::appendHead()
{
    m_keys.clear();
    m_keysSize = 0;
    for (const Column &column : table().columns) {
        QByteArray key;
        appendCheckedString(key, column.name.toUtf8());
        m_keys.push_back(key + ':');
        m_keysSize += m_keys.back().size();
    }
    out().append("[");
    return {};
}

Result<> JsonWriter::appendRow(std::span<const Value> row)
{
    out().append(rowsSoFar() > 0 ? ",\n{" : "\n{");
    const auto write = [this, row](char *&to, std::size_t index) {
        if (index > 0)
            *to++ = ',';
        to = writePlain(to, m_keys[index]);
        const Value &value = row[index];
        if (isText(value) && plainRun(value.bytes()) == value.aux) {
            *to++ = '"';
            to = writePlain(to, value.bytes());
            *to++ = '"';
            return true;
        }
        char *const end = writeShortValue(to, value);
        to = end ? end : to;
        return end != nullptr;
    };
    const auto append = [this, row](std::size_t index) -> Result<> {
        const auto appended = appendValue(row[index], table().columns[index].type);
        if (!appended)
            return appended.error();
        if (!*appended)
            return cannotHold(row, index, u"text that is not UTF-8"_s);
        return {};
    };
    auto appended = appendValues(row, m_keysSize, write, append);
    if (!appended)
        return appended;
    out().append('}');
    return {};
}

Result<> JsonWriter::appendTail()
{
    out().append("\n]\n");
    return {};
}

Result<bool> JsonWriter::appendValue(const Value &value, const ColumnType &type)
{
    char shortValue[shortTextRoom + 2];
    if (const char *const end = writeShortValue(shortValue, value)) {
        out().append(shortValue, end - shortValue);
        return true;
    }
    switch (value.type) {
    case ValueType::Text:
    case ValueType::Json:
        return appendCheckedString(out(), value.bytes());
    case ValueType::Large:
        return appendLarge(*value.large);
    case ValueType::Array:
    case ValueType::Row: {
        const ColumnType unknown;
        bool first = true;
        bool valid = true;
        out().append('[');
        for (const Value &item : value.items()) {
            if (!first)
                out().append(',');
            first = false;
            const auto appended = appendValue(item, type.element ? *type.element : unknown);
            if (!appended)
                return appended;
            valid = valid && *appended;
        }
        out().append(']');
        return valid;
    }
    default:
        break;
    }
    m_text.resize(0);
    if (auto appended = appendText(m_text, value, type); !appended)
        return appended.error();
    return appendCheckedString(out(), m_text);
}

Result<bool> JsonWriter::appendLarge(const LargeObject &object)
{
    const bool isText = object.kind() == LargeObject::Kind::Text;
    TextScan scan;
    JsonEscape escape{out()};
    out().append('"');
    auto read = object.read([&](QByteArrayView piece) -> Result<> {
        if (isText)
            scan.add(piece, std::ref(escape));
        else
            appendHex(out(), piece);
        return makeRoom();
    });
    if (!read)
        return read.error();
    scan.finish(std::ref(escape));
    out().append('"');
    return escape.valid;
}

} // namespace gangway
