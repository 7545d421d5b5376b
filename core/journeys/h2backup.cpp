// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "h2backup.h"

#include "core/archive/verifyarchive.h"
#include "core/choicenames.h"
#include "core/formats/h2/reader.h"
#include "core/inspect/source.h"
#include "core/metabase/changelog.h"
#include "core/metabase/recognise.h"
#include "core/metabase/tablesweep.h"
#include "phase.h"
#include "sameness.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::H2Backup)
};

Result<BackupDescription> describe(h2::Reader &reader, metabase::DatabaseVersion &version, const Steering &steering)
{
    BackupDescription about;
    about.database = u"h2"_s;
    about.databaseFormat = QString::number(reader.info().format);
    if (reader.info().createBuild > 0)
        about.databaseVersion = Tr::tr("build %1").arg(reader.info().createBuild);
    about.host = QSysInfo::machineHostName();
    about.path = reader.info().path;
    if (metabase::recognise(reader.catalogue()).isApplication()) {
        auto changelog = metabase::readChangelog(reader, metabase::TableFinder(reader.catalogue()), steering);
        if (!changelog)
            return changelog.error();
        version = changelog->version;
        about.product = u"Metabase"_s;
        about.productVersion = version.tag();
    }
    auto digests = digestRows(reader, phase(steering, Tr::tr("Reading the rows")));
    if (!digests)
        return digests.error();
    about.tables = std::move(*digests);
    return about;
}

Result<> compareRows(const QString &archive, const Manifest &manifest, const Steering &steering)
{
    auto source = inspect::openSource(archive);
    if (!source)
        return source.error();
    auto digests = digestRows(*source->rows, phase(steering, Tr::tr("Reading the rows back")));
    if (!digests)
        return digests.error();
    const auto differences = compareDigests(manifest.description.tables, *digests);
    if (differences.empty())
        return {};
    return Error{Error::Code::Different, Tr::tr("The backup %1 does not hold the rows of its source.").arg(archive),
                 differenceLines(differences, u"in the backup"_s),
                 //: %1: a command, or a button of a window
                 Tr::tr("Do not rely on it. Check the source with %1 and make the backup again.")
                     .arg(choiceName(Choice::InspectFile))};
}

} // namespace

Result<Manifest> verifyH2Backup(const QString &archive, const Steering &steering)
{
    auto report = verifyArchive(archive, VerifyLevel::Content, phase(steering, Tr::tr("Reading the backup back")));
    if (!report)
        return report.error();
    if (auto good = report->verdict(archive); !good)
        return good.error();
    if (auto same = compareRows(archive, report->manifest, steering); !same)
        return same.error();
    return report->manifest;
}

Result<H2Backup> backUpH2(const H2BackupRequest &request, const Steering &steering)
{
    auto reader = h2::Reader::open(request.source);
    if (!reader)
        return reader.error();
    H2Backup backup;
    auto about = describe(**reader, backup.version, steering);
    if (!about)
        return about.error();
    backup.rows = rowsOf(about->tables);
    std::vector<std::unique_ptr<MemberSource>> members;
    auto file = fileMember(h2MemberName, (*reader)->info().path);
    if (!file)
        return file.error();
    members.push_back(std::move(*file));
    if (!request.environment.isEmpty())
        members.push_back(bytesMember(environmentMemberName, request.environment));
    WriteOptions options;
    options.existing = request.existing;
    auto written = writeArchive(request.archive, *about, std::move(members),
                                phase(steering, Tr::tr("Writing the backup")), options);
    if (!written)
        return written.error();
    // From here on the archive exists. It is a backup only if everything below agrees.
    const auto discard = [&request](Error error) {
        QFile::remove(request.archive);
        return error;
    };
    if (auto unchanged = (*reader)->checkUnchanged(); !unchanged)
        return discard(unchanged.error());
    auto verified = verifyH2Backup(request.archive, steering);
    if (!verified)
        return discard(verified.error());
    backup.manifest = std::move(*verified);
    return backup;
}

} // namespace gangway
