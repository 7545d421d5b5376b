// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationdatabase.h"

#include "hosts.h"
#include "inventorycollector.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gangway::metabase {

namespace {

/// Reads the tables that only this file knows, beside the collectors, in the same sweep.
class Reading
{
public:
    Reading(RowReader &reader, const TableFinder &tables, const EncryptionKey *key)
        : m_sweep(reader, tables)
        , m_tables(tables)
        , m_key(key)
        , m_encryption(key)
    {}

    Result<ApplicationDatabase> run(Recognition recognition, const Steering &steering);

private:
    void watchSettings();
    void watchDataSources();
    void watchPeople();
    void watchLists();
    void watchState();
    void watchLinks();
    void noteLink(const QByteArray &settings);
    /// Plain JSON of a column that may be encrypted; empty where it stays unreadable.
    [[nodiscard]] QByteArray opened(const QByteArray &stored) const;

    TableSweep m_sweep;
    const TableFinder &m_tables;
    const EncryptionKey *m_key;
    ApplicationDatabase m_found;
    ChangelogCollector m_changelog;
    InventoryCollector m_inventory;
    EncryptionCollector m_encryption;
    QByteArray m_siteHost;
};

QByteArray Reading::opened(const QByteArray &stored) const
{
    if (!looksEncrypted(stored))
        return stored;
    return m_key ? m_key->decryptText(stored).value_or(QByteArray()) : QByteArray();
}

void Reading::watchSettings()
{
    // First of all tables: the search for links needs the site's address.
    m_sweep.watch(QStringLiteral("setting"), {QStringLiteral("key"), QStringLiteral("value")},
                  [this](const RowView &row) {
                      const QString name = row.text(0, 256);
                      m_found.settings.add(name, row.bytes(1, 1 << 20), m_key);
                      if (name == QLatin1String("site-url"))
                          m_siteHost = bareHost(m_found.settings.siteUrl()).toUtf8();
                  });
}

void Reading::watchDataSources()
{
    m_sweep.watch(QStringLiteral("metabase_database"),
                  {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("engine"), QStringLiteral("is_sample"),
                   QStringLiteral("is_audit"), QStringLiteral("is_attached_dwh"), QStringLiteral("details")},
                  [this](const RowView &row) {
                      if (row.flag(4) || m_found.dataSources.size() >= maxNames)
                          return;
                      DataSource source;
                      source.id = row.number(0).value_or(0);
                      source.name = row.text(1, 1024);
                      source.engine = row.text(2, 256);
                      source.isSample = row.flag(3);
                      source.isAttachedWarehouse = row.flag(5);
                      source.readDetails(opened(row.bytes(6, 1 << 20)));
                      m_found.dataSources.push_back(std::move(source));
                  });
    m_sweep.watch(QStringLiteral("metabase_table"), {QStringLiteral("transform_id")},
                  [this](const RowView &row) { m_found.tablesOfTransforms += row.isNull(0) ? 0 : 1; });
}

void Reading::watchPeople()
{
    m_sweep.watch(
        QStringLiteral("core_user"),
        {QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("sso_source"), QStringLiteral("is_active")},
        [this](const RowView &row) {
            constexpr qint64 internalUser = 13371338;
            const bool isPerson = row.isNull(1) || row.bytes(1, 64) == "personal";
            if (!isPerson || row.number(0) == internalUser)
                return;
            ++m_found.accounts;
            m_found.singleSignOnPeople += row.flag(3, true) && !row.isNull(2) ? 1 : 0;
        });
}

void Reading::watchLists()
{
    m_sweep.watch(QStringLiteral("api_key"),
                  {QStringLiteral("name"), QStringLiteral("key_prefix"), QStringLiteral("scope")},
                  [this](const RowView &row) {
                      if (m_found.apiKeys.size() < maxNames)
                          m_found.apiKeys.push_back({row.text(0, 1024), row.text(1, 16), row.text(2, 64)});
                  });
    m_sweep.watch(
        QStringLiteral("channel"), {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("details")},
        [this](const RowView &row) {
            if (m_found.channels.size() >= maxNames)
                return;
            const QByteArray details = opened(row.bytes(2, 1 << 20));
            const QJsonObject json = QJsonDocument::fromJson(details).object();
            m_found.channels.push_back({row.text(0, 1024), row.text(1, 64),
                                        bareHost(json.value(QLatin1String("url")).toString()), details.isEmpty()});
        });
    m_sweep.watch(QStringLiteral("secret"), {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("source")},
                  [this](const RowView &row) {
                      if (row.bytes(2, 64) == "file-path" && m_found.secretFiles.size() < maxNames)
                          m_found.secretFiles.push_back({row.text(0, 1024), row.text(1, 64)});
                  });
}

void Reading::watchState()
{
    m_sweep.watch(
        QStringLiteral("cloud_migration"),
        {QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("created_at")}, [this](const RowView &row) {
            if (m_found.cloudMigrations.size() < maxNames)
                m_found.cloudMigrations.push_back({row.number(0).value_or(0), row.text(1, 64), row.moment(2)});
        });
    m_sweep.watch(QStringLiteral("databasechangeloglock"),
                  {QStringLiteral("locked"), QStringLiteral("lockedby"), QStringLiteral("lockgranted")},
                  [this](const RowView &row) {
                      if (row.flag(0))
                          m_found.lock = {true, row.text(1, 1024), row.moment(2)};
                  });
    m_sweep.watch(QStringLiteral("qrtz_scheduler_state"), {}, [this](const RowView &) { ++m_found.nodes; });
}

void Reading::noteLink(const QByteArray &settings)
{
    if (!m_siteHost.isEmpty() && settings.contains(m_siteHost))
        ++m_found.linksToSiteUrl;
}

void Reading::watchLinks()
{
    for (const QString &table : {QStringLiteral("report_card"), QStringLiteral("report_dashboardcard")}) {
        m_sweep.watch(table, {QStringLiteral("visualization_settings")},
                      [this](const RowView &row) { noteLink(m_siteHost.isEmpty() ? QByteArray() : row.bytes(0)); });
    }
}

Result<ApplicationDatabase> Reading::run(Recognition recognition, const Steering &steering)
{
    m_found.recognition = std::move(recognition);
    watchSettings();
    watchDataSources();
    watchPeople();
    watchLists();
    watchState();
    watchLinks();
    m_changelog.watch(m_sweep, m_tables);
    m_inventory.watch(m_sweep, m_tables);
    m_encryption.watch(m_sweep, m_tables);
    if (Result<> swept = m_sweep.run(steering); !swept)
        return swept.error();
    m_found.damage = m_sweep.damage();
    m_found.encryption = m_encryption.result();
    m_found.changelog = m_changelog.result(m_found.settings.hasLicence());
    m_found.inventory = m_inventory.result(m_found.changelog.version.major);
    return std::move(m_found);
}

} // namespace

bool CloudMigrationInfo::isFinished() const
{
    return state == QLatin1String("done") || state == QLatin1String("error") || state == QLatin1String("cancelled");
}

QJsonObject ApplicationDatabase::toJson() const
{
    QJsonObject json = inventory.toJson();
    const QJsonObject details = version().toJson();
    json.insert(QStringLiteral("version"), version().text());
    json.insert(QStringLiteral("versionDetails"), details);
    json.insert(QStringLiteral("encrypted"), encryption.isEncrypted());
    json.insert(QStringLiteral("encryption"), encryption.toJson());
    if (!settings.siteName().isEmpty())
        json.insert(QStringLiteral("siteName"), settings.siteName());
    if (!settings.siteUrl().isEmpty())
        json.insert(QStringLiteral("siteUrl"), settings.siteUrl());
    QJsonArray sources;
    for (const DataSource &source : dataSources)
        sources.append(source.toJson());
    json.insert(QStringLiteral("dataSources"), sources);
    return json;
}

Result<ApplicationDatabase> readApplicationDatabase(RowReader &reader, const EncryptionKey *key,
                                                    const Steering &steering)
{
    Recognition recognition = recognise(reader.catalogue());
    if (!recognition.isApplication()) {
        ApplicationDatabase other;
        other.recognition = std::move(recognition);
        return other;
    }
    const TableFinder tables(reader.catalogue(), recognition.schema);
    return Reading(reader, tables, key).run(std::move(recognition), steering);
}

} // namespace gangway::metabase
