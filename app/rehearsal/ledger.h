// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "migration.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace gangway::rehearsal {

/// All migrations, in memory and on disk. Thread-safe.
///
/// Each change of a migration is on disk before the call returns (core/durablefile.h). A part or snapshot is one
/// rename away from being kept, and a part's file name says all there is to know about it, so that thousands of parts
/// do not rewrite one list thousands of times. Its data is not synced to the disk: it survives the end of this program
/// at any moment, not that of the machine, which is enough for a rehearsal and keeps it as fast as the page cache.
class Ledger final
{
public:
    /// @p folder holds one folder per migration. What an interrupted program left half-done is removed.
    static Result<std::unique_ptr<Ledger>> open(const QString &folder);

    Result<Migration> create(const QString &version);

    /// Calls @p look with the migration, under the lock. false: there is no such migration.
    bool look(QByteArrayView id, const std::function<void(const Migration &)> &look) const;
    void lookAtAll(const std::function<void(const Migration &)> &look) const;
    /// Changes a migration, on disk first. A failed write leaves it as it was. NotFound: there is no such migration.
    Result<> change(QByteArrayView id, const std::function<void(Migration &)> &change);

    /// A new file to receive data into, mode 0600, in the place from which keepPart() and keepSnapshot() take it.
    [[nodiscard]] QString incomingFile(QByteArrayView id) const;
    Result<> keepPart(QByteArrayView id, QByteArrayView upload, int number, qint64 bytes, const QByteArray &etag,
                      const QString &file);
    Result<> keepSnapshot(QByteArrayView id, qint64 bytes, const QByteArray &etag, const QString &file);

    /// From here on the parts are the snapshot. They stay files of their own, as in S3: nothing is copied.
    Result<> completeUpload(QByteArrayView id);

    /// The snapshot's bytes, in the order of these files.
    [[nodiscard]] QStringList snapshotFiles(QByteArrayView id) const;

private:
    explicit Ledger(QString folder);
    Result<> load();
    Result<> loadOne(const QByteArray &id);
    Result<> save(const Migration &migration) const;
    [[nodiscard]] QString folderOf(QByteArrayView id) const;
    [[nodiscard]] QString partsFolder(QByteArrayView id, QByteArrayView upload) const;
    [[nodiscard]] QString wholeFile(QByteArrayView id) const;

    QString m_folder;
    mutable std::mutex m_mutex;
    std::map<QByteArray, Migration> m_migrations; // guarded by m_mutex
};

} // namespace gangway::rehearsal
