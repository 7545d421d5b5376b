// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify.h"

#include "bytesource.h"
#include "chunk.h"
#include "errors.h"
#include "textmap.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Identify)
};

constexpr QByteArrayView encryptedMark("H2encrypt\n");
constexpr QByteArrayView pageStoreMark("-- H2 0.5/B --");
constexpr QByteArrayView lfsMark("version https://git-lfs");

} // namespace

FileKind identifyBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return FileKind::Empty;
    if (bytes.startsWith(encryptedMark))
        return FileKind::Encrypted;
    if (bytes.startsWith(pageStoreMark))
        return FileKind::PageStore;
    if (bytes.startsWith(lfsMark))
        return FileKind::GitLfsPointer;
    for (qsizetype at = 0; at < std::min<qsizetype>(bytes.size(), 2 * blockSize); at += blockSize) {
        const auto map = TextMap::parseChecksummed(bytes.sliced(at, std::min<qsizetype>(blockSize, bytes.size() - at)));
        if (!map || !map->contains("H") || !map->contains("blockSize"))
            continue;
        switch (map->number("format", 1)) {
        case 1:
            return FileKind::MvStore1;
        case 2:
            return FileKind::MvStore2;
        case 3:
            return FileKind::MvStore3;
        default:
            return FileKind::MvStoreNewer;
        }
    }
    bool looksLikeStore = bytes.startsWith("H:2,");
    for (qsizetype at = blockSize; at < bytes.size() && !looksLikeStore; at += blockSize)
        looksLikeStore = bytes.sliced(at).startsWith(at == blockSize ? "H:2," : "chunk:");
    const bool zeros = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
    return looksLikeStore || zeros ? FileKind::Damaged : FileKind::NotH2;
}

Result<FileKind> identify(const QString &path)
{
    const auto file = databaseFile(path);
    if (!file)
        return file.error();
    const auto source = FileSource::open(*file);
    if (!source)
        return source.error();
    QByteArray bytes(std::min((*source)->size(), 2 * blockSize), Qt::Uninitialized);
    if (auto done = (*source)->read(0, bytes.data(), bytes.size()); !done)
        return std::move(done).error();
    return identifyBytes(bytes);
}

Error unreadableKind(FileKind kind, const QString &path)
{
    switch (kind) {
    case FileKind::PageStore:
        return {
            Error::Code::WrongVersion,
            Tr::tr("%1 is an H2 database in the old PageStore format, which cannot be read here.").arg(path),
            QStringLiteral("starts with \"-- H2 0.5/B --\""),
            Tr::tr(
                "Convert it with H2 1.4.200: write a script from it (with MV_STORE=FALSE in the address) and run that "
                "script in a new file.")};
    case FileKind::Encrypted:
        return {Error::Code::Refused, Tr::tr("%1 is encrypted as a whole with a file password.").arg(path),
                QStringLiteral("starts with \"H2encrypt\""),
                Tr::tr("Make an unencrypted copy with H2's ChangeFileEncryption tool.")};
    case FileKind::GitLfsPointer:
        return {Error::Code::Corrupt, Tr::tr("%1 is only a Git LFS pointer, not the database itself.").arg(path),
                QStringLiteral("starts with \"version https://git-lfs\""),
                Tr::tr("Fetch the file with \"git lfs pull\" first.")};
    case FileKind::Empty:
        return {Error::Code::Corrupt, Tr::tr("The file %1 is empty.").arg(path), QStringLiteral("0 bytes"),
                Tr::tr("Copy it again from where it came, after Metabase was stopped.")};
    case FileKind::MvStoreNewer:
        return {Error::Code::WrongVersion,
                Tr::tr("%1 was written by an H2 version that is newer than this program knows.").arg(path),
                QStringLiteral("store format over 3"), Tr::tr("Look for a newer version of this program.")};
    case FileKind::Damaged:
        return {Error::Code::Corrupt, Tr::tr("The header of the database file %1 is destroyed.").arg(path),
                QStringLiteral("neither copy of the store header has a right checksum"),
                Tr::tr("Use an older backup of this file, or let H2's Recover tool save what it can from a copy.")};
    default:
        return {Error::Code::Corrupt, Tr::tr("%1 is not an H2 database file.").arg(path),
                QStringLiteral("no H2 header at its start"),
                Tr::tr("Choose Metabase's application database, usually named metabase.db.mv.db.")};
    }
}

Result<QString> databaseFile(const QString &path)
{
    for (const char *suffix : {"", ".mv.db", ".h2.db"}) {
        const QString candidate = path + QLatin1String(suffix);
        if (QFileInfo(candidate).isFile())
            return candidate;
    }
    if (QFileInfo::exists(path)) {
        return Error{Error::Code::Usage,
                     Tr::tr("%1 is not a file.").arg(path),
                     {},
                     Tr::tr("Name the database file itself, such as metabase.db.mv.db.")};
    }
    return Error{Error::Code::NotFound, Tr::tr("There is no database file %1.").arg(path),
                 QStringLiteral("looked for %1, %1.mv.db and %1.h2.db").arg(path), Tr::tr("Check the path.")};
}

} // namespace gangway::h2
