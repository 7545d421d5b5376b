// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceclient.h"

#include "core/http/address.h"
#include "core/http/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

#include <optional>

namespace gangway::metabase {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::InstanceClient)
};

/// Large instances think for a while before the first byte of a list.
constexpr auto listStall = std::chrono::minutes(5);
constexpr qint64 longestList = qint64(4) << 30; // read object by object
constexpr qint64 largestObject = 64 << 20;

http::SecretHeader headerOf(const Credential &credential)
{
    const bool isKey = credential.kind == Credential::Kind::ApiKey;
    return {isKey ? "X-API-KEY" : "X-Metabase-Session", credential.value};
}

Health healthOf(const http::Response &response)
{
    const auto json = http::parseJsonObject(response.body, 1 << 16);
    const QString status = json ? json->value(u"status").toString() : QString();
    Health health;
    health.detail = u"HTTP %1 %2"_s.arg(response.status).arg(status.left(100).simplified());
    if (response.status == 200 && status == u"ok"_s) {
        health.state = Health::State::Ok;
    } else if (status == u"initializing"_s) {
        health.state = Health::State::Starting;
        const double progress = json->value(u"progress").toDouble(-1);
        health.progress = progress >= 0 && progress <= 1 ? progress : -1;
    } else if (response.status == 503 && !status.isEmpty()) {
        health.state = Health::State::Troubled;
    } else if (response.status == 429 || response.status >= 500) {
        health.state = Health::State::Unreachable;
    } else {
        health.state = Health::State::NoMetabase;
    }
    return health;
}

QString inWords(const Health &health, const QString &name)
{
    switch (health.state) {
    case Health::State::Ok:
        return Tr::tr("%1 is ready").arg(name);
    case Health::State::Starting:
        return Tr::tr("%1 is starting").arg(name);
    case Health::State::Troubled:
        return Tr::tr("%1 is up, but its database does not answer yet").arg(name);
    case Health::State::Unreachable:
        return Tr::tr("Waiting for %1 to answer").arg(name);
    case Health::State::NoMetabase:
        return Tr::tr("Something else than Metabase answers at %1 so far").arg(name);
    }
    return {};
}

} // namespace

Result<InstanceClient> InstanceClient::at(const QString &address, http::Client &client, http::RetryBudget &budget)
{
    QString text = address.trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    // Names in other scripts become what DNS knows; what is no address stays one that is refused below.
    QUrl url(text, QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment(QString());
    QByteArray base = url.isValid() ? url.toEncoded() : text.toUtf8();
    while (base.endsWith('/'))
        base.chop(1);
    auto parsed = http::parseAddress(base);
    if (!parsed)
        return parsed.error();
    InstanceClient instance;
    instance.m_base = base;
    instance.m_name = QString::fromLatin1(parsed->host);
    instance.m_client = &client;
    instance.m_budget = &budget;
    return instance;
}

Result<Health> InstanceClient::health(const Steering &steering)
{
    http::Request request;
    request.url = Secret(m_base + "/api/health");
    request.isOnOwnConnection = true; // one question: see Request
    http::Outcome outcome = m_client->perform(std::move(request), steering);
    if (const auto *response = std::get_if<http::Response>(&outcome))
        return healthOf(*response);
    using Kind = http::Fault::Kind;
    const auto &fault = std::get<http::Fault>(outcome);
    if (fault.kind == Kind::Stopped || fault.kind == Kind::Untrusted || fault.kind == Kind::Handshake
        || fault.kind == Kind::NotAllowed || fault.kind == Kind::Proxy)
        return fault.error;
    const bool isAnswer = fault.kind == Kind::NotHttp || fault.kind == Kind::TooLarge;
    return Health{isAnswer ? Health::State::NoMetabase : Health::State::Unreachable, -1, fault.error.detail};
}

Result<> InstanceClient::waitUntilHealthy(milliseconds interval, milliseconds patience, const Steering &steering)
{
    Clock &clock = m_client->clock();
    const auto begun = clock.now();
    for (;;) {
        auto seen = health(steering);
        if (!seen)
            return seen.error();
        const bool isOk = seen->state == Health::State::Ok;
        const double progress = isOk ? 1 : seen->progress;
        steering.tell({Progress::Unit::Items, progress < 0 ? 0 : static_cast<qint64>(1000 * progress),
                       progress < 0 ? -1 : 1000, inWords(*seen, m_name)});
        if (isOk)
            return {};
        if (clock.now() + interval - begun > patience) {
            return Error{Error::Code::Interrupted, Tr::tr("%1 was not ready in time.").arg(m_name), seen->detail,
                         Tr::tr("Look at the instance in a browser, then continue.")};
        }
        if (!clock.pause(interval, steering.stop))
            return stoppedError();
    }
}

http::Outcome InstanceClient::get(const QByteArray &path, const Credential *credential, const Steering &steering)
{
    return http::performWithRetry(
        *m_client,
        [&] {
            http::Request request;
            request.url = Secret(m_base + path);
            request.headers = {{"Accept", "application/json"}};
            if (credential)
                request.secretHeaders.push_back(headerOf(*credential));
            request.timeouts.stall = listStall;
            request.maxResponseBytes = largestObject;
            return request;
        },
        *m_budget, steering);
}

Error InstanceClient::refusal(const QByteArray &path, const http::Response &response) const
{
    using Code = Error::Code;
    // The body is left out: it may repeat what was sent.
    const QString detail = u"%1: HTTP %2"_s.arg(http::redactedUrl(m_base + path)).arg(response.status);
    switch (response.status) {
    case 401:
        return {Code::Refused, Tr::tr("%1 did not accept the key or the session.").arg(m_name), detail,
                Tr::tr("Check the API key, or sign in again.")};
    case 402:
    case 403:
        return {Code::Refused, Tr::tr("%1 does not let this account see everything.").arg(m_name), detail,
                Tr::tr("Use an administrator's account, or an API key of the group Administrators.")};
    case 404:
        return {Code::WrongVersion, Tr::tr("%1 does not know this request.").arg(m_name), detail,
                Tr::tr("Check the address. Metabase 50 or later is needed.")};
    default:
        break;
    }
    if (response.status >= 300 && response.status < 400) {
        return {Code::Refused, Tr::tr("The address of %1 leads somewhere else.").arg(m_name), detail,
                Tr::tr("Use the address that a browser shows after opening it.")};
    }
    return {Code::Unreachable, Tr::tr("%1 has trouble answering.").arg(m_name), detail, Tr::tr("Try again later.")};
}

Result<QJsonObject> InstanceClient::object(const QByteArray &path, const Credential *credential,
                                           const Steering &steering)
{
    const http::Outcome outcome = get(path, credential, steering);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    const auto &response = std::get<http::Response>(outcome);
    if (!response.isSuccess())
        return refusal(path, response);
    return http::parseJsonObject(response.body);
}

Result<> InstanceClient::list(const QByteArray &path, const Credential &credential,
                              const std::function<void()> &restart,
                              const std::function<void(const QJsonObject &)> &item, const Steering &steering)
{
    std::optional<http::JsonListReader> reader;
    std::optional<Error> broken;
    const http::Outcome outcome = http::performWithRetry(
        *m_client,
        [&] {
            restart();
            reader.emplace(item);
            http::Request request;
            request.url = Secret(m_base + path);
            request.headers = {{"Accept", "application/json"}};
            request.secretHeaders.push_back(headerOf(credential));
            request.timeouts.stall = listStall;
            request.maxResponseBytes = longestList;
            request.sink = [&](QByteArrayView bytes) {
                if (auto added = reader->add(bytes); !added)
                    broken = added.error();
                return !broken;
            };
            return request;
        },
        *m_budget, steering);
    if (broken)
        return *broken;
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    const auto &response = std::get<http::Response>(outcome);
    return response.isSuccess() ? reader->finish() : Result<>(refusal(path, response));
}

Result<InstanceVersion> InstanceClient::version(const Steering &steering)
{
    auto properties = object("/api/session/properties", nullptr, steering);
    if (!properties)
        return properties.error();
    const QJsonObject version = properties->value(u"version").toObject();
    InstanceVersion result{version[u"tag"].toString(), version[u"date"].toString(),
                           properties->value(u"has-user-setup").toBool()};
    if (result.tag.isEmpty()) {
        return Error{Error::Code::Corrupt, Tr::tr("%1 does not say which version it is.").arg(m_name),
                     u"no version.tag in /api/session/properties"_s,
                     Tr::tr("Check that this is the address of a Metabase.")};
    }
    return result;
}

Result<Credential> InstanceClient::signIn(const QString &user, const Secret &password, const Steering &steering)
{
    const QByteArray path = "/api/session";
    const http::Outcome outcome = http::performWithRetry(
        *m_client,
        [&] {
            http::Request request;
            request.method = http::Method::Post;
            request.url = Secret(m_base + path);
            request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
            request.isOnOwnConnection = true; // failed attempts are counted over there
            const QJsonObject body{{u"username"_s, user}, {u"password"_s, QString::fromUtf8(password.reveal())}};
            request.body = std::make_unique<http::BytesBody>(QJsonDocument(body).toJson(QJsonDocument::Compact));
            return request;
        },
        *m_budget, steering);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    const auto &response = std::get<http::Response>(outcome);
    const auto answer = response.isSuccess() ? http::parseJsonObject(response.body) : Result<QJsonObject>(Error{});
    const QByteArray session = answer ? answer->value(u"id").toString().toUtf8() : QByteArray();
    if (!session.isEmpty())
        return Credential{Credential::Kind::Session, Secret(session)};
    const int status = response.status;
    if (response.isSuccess() || status == 400 || status == 401 || status == 403) {
        return Error{
            Error::Code::Refused, Tr::tr("%1 did not let \"%2\" in.").arg(m_name, user),
            u"%1: HTTP %2"_s.arg(http::redactedUrl(m_base + path)).arg(status),
            Tr::tr("Check the user name and the password. For an account with a second factor, use an API key.")};
    }
    return refusal(path, response);
}

Result<> InstanceClient::signOut(const Credential &credential, const Steering &steering)
{
    if (credential.kind == Credential::Kind::ApiKey)
        return {};
    http::Request request;
    request.method = http::Method::Delete;
    request.url = Secret(m_base + "/api/session");
    request.secretHeaders.push_back(headerOf(credential));
    const http::Outcome outcome = m_client->perform(std::move(request), steering);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    const auto &response = std::get<http::Response>(outcome);
    // 404: it has ended already.
    return response.isSuccess() || response.status == 404 ? Result<>() : Result<>(refusal("/api/session", response));
}

} // namespace gangway::metabase
