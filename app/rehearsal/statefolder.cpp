// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statefolder.h"

#include "core/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <sys/file.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

constexpr int format = 1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

Error notOurs(const QString &path, const QString &detail)
{
    return {Error::Code::Refused, Tr::tr("%1 is not a folder of the rehearsal.").arg(path), detail,
            Tr::tr("Choose an empty folder, or one that does not exist yet.")};
}

/// A folder may be used when it is new, empty, or was made by a rehearsal.
Result<> claim(const QString &path)
{
    const QDir folder(path);
    const bool ours = QFileInfo::exists(path + u"/lock"_s) || QFileInfo::exists(path + u"/rehearsal.json"_s);
    if (folder.exists() && !ours && !folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return notOurs(path, u"it holds other files"_s);
    if (auto made = ensurePrivateDirectory(path); !made)
        return made.error();
    if (::chmod(QFile::encodeName(path).constData(), 0700) != 0)
        return notOurs(path, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace

QString StateFolder::defaultPath()
{
    // QStandardPaths knows the state folder only from Qt 6.7 on.
    const QString configured = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(configured) ? configured : QDir::homePath() + u"/.local/state"_s;
    return base + u"/gangway/rehearsal"_s;
}

Result<StateFolder> StateFolder::open(const QString &path, bool fresh)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (auto claimed = claim(absolute); !claimed)
        return claimed.error();
    const QByteArray lockFile = QFile::encodeName(absolute + u"/lock"_s);
    const int lock = ::open(lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return notOurs(absolute, QString::fromLocal8Bit(std::strerror(errno)));
    StateFolder folder(absolute, lock);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        return Error{Error::Code::InUse, Tr::tr("Another rehearsal runs in %1.").arg(absolute),
                     QString::fromLocal8Bit(std::strerror(errno)),
                     Tr::tr("Use that one, stop it first, or choose another folder with --state.")};
    }
    if (fresh && !QDir(folder.migrations()).removeRecursively())
        return notOurs(absolute, u"migrations/ could not be removed"_s);
    if (fresh)
        QFile::remove(folder.settingsFile());
    if (auto made = ensurePrivateDirectory(folder.migrations()); !made)
        return made.error();
    if (auto loaded = folder.load(); !loaded)
        return loaded.error();
    return folder;
}

StateFolder::StateFolder(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{}

StateFolder::StateFolder(StateFolder &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, -1))
    , m_settings(std::move(other.m_settings))
{}

StateFolder::~StateFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

QString StateFolder::migrations() const
{
    return m_path + u"/migrations"_s;
}

QString StateFolder::settingsFile() const
{
    return m_path + u"/rehearsal.json"_s;
}

Result<> StateFolder::load()
{
    DurableFile::removeLeftovers(settingsFile());
    QFile file(settingsFile());
    if (!file.exists()) {
        std::array<quint32, 8> random{};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        m_settings.key = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
        return save();
    }
    if (!file.open(QIODevice::ReadOnly))
        return notOurs(m_path, file.errorString());
    const QJsonObject saved = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    m_settings.key = QByteArray::fromHex(saved[u"key"].toString().toLatin1());
    m_settings.storePort = static_cast<quint16>(saved[u"storePort"].toInt());
    m_settings.storagePort = static_cast<quint16>(saved[u"storagePort"].toInt());
    if (saved[u"format"].toInt() != format || m_settings.key.size() != 32) {
        return Error{Error::Code::Corrupt, Tr::tr("The rehearsal cannot read what it noted in %1.").arg(m_path),
                     u"rehearsal.json"_s, Tr::tr("Start it with --fresh to forget what was rehearsed there.")};
    }
    return {};
}

Result<> StateFolder::save() const
{
    const QJsonObject settings{{u"format"_s, format},
                               {u"key"_s, QString::fromLatin1(m_settings.key.toHex())},
                               {u"storePort"_s, m_settings.storePort},
                               {u"storagePort"_s, m_settings.storagePort}};
    return DurableFile::writeAll(settingsFile(), QJsonDocument(settings).toJson());
}

Result<> StateFolder::remember(quint16 storePort, quint16 storagePort)
{
    if (m_settings.storePort == storePort && m_settings.storagePort == storagePort)
        return {};
    m_settings.storePort = storePort;
    m_settings.storagePort = storagePort;
    return save();
}

} // namespace gangway::rehearsal
