// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeclient.h"

#include "core/support/redaction.h"
#include "storeanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace gangway::cloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::StoreClient)
};

/// Storage puts a large object together while the Store waits for it, without a byte in between.
constexpr auto completionStall = std::chrono::minutes(5);
constexpr qint64 maxLinksBytes = 32 << 20; // 10,000 links

using Code = Error::Code;

QString tryLater()
{
    return Tr::tr("Try again later. Nothing that was done is lost.");
}

/// What an answer means that is the same for every call.
Error meaning(const http::Response &response, const QString &detail)
{
    switch (response.status) {
    case 401:
    case 403:
        return {Code::Refused, Tr::tr("Metabase Store refused the request."), detail,
                Tr::tr("Check that nothing between this computer and Metabase Store filters requests.")};
    case 404:
        return {Code::NotFound, Tr::tr("Metabase Store does not know this migration."), detail,
                Tr::tr("Start the migration again.")};
    case 409:
        return {Code::Refused, Tr::tr("Metabase Store says that this migration is finished or in use."), detail,
                Tr::tr("Look at the migration in Metabase Store, or start it again.")};
    case 400:
    case 412:
    case 422:
        return {Code::Refused, Tr::tr("Metabase Store did not accept the request."), detail,
                Tr::tr("Start the migration again. If it happens again, a newer Gangway may be needed.")};
    default:
        break;
    }
    if (response.status >= 300 && response.status < 400) {
        return {Code::Refused, Tr::tr("Metabase Store's address leads somewhere else."), detail,
                Tr::tr("Check the Store's address.")};
    }
    return {Code::Unreachable, Tr::tr("Metabase Store has trouble answering."), detail, tryLater()};
}

} // namespace

struct StoreClient::Call
{
    http::Method method = http::Method::Put;
    const Secret *migrationId = nullptr; ///< None: the call that makes one.
    QByteArray action;                   ///< After the id, such as `/uploaded`.
    std::optional<QJsonObject> body;
    std::chrono::milliseconds stall = http::Timeouts().stall;

    [[nodiscard]] QString shown(const StoreAddress &store) const
    {
        return (method == http::Method::Post ? u"POST "_s : u"PUT "_s) + QString::fromUtf8(store.api)
               + u"/api/v2/migration"_s + (migrationId ? u"/…"_s : u""_s) + QString::fromLatin1(action);
    }
    [[nodiscard]] QString detail(const StoreAddress &store, const http::Response &response) const
    {
        Redactor redactor;
        if (migrationId)
            redactor.addKnown(*migrationId);
        if (body)
            redactor.addKnown(Secret((*body)[u"multipart_upload_id"].toString().toUtf8()));
        return shown(store) + u": "_s + wordsOf(response, redactor);
    }
};

StoreClient::StoreClient(StoreAddress store, http::Client &client, http::RetryBudget &budget)
    : m_store(std::move(store))
    , m_client(&client)
    , m_budget(&budget)
{
    while (m_store.api.endsWith('/'))
        m_store.api.chop(1);
}

http::Outcome StoreClient::perform(const Call &call, const Steering &steering, bool *isAmbiguous)
{
    const auto make = [this, &call] {
        http::Request request;
        request.method = call.method;
        QByteArray url = m_store.api + "/api/v2/migration";
        if (call.migrationId)
            url += '/' + call.migrationId->reveal().toByteArray().toPercentEncoding();
        request.url = Secret(url + call.action);
        request.shownAs = call.shown(m_store);
        request.timeouts.stall = call.stall;
        request.isOnOwnConnection = true;
        request.maxResponseBytes = maxLinksBytes;
        request.headers = {{"Accept", "application/json"}};
        if (call.body) {
            request.headers.push_back({"Content-Type", "application/json"});
            request.body = std::make_unique<http::BytesBody>(QJsonDocument(*call.body).toJson(QJsonDocument::Compact));
        }
        return request;
    };
    return http::performWithRetry(*m_client, make, *m_budget, steering, isAmbiguous);
}

Result<Migration> StoreClient::create(const QString &versionTag, const Steering &steering)
{
    const Call call{http::Method::Post, nullptr, {}, QJsonObject{{u"local_mb_version"_s, versionTag}}};
    http::Outcome outcome = perform(call, steering);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    auto &response = std::get<http::Response>(outcome);
    if (http::judge(outcome) == http::Verdict::Success) {
        auto migration = readMigration(response.body);
        response.wipeBody();
        if (migration) {
            processRedactor().addKnown(migration->id);
            processRedactor().addKnown(migration->uploadUrl);
        }
        return migration;
    }
    const QString detail = call.detail(m_store, response);
    if (response.status == 400) {
        return Error{Code::WrongVersion,
                     Tr::tr("Metabase Cloud does not take a Metabase of version %1.").arg(versionTag), detail,
                     Tr::tr("Upgrade this Metabase to the newest release of its version first, 50 or later.")};
    }
    if (response.status == 404) {
        return Error{Code::Unreachable, Tr::tr("Metabase Store takes no migrations at this address."), detail,
                     Tr::tr("Check the Store's address and the network connection.")};
    }
    return meaning(response, detail);
}

Result<MultipartLinks> StoreClient::multipartLinks(const Secret &migrationId, int parts, const Steering &steering)
{
    const Call call{http::Method::Put, &migrationId, "/multipart", QJsonObject{{u"part_count"_s, parts}}};
    http::Outcome outcome = perform(call, steering);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    auto &response = std::get<http::Response>(outcome);
    if (http::judge(outcome) != http::Verdict::Success)
        return meaning(response, call.detail(m_store, response));
    auto links = readMultipartLinks(response.body, parts);
    response.wipeBody();
    if (links)
        processRedactor().addKnown(links->uploadId); // the links are recognised by their shape
    return links;
}

Result<> StoreClient::completeMultipart(const Secret &migrationId, const Secret &uploadId,
                                        const std::map<int, QByteArray> &etags, const Steering &steering)
{
    QJsonObject byNumber;
    for (const auto &[number, etag] : etags)
        byNumber.insert(QString::number(number), QString::fromUtf8(etag));
    const Call call{
        http::Method::Put, &migrationId, "/multipart/complete",
        QJsonObject{{u"multipart_upload_id"_s, QString::fromUtf8(uploadId.reveal())}, {u"multipart_etags"_s, byNumber}},
        completionStall};
    bool isAmbiguous = false;
    const http::Outcome outcome = perform(call, steering, &isAmbiguous);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    const http::Verdict verdict = http::judge(outcome);
    if (verdict == http::Verdict::Success)
        return {};
    const auto &response = std::get<http::Response>(outcome);
    const QString detail = call.detail(m_store, response);
    if (verdict == http::Verdict::Expired) {
        return Error{Code::Unreachable, Tr::tr("Metabase Store could not put the parts together."), detail, tryLater()};
    }
    switch (response.status) {
    case 400:
    case 404:
    case 409:
    case 412:
    case 422:
        return Error{Code::NotFound,
                     isAmbiguous ? Tr::tr("Nobody can say whether Metabase Store has put the parts together.")
                                 : Tr::tr("Metabase Store cannot put the parts together."),
                     detail, Tr::tr("Continue. All parts are sent again.")};
    default:
        return meaning(response, detail);
    }
}

Result<> StoreClient::markUploaded(const Secret &migrationId, const Steering &steering)
{
    const Call call{http::Method::Put, &migrationId, "/uploaded", {}};
    const http::Outcome outcome = perform(call, steering);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    if (http::judge(outcome) == http::Verdict::Success)
        return {};
    const auto &response = std::get<http::Response>(outcome);
    return meaning(response, call.detail(m_store, response));
}

} // namespace gangway::cloud
