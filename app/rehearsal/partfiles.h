// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "migration.h"

#include <QByteArrayView>
#include <QString>

#include <map>

namespace gangway::rehearsal {

/// A file that receives data, gone again unless somebody takes it by renaming.
class IncomingFile final
{
public:
    static Result<IncomingFile> create(const QString &path);
    IncomingFile(IncomingFile &&other) noexcept;
    IncomingFile &operator=(IncomingFile &&) = delete;
    ~IncomingFile();

    Result<> write(QByteArrayView bytes);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    IncomingFile(QString path, int descriptor);

    QString m_path;
    int m_descriptor = -1;
    qint64 m_size = 0;
};

/// `00003-2-<etag>`: part 3, kept twice so far.
QString partFileName(int number, const Stored &stored);
/// What lies in a folder of parts. Where a kill left two files of one part, the later one counts and the other goes.
std::map<int, Stored> scanParts(const QString &folder);
/// rename(2), as an Error.
Result<> renameFile(const QString &from, const QString &to);

} // namespace gangway::rehearsal
