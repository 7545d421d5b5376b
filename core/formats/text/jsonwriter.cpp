// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

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
        static constexpr char hex[] = "0123456789abcdef";
        switch (item.kind) {
        case TextScan::Kind::Invalid:
            valid = false;
            return;
        case TextScan::Kind::Surrogate:
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4)
                out.append(hex[(item.code >> shift) & 15]);
            return;
        case TextScan::Kind::Character:
            break;
        }
        if (item.code < 0x20) {
            switch (item.code) {
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
                out.append("\\u00").append(hex[item.code >> 4]).append(hex[item.code & 15]);
            }
            return;
        }
        if (item.code == '"' || item.code == '\\')
            out.append('\\');
        out.append(item.bytes.data(), item.bytes.size());
    }
};

/// false: the text is not UTF-8.
bool appendString(QByteArray &out, QByteArrayView text)
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

} // namespace

Result<> JsonWriter::appendHead()
{
    m_keys.clear();
    for (const Column &column : table().columns) {
        QByteArray key;
        appendString(key, column.name.toUtf8());
        m_keys.push_back(key + ':');
    }
    out().append("[");
    return {};
}

Result<> JsonWriter::appendRow(std::span<const Value> row)
{
    out().append(rowsSoFar() > 0 ? ",\n{" : "\n{");
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            out().append(',');
        out().append(m_keys[i]);
        const auto appended = appendValue(row[i], table().columns[i].type);
        if (!appended)
            return appended.error();
        if (!*appended)
            return cannotHold(row, i, u"text that is not UTF-8"_s);
    }
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
    switch (value.type) {
    case ValueType::Null:
        out().append("null");
        return true;
    case ValueType::Text:
    case ValueType::Json:
        return appendString(out(), value.bytes());
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
    if (value.type == ValueType::Boolean || isNumber(value)) {
        if (auto appended = appendText(out(), value, type); !appended)
            return appended.error();
        return true;
    }
    m_text.resize(0);
    if (auto appended = appendText(m_text, value, type); !appended)
        return appended.error();
    return appendString(out(), m_text);
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
            out().append(piece.toByteArray().toHex());
        return makeRoom();
    });
    if (!read)
        return read.error();
    scan.finish(std::ref(escape));
    out().append('"');
    return escape.valid;
}

} // namespace gangway
