// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablefilewriter.h"

namespace gangway {

/// `<table>.csv` as RFC 4180 says, in UTF-8 without a byte order mark: a header line with the column names, comma,
/// CR LF at the end of each line, `"` doubled inside quotes.
///
/// NULL is an empty field without quotes, an empty string `""`. A field is quoted when it holds a comma, a quote, CR
/// or LF, begins or ends with a space or tab (some readers trim), is `\.` (psql's end of data) or is the text of a
/// large object. Everything else is the value's exact text (core/rows/valuetext.h). Bytes that are not UTF-8,
/// lone surrogates and NUL are kept byte for byte. A table with one column has an empty line for a NULL.
class CsvWriter final : public TableFileWriter
{
public:
    explicit CsvWriter(const QString &folder)
        : TableFileWriter(folder, QStringLiteral(".csv"))
    {}

private:
    Result<> appendHead() override;
    Result<> appendRow(std::span<const Value> row) override;
    Result<> appendTail() override;
    Result<> appendRare(const Value &value, const ColumnType &type);
    Result<> appendLarge(const LargeObject &object);

    QByteArray m_text;
};

} // namespace gangway
