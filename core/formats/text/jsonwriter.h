// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablefilewriter.h"

#include <vector>

namespace gangway {

/// `<table>.json`: one JSON array (RFC 8259), one object a row, one row a line; a file that was cut short lacks its
/// closing bracket. Keys are the column names.
///
/// A JSON number is written only where every reader gets exactly this number, readers that keep numbers as doubles
/// included: integers from -(2^53-1) to 2^53-1 and finite floats (shortest digits that read back to the same bits).
/// Larger integers and all decimals are strings, so that no digit and no scale is lost; so are `"NaN"`,
/// `"Infinity"` and `"-Infinity"`. Booleans are true and false, NULL is null, arrays and rows are arrays, bytes are
/// lower-case hexadecimal, JSON columns are the stored document as a string, everything else is the value's exact
/// text. A lone surrogate is `\ud800`. Text that is not UTF-8 has no form in JSON and is an error.
class JsonWriter final : public TableFileWriter
{
public:
    explicit JsonWriter(const QString &folder)
        : TableFileWriter(folder, QStringLiteral(".json"))
    {}

private:
    Result<> appendHead() override;
    Result<> appendRow(std::span<const Value> row) override;
    Result<> appendTail() override;
    /// false: the value has no form in JSON.
    Result<bool> appendValue(const Value &value, const ColumnType &type);
    Result<bool> appendLarge(const LargeObject &object);

    std::vector<QByteArray> m_keys; // `"name":`, escaped once
    qsizetype m_keysSize = 0;
    QByteArray m_text;
};

} // namespace gangway
