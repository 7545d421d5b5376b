// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "core/formats/text/csvwriter.h"
#include "core/formats/text/exportnames.h"
#include "core/formats/text/jsonwriter.h"
#include "core/formats/text/sqlwriter.h"
#include "source.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Export)
};

QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Sql:
        break;
    }
    return u"sql"_s;
}

std::unique_ptr<TableFileWriter> makeWriter(ExportFormat format, const QString &folder)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(folder);
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(folder);
    case ExportFormat::Sql:
        break;
    }
    return std::make_unique<SqlWriter>(folder);
}

/// Errors that would meet every other table too.
bool endsTheExport(Error::Code code)
{
    switch (code) {
    case Error::Code::Corrupt:
    case Error::Code::WrongVersion:
    case Error::Code::NotFound:
    case Error::Code::Refused: // a value this format cannot hold; the folder was tried before
        return false;
    default:
        return true;
    }
}

/// Refuses before hours of work what would be refused after them.
Result<> checkFolder(const Catalogue &catalogue, const std::vector<const TableSchema *> &tables, const QString &folder,
                     ExportFormat format)
{
    if (auto made = ensurePrivateDirectory(folder); !made)
        return made;
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable()) {
        return Error{Error::Code::Refused,
                     Tr::tr("%1 is no folder that can be written to.").arg(folder),
                     {},
                     Tr::tr("Choose another folder.")};
    }
    const ExportNames names(catalogue, u'.' + nameOf(format));
    for (const TableSchema *table : tables) {
        const QFileInfo file(QDir(folder).filePath(names.fileName(table->name)));
        if (!file.exists() && !file.isSymLink())
            continue;
        return Error{Error::Code::Refused,
                     Tr::tr("%1 is already there.").arg(file.filePath()),
                     {},
                     Tr::tr("Choose an empty folder, or move the existing files away.")};
    }
    return {};
}

} // namespace

std::optional<ExportFormat> exportFormat(QStringView name)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Sql}) {
        if (name == nameOf(format))
            return format;
    }
    return {};
}

Result<ExportReport> exportTables(RowReader &reader, const QString &folder, ExportFormat format,
                                  const TableFilter &take, const Steering &steering)
{
    std::vector<const TableSchema *> tables;
    qint64 total = 0;
    for (const TableSchema &table : reader.catalogue().tables) {
        if (take && !take(table))
            continue;
        tables.push_back(&table);
        total = table.rows < 0 || total < 0 ? -1 : total + table.rows;
    }
    if (auto checked = checkFolder(reader.catalogue(), tables, folder, format); !checked)
        return checked.error();
    ExportReport report;
    report.folder = folder;
    qint64 done = 0;
    for (const TableSchema *table : tables) {
        // A writer a table: one that cannot be read takes no other with it.
        const auto writer = makeWriter(format, folder);
        qint64 inTable = 0;
        const Steering within{steering.stop, [&](const Progress &progress) {
                                  inTable = progress.done;
                                  steering.tell({Progress::Unit::Rows, done + inTable, total, progress.what});
                              }};
        const auto copied =
            copyRows(reader, *writer, within, [table](const TableSchema &other) { return &other == table; });
        done += inTable;
        if (copied) {
            report.files.push_back(writer->files().front());
            continue;
        }
        if (endsTheExport(copied.error().code)) {
            report.takeBack();
            return copied.error();
        }
        report.failures.push_back({table->name, copied.error()});
    }
    return report;
}

bool ExportReport::metDamage() const
{
    return std::any_of(failures.begin(), failures.end(),
                       [](const Failure &failure) { return mayBeDamage(failure.error); });
}

void ExportReport::takeBack()
{
    for (const TableFileWriter::File &file : files)
        QFile::remove(file.path);
    files.clear();
}

QJsonObject ExportReport::toJson() const
{
    QJsonArray fileList;
    for (const TableFileWriter::File &file : files) {
        fileList.append(QJsonObject{{u"schema"_s, file.table.schema},
                                    {u"table"_s, file.table.name},
                                    {u"file"_s, QFileInfo(file.path).fileName()},
                                    {u"rows"_s, file.rows},
                                    {u"bytes"_s, file.bytes}});
    }
    QJsonArray failureList;
    for (const Failure &failure : failures) {
        failureList.append(QJsonObject{{u"schema"_s, failure.table.schema},
                                       {u"table"_s, failure.table.name},
                                       {u"what"_s, failure.error.what},
                                       {u"detail"_s, failure.error.detail},
                                       {u"next"_s, failure.error.next}});
    }
    return {{u"folder"_s, folder}, {u"files"_s, fileList}, {u"failures"_s, failureList}};
}

QString ExportReport::toText() const
{
    qint64 rows = 0;
    for (const TableFileWriter::File &file : files)
        rows += file.rows;
    QString out = Tr::tr("Exported to %1. Tables: %2, rows: %3.")
                      .arg(printable(folder), counted(qint64(files.size())), counted(rows))
                  + u'\n';
    for (const Failure &failure : failures) {
        out += u'\n' + printable(Tr::tr("%1 was not exported. %2").arg(failure.table.display(), failure.error.what))
               + u"\n  "_s + printable(failure.error.detail) + u"\n  "_s + printable(failure.error.next) + u'\n';
    }
    return out;
}

} // namespace gangway::inspect
