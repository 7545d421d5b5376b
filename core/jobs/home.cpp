// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home.h"

#include "core/durablefile.h"
#include "core/settings/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype runIdLength = 8;
constexpr char16_t runIdAlphabet[] = u"abcdefghijklmnopqrstuvwxyz234567";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Home)
};

/// What ensurePrivateDirectory() leaves open: whose an existing folder is.
Result<> checkOwned(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return Error{Error::Code::Refused, Tr::tr("The folder %1 could not be looked at.").arg(path),
                     QString::fromLocal8Bit(std::strerror(errno)), Tr::tr("Set GANGWAY_HOME to a folder of your own.")};
    }
    if (status.st_uid != ::geteuid() || (status.st_mode & 022) != 0) {
        return Error{Error::Code::Refused, Tr::tr("The folder %1 can be changed by other users.").arg(path),
                     u"owner %1, mode %2"_s.arg(status.st_uid).arg(status.st_mode & 07777, 4, 8, QLatin1Char('0')),
                     Tr::tr("Make it yours alone (chmod 700), or set GANGWAY_HOME to a folder of your own.")};
    }
    return {};
}

} // namespace

QString gangwayHomePath()
{
    const QString own = qEnvironmentVariable("GANGWAY_HOME");
    if (QDir::isAbsolutePath(own))
        return QDir::cleanPath(own);
    static const QString chosen = [] {
        const auto settings = loadSettings();
        return settings ? settings->runsFolder : QString(); // whoever starts the program says what is wrong with them
    }();
    if (!chosen.isEmpty())
        return QDir::cleanPath(chosen);
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(state))
        return QDir::cleanPath(state) + u"/gangway"_s;
    return QDir::homePath() + u"/.local/state/gangway"_s;
}

Result<QString> gangwayHome()
{
    const QString home = gangwayHomePath();
    if (auto made = ensurePrivateDirectory(home); !made)
        return made.error();
    if (auto owned = checkOwned(home); !owned)
        return owned.error();
    return home;
}

QString runFolderPath(const QString &home, const QString &runId)
{
    return home + u"/runs/"_s + runId;
}

Result<QString> ensureRunFolder(const QString &home, const QString &runId)
{
    if (!isRunId(runId)) {
        return Error{Error::Code::Usage,
                     Tr::tr("\"%1\" is not the name of a run.").arg(runId),
                     {},
                     Tr::tr("Look up its name in the list of runs.")};
    }
    const QString folder = runFolderPath(home, runId);
    for (const QString &path : {home + u"/runs"_s, folder}) {
        if (auto made = ensurePrivateDirectory(path); !made)
            return made.error();
        if (auto owned = checkOwned(path); !owned)
            return owned.error();
    }
    return folder;
}

QString newRunId()
{
    QString id(runIdLength, QChar());
    for (QChar &c : id)
        c = runIdAlphabet[QRandomGenerator::system()->bounded(32)];
    return id;
}

bool isRunId(QStringView text)
{
    return text.size() == runIdLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'2' && c <= u'7');
           });
}

} // namespace gangway
