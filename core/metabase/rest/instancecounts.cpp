// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceclient.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <set>

namespace gangway::metabase {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 analyticsDatabase = 13371337; // Metabase's `audit-db-id`

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::InstanceClient)
};

bool isNothing(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object[key];
    return value.isNull() || value.isUndefined();
}

/// The collections, and which of them hold Metabase's own analytics.
struct Collections
{
    qint64 count = 0;
    std::set<qint64> analytics;

    void take(const QJsonObject &collection)
    {
        const QJsonValue id = collection[u"id"];
        if (!id.isDouble()) // "root"
            return;
        if (collection[u"namespace"].toString() == u"analytics"_s)
            analytics.insert(id.toInteger());
        if (isNothing(collection, u"namespace") && isNothing(collection, u"personal_owner_id")
            && !collection[u"archived"].toBool() && collection[u"type"].toString() != u"trash"_s)
            ++count;
    }
    [[nodiscard]] bool holdAnalytics(const QJsonObject &item) const
    {
        return item[u"database_id"].toInteger() == analyticsDatabase
               || analytics.contains(item[u"collection_id"].toInteger(-1));
    }
};

struct Cards
{
    qint64 questions = 0;
    qint64 models = 0;
    qint64 metrics = 0;

    void take(const QJsonObject &card)
    {
        if (card[u"archived"].toBool())
            return;
        const QString type = card[u"type"].toString();
        if (type == u"metric"_s)
            ++metrics;
        else if (type == u"model"_s || (type.isEmpty() && card[u"dataset"].toBool()))
            ++models;
        else
            ++questions;
    }
};

qint64 countDatabases(const QJsonObject &answer)
{
    qint64 count = 0;
    const QJsonArray databases = answer[u"data"].toArray();
    for (const QJsonValue &value : databases) {
        const QJsonObject database = value.toObject();
        // Negative: the saved questions, shown as if they were a database.
        if (database[u"id"].toInteger() > 0 && !database[u"is_audit"].toBool()
            && isNothing(database, u"router_database_id"))
            ++count;
    }
    return count;
}

Error incomplete(const QString &name, const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("%1 did not answer as Metabase does.").arg(name), detail,
            Tr::tr("Check the address. Metabase 50 or later is needed.")};
}

} // namespace

Result<Inventory> InstanceClient::counts(const Credential &credential, const Steering &steering)
{
    // Anyone else would see a part and count too little.
    auto me = object("/api/user/current", &credential, steering);
    if (!me)
        return me.error();
    if (!me->value(u"is_superuser").toBool())
        return refusal("/api/user/current", {403, {}, {}});

    Inventory inventory;
    auto people = object("/api/user?limit=1&tenancy=all", &credential, steering);
    if (!people)
        return people.error();
    inventory.people = people->value(u"total").toInteger(-1);
    if (inventory.people < 0)
        return incomplete(m_name, u"no total in /api/user"_s);

    auto databases = object("/api/database", &credential, steering);
    if (!databases)
        return databases.error();
    if (!databases->value(u"data").isArray())
        return incomplete(m_name, u"no data in /api/database"_s);
    inventory.databases = countDatabases(*databases);

    qint64 groups = 0;
    auto listed = list(
        "/api/permissions/group", credential, [&] { groups = 0; }, [&](const QJsonObject &) { ++groups; }, steering);
    if (!listed)
        return listed.error();
    inventory.groups = groups;

    Collections collections;
    listed = list(
        "/api/collection", credential, [&] { collections = {}; },
        [&](const QJsonObject &collection) { collections.take(collection); }, steering);
    if (!listed)
        return listed.error();
    inventory.collections = collections.count;

    Cards cards;
    listed = list(
        "/api/card?f=all", credential, [&] { cards = {}; },
        [&](const QJsonObject &card) {
            if (!collections.holdAnalytics(card))
                cards.take(card);
        },
        steering);
    if (!listed)
        return listed.error();
    inventory.questions = cards.questions;
    inventory.models = cards.models;
    inventory.metrics = cards.metrics;

    qint64 dashboards = 0;
    listed = list(
        "/api/dashboard?f=all", credential, [&] { dashboards = 0; },
        [&](const QJsonObject &dashboard) {
            if (!dashboard[u"archived"].toBool() && !collections.holdAnalytics(dashboard))
                ++dashboards;
        },
        steering);
    if (listed)
        inventory.dashboards = dashboards;
    else if (listed.error().code != Error::Code::WrongVersion) // dropped: not known
        return listed.error();
    return inventory;
}

} // namespace gangway::metabase
