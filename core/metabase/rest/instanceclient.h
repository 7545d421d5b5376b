// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/client.h"
#include "core/http/retry.h"
#include "core/metabase/inventory.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/steering.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>

namespace gangway::metabase {

/// What `GET /api/health` says.
struct Health
{
    enum class State {
        Ok,
        Starting,    ///< `initializing`, with a progress; it stays at 0.3 while the database is migrated.
        Troubled,    ///< Up, but its application database does not answer.
        Unreachable, ///< No connection, no name yet, or a gateway's 502/503/504.
        NoMetabase,  ///< Something else answers there.
    };
    State state = State::Unreachable;
    double progress = -1; ///< 0..1 while Starting; -1: not said.
    QString detail;       ///< The server's words, for logs.
};

/// How to be let in.
struct Credential
{
    enum class Kind { ApiKey, Session };
    Kind kind = Kind::ApiKey;
    Secret value;
};

/// What an instance tells without login.
struct InstanceVersion
{
    QString tag; ///< `v1.57.8`
    QString date;
    bool isSetUp = false; ///< Somebody has made the first account.
};

/// The REST interface of a running Metabase, version 50 or later.
///
/// Requests are retried (core/http/retry.h). Nothing is changed on the instance but sessions. Not for two
/// threads at once.
///
/// Sources: Metabase's `server/routes.clj`, `session/api.clj`, `queries_rest/api/card.clj`, `dashboards_rest/api.clj`,
/// `collections_rest/api.clj`, `permissions_rest/api.clj`, `users_rest/api.clj`, `warehouses_rest/api.clj`.
class InstanceClient final
{
public:
    /// @p address as people type it: `https://bi.example.org`, or with the path Metabase is served under. http only on
    /// this machine. @p client and @p budget must outlive it.
    static Result<InstanceClient> at(const QString &address, http::Client &client, http::RetryBudget &budget);

    /// One question, no retry. An error only for a stop and for what can never be healthy (an untrusted certificate).
    Result<Health> health(const Steering &steering);

    /// Asks every @p interval until the state is Ok. Whatever else answers meanwhile is waited out: a gateway in front
    /// of an instance that is being made may show pages of its own. Progress is in thousandths of starting up (total -1
    /// while that is not known), with what in words. Interrupted when @p patience has passed.
    Result<> waitUntilHealthy(std::chrono::milliseconds interval, std::chrono::milliseconds patience,
                              const Steering &steering);

    Result<InstanceVersion> version(const Steering &steering);

    /// A session for an account with a password. Refused: wrong, disabled, or a second factor is wanted.
    Result<Credential> signIn(const QString &user, const Secret &password, const Steering &steering);
    /// Ends a session; nothing happens for an API key.
    Result<> signOut(const Credential &credential, const Steering &steering);

    /// These fields of Inventory; the others stay -1. Needs an administrator (Refused otherwise, since others see only
    /// a part).
    ///
    /// | field | from |
    /// |---|---|
    /// | people | `total` of `/api/user?limit=1&tenancy=all`: active, type personal |
    /// | groups | rows of `/api/permissions/group` (tenant groups only where tenants are switched on) |
    /// | collections | `/api/collection`: neither personal, archived, in a namespace, nor the trash or the root |
    /// | questions, models, metrics | `/api/card?f=all`, not archived, by `type` |
    /// | dashboards | `/api/dashboard?f=all`, not archived; -1 where a future version has dropped the call |
    /// | databases | `/api/database`: without analytics, without a router's destinations |
    ///
    /// Metabase's own usage analytics (collections in the namespace `analytics`, and cards on database 13371337) do
    /// not count: paid instances bring them along by themselves. Subscriptions and alerts are left out, because the
    /// calls that list them leave some out (those of archived dashboards, for one) and a comparison would cry wolf.
    Result<Inventory> counts(const Credential &credential, const Steering &steering);

    /// For messages: `bi.example.org`.
    [[nodiscard]] QString name() const { return m_name; }

private:
    InstanceClient() = default;
    http::Outcome get(const QByteArray &path, const Credential *credential, const Steering &steering);
    Result<QJsonObject> object(const QByteArray &path, const Credential *credential, const Steering &steering);
    /// Calls @p item for each element, again from the first one after @p restart.
    Result<> list(const QByteArray &path, const Credential &credential, const std::function<void()> &restart,
                  const std::function<void(const QJsonObject &)> &item, const Steering &steering);
    [[nodiscard]] Error refusal(const QByteArray &path, const http::Response &response) const;

    QByteArray m_base; ///< Without a slash at the end.
    QString m_name;
    http::Client *m_client = nullptr;
    http::RetryBudget *m_budget = nullptr;
};

} // namespace gangway::metabase
