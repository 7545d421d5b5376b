// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applysettings.h"

#include "core/http/proxy.h"

namespace gangway {

LogLevel chosenLogLevel(const Settings &settings)
{
    if (const auto asked = logLevelFromName(qEnvironmentVariable("GANGWAY_LOG")))
        return *asked;
    return logLevelFromName(settings.logLevel).value_or(LogLevel::Info);
}

void applySettings(const Settings &settings)
{
    http::Proxy proxy;
    switch (settings.proxy) {
    case Settings::Proxy::System:
        break;
    case Settings::Proxy::None:
        proxy.kind = http::Proxy::Kind::None;
        break;
    case Settings::Proxy::Fixed:
        proxy = {http::Proxy::Kind::Fixed, Secret(settings.proxyAddress.toUtf8())};
        break;
    }
    http::setProgramProxy(std::move(proxy));
    setLogLevel(chosenLogLevel(settings));
}

} // namespace gangway
