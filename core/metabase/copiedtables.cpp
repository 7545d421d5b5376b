// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copiedtables.h"

namespace gangway::metabase {

namespace {

struct Listed
{
    const char *table;
    Carried carried = Carried::Yes;
};

constexpr Listed listed[] = {
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

} // namespace

Carried carriedTable(QStringView table)
{
    for (const Listed &entry : listed) {
        if (table == QLatin1String(entry.table))
            return entry.carried;
    }
    return Carried::No;
}

const QStringList &carriedTables()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Listed &entry : listed)
            list.append(QLatin1String(entry.table));
        return list;
    }();
    return names;
}

} // namespace gangway::metabase
