// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "core/rows/bytelanes.h"
#include "core/rows/valuetext.h"

namespace gangway {
namespace {

bool needsQuotes(QByteArrayView field)
{
    if (field.isEmpty() || field == QByteArrayView("\\."))
        return true;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (isBlank(field.front()) || isBlank(field.back()))
        return true;
    return runBefore(field, [](const auto &c) { return (c == '"') | (c == ',') | (c == '\n') | (c == '\r'); })
           < field.size();
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

/// The field at @p to, where there is room for twice its size and two quotes.
char *writeField(char *to, QByteArrayView field)
{
    if (!needsQuotes(field))
        return writePlain(to, field);
    *to++ = '"';
    for (const char c : field) {
        *to++ = c;
        if (c == '"')
            *to++ = c;
    }
    *to++ = '"';
    return to;
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
    const auto write = [row](char *&to, std::size_t index) {
        const Value &value = row[index];
        if (index > 0)
            *to++ = ',';
        if (value.isNull())
            return true;
        if (isText(value)) {
            to = writeField(to, value.bytes());
            return true;
        }
        char *const end = writeShortText(to, value);
        to = end ? end : to;
        return end != nullptr;
    };
    const auto append = [this, row](std::size_t index) { return appendRare(row[index], table().columns[index].type); };
    auto appended = appendValues(row, 0, write, append);
    out().append("\r\n");
    return appended;
}

Result<> CsvWriter::appendRare(const Value &value, const ColumnType &type)
{
    if (value.type == ValueType::Large)
        return appendLarge(*value.large);
    m_text.resize(0);
    if (auto appended = appendText(m_text, value, type); !appended)
        return appended;
    appendField(out(), m_text);
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
            appendHex(out(), piece);
        return makeRoom();
    });
    out().append('"');
    return read;
}

} // namespace gangway
