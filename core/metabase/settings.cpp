// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

namespace gangway::metabase {

namespace {

/// Addresses, names and switches. A key that could hold a secret in any version does not belong here.
constexpr const char *readable[] = {
    "site-url",
    "site-name",
    "site-locale",
    "report-timezone",
    "start-of-week",
    "instance-creation",
    "read-only-mode",
    "enable-public-sharing",
    "enable-embedding",
    "enable-embedding-static",
    "enable-embedding-interactive",
    "enable-embedding-sdk",
    "enable-embedding-simple",
    "embedding-app-origin",
    "embedding-app-origins-interactive",
    "embedding-app-origins-sdk",
    "google-auth-enabled",
    "google-auth-auto-create-accounts-domain",
    "ldap-enabled",
    "ldap-host",
    "ldap-port",
    "saml-enabled",
    "saml-identity-provider-uri",
    "jwt-enabled",
    "jwt-identity-provider-uri",
    "scim-enabled",
    "email-smtp-host",
    "email-smtp-port",
    "email-from-address",
    "email-from-name",
    "email-reply-to",
    "map-tile-server-url",
    "landing-page",
    "slack-app-enabled",
    "persisted-models-enabled",
    "enable-query-caching",
    "uploads-enabled",
    "redirect-all-requests-to-https",
    "anon-tracking-enabled",
    "custom-homepage",
    "application-name",
};

} // namespace

bool Settings::isReadable(QStringView key)
{
    return std::ranges::any_of(readable, [key](const char *name) { return key == QLatin1String(name); });
}

std::optional<QString> Settings::value(const QString &key) const
{
    const auto found = m_values.constFind(key);
    return found == m_values.cend() ? std::nullopt : std::optional<QString>(*found);
}

QStringList Settings::unreadable() const
{
    QStringList keys = m_unreadable.values();
    keys.sort();
    return keys;
}

QStringList Settings::setKeys() const
{
    QStringList keys = m_set.values();
    keys.sort();
    return keys;
}

void Settings::add(const QString &name, const QByteArray &stored, const EncryptionKey *key)
{
    constexpr qsizetype maxKeys = 10'000;
    if (stored.isEmpty() || m_set.size() >= maxKeys)
        return;
    m_set.insert(name);
    if (!isReadable(name))
        return;
    if (!looksEncrypted(stored)) {
        m_values.insert(name, QString::fromUtf8(stored.first(std::min<qsizetype>(stored.size(), 64 << 10))));
        return;
    }
    const auto plain = key ? key->decryptText(stored) : std::nullopt;
    if (plain)
        m_values.insert(name, QString::fromUtf8(*plain));
    else
        m_unreadable.insert(name);
}

} // namespace gangway::metabase
