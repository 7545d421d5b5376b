// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encryption.h"
#include "tablesweep.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace gangway::metabase {

/// What may be read of the table `setting`: values on an allow-list, and of all others only that they are set.
///
/// Secrets (tokens, passwords, keys) are never kept, encrypted or not.
class Settings final
{
public:
    /// The keys whose values are kept: addresses, names, time zone, feature switches; nothing secret.
    [[nodiscard]] static bool isReadable(QStringView key);

    /// Nothing where the row is absent, not on the allow-list, or could not be decrypted.
    [[nodiscard]] std::optional<QString> value(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const { return value(key).value_or(QString()); }
    [[nodiscard]] bool isOn(const QString &key) const { return text(key) == QLatin1String("true"); }
    /// A row with a value is there, readable or not.
    [[nodiscard]] bool isSet(const QString &key) const { return m_set.contains(key); }
    /// On the allow-list, but still encrypted.
    [[nodiscard]] QStringList unreadable() const;
    [[nodiscard]] QStringList setKeys() const;

    [[nodiscard]] QString siteUrl() const { return text(QStringLiteral("site-url")); }
    [[nodiscard]] QString siteName() const { return text(QStringLiteral("site-name")); }
    [[nodiscard]] bool isReadOnly() const { return isOn(QStringLiteral("read-only-mode")); }
    [[nodiscard]] bool hasLicence() const { return isSet(QStringLiteral("premium-embedding-token")); }

    /// Notes one row. @p key may be null.
    void add(const QString &name, const QByteArray &stored, const EncryptionKey *key);

private:
    QHash<QString, QString> m_values;
    QSet<QString> m_set;
    QSet<QString> m_unreadable;
};

} // namespace gangway::metabase
