// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace gangway::test {

/// A real application database from the folder of shared test data, or empty where that folder is not there.
/// Readers take no lock and write nothing, so the files are opened where they are.
inline QString sharedData(const QString &path)
{
    QString folder = qEnvironmentVariable("GANGWAY_SHARED_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(GANGWAY_SOURCE_DIR "/../shared/data");
    const QString file = QDir(folder).filePath(path);
    return QFileInfo::exists(file) ? file : QString();
}

/// The sample that is part of the source tree.
inline QString sampleDatabase()
{
    return QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
}

} // namespace gangway::test
