// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encryptedcolumns.h"

namespace gangway::metabase {

namespace {

using Substitute = EncryptedPlace::Substitute;
using namespace Qt::StringLiterals;

// Metabase's app_db/encryption.clj, newest list. 41 to 49 knew the first two, setting and secret.
constexpr EncryptedPlace places[] = {
    {"metabase_database"_L1, "details"_L1, true, Substitute::EmptyObject},
    {"metabase_database"_L1, "settings"_L1, true, Substitute::EmptyObject},
    {"metabase_database"_L1, "write_data_details"_L1, true, Substitute::Null},
    {"metabase_database"_L1, "admin_details"_L1, true, Substitute::Null},
    {"setting"_L1, "value"_L1, true, Substitute::NoRow},
    {"secret"_L1, "value"_L1, false, Substitute::Nothing},
    {"core_user"_L1, "settings"_L1, true, Substitute::EmptyObject},
    {"channel"_L1, "details"_L1, true, Substitute::EmptyObject},
    {"api_key"_L1, "key"_L1, true, Substitute::Nothing},
    {"workspace_database"_L1, "database_details"_L1, true, Substitute::EmptyObject},
    {"auth_identity"_L1, "credentials"_L1, true, Substitute::EmptyObject},
    {"report_card"_L1, "public_uuid"_L1, true, Substitute::Null},
    {"report_dashboard"_L1, "public_uuid"_L1, true, Substitute::Null},
    {"action"_L1, "public_uuid"_L1, true, Substitute::Null},
    {"document"_L1, "public_uuid"_L1, true, Substitute::Null},
};

} // namespace

std::span<const EncryptedPlace> encryptedPlaces()
{
    return places;
}

const EncryptedPlace *encryptedPlace(QStringView table, QStringView column)
{
    for (const EncryptedPlace &place : places) {
        if (table.compare(place.table, Qt::CaseInsensitive) == 0
            && column.compare(place.column, Qt::CaseInsensitive) == 0)
            return &place;
    }
    return nullptr;
}

} // namespace gangway::metabase
