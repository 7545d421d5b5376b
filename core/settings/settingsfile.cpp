// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include "core/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Settings)
};

constexpr qint64 mostBytes = 64 * 1024;

Error unreadable(const QString &path, const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("The settings in %1 cannot be read.").arg(path), detail,
            Tr::tr("Mend the file, or delete it to begin with none.")};
}

/// Empty where there is no file.
Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return unreadable(path, u"more than %1 bytes"_s.arg(mostBytes));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return unreadable(path, problem.error ? problem.errorString() : u"no object"_s);
    return document.object();
}

} // namespace

QString settingsPath()
{
    const QString name = u"/settings.json"_s;
    const QString home = qEnvironmentVariable("GANGWAY_HOME");
    if (QDir::isAbsolutePath(home))
        return QDir::cleanPath(home) + name;
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    if (QDir::isAbsolutePath(config))
        return QDir::cleanPath(config) + u"/gangway"_s + name;
    return QDir::homePath() + u"/.config/gangway"_s + name;
}

Result<Settings> loadSettings(const QString &path)
{
    const auto object = readObject(path);
    if (!object)
        return object.error();
    auto settings = Settings::fromJson(*object);
    if (!settings) {
        const Error &why = settings.error();
        return unreadable(path, why.detail.isEmpty() ? why.what : u"%1 %2"_s.arg(why.what, why.detail));
    }
    return settings;
}

Result<> saveSettings(const Settings &settings, const QString &path)
{
    if (auto good = settings.check(); !good)
        return good;
    if (auto made = ensurePrivateDirectory(QFileInfo(path).absolutePath()); !made)
        return made;
    const auto before = readObject(path);
    QJsonObject object = before ? *before : QJsonObject();
    const QJsonObject chosen = settings.toJson();
    for (auto member = chosen.begin(); member != chosen.end(); ++member)
        object.insert(member.key(), member.value());
    return DurableFile::writeAll(path, QJsonDocument(object).toJson());
}

} // namespace gangway
