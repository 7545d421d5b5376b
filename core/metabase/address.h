// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace gangway::metabase {

/// An H2 file, by the path of the file itself (`…/metabase.db.mv.db`).
struct H2FileAddress
{
    QString path;
};

struct ServerAddress
{
    QString host;
    int port = 0;
    QString database;
    QString user;
    Secret password;
    /// Further parameters of the address, such as `sslmode`; never user or password.
    QList<std::pair<QString, QString>> options;
};
struct PostgresAddress : ServerAddress
{
    static constexpr int defaultPort = 5432;
};
/// MySQL and MariaDB.
struct MySqlAddress : ServerAddress
{
    static constexpr int defaultPort = 3306;
};

/// Where a Metabase keeps its own database.
using ApplicationDatabaseAddress = std::variant<H2FileAddress, PostgresAddress, MySqlAddress>;

/// For people and logs: the address without password and options.
[[nodiscard]] QString display(const ApplicationDatabaseAddress &address);

/// Where the text of an address came from. Other users of a machine can read a command line.
enum class Origin { CommandLine, File };

/// Reads an address:
///
/// - a path to an H2 file, a folder, or Metabase's `MB_DB_FILE` (findH2File()); `jdbc:h2:file:…`
/// - `postgres://`, `postgresql://`, `mysql://`, the same with `jdbc:` in front, as Metabase takes them: an optional
///   `user:password@` is not percent-decoded, `user` and `password` parameters are (PostgreSQL) or are not (MySQL)
/// - `env:FILE` with `MB_DB_*` variables (environment.h)
///
/// A password in an address from the command line is refused (Usage): it is in the shell's history and in the list
/// of processes by then, and has to be changed.
Result<ApplicationDatabaseAddress> parseAddress(const QString &text, Origin origin);

/// The H2 file that @p path means: the file, the file without `.mv.db`, the directory that Docker makes of
/// `MB_DB_FILE` (`metabase.db/metabase.db.mv.db`), or the folder a metabase.jar runs in. A PageStore file
/// (`.h2.db`) and no file at all are errors that say where it was looked for.
Result<QString> findH2File(const QString &path);

} // namespace gangway::metabase
