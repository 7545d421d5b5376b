// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <map>
#include <optional>

namespace gangway {

/// The secrets a run needs again after it was killed: upload links, the id the store knows the move by.
///
/// They are kept in `<run>/secrets` (0600 in a 0700 folder), apart from the journal, because the journal is
/// copied into support bundles and this file never is. Nothing else may hold them. The file goes when the run
/// ends in a final state. Every value up to 8 KiB is made known to the log, which
/// then blackens it.
///
/// Belongs to the owner of the RunLock; not for use from two threads at once.
class RunSecrets final
{
public:
    /// Reads the file if it is there, and clears away what killed writers left. A file that others may read,
    /// or that is not ours, is refused.
    static Result<RunSecrets> open(const QString &runFolder);

    [[nodiscard]] std::optional<Secret> value(const QString &name) const;
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    /// On the disk when it returns. Names are a-z, 0-9, '-', '.', up to 64 characters; values up to 32 MiB.
    Result<> set(const QString &name, const Secret &value);
    Result<> remove(const QString &name);
    /// Overwrites the file, then removes it. File systems that copy on write and flash disks may still keep
    /// the old blocks for a while; links expire, so this is the second line and not the first.
    Result<> erase();

private:
    RunSecrets() = default;
    Result<> store(std::map<QString, Secret> values);

    QString m_path;
    std::map<QString, Secret> m_values;
};

} // namespace gangway
