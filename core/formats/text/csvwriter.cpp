// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "core/rows/valuetext.h"

#include <algorithm>

namespace gangway {
namespace {

bool needsQuotes(QByteArrayView field)
{
    if (field.isEmpty() || field == QByteArrayView("\\."))
        return true;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (isBlank(field.front()) || isBlank(field.back()))
        return true;
    return std::any_of(field.begin(), field.end(),
                       [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
}

/// @p piece with each quote doubled, without the quotes around it.
void appendDoubled(QByteArray &out, QByteArrayView piece)
{
    for (;;) {
        const qsizetype quote = piece.indexOf('"');
        if (quote < 0)
            break;
        out.append(piece.data(), quote + 1).append('"');
        piece = piece.sliced(quote + 1);
    }
    out.append(piece.data(), piece.size());
}

void appendField(QByteArray &out, QByteArrayView field)
{
    if (!needsQuotes(field)) {
        out.append(field.data(), field.size());
        return;
    }
    out.append('"');
    appendDoubled(out, field);
    out.append('"');
}

/// Numbers, moments and the like, whose text never holds a character that needs quotes.
bool isBare(ValueType type)
{
    switch (type) {
    case ValueType::Text:
    case ValueType::Json:
    case ValueType::Bytes:
    case ValueType::Object:
    case ValueType::Enum:
    case ValueType::Array:
    case ValueType::Row:
    case ValueType::Large:
        return false;
    default:
        return true;
    }
}

} // namespace

Result<> CsvWriter::appendHead()
{
    for (std::size_t i = 0; i < table().columns.size(); ++i) {
        if (i > 0)
            out().append(',');
        appendField(out(), table().columns[i].name.toUtf8());
    }
    out().append("\r\n");
    return {};
}

Result<> CsvWriter::appendRow(std::span<const Value> row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Value &value = row[i];
        if (i > 0)
            out().append(',');
        if (value.isNull())
            continue;
        if (value.type == ValueType::Large) {
            if (auto appended = appendLarge(*value.large); !appended)
                return appended;
        } else if (value.type == ValueType::Text || value.type == ValueType::Json) {
            appendField(out(), value.bytes());
        } else if (isBare(value.type)) {
            if (auto appended = appendText(out(), value, table().columns[i].type); !appended)
                return appended;
        } else {
            m_text.resize(0);
            if (auto appended = appendText(m_text, value, table().columns[i].type); !appended)
                return appended;
            appendField(out(), m_text);
        }
    }
    out().append("\r\n");
    return {};
}

Result<> CsvWriter::appendTail()
{
    return {};
}

Result<> CsvWriter::appendLarge(const LargeObject &object)
{
    const bool isText = object.kind() == LargeObject::Kind::Text;
    out().append('"');
    auto read = object.read([this, isText](QByteArrayView piece) -> Result<> {
        if (isText)
            appendDoubled(out(), piece);
        else
            out().append(piece.toByteArray().toHex());
        return makeRoom();
    });
    out().append('"');
    return read;
}

} // namespace gangway
