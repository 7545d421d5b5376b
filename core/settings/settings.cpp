// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <array>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Settings)
};

Error refused(const QString &what, const QString &detail, const QString &next)
{
    return {Error::Code::Usage, what, detail, next};
}

Result<> checkFolder(const QString &folder)
{
    if (folder.isEmpty() || QDir::isAbsolutePath(folder))
        return {};
    return refused(Tr::tr("This folder cannot be used."), folder, Tr::tr("Give its whole path, from / on."));
}

Result<> checkProxy(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    static constexpr std::array schemes{"http"_L1, "https"_L1, "socks5"_L1, "socks5h"_L1};
    if (!url.userInfo().isEmpty()) {
        // The address itself is not shown: it may be a password.
        return refused(Tr::tr("The proxy's address holds a user or password, which is not kept in the settings."),
                       url.host(), Tr::tr("Let the system decide, and set https_proxy in the environment."));
    }
    const bool isProxy = url.isValid() && !url.host().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1)
                         && !url.hasQuery() && !url.hasFragment() && address.size() <= 1000
                         && std::any_of(schemes.begin(), schemes.end(),
                                        [&url](QLatin1StringView scheme) { return url.scheme() == scheme; });
    if (isProxy)
        return {};
    return refused(Tr::tr("This is not the address of a proxy."), address,
                   Tr::tr("Write it as http://proxy.example.org:3128."));
}

constexpr std::array logLevels{"trace"_L1, "debug"_L1, "info"_L1, "warning"_L1, "error"_L1, "off"_L1};

const auto languageKey = u"language"_s;
const auto runsKey = u"runsFolder"_s;
const auto backupsKey = u"backupsFolder"_s;
const auto uploadKey = u"uploadKilobytesPerSecond"_s;
const auto proxyKey = u"proxy"_s;
const auto logKey = u"logLevel"_s;
const auto keysKey = u"keepKeys"_s;

Result<QString> text(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined() || value.isString())
        return value.toString();
    return refused(Tr::tr("The settings cannot be read."), key, Tr::tr("It has to be a text."));
}

void readProxy(Settings &settings, const QString &words)
{
    settings.proxyAddress.clear();
    if (words.isEmpty() || words == "system"_L1) {
        settings.proxy = Settings::Proxy::System;
    } else if (words == "none"_L1) {
        settings.proxy = Settings::Proxy::None;
    } else {
        settings.proxy = Settings::Proxy::Fixed;
        settings.proxyAddress = words;
    }
}

} // namespace

Result<> Settings::check() const
{
    for (const QString &folder : {runsFolder, backupsFolder}) {
        if (auto good = checkFolder(folder); !good)
            return good;
    }
    if (uploadKilobytesPerSecond != 0
        && (uploadKilobytesPerSecond < slowestUpload || uploadKilobytesPerSecond > fastestUpload)) {
        return refused(Tr::tr("Uploads cannot be limited to %1 kB/s.").arg(uploadKilobytesPerSecond), {},
                       Tr::tr("Choose %1 kB/s or more, or no limit.").arg(slowestUpload));
    }
    if (!logLevel.isEmpty() && std::find(logLevels.begin(), logLevels.end(), logLevel) == logLevels.end()) {
        return refused(Tr::tr("There is no such level of the log."), logLevel,
                       Tr::tr("It is one of trace, debug, info, warning, error, off."));
    }
    return proxy == Proxy::Fixed ? checkProxy(proxyAddress) : Result<>();
}

QJsonObject Settings::toJson() const
{
    const QString proxyWords = proxy == Proxy::System ? u"system"_s : proxy == Proxy::None ? u"none"_s : proxyAddress;
    return {{languageKey, language},     {runsKey, runsFolder},
            {backupsKey, backupsFolder}, {uploadKey, uploadKilobytesPerSecond},
            {proxyKey, proxyWords},      {logKey, logLevel},
            {keysKey, keepsKeys}};
}

Result<Settings> Settings::fromJson(const QJsonObject &json)
{
    Settings settings;
    QString proxyWords;
    for (const auto &[key, target] :
         std::initializer_list<std::pair<QString, QString *>>{{languageKey, &settings.language},
                                                              {runsKey, &settings.runsFolder},
                                                              {backupsKey, &settings.backupsFolder},
                                                              {logKey, &settings.logLevel},
                                                              {proxyKey, &proxyWords}}) {
        auto read = text(json, key);
        if (!read)
            return read.error();
        *target = *read;
    }
    const QJsonValue rate = json.value(uploadKey);
    if (!rate.isUndefined() && !rate.isDouble())
        return refused(Tr::tr("The settings cannot be read."), uploadKey, Tr::tr("It has to be a number."));
    settings.uploadKilobytesPerSecond = rate.toInteger(rate.isUndefined() ? 0 : -1);
    const QJsonValue keeps = json.value(keysKey);
    if (!keeps.isUndefined() && !keeps.isBool())
        return refused(Tr::tr("The settings cannot be read."), keysKey, Tr::tr("It has to be true or false."));
    settings.keepsKeys = keeps.toBool();
    readProxy(settings, proxyWords);
    if (auto good = settings.check(); !good)
        return good.error();
    return settings;
}

} // namespace gangway
