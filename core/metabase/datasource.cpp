// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasource.h"

#include "hosts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::DataSource)
};

struct EngineName
{
    const char *engine;
    const char *name;
};
constexpr EngineName engineNames[] = {
    {"athena", "Amazon Athena"},  {"bigquery-cloud-sdk", "BigQuery"},
    {"clickhouse", "ClickHouse"}, {"databricks", "Databricks"},
    {"druid", "Druid"},           {"druid-jdbc", "Druid (JDBC)"},
    {"mongo", "MongoDB"},         {"mysql", "MySQL or MariaDB"},
    {"oracle", "Oracle"},         {"postgres", "PostgreSQL"},
    {"presto-jdbc", "Presto"},    {"redshift", "Amazon Redshift"},
    {"snowflake", "Snowflake"},   {"sparksql", "Spark SQL"},
    {"sqlserver", "SQL Server"},  {"starburst", "Starburst (Trino)"},
    {"vertica", "Vertica"},       {"h2", "H2"},
    {"sqlite", "SQLite"},
};

/// A number that a form may have stored as text.
int portOf(const QJsonValue &value)
{
    const int port = value.isString() ? value.toString().toInt() : value.toInt();
    return port > 0 && port <= 65535 ? port : 0;
}

bool isOn(const QJsonValue &value)
{
    return value.toBool() || value.toString() == QLatin1String("true");
}

/// The hosts of `mongodb+srv://user:password@a.example.org,b.example.org:27018/db?…`, without anything else.
QStringList hostsOfMongoUri(const QString &uri)
{
    const qsizetype scheme = uri.indexOf(QLatin1String("://"));
    if (scheme < 0)
        return {};
    QString authority = uri.sliced(scheme + 3);
    for (const QChar end : {QLatin1Char('/'), QLatin1Char('?')})
        authority = authority.section(end, 0, 0);
    authority = authority.sliced(authority.lastIndexOf(QLatin1Char('@')) + 1);
    QStringList hosts;
    for (const QString &part : authority.split(QLatin1Char(','), Qt::SkipEmptyParts))
        hosts.append(bareHost(part));
    return hosts;
}

/// `file:/data/shop.db;USER=GUEST;PASSWORD=guest` → `/data/shop.db`: options may hold a password.
QString fileOf(QString path)
{
    path = path.section(QLatin1Char(';'), 0, 0);
    for (const auto *prefix : {"jdbc:h2:", "file:"}) {
        if (path.startsWith(QLatin1String(prefix)))
            path = path.sliced(qstrlen(prefix));
    }
    return path;
}

} // namespace

const QStringList &officialEngines()
{
    static const QStringList engines = [] {
        QStringList list;
        for (const EngineName &engine : engineNames)
            list.append(QLatin1String(engine.engine));
        return list;
    }();
    return engines;
}

void DataSource::readDetails(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        isUnreadable = true;
        return;
    }
    const QJsonObject details = document.object();
    const auto text = [&details](const char *key) { return details.value(QLatin1String(key)).toString(); };

    if (isFile()) {
        file = fileOf(text("db"));
        return;
    }
    const bool useUri =
        isOn(details.value(QLatin1String("use-conn-uri"))) || isOn(details.value(QLatin1String("use-connection-uri")));
    if (useUri)
        hosts = hostsOfMongoUri(text("conn-uri"));
    else if (const QString host = bareHost(text("host")); !host.isEmpty())
        hosts = {host};
    port = useUri ? 0 : portOf(details.value(QLatin1String("port")));
    for (const char *key : {"dbname", "db", "catalog", "project-id", "account"}) {
        if (database.isEmpty())
            database = text(key).section(QLatin1Char(';'), 0, 0).section(QLatin1Char('?'), 0, 0);
    }
    usesTls = isOn(details.value(QLatin1String("ssl")));
    usesTunnel = isOn(details.value(QLatin1String("tunnel-enabled")));
    if (usesTunnel) {
        tunnelHost = bareHost(text("tunnel-host"));
        tunnelPort = portOf(details.value(QLatin1String("tunnel-port")));
    }
    for (auto it = details.begin(); it != details.end(); ++it) {
        const bool pointsToFile =
            (it.key().endsWith(QLatin1String("-path")) && !it.value().toString().isEmpty())
            || (it.key().endsWith(QLatin1String("-options")) && it.value().toString() == QLatin1String("local"));
        // `http-path` of Databricks and the like are not files; a file property has its name's siblings.
        const QString stem = it.key().section(QLatin1Char('-'), 0, -2);
        const bool isSecretProperty = it.key().endsWith(QLatin1String("-options"))
                                      || details.contains(stem + QLatin1String("-options"))
                                      || details.contains(stem + QLatin1String("-id"));
        if (pointsToFile && isSecretProperty && !localFiles.contains(stem))
            localFiles.append(stem);
    }
}

bool DataSource::isFile() const
{
    return engine == QLatin1String("h2") || engine == QLatin1String("sqlite");
}

bool DataSource::isOfficial() const
{
    return officialEngines().contains(engine);
}

QString DataSource::engineName() const
{
    for (const EngineName &known : engineNames) {
        if (engine == QLatin1String(known.engine))
            return QLatin1String(known.name);
    }
    return engine;
}

QString DataSource::display() const
{
    const QString place = isFile() ? file : hosts.join(QStringLiteral(", "));
    if (place.isEmpty())
        return QStringLiteral("%1 (%2)").arg(name, engineName());
    return QStringLiteral("%1 (%2, %3)").arg(name, engineName(), place);
}

QJsonObject DataSource::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("engine"), engine},
                     {QStringLiteral("isSample"), isSample}};
    if (isUnreadable)
        json.insert(QStringLiteral("detailsEncrypted"), true);
    if (!hosts.isEmpty())
        json.insert(QStringLiteral("hosts"), QJsonArray::fromStringList(hosts));
    if (port > 0)
        json.insert(QStringLiteral("port"), port);
    if (!database.isEmpty())
        json.insert(QStringLiteral("database"), database);
    if (!file.isEmpty())
        json.insert(QStringLiteral("file"), file);
    if (usesTunnel)
        json.insert(QStringLiteral("tunnel"),
                    QJsonObject{{QStringLiteral("host"), tunnelHost}, {QStringLiteral("port"), tunnelPort}});
    return json;
}

} // namespace gangway::metabase
