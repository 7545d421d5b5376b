// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/h2/identify.h"

#include "core/archive/archivereader.h"
#include "filekind.h"
#include "kindwords.h"
#include "sniff.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Identify)
};

Error notReadable(const QString &path, const QString &detail)
{
    return {Error::Code::Refused, Tr::tr("%1 could not be read.").arg(path), detail,
            Tr::tr("Check that it is a file and that you may read it.")};
}

Result<QByteArray> readHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notReadable(path, file.errorString());
    QByteArray head(sniffBytes, Qt::Uninitialized);
    const qint64 got = file.read(head.data(), head.size());
    if (got < 0)
        return notReadable(path, file.errorString());
    head.truncate(got);
    return head;
}

/// The file or folder that is meant by what somebody typed.
Result<QString> meantBy(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        const QStringList databases = QDir(path).entryList({u"*.mv.db"_s}, QDir::Files);
        return databases.size() == 1 ? QDir(path).filePath(databases.first()) : path;
    }
    if (info.exists())
        return path;
    return h2::databaseFile(path);
}

FileIdentity identifyFolder(const QString &path)
{
    FileIdentity identity;
    identity.kind = FileKind::Folder;
    identity.path = path;
    const QString contents = QDir(path).filePath(u"toc.dat"_s);
    if (const auto head = QFileInfo(contents).isFile() ? readHead(contents) : QByteArray(); head) {
        const Sniffed found = sniff(*head);
        if (found.kind == FileKind::PgDumpDirectory) {
            identity.kind = found.kind;
            identity.version = found.version;
        }
    }
    return identity;
}

bool looksLikeOurs(const QString &path, const QByteArray &firstMember)
{
    return path.endsWith(".gangway.tar"_L1) || firstMember.startsWith("appdb/") || firstMember.startsWith("appdb.");
}

} // namespace

Result<FileIdentity> identify(const QString &path)
{
    const auto meant = meantBy(path);
    if (!meant)
        return meant.error();
    FileIdentity identity;
    const QFileInfo info(*meant);
    if (info.isDir()) {
        identity = identifyFolder(*meant);
    } else if (!info.isFile()) {
        return notReadable(*meant, u"not a regular file"_s);
    } else {
        const auto head = readHead(*meant);
        if (!head)
            return head.error();
        const Sniffed found = sniff(*head);
        identity = {found.kind, *meant, found.version, found.contents, {}, {}};
        if (found.kind == FileKind::Zeros && meant->endsWith(".mv.db"_L1))
            identity.kind = FileKind::H2Damaged;
        if (found.kind == FileKind::PgDumpDirectory)
            identity.path = info.absolutePath(); // its toc.dat was named
        if (found.kind == FileKind::Tar) {
            const auto manifest = readManifest(*meant);
            if (manifest || manifest.error().code == Error::Code::WrongVersion) // by a newer Gangway
                identity.kind = FileKind::GangwayArchive;
            else if (looksLikeOurs(*meant, firstTarMember(*head)))
                identity.kind = FileKind::GangwayArchiveCut;
        }
    }
    addWords(identity);
    return identity;
}

bool FileIdentity::opens() const
{
    switch (kind) {
    case FileKind::H2Format1:
    case FileKind::H2Format2:
    case FileKind::H2Format3:
    case FileKind::GangwayArchive:
        return true;
    default:
        return false;
    }
}

Error notOpened(const FileIdentity &identity)
{
    const bool damaged = identity.kind == FileKind::H2Damaged || identity.kind == FileKind::GangwayArchiveCut
                         || identity.kind == FileKind::Empty || identity.kind == FileKind::Zeros;
    return {damaged ? Error::Code::Corrupt : Error::Code::WrongVersion,
            Tr::tr("%1 cannot be opened. %2").arg(identity.path, identity.sentence),
            u"format %1"_s.arg(formatName(identity.kind)), identity.next};
}

} // namespace gangway::inspect
