// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include "environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::address)
};

Error usage(const QString &detail, const QString &next)
{
    return {Error::Code::Usage, Tr::tr("The address of the application database could not be read."), detail, next};
}

Error passwordOnCommandLine()
{
    return {Error::Code::Usage, Tr::tr("The address holds a password, so it was not used."),
            QStringLiteral("password in an address on the command line"),
            Tr::tr("Other users of this machine can see a command line, and the shell keeps it: change that password. "
                   "Then leave it out of the address, and give it in the environment, in a file only you can read "
                   "(env:FILE), or when asked.")};
}

/// What stands between `scheme://` and the end, taken apart the way Metabase does.
struct Parts
{
    QString user;
    QString password;
    QString hostAndPort;
    QString database;
    QList<std::pair<QString, QString>> parameters;
};

Parts takeApart(QString rest)
{
    // Metabase cuts `user:password@` out by this pattern and does not percent-decode it.
    static const QRegularExpression login(QStringLiteral(R"(^([^:@/?]+)(?::([^@:]*))?@(.*)$)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    Parts parts;
    if (const auto match = login.match(rest); match.hasMatch()) {
        parts.user = match.captured(1);
        parts.password = match.captured(2);
        rest = match.captured(3);
    }
    QString query;
    if (const qsizetype mark = rest.indexOf(QLatin1Char('?')); mark >= 0) {
        query = rest.sliced(mark + 1);
        rest.truncate(mark);
    }
    parts.hostAndPort = rest.section(QLatin1Char('/'), 0, 0);
    parts.database = rest.section(QLatin1Char('/'), 1);
    for (const QString &pair : query.split(QLatin1Char('&'), Qt::SkipEmptyParts))
        parts.parameters.append({pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1)});
    return parts;
}

Result<> readHostAndPort(ServerAddress &address, const QString &text, int defaultPort)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\[[0-9a-fA-F:.]+\]|[^\[\]:,@\s]*)(?::(\d{1,5}))?$)"));
    const auto match = shape.match(text);
    const int port = match.captured(2).isEmpty() ? defaultPort : match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        return usage(QStringLiteral("no single host with an optional port in front of the database name"),
                     Tr::tr("Write it as postgres://USER@HOST:PORT/DATABASE, with one host."));
    address.host = match.captured(1);
    if (address.host.startsWith(QLatin1Char('[')))
        address.host = address.host.sliced(1, address.host.size() - 2);
    if (address.host.isEmpty())
        address.host = QStringLiteral("localhost");
    address.port = port;
    return {};
}

/// java.net.URLDecoder, as PostgreSQL's driver decodes parameters: `+` is a blank.
QString decodeParameter(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(QLatin1Char('+'), QLatin1Char(' ')).toUtf8());
}

template<typename Address>
Result<ApplicationDatabaseAddress> readServer(const QString &rest, Origin origin)
{
    constexpr bool isPostgres = std::is_same_v<Address, PostgresAddress>;
    Parts parts = takeApart(rest);
    Address address;
    for (auto &[name, value] : parts.parameters) {
        if (isPostgres)
            value = decodeParameter(value);
        if (name == QLatin1String("user")) {
            parts.user = parts.user.isEmpty() ? value : parts.user;
        } else if (name == QLatin1String("password")) {
            parts.password = parts.password.isEmpty() ? value : parts.password;
        } else if (name.contains(QLatin1String("password"), Qt::CaseInsensitive)) {
            return usage(QStringLiteral("the parameter \"%1\" is a secret").arg(name.left(64)),
                         Tr::tr("Leave it out of the address; keys with a passphrase are not supported there."));
        } else {
            address.options.append({name, value});
        }
    }
    if (origin == Origin::CommandLine && !parts.password.isEmpty())
        return passwordOnCommandLine();
    if (Result<> read = readHostAndPort(address, parts.hostAndPort, Address::defaultPort); !read)
        return read.error();
    if (parts.database.isEmpty() || parts.database.contains(QLatin1Char('/')))
        return usage(QStringLiteral("no database name after the host"),
                     Tr::tr("Add the name of the database after the host: postgres://USER@HOST:PORT/DATABASE."));
    address.database = parts.database;
    address.user = parts.user;
    address.password = Secret(parts.password.toUtf8());
    return ApplicationDatabaseAddress(std::move(address));
}

Result<ApplicationDatabaseAddress> readH2(QString rest, Origin origin)
{
    const QString options = rest.section(QLatin1Char(';'), 1);
    if (origin == Origin::CommandLine && options.contains(QLatin1String("PASSWORD="), Qt::CaseInsensitive))
        return passwordOnCommandLine();
    rest = rest.section(QLatin1Char(';'), 0, 0);
    for (const auto *scheme : {"tcp:", "ssl:", "mem:", "zip:", "nio:", "nioMapped:", "split:"}) {
        if (rest.startsWith(QLatin1String(scheme)))
            return usage(QStringLiteral("jdbc:h2:%1 is not a file").arg(QLatin1String(scheme)),
                         Tr::tr("Give the path of the H2 file (metabase.db.mv.db)."));
    }
    if (rest.startsWith(QLatin1String("file:")))
        rest = rest.sliced(5);
    if (rest.startsWith(QLatin1String("~/")))
        rest = QDir::homePath() + rest.sliced(1);
    Result<QString> file = findH2File(rest);
    if (!file)
        return file.error();
    return ApplicationDatabaseAddress(H2FileAddress{*file});
}

} // namespace

QString display(const ApplicationDatabaseAddress &address)
{
    if (const auto *file = std::get_if<H2FileAddress>(&address))
        return file->path;
    const bool isPostgres = std::holds_alternative<PostgresAddress>(address);
    const ServerAddress &server = isPostgres ? static_cast<const ServerAddress &>(std::get<PostgresAddress>(address))
                                             : static_cast<const ServerAddress &>(std::get<MySqlAddress>(address));
    const QString host = server.host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(server.host) : server.host;
    return QStringLiteral("%1://%2%3:%4/%5")
        .arg(isPostgres ? QStringLiteral("postgres") : QStringLiteral("mysql"),
             server.user.isEmpty() ? QString() : server.user + QLatin1Char('@'), host, QString::number(server.port),
             server.database);
}

Result<ApplicationDatabaseAddress> parseAddress(const QString &text, Origin origin)
{
    constexpr qsizetype maxLength = 8192;
    if (text.isEmpty() || text.size() > maxLength || text.contains(QChar(0)))
        return usage(QStringLiteral("an address has 1 to %1 characters").arg(maxLength),
                     Tr::tr("Give a file, postgres://…, mysql://…, or env:FILE."));
    if (text.startsWith(QLatin1String("env:"))) {
        const QString path = text.sliced(4);
        Result<Environment> environment = Environment::fromFile(path);
        if (!environment)
            return environment.error();
        return environment->address(QFileInfo(path).absoluteDir());
    }
    QString rest = text;
    if (rest.startsWith(QLatin1String("jdbc:")))
        rest = rest.sliced(5);
    if (rest.startsWith(QLatin1String("h2:")) && rest.size() != text.size())
        return readH2(rest.sliced(3), origin);
    const qsizetype mark = rest.indexOf(QLatin1String("://"));
    const QString scheme = mark < 0 ? QString() : rest.first(mark);
    if (scheme == QLatin1String("postgres") || scheme == QLatin1String("postgresql"))
        return readServer<PostgresAddress>(rest.sliced(mark + 3), origin);
    if (scheme == QLatin1String("mysql") || scheme == QLatin1String("mariadb"))
        return readServer<MySqlAddress>(rest.sliced(mark + 3), origin);
    static const QRegularExpression anyScheme(QStringLiteral("^[a-z][a-z0-9+.-]*$"));
    if (anyScheme.match(scheme).hasMatch() || rest.size() != text.size())
        return usage(
            QStringLiteral("unknown kind of address \"%1\"").arg(scheme.left(32)),
            Tr::tr("Metabase keeps its application database in H2, PostgreSQL or MySQL: give a file, postgres://… "
                   "or mysql://…."));
    Result<QString> file = findH2File(text);
    if (!file)
        return file.error();
    return ApplicationDatabaseAddress(H2FileAddress{*file});
}

Result<QString> findH2File(const QString &path)
{
    const QFileInfo given(path);
    if (given.isFile() && !given.fileName().endsWith(QLatin1String(".jar")))
        return given.absoluteFilePath();

    const QString here = given.absoluteFilePath();
    const QString folder = given.isFile() ? given.absolutePath() : here; // beside a metabase.jar
    QStringList places;
    if (!given.isFile())
        places.append(here + QStringLiteral(".mv.db"));
    if (QFileInfo(folder).isDir()) {
        const QDir dir(folder);
        places.append(dir.filePath(dir.dirName() + QStringLiteral(".mv.db")));
        places.append(dir.filePath(QStringLiteral("metabase.db.mv.db")));
        places.append(dir.filePath(QStringLiteral("metabase.db/metabase.db.mv.db")));
    }
    places.removeDuplicates();
    for (const QString &place : std::as_const(places)) {
        if (QFileInfo(place).isFile())
            return place;
    }
    for (QString place : std::as_const(places)) {
        place.chop(6);
        if (QFileInfo(place + QStringLiteral(".h2.db")).isFile())
            return Error{
                Error::Code::WrongVersion,
                Tr::tr("%1 is in H2's old PageStore format.").arg(place + QStringLiteral(".h2.db")),
                QStringLiteral("file name ends in .h2.db"),
                Tr::tr("Open it once with Metabase 0.45 or older, which converts it, and choose the .mv.db file.")};
    }
    return Error{Error::Code::NotFound, Tr::tr("There is no H2 database file at %1.").arg(here),
                 places.join(QStringLiteral("\n")),
                 Tr::tr("Give the file that ends in .mv.db, or the folder Metabase runs in.")};
}

} // namespace gangway::metabase
