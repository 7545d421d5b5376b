// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallmetabase.h"

#include <QHash>

namespace gangway::test {

namespace {

const QHash<QString, const char *> &allColumns()
{
    static const QHash<QString, const char *> columns{
        {QStringLiteral("databasechangelog"), "id author filename dateexecuted orderexecuted exectype md5sum "
                                              "description comments tag liquibase contexts labels "
                                              "deployment_id"},
        {QStringLiteral("databasechangeloglock"), "id locked lockgranted lockedby"},
        {QStringLiteral("core_user"), "id email password is_superuser is_active type sso_source settings"},
        {QStringLiteral("setting"), "key value"},
        {QStringLiteral("metabase_database"), "id name engine is_sample is_audit is_attached_dwh details settings"},
        {QStringLiteral("metabase_table"), "id db_id schema name active is_upload transform_id"},
        {QStringLiteral("metabase_field"), "id table_id name parent_id active is_defective_duplicate"},
        {QStringLiteral("metabase_fieldvalues"), "id field_id values"},
        {QStringLiteral("collection"), "id name archived personal_owner_id namespace type"},
        {QStringLiteral("report_card"), "id name archived type public_uuid enable_embedding metabase_version "
                                        "updated_at visualization_settings creator_id "
                                        "collection_id"},
        {QStringLiteral("report_dashboard"), "id name archived public_uuid enable_embedding creator_id"},
        {QStringLiteral("report_dashboardcard"), "id dashboard_id card_id visualization_settings"},
        {QStringLiteral("permissions_group"), "id name"},
        {QStringLiteral("pulse"), "id archived alert_condition dashboard_id"},
        {QStringLiteral("api_key"), "id name key key_prefix scope user_id"},
        {QStringLiteral("channel"), "id name type details"},
        {QStringLiteral("secret"), "id name kind source value"},
        {QStringLiteral("cloud_migration"), "id external_id upload_url state progress created_at"},
        {QStringLiteral("cache_config"), "id model"},
        {QStringLiteral("qrtz_scheduler_state"), "sched_name instance_name"},
        {QStringLiteral("sandboxes"), "id group_id table_id"},
        {QStringLiteral("view_log"), "id user_id model"},
        {QStringLiteral("revision"), "id user_id object metabase_version timestamp"},
    };
    return columns;
}

MemoryTable &changeSet(MemoryTable &log, const char *id, const char *at, int order, const char *description = "")
{
    return log.row({id, "author", "migrations/001_update_migrations.yaml",
                    QDateTime::fromString(QLatin1String(at), Qt::ISODate), order, "EXECUTED", nullptr, description,
                    nullptr, nullptr, "4.26.0", nullptr, nullptr, "4231417883"});
}

} // namespace

QStringList columnsOf(const QString &table)
{
    return QString::fromLatin1(allColumns().value(table)).split(QLatin1Char(' '));
}

MemoryTable &emptyTable(MemoryReader &reader, const QString &table)
{
    Q_ASSERT(allColumns().contains(table));
    return reader.table(table, columnsOf(table));
}

MemoryReader smallMetabase(MemoryReader::Names names)
{
    MemoryReader reader(names,
                        names == MemoryReader::Names::Upper ? QStringLiteral("PUBLIC") : QStringLiteral("public"));
    const auto tables = allColumns().keys();
    for (const QString &table : tables)
        emptyTable(reader, table);

    auto &log = emptyTable(reader, QStringLiteral("databasechangelog"));
    changeSet(log, "v00.00-000", "2025-03-01T08:00:00Z", 1);
    changeSet(log, "v55.2025-04-01T10:00:00", "2025-03-01T08:00:01Z", 2);
    changeSet(log, "v56.2025-05-20T10:00:00", "2025-09-02T06:30:00Z", 3, "addColumn tableName=report_card");
    emptyTable(reader, QStringLiteral("databasechangeloglock")).row({1, false, nullptr, nullptr});

    emptyTable(reader, QStringLiteral("core_user"))
        .row({1, "ada@example.org", "$2a$10$x", true, true, "personal", nullptr, "{}"})
        .row({2, "ben@example.org", "$2a$10$y", false, true, "personal", nullptr, nullptr})
        .row({13371338, "internal@metabase.com", nullptr, false, false, "internal", nullptr, nullptr});
    emptyTable(reader, QStringLiteral("setting"))
        .row({"site-url", "https://bi.example.org"})
        .row({"site-name", "Example BI"})
        .row({"encryption-check", "unencrypted"})
        .row({"settings-last-updated", "2025-09-02 06:30:00.1+00"});
    emptyTable(reader, QStringLiteral("metabase_database"))
        .row({1, "Sample Database", "h2", true, false, false,
              R"({"db":"file:/plugins/sample.db;USER=GUEST;PASSWORD=guest"})", nullptr})
        .row({2, "Shop", "postgres", false, false, false,
              R"({"host":"db.example.org","port":5432,"dbname":"shop","user":"bi","password":"hush-hush","ssl":true})",
              "{}"});
    emptyTable(reader, QStringLiteral("metabase_table"))
        .references(QStringLiteral("db_id"), QStringLiteral("metabase_database"))
        .row({10, 2, "public", "orders", true, false, nullptr});
    emptyTable(reader, QStringLiteral("metabase_field"))
        .references(QStringLiteral("table_id"), QStringLiteral("metabase_table"))
        .references(QStringLiteral("parent_id"), QStringLiteral("metabase_field"))
        .row({100, 10, "id", nullptr, true, false})
        .row({101, 10, "total", nullptr, true, false});
    emptyTable(reader, QStringLiteral("metabase_fieldvalues"))
        .references(QStringLiteral("field_id"), QStringLiteral("metabase_field"))
        .row({1000, 101, "[1,2]"});
    emptyTable(reader, QStringLiteral("collection"))
        .row({1, "Sales", false, nullptr, nullptr, nullptr})
        .row({2, "Ada's Personal Collection", false, 1, nullptr, nullptr})
        .row({3, "Trash", false, nullptr, nullptr, "trash"});
    const QDateTime lastChange = QDateTime::fromString(QStringLiteral("2025-09-03T10:00:00Z"), Qt::ISODate);
    emptyTable(reader, QStringLiteral("report_card"))
        .references(QStringLiteral("creator_id"), QStringLiteral("core_user"))
        .references(QStringLiteral("collection_id"), QStringLiteral("collection"))
        .row({1, "Orders", false, "question", nullptr, false, "v0.56.2 (0000001)", lastChange, "{}", 1, 1})
        .row({2, "Customers", false, "model", nullptr, false, "v0.56.1 (0000002)", lastChange.addDays(-1), "{}", 1,
              nullptr})
        .row({3, "Revenue", false, "metric", nullptr, false, nullptr, lastChange, "{}", 2, 1});
    emptyTable(reader, QStringLiteral("report_dashboard"))
        .references(QStringLiteral("creator_id"), QStringLiteral("core_user"))
        .row({1, "Overview", false, nullptr, false, 1});
    emptyTable(reader, QStringLiteral("report_dashboardcard"))
        .references(QStringLiteral("dashboard_id"), QStringLiteral("report_dashboard"))
        .references(QStringLiteral("card_id"), QStringLiteral("report_card"))
        .row({1, 1, 1, "{}"});
    emptyTable(reader, QStringLiteral("permissions_group")).row({1, "All Users"}).row({2, "Administrators"});
    emptyTable(reader, QStringLiteral("qrtz_scheduler_state")).row({"MetabaseScheduler", "one"});
    emptyTable(reader, QStringLiteral("view_log")).references(QStringLiteral("user_id"), QStringLiteral("core_user"));
    emptyTable(reader, QStringLiteral("revision")).references(QStringLiteral("user_id"), QStringLiteral("core_user"));
    return reader;
}

} // namespace gangway::test
