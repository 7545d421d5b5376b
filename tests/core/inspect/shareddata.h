// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace gangway::test {

/// A file of the test inputs that are kept outside the repository; empty where they are not there.
inline QString sharedData(const QString &name)
{
    using namespace Qt::StringLiterals;
    const QString root =
        qEnvironmentVariable("GANGWAY_SHARED_DATA", QStringLiteral(GANGWAY_SOURCE_DIR) + u"/../shared/data"_s);
    const QString path = QDir(root).filePath(name);
    return QFile::exists(path) ? path : QString();
}

/// The application database that comes with the program.
inline QString sample()
{
    return QStringLiteral(GANGWAY_SOURCE_DIR) + QStringLiteral("/resources/sample/metabase.db.mv.db");
}

} // namespace gangway::test
