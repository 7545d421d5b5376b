// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorycollector.h"

namespace gangway::metabase {

namespace {

/// Metabase's own account; always there, nobody's.
constexpr qint64 internalUser = 13371338;

} // namespace

void InventoryCollector::count(TableSweep &sweep, const QString &table, qint64 Inventory::*field)
{
    m_counts.*field = std::max<qint64>(m_counts.*field, 0);
    sweep.watch(table, {}, [this, field](const RowView &) { ++(m_counts.*field); });
}

void InventoryCollector::countUnarchived(TableSweep &sweep, const QString &table, qint64 Inventory::*field)
{
    m_counts.*field = std::max<qint64>(m_counts.*field, 0);
    sweep.watch(table, {QStringLiteral("archived")}, [this, field](const RowView &row) {
        if (!row.flag(0))
            ++(m_counts.*field);
    });
}

void InventoryCollector::watch(TableSweep &sweep, const TableFinder &tables)
{
    for (const Inventory::Field &field : Inventory::fields())
        m_counts.*field.count = 0;
    watchPeople(sweep);
    watchContent(sweep);
    watchCards(sweep, tables);
    watchSending(sweep, tables);
    watchExtras(sweep);
}

void InventoryCollector::watchPeople(TableSweep &sweep)
{
    sweep.watch(QStringLiteral("core_user"),
                {QStringLiteral("id"), QStringLiteral("is_active"), QStringLiteral("type")},
                [this](const RowView &row) {
                    const bool isPerson = row.isNull(2) || row.bytes(2, 64) == "personal";
                    if (isPerson && row.flag(1, true) && row.number(0) != internalUser)
                        ++m_counts.people;
                });
    count(sweep, QStringLiteral("permissions_group"), &Inventory::groups);
}

void InventoryCollector::watchContent(TableSweep &sweep)
{
    sweep.watch(QStringLiteral("collection"),
                {QStringLiteral("archived"), QStringLiteral("personal_owner_id"), QStringLiteral("namespace"),
                 QStringLiteral("type")},
                [this](const RowView &row) {
                    if (!row.isNull(1))
                        ++m_counts.personalCollections;
                    else if (!row.flag(0) && row.isNull(2) && row.bytes(3, 64) != "trash")
                        ++m_counts.collections;
                });
    sweep.watch(QStringLiteral("report_dashboard"),
                {QStringLiteral("archived"), QStringLiteral("public_uuid"), QStringLiteral("enable_embedding")},
                [this](const RowView &row) {
                    if (row.flag(0)) {
                        ++m_counts.archivedDashboards;
                        return;
                    }
                    ++m_counts.dashboards;
                    m_counts.publicLinks += row.isNull(1) ? 0 : 1;
                    m_counts.embeddedContent += row.flag(2) ? 1 : 0;
                });
    sweep.watch(QStringLiteral("metabase_database"), {QStringLiteral("is_audit"), QStringLiteral("is_sample")},
                [this](const RowView &row) {
                    if (row.flag(0))
                        return;
                    ++m_counts.databases;
                    m_counts.sampleDatabases += row.flag(1) ? 1 : 0;
                });
}

void InventoryCollector::watchCards(TableSweep &sweep, const TableFinder &tables)
{
    const TableSchema *cards = tables.find(u"report_card");
    m_cardsHaveType = cards && looseColumnIndex(*cards, u"type") >= 0 && looseColumnIndex(*cards, u"dataset") < 0;
    sweep.watch(QStringLiteral("report_card"),
                {QStringLiteral("archived"), QStringLiteral("type"), QStringLiteral("dataset"),
                 QStringLiteral("public_uuid"), QStringLiteral("enable_embedding")},
                [this](const RowView &row) {
                    if (row.flag(0)) {
                        ++m_counts.archivedCards;
                        return;
                    }
                    const QByteArray type = row.bytes(1, 64);
                    if (type == "metric")
                        ++m_metricCards;
                    else if (type == "model" || row.flag(2)) // 49 has both columns
                        ++m_counts.models;
                    else
                        ++m_counts.questions;
                    m_counts.publicLinks += row.isNull(3) ? 0 : 1;
                    m_counts.embeddedContent += row.flag(4) ? 1 : 0;
                });
    sweep.watch(QStringLiteral("metric"), {QStringLiteral("archived")}, [this](const RowView &row) {
        if (!row.flag(0))
            ++m_legacyMetrics;
    });
}

void InventoryCollector::watchSending(TableSweep &sweep, const TableFinder &tables)
{
    // Alerts moved from `pulse` to `notification`; where the new place exists, pulses with a condition are remains.
    const bool alertsMoved = tables.find(u"notification_card");
    sweep.watch(QStringLiteral("pulse"), {QStringLiteral("archived"), QStringLiteral("alert_condition")},
                [this, alertsMoved](const RowView &row) {
                    if (row.flag(0))
                        return;
                    if (row.isNull(1))
                        ++m_counts.subscriptions;
                    else if (!alertsMoved)
                        ++m_counts.alerts;
                });
    sweep.watch(QStringLiteral("notification"), {QStringLiteral("active"), QStringLiteral("payload_type")},
                [this](const RowView &row) {
                    if (!row.flag(0, true))
                        return;
                    const QByteArray payload = row.bytes(1, 64);
                    if (payload == "notification/card")
                        ++m_counts.alerts;
                    else if (payload == "notification/dashboard")
                        ++m_counts.subscriptions;
                });
}

void InventoryCollector::watchExtras(TableSweep &sweep)
{
    count(sweep, QStringLiteral("api_key"), &Inventory::apiKeys);
    countUnarchived(sweep, QStringLiteral("native_query_snippet"), &Inventory::snippets);
    countUnarchived(sweep, QStringLiteral("segment"), &Inventory::segments);
    countUnarchived(sweep, QStringLiteral("timeline"), &Inventory::timelines);
    countUnarchived(sweep, QStringLiteral("action"), &Inventory::actions);
    countUnarchived(sweep, QStringLiteral("document"), &Inventory::documents);
    count(sweep, QStringLiteral("persisted_info"), &Inventory::persistedModels);
    count(sweep, QStringLiteral("cache_config"), &Inventory::cachingPolicies);
    count(sweep, QStringLiteral("transform"), &Inventory::transforms);
    count(sweep, QStringLiteral("sandboxes"), &Inventory::sandboxes);
    count(sweep, QStringLiteral("group_table_access_policy"), &Inventory::sandboxes);
    for (const QString &table : {QStringLiteral("action"), QStringLiteral("document")}) {
        sweep.watch(table, {QStringLiteral("archived"), QStringLiteral("public_uuid")},
                    [this](const RowView &row) { m_counts.publicLinks += row.flag(0) || row.isNull(1) ? 0 : 1; });
    }
    sweep.watch(QStringLiteral("metabase_table"), {QStringLiteral("is_upload"), QStringLiteral("active")},
                [this](const RowView &row) { m_counts.uploadedTables += row.flag(0) && row.flag(1, true) ? 1 : 0; });
}

Inventory InventoryCollector::result(int major) const
{
    Inventory counts = m_counts;
    const bool cards = major > 0 ? major >= 50 : m_cardsHaveType;
    counts.metrics = cards ? m_metricCards : m_legacyMetrics;
    return counts;
}

} // namespace gangway::metabase
