// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "core/rows/rowwriter.h"
#include "core/rows/shorttext.h"
#include "exportnames.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace gangway {

/// What the export formats share: one file a table in a folder, each complete or not there at all.
///
/// A table's file takes its name (exportnames.h) at endTable(), mode 0600, and an existing file is never replaced.
/// Destroying the writer before finish() removes what it made. Memory stays flat: large objects are streamed.
class TableFileWriter : public RowWriter
{
public:
    struct File
    {
        TableName table;
        QString path;
        qint64 rows = 0;
        qint64 bytes = 0;
    };

    ~TableFileWriter() override;
    TableFileWriter(const TableFileWriter &) = delete;
    TableFileWriter &operator=(const TableFileWriter &) = delete;

    Result<> begin(const Catalogue &catalogue) final;
    Result<> beginTable(const TableSchema &table) final;
    Result<> write(const RowBatch &batch) final;
    Result<> endTable() final;
    Result<> finish() final;

    /// The files that are there, in the order the tables came.
    [[nodiscard]] const std::vector<File> &files() const { return m_files; }

protected:
    /// @p suffix with its dot.
    TableFileWriter(QString folder, QString suffix);

    virtual Result<> appendHead() = 0;
    virtual Result<> appendRow(std::span<const Value> row) = 0;
    virtual Result<> appendTail() = 0;

    /// Where the formats put their bytes; goes to the file when it has grown.
    [[nodiscard]] QByteArray &out() { return m_out; }
    /// Appends a row's values through a pointer, since growing out() by each takes longer than writing it.
    ///
    /// @p write (char *&to, std::size_t index) puts a value and what stands before it at `to`, where there is room for
    /// valueRoom bytes and, for text that is not long, twice the text; it moves `to` to where it ended. false: the
    /// value is still to come, and @p append (index) appends it to out(). @p extra: further bytes for all of them
    /// together.
    template<typename Write, typename Append>
    Result<> appendValues(std::span<const Value> row, qsizetype extra, const Write &write, const Append &append)
    {
        const qsizetype enough = roomFor(row) + extra;
        char *to = room(enough);
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (write(to, i)) [[likely]]
                continue;
            endAt(to);
            if (auto appended = append(i); !appended)
                return appended;
            to = room(enough);
        }
        endAt(to);
        return {};
    }
    /// Whether appendValues() has room for it.
    [[nodiscard]] static bool isText(const Value &value)
    {
        return (value.type == ValueType::Text || value.type == ValueType::Json) && value.aux <= longText;
    }
    static constexpr qsizetype valueRoom = shortTextRoom + 32;
    static constexpr qsizetype longText = 64 << 10;

    /// Call between the pieces of a large object.
    Result<> makeRoom();
    [[nodiscard]] const TableSchema &table() const { return m_table; }
    [[nodiscard]] qint64 rowsSoFar() const { return m_rows; }
    /// The error for a value this format has no form for: names table, key and column.
    [[nodiscard]] Error cannotHold(std::span<const Value> row, std::size_t column, const QString &why) const;

private:
    [[nodiscard]] static qsizetype roomFor(std::span<const Value> row);
    char *room(qsizetype bytes);
    void endAt(const char *end) { m_out.resize(end - m_out.constData()); }

    QString m_folder;
    QString m_suffix;
    std::optional<ExportNames> m_names;
    std::vector<File> m_files;
    TableSchema m_table;
    std::optional<DurableFile> m_file;
    QByteArray m_out;
    qint64 m_rows = 0;
    bool m_finished = false;
};

} // namespace gangway
