// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copiedtables.h"

#include <algorithm>
#include <span>

namespace gangway::metabase {

namespace {

struct Listed
{
    const char *table;
    Carried carried = Carried::Yes;
};

constexpr Listed listedTables[] = {
    {"channel"},
    {"channel_template"},
    {"metabase_database"},
    {"core_user"},
    {"setting"},
    {"dependency"}, // up to 41
    {"metabase_table"},
    {"metabase_field"},
    {"metabase_fieldvalues"},
    {"metabase_field_user_settings"},
    {"segment"},
    {"metric"},                 // up to 49
    {"metric_important_field"}, // up to 49
    {"moderation_review"},
    {"revision"},
    {"view_log"},
    {"activity"}, // up to 48
    {"core_session"},
    {"collection"},
    {"collection_permission_graph_revision"},
    {"report_dashboard"},
    {"report_card"},
    {"report_cardfavorite"}, // up to 41
    {"dashboard_favorite"},  // up to 41
    {"card_bookmark"},
    {"dashboard_bookmark"},
    {"data_permissions"},
    {"collection_bookmark"},
    {"bookmark_ordering"},
    {"report_dashboardcard"},
    {"dashboardcard_series"},
    {"pulse"},
    {"pulse_card"},
    {"pulse_channel"},
    {"pulse_channel_recipient"},
    {"permissions_group"},
    {"permissions_group_membership"},
    {"permissions"},
    {"permissions_revision"},
    {"persisted_info"},
    {"application_permissions_revision"},
    {"dimension"},
    {"native_query_snippet"},
    {"login_history"},
    {"timeline"},
    {"timeline_event"},
    {"secret"},
    {"parameter_card"},
    {"action"},
    {"implicit_action"},
    {"http_action"},
    {"query_action"},
    {"dashboard_tab"},
    {"model_index"},
    {"model_index_value"},
    {"table_privileges"}, // up to 53
    {"audit_log"},
    {"recent_views"},
    {"user_parameter_value"},
    {"notification"},
    {"notification_subscription"},
    {"notification_handler"},
    {"notification_recipient"},
    {"notification_card"},
    {"data_migrations"}, // up to 47
    {"sandboxes", Carried::EnterpriseOnly},
    {"group_table_access_policy", Carried::EnterpriseOnly}, // the same before it was renamed
    {"connection_impersonations", Carried::EnterpriseOnly},
    {"metabot", Carried::EnterpriseOnly},
    {"metabot_conversation", Carried::EnterpriseOnly},
    {"metabot_entity", Carried::EnterpriseOnly},
    {"metabot_message", Carried::EnterpriseOnly},
    {"metabot_prompt", Carried::EnterpriseOnly},
    {"document", Carried::EnterpriseOnly},
    {"document_bookmark", Carried::EnterpriseOnly},
    {"comment", Carried::EnterpriseOnly},
    {"comment_reaction", Carried::EnterpriseOnly},
};

/// What stays behind from 58 on: cmd/copy_test.clj's `models-to-exclude` by table, and Metabase's machinery.
constexpr const char *staysBehind[] = {
    "agent_api_call_log",
    "ai_usage_log",
    "analysis_finding",
    "analysis_finding_error",
    "api_key_usage_log",
    "cache_config",
    "cloud_migration",
    "content_translation",
    "dashboard_favorite",
    "data_app",
    "data_app_group_assignment",
    "data_complexity_score",
    "data_encryption_key",
    "db_router",
    "dependency",
    "dependency_status",
    "exploration_query_result",
    "mcp_query_handle",
    "mcp_session_log",
    "mcp_tool_call_log",
    "premium_features_cache",
    "python_library",
    "query",
    "query_cache",
    "query_execution",
    "query_field",
    "query_table",
    "remote_sync_object",
    "remote_sync_task",
    "replacement_run",
    "report_cardfavorite",
    "search_index_metadata",
    "security_advisory",
    "semantic_search_token_tracking",
    "source_dimension_daily",
    "source_dimension_profile_daily",
    "source_metric_daily",
    "source_segment_composite_daily",
    "source_segment_daily",
    "sso_relay_state",
    "stored_result",
    "stored_result_use",
    "support_access_grant_log",
    "table_index",
    "task_history",
    "task_run",
    "undo",
    "user_key_value",
};

/// Only the Enterprise edition moves these from 58 on; documents and Metabot came to every edition.
constexpr const char *enterpriseOnlyStill[] = {
    "sandboxes", "group_table_access_policy", "connection_impersonations", "transform_test", "transform_test_run",
};

bool isAmong(QStringView table, std::span<const char *const> names)
{
    return std::ranges::any_of(names, [table](const char *name) { return table == QLatin1String(name); });
}

} // namespace

Carried carriedTable(QStringView table, const DatabaseVersion &version)
{
    if (version.major > 0 && version.major <= lastListedMajor && !version.development)
        return carriedTable(table);
    if (isAmong(table, staysBehind) || table.startsWith(QLatin1String("qrtz_"))
        || table.startsWith(QLatin1String("search_index__")))
        return Carried::No;
    if (table == QLatin1String("core_session") && version.major >= firstWithoutSessions)
        return Carried::No;
    return isAmong(table, enterpriseOnlyStill) ? Carried::EnterpriseOnly : Carried::Yes;
}

Carried carriedTable(QStringView table)
{
    for (const Listed &entry : listedTables) {
        if (table == QLatin1String(entry.table))
            return entry.carried;
    }
    return Carried::No;
}

const QStringList &carriedTables()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Listed &entry : listedTables)
            list.append(QLatin1String(entry.table));
        return list;
    }();
    return names;
}

} // namespace gangway::metabase
