// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupplace.h"

#include "core/archive/spacecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::BackupPlace)
};

} // namespace

Result<BackupPlace> lookAtBackupPlace(const QString &archive, qint64 sourceBytes)
{
    if (!QDir::isAbsolutePath(archive) || !archive.endsWith(".gangway.tar"_L1)) {
        return Error{Error::Code::Usage, Tr::tr("\"%1\" is no place for a backup.").arg(archive),
                     u"must be absolute and end in .gangway.tar"_s,
                     Tr::tr("Choose a folder and a name that ends in .gangway.tar.")};
    }
    if (QFileInfo::exists(archive)) {
        return Error{Error::Code::Refused,
                     Tr::tr("%1 is already there, and a backup never replaces a file.").arg(archive),
                     {},
                     Tr::tr("Choose another name.")};
    }
    // The step makes a folder that is not there: what counts until then is the folder above.
    QFileInfo folder(QFileInfo(archive).absolutePath());
    const QString wanted = folder.filePath();
    while (!folder.exists() && folder.filePath() != "/"_L1)
        folder = QFileInfo(folder.absolutePath());
    if (!folder.isDir() || !folder.isWritable()) {
        return Error{Error::Code::Refused, Tr::tr("Nothing can be written into %1.").arg(wanted),
                     folder.isDir() ? u"no permission to write"_s : u"no folder"_s,
                     Tr::tr("Choose a folder you may write into.")};
    }
    const QStorageInfo disk(folder.filePath());
    const SpaceMargin margin; // that of the backup itself: what is refused there must not pass here
    const qint64 written = 2 * sourceBytes;
    return BackupPlace{wanted, disk.bytesAvailable(), written, margin.of(written)};
}

} // namespace gangway::movetocloud
