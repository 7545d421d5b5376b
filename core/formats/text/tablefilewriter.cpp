// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefilewriter.h"

#include "keytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype flushAt = 1 << 20;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::TableFileWriter)
};

} // namespace

TableFileWriter::TableFileWriter(QString folder, QString suffix)
    : m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
{}

TableFileWriter::~TableFileWriter()
{
    if (m_finished)
        return;
    for (const File &file : m_files)
        QFile::remove(file.path);
}

Result<> TableFileWriter::begin(const Catalogue &catalogue)
{
    m_names.emplace(catalogue, m_suffix);
    return ensurePrivateDirectory(m_folder);
}

Result<> TableFileWriter::beginTable(const TableSchema &table)
{
    Q_ASSERT(m_names);
    m_table = table;
    m_rows = 0;
    m_out.clear();
    auto file = DurableFile::create(QDir(m_folder).filePath(m_names->fileName(table.name)));
    if (!file)
        return file.error();
    m_file = std::move(*file);
    return appendHead();
}

Result<> TableFileWriter::write(const RowBatch &batch)
{
    Q_ASSERT(batch.columns() == m_table.columns.size());
    for (std::size_t index = 0; index < batch.rows(); ++index) {
        if (auto appended = appendRow(batch.row(index)); !appended)
            return appended;
        ++m_rows;
        if (auto room = makeRoom(); !room)
            return room;
    }
    return {};
}

Result<> TableFileWriter::endTable()
{
    if (auto appended = appendTail(); !appended)
        return appended;
    if (auto written = m_file->write(m_out); !written)
        return written;
    m_out.clear();
    File file{m_table.name, m_file->target(), m_rows, m_file->size()};
    if (auto committed = m_file->commit(); !committed)
        return committed;
    m_file.reset();
    m_files.push_back(std::move(file));
    return {};
}

Result<> TableFileWriter::finish()
{
    m_finished = true;
    return {};
}

qsizetype TableFileWriter::roomFor(std::span<const Value> row)
{
    qsizetype bytes = valueRoom; // what ends the row
    for (const Value &value : row)
        bytes += valueRoom + (isText(value) ? 2 * qsizetype{value.aux} : 0);
    return bytes;
}

char *TableFileWriter::room(qsizetype bytes)
{
    const qsizetype used = m_out.size();
    m_out.resize(used + bytes);
    return m_out.data() + used;
}

Result<> TableFileWriter::makeRoom()
{
    if (m_out.size() < flushAt)
        return {};
    auto written = m_file->write(m_out);
    m_out.resize(0); // keeps the memory, unlike clear()
    return written;
}

Error TableFileWriter::cannotHold(std::span<const Value> row, std::size_t column, const QString &why) const
{
    QString key = keyText(m_table, row);
    if (key.isEmpty())
        key = u"row %1"_s.arg(m_rows + 1);
    return {
        Error::Code::Refused,
        Tr::tr("A value of table %1 cannot be written in this format without changing it.").arg(m_table.name.display()),
        u"table %1, %2, column %3: %4"_s.arg(m_table.name.display(), key, m_table.columns[column].name, why),
        Tr::tr("Export this table as CSV, which keeps every byte.")};
}

} // namespace gangway
