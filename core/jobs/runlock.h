// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace gangway {

/// Who owns a run, as it wrote itself into the lock file. For messages; the kernel's lock decides.
struct LockHolder
{
    qint64 pid = 0; ///< 0: it holds the lock but has not written itself down (yet).
    QString host;
    QDateTime since;
};

/// One run is owned by one process: an open-file-description lock (fcntl F_OFD_SETLK) on `<run>/lock`.
///
/// The kernel releases it when the owner dies, however it dies; it is never judged by age or by pid, so
/// suspend, a changed clock and a reused pid cannot hand it to a second owner. The file itself stays: removing
/// it would let two processes lock two files of the same name.
/// A second lock in the same process is refused just the same.
class RunLock final
{
public:
    /// Does not wait. InUse names the owner's pid (and host, where it is another one).
    static Result<RunLock> take(const QString &runFolder);
    /// Who holds the lock now; nothing when nobody does. Asks without taking it.
    static std::optional<LockHolder> holder(const QString &runFolder);

    RunLock(RunLock &&other) noexcept;
    RunLock &operator=(RunLock &&other) noexcept;
    ~RunLock();

private:
    explicit RunLock(int fd)
        : m_fd(fd)
    {}
    int m_fd = -1;
};

} // namespace gangway
