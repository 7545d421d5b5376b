// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert.h"

#include "bytesource.h"
#include "cataloguelayout.h"
#include "core/rows/copyrows.h"
#include "core/rows/teewriter.h"
#include "reader.h"
#include "upgradedreader.h"
#include "writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Convert)
};

Error different(const QString &file, const QString &table)
{
    return {Error::Code::Different,
            Tr::tr("The new database %1 was not kept: it does not hold the rows of the source.").arg(file),
            QStringLiteral("table ") + table,
            Tr::tr("Check the disk the new file was on, then try again; the source was only read.")};
}

/// Reads the new file back while it has no name yet.
Result<> verify(const QString &temporary, const QString &file, const std::vector<TableDigest> &wanted,
                const Steering &steering)
{
    auto source = FileSource::open(temporary);
    if (!source)
        return std::move(source).error();
    auto reader = Reader::open(std::move(*source));
    if (!reader)
        return std::move(reader).error();
    const auto found = digestRows(**reader, steering);
    if (!found)
        return found.error();
    for (std::size_t i = 0; i < std::max(wanted.size(), found->size()); ++i) {
        if (i >= wanted.size() || i >= found->size() || wanted[i] != (*found)[i])
            return different(file, (i < wanted.size() ? wanted : *found)[i].table.display());
    }
    return {};
}

/// What the layout cannot keep: asked of a catalogue before anything is written.
Result<QStringList> layoutRemarks(const Catalogue &catalogue)
{
    auto layout = layOutCatalogue(catalogue);
    if (!layout)
        return std::move(layout).error();
    return std::move(layout->remarks);
}

/// @p stillGood is asked after the last row was read.
Result<Conversion> convert(RowReader &from, const QString &to, const std::function<Result<>()> &stillGood,
                           const Steering &steering)
{
    Conversion conversion;
    auto target = conversionTarget(to);
    if (!target)
        return target.error();
    conversion.file = *target;
    std::unique_ptr<UpgradedReader> upgraded;
    RowReader *reader = &from;
    if (from.catalogue().dialect == Catalogue::Dialect::OldH2) {
        auto opened = UpgradedReader::open(from, steering);
        if (!opened)
            return std::move(opened).error();
        upgraded = std::move(*opened);
        conversion.remarks = upgraded->remarks();
        reader = upgraded.get();
    }
    auto remarks = layoutRemarks(reader->catalogue());
    if (!remarks)
        return std::move(remarks).error();
    conversion.remarks += *remarks;

    RowDigestWriter digests;
    WriterOptions options;
    options.stop = steering.stop;
    options.beforeNaming = [&](const QString &temporary) -> Result<> {
        if (auto good = stillGood(); !good)
            return good;
        return verify(temporary, conversion.file, digests.digests(), steering);
    };
    auto writer = Writer::create(conversion.file, std::move(options));
    if (!writer)
        return std::move(writer).error();
    TeeWriter both(digests, **writer); // in this order: the writer's finish() wants to know the digests
    if (auto copied = copyRows(*reader, both, steering); !copied)
        return std::move(copied).error();
    conversion.tables = digests.digests();
    for (const TableDigest &table : conversion.tables)
        conversion.rows += table.rows;
    conversion.bytes = QFileInfo(conversion.file).size();
    return conversion;
}

} // namespace

Result<QString> conversionTarget(const QString &to)
{
    constexpr QLatin1String suffix(".mv.db");
    const QString file = to.endsWith(suffix) ? to : to + suffix;
    return QFileInfo::exists(file) ? Result<QString>(existsAlready(file)) : file;
}

Error existsAlready(const QString &file)
{
    return {Error::Code::Refused,
            Tr::tr("The database was not written: %1 exists already.").arg(file),
            {},
            Tr::tr("Choose another name, or move that file away first.")};
}

Result<Conversion> convertDatabase(RowReader &from, const QString &to, const Steering &steering)
{
    return convert(
        from, to, [] { return Result<>(); }, steering);
}

Result<Conversion> convertDatabase(const QString &from, const QString &to, const Steering &steering)
{
    auto reader = Reader::open(from);
    if (!reader)
        return std::move(reader).error();
    auto conversion = convert(
        **reader, to, [&] { return (*reader)->checkUnchanged(); }, steering);
    if (conversion)
        conversion->remarks = (*reader)->info().remarks + conversion->remarks;
    return conversion;
}

} // namespace gangway::h2
