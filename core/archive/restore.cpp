// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restore.h"

#include "archivereader.h"
#include "extractmember.h"
#include "fileidentity.h"
#include "verifyarchive.h"
#include "writearchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <vector>

#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr auto databaseSuffix = ".mv.db"_L1;
// H2 writes these while it compacts a database on closing. On opening it deletes both, unless the database itself is
// missing: then a .newFile becomes the database (MVStoreTool.compactCleanUp).
constexpr QLatin1StringView compactionSuffixes[] = {".newFile"_L1, ".tempFile"_L1};
constexpr auto lockSuffix = ".lock.db"_L1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Restore)
};

/// A file at the place to restore to.
struct Occupant
{
    QString path;
    QString memberName;
    FileIdentity identity;
};

Result<QString> placeOf(const QString &target)
{
    // Through a symbolic link: what it names is replaced, not the link.
    const QFileInfo given(target);
    const QString path = given.isSymLink() ? given.canonicalFilePath() : given.absoluteFilePath();
    if (path.isEmpty()) {
        return Error{Error::Code::NotFound, Tr::tr("%1 names a file that is not there.").arg(target),
                     u"dangling symbolic link"_s, Tr::tr("Choose the file itself.")};
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return Error{Error::Code::NotFound,
                     Tr::tr("The folder %1 is not there.").arg(folder),
                     {},
                     Tr::tr("Make the folder, or choose another place.")};
    }
    if (path.endsWith(databaseSuffix)) {
        const QString lock = path.chopped(databaseSuffix.size()) + lockSuffix;
        if (QFileInfo::exists(lock)) {
            return Error{Error::Code::InUse,
                         Tr::tr("%1 may be open: %2 is there.").arg(path, lock),
                         {},
                         Tr::tr("Stop the program that uses it. If none does, delete the lock file.")};
        }
    }
    return path;
}

Result<std::vector<Occupant>> occupantsOf(const QString &place, const QString &memberName)
{
    std::vector<Occupant> occupants;
    QStringList suffixes{QString()};
    if (place.endsWith(databaseSuffix)) {
        for (const auto suffix : compactionSuffixes)
            suffixes.append(suffix);
    }
    for (const QString &suffix : suffixes) {
        const auto identity = FileIdentity::ofPath(place + suffix);
        if (!identity)
            continue;
        if (!identity->isRegular) {
            return Error{Error::Code::Refused,
                         Tr::tr("%1 is there and is not a file.").arg(place + suffix),
                         {},
                         Tr::tr("Choose another place.")};
        }
        occupants.push_back({place + suffix, memberName + suffix, *identity});
    }
    return occupants;
}

/// Fails when what is at the place is not what was there before.
Result<> checkUntouched(const std::vector<Occupant> &before, const QString &place, const QString &memberName)
{
    const auto now = occupantsOf(place, memberName);
    if (!now)
        return now.error();
    bool isSame = now->size() == before.size();
    for (std::size_t i = 0; isSame && i < before.size(); ++i)
        isSame = before[i].path == (*now)[i].path && before[i].identity.isSameStateAs((*now)[i].identity);
    if (isSame)
        return {};
    return Error{Error::Code::InUse,
                 Tr::tr("%1 changed while the backup was being restored. It was not replaced.").arg(place),
                 {},
                 Tr::tr("Stop the program that uses it, then try again.")};
}

Result<Manifest> keep(const std::vector<Occupant> &occupants, const RestoreOptions &options, const Steering &steering)
{
    std::vector<std::unique_ptr<MemberSource>> members;
    for (const Occupant &occupant : occupants) {
        auto member = fileMember(occupant.memberName, occupant.path);
        if (!member)
            return member.error();
        members.push_back(std::move(*member));
    }
    WriteOptions writeOptions;
    writeOptions.margin = options.margin;
    auto manifest = writeArchive(options.keepExistingAs, options.existing, std::move(members), steering, writeOptions);
    if (!manifest)
        return manifest;
    const auto report = verifyArchive(options.keepExistingAs, VerifyLevel::Content, steering);
    if (!report)
        return report.error();
    if (auto good = report->verdict(options.keepExistingAs); !good)
        return good.error();
    return manifest;
}

/// The database must stay readable for whoever runs it, also when root restores it. Without the right to give files
/// away it stays ours, as a copy made by hand would.
void giveToOwner(const DurableFile &file, const QString &place, const std::vector<Occupant> &occupants)
{
    const auto owner = occupants.empty() ? FileIdentity::ofPath(QFileInfo(place).absolutePath())
                                         : std::optional(occupants.front().identity);
    if (owner && ::geteuid() == 0 && ::fchown(file.descriptor(), owner->owner, owner->group) != 0)
        return;
}

} // namespace

Result<RestoreReport> restoreFile(const QString &archive, const QString &member, const QString &target,
                                  const RestoreOptions &options, const Steering &steering)
{
    const auto reader = ArchiveReader::open(archive);
    if (!reader)
        return reader.error();
    const auto bytes = reader->member(member);
    if (!bytes)
        return bytes.error();
    const auto place = placeOf(target);
    if (!place)
        return place.error();
    const auto occupants = occupantsOf(*place, member);
    if (!occupants)
        return occupants.error();
    if (!occupants->empty() && options.keepExistingAs.isEmpty()) {
        return Error{Error::Code::Refused,
                     Tr::tr("%1 is already there. Nothing was changed.").arg(occupants->front().path),
                     {},
                     Tr::tr("Choose an empty place, or have what is there kept in a backup of its own first.")};
    }
    // Asked before what is there is kept: a backup for nothing helps nobody.
    if (auto space = checkSpace(*place, bytes->size(), options.margin); !space)
        return space.error();

    RestoreReport report;
    report.manifest = reader->manifest();
    if (!occupants->empty()) {
        auto kept = keep(*occupants, options, steering);
        if (!kept)
            return kept.error();
        report.kept = std::move(*kept);
    }
    const bool replaces = QFileInfo::exists(*place);
    auto file = DurableFile::create(*place, replaces ? DurableFile::Existing::Replace : DurableFile::Existing::Refuse);
    if (!file)
        return file.error();
    giveToOwner(*file, *place, *occupants);
    if (auto copied = copyVerified(*reader, member, *file, steering); !copied)
        return copied.error();
    if (auto same = checkUntouched(*occupants, *place, member); !same)
        return same.error();
    if (auto committed = file->commit(); !committed)
        return committed.error();
    // Only now: until the new file was in its place, a .newFile may have been the only database there.
    for (const Occupant &occupant : *occupants) {
        if (occupant.path != *place && QFile::remove(occupant.path))
            report.removedSideFiles.append(occupant.path);
    }
    return report;
}

} // namespace gangway
