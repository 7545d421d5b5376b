// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeaddress.h"

#include "core/http/address.h"

#include <openssl/crypto.h>

namespace gangway::cloud {
namespace {

QByteArray withoutSlash(QByteArray base)
{
    while (base.endsWith('/'))
        base.chop(1);
    return base;
}

} // namespace

Result<StoreAddress> StoreAddress::at(const QString &base)
{
    const QByteArray bytes = withoutSlash(base.trimmed().toUtf8());
    auto address = http::parseAddress(bytes);
    if (!address)
        return address.error();
    return StoreAddress{bytes, bytes};
}

Secret checkoutLink(const StoreAddress &store, const Secret &migrationId, const QString &sourcePlan)
{
    const bool hasAccount = sourcePlan == QLatin1StringView("pro-self-hosted");
    QByteArray link = withoutSlash(store.web) + (hasAccount ? "/login?" : "/checkout?");
    if (!sourcePlan.isEmpty())
        link += "migration-source-plan=" + sourcePlan.toUtf8().toPercentEncoding() + '&';
    link += "migration-id=" + migrationId.reveal().toByteArray().toPercentEncoding();
    Secret secret(link);
    OPENSSL_cleanse(link.data(), static_cast<size_t>(link.size()));
    return secret;
}

} // namespace gangway::cloud
