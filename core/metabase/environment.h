// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"

#include <QDir>
#include <QHash>
#include <QStringList>

namespace gangway::metabase {

/// Environment variables of a Metabase, read from a file. Every value counts as secret until asked for by name.
///
/// Understands `KEY=VALUE` lines as systemd's EnvironmentFile, Docker's env_file and `.env` files have them: `#` and
/// `;` comments, blank lines, `export` in front, a backslash at the end of a line. A later line wins.
/// A value in quotes is taken exactly (in double ones a backslash escapes `"`, `\`, `$` and `` ` ``); without quotes
/// a backslash is a backslash, and ` #` begins a comment. Compose files (YAML) are refused with what to do.
class Environment final
{
public:
    static constexpr qint64 maxBytes = 1 << 20;

    /// @p name stands for the text in errors, which name the line and never quote a value.
    static Result<Environment> parse(QByteArrayView text, const QString &name);
    static Result<Environment> fromFile(const QString &path);

    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    /// Empty where it is not set.
    [[nodiscard]] Secret secret(const QString &name) const { return m_values.value(name); }
    /// Only for variables that are not secret; see isShowable().
    [[nodiscard]] QString text(const QString &name) const;

    /// The address as Metabase makes it out: MB_DB_CONNECTION_URI before the single variables, but MB_DB_USER and
    /// MB_DB_PASS before what the address says; `_FILE` forms are read. Relative paths start at @p base.
    [[nodiscard]] Result<ApplicationDatabaseAddress> address(const QDir &base) const;
    /// MB_ENCRYPTION_SECRET_KEY; empty: no encryption.
    [[nodiscard]] Secret encryptionKey() const { return secret(QStringLiteral("MB_ENCRYPTION_SECRET_KEY")); }

    /// Whether a variable's value may be shown and archived: an allow-list.
    [[nodiscard]] static bool isShowable(QStringView name);
    /// The file for an archive's `config/environment`: showable values as they are, every other variable as a
    /// comment that says its value was left out.
    [[nodiscard]] QByteArray redacted() const;

private:
    [[nodiscard]] Result<Secret> secretOrFile(const QString &name, const QDir &base) const;

    QStringList m_names; ///< In the order of the file.
    QHash<QString, Secret> m_values;
};

} // namespace gangway::metabase
