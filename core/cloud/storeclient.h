// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/client.h"
#include "core/http/retry.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/steering.h"
#include "storeaddress.h"

#include <QString>

#include <map>
#include <vector>

namespace gangway::cloud {

/// A migration the Store knows. Whoever has the id may act on it: there is no other authentication.
struct Migration
{
    Secret id;
    Secret uploadUrl; ///< Signed, for one PUT of the whole file.
};

/// Signed addresses for an upload in parts.
struct MultipartLinks
{
    Secret uploadId;
    std::vector<Secret> urls; ///< urls[0] is part 1.
};

/// Metabase Store's migration API, as a self-hosted Metabase calls it.
///
/// Every call is retried (core/http/retry.h), out of @p budget. Errors never contain an id or an address
/// beyond the Store's own host; what the Store said is cleared of them.
///
/// Source: Metabase's `cloud_migration/models/cloud_migration.clj`, v50 to v57. Not for two threads at once.
class StoreClient final
{
public:
    /// @p client and @p budget must outlive it.
    StoreClient(StoreAddress store, http::Client &client, http::RetryBudget &budget);

    /// Starts a migration of a Metabase with this version tag, such as `v1.57.8`. WrongVersion: the Store takes no
    /// migration from that version. Called again, it starts another one; the first is forgotten by the Store.
    Result<Migration> create(const QString &versionTag, const Steering &steering);

    /// Addresses for @p parts parts. Whether a second call gives the same upload id is the Store's to decide.
    Result<MultipartLinks> multipartLinks(const Secret &migrationId, int parts, const Steering &steering);

    /// @p etags by part number, exactly as storage sent them. NotFound: storage does not put these parts together, or
    /// it has and nobody heard: they have to be sent again. Unreachable: asking again later may help.
    Result<> completeMultipart(const Secret &migrationId, const Secret &uploadId,
                               const std::map<int, QByteArray> &etags, const Steering &steering);

    /// Tells the Store that the file is there. Can be repeated.
    Result<> markUploaded(const Secret &migrationId, const Steering &steering);

    [[nodiscard]] const StoreAddress &store() const { return m_store; }
    [[nodiscard]] http::RetryBudget &budget() const { return *m_budget; }

private:
    struct Call;
    http::Outcome perform(const Call &call, const Steering &steering, bool *isAmbiguous = nullptr);

    StoreAddress m_store;
    http::Client *m_client;
    http::RetryBudget *m_budget;
};

} // namespace gangway::cloud
