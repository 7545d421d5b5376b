// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangway::rehearsal {

using namespace Qt::StringLiterals;

QString samplePath()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/gangway/sample/metabase.db.mv.db"_s;
    return QFileInfo::exists(installed) ? QFileInfo(installed).canonicalFilePath()
                                        : QStringLiteral(GANGWAY_SAMPLE_FILE);
}

QString cloudFolder(const QString &home)
{
    return home + u"/rehearsal-cloud"_s;
}

QString backupFolder(const QString &home)
{
    return home + u"/rehearsal-backups"_s;
}

bool isRehearsal(const movetocloud::Answers &answers)
{
    return answers.storeApi.host() == "127.0.0.1"_L1;
}

} // namespace gangway::rehearsal
