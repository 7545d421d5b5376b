// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

namespace gangway::cloud {

/// Where a Metabase Store is. The defaults are the real one; the rehearsal has one address for both.
///
/// Source: Metabase's settings `store-api-url` and `store-url`.
struct StoreAddress
{
    QByteArray api = "https://store-api.metabase.com";
    QByteArray web = "https://store.metabase.com";

    /// Both at one base address, as the rehearsal serves them. Refused like http::parseAddress() refuses.
    static Result<StoreAddress> at(const QString &base);
};

/// The page of the Store where the account is set up and the new instance is ordered, for the browser.
///
/// It carries the migration's id, hence a Secret: show it, open it, do not log it. @p sourcePlan is the plan the
/// source runs on (`oss`, `starter`, `pro-cloud`, `pro-self-hosted`); `pro-self-hosted` leads to the login page.
/// Empty: left out, as older versions do.
///
/// Source: Metabase's CloudPanel `utils.ts` and `hooks.ts`.
Secret checkoutLink(const StoreAddress &store, const Secret &migrationId, const QString &sourcePlan = {});

} // namespace gangway::cloud
