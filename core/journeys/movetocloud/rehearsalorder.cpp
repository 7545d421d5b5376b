// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalorder.h"

#include "core/choicenames.h"
#include "core/http/client.h"
#include "core/http/json.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud)
};

const QString migrationParameter = u"migration-id"_s;

Error pageError(const QString &detail)
{
    return {
        Error::Code::Unexpected, Tr::tr("The rehearsal store's page did not take the order."), detail,
        //: %1: an option, or the words on a button
        Tr::tr("Continue the rehearsal; if it stays, start it anew with %1.").arg(choiceName(Choice::RehearseAnew))};
}

/// The store's page, as the JSON it gives to programs.
Result<QJsonObject> ask(const Secret &storeLink, http::Method method, const QString &path, const QUrlQuery &fields,
                        const Steering &steering)
{
    QUrl page(QString::fromUtf8(storeLink.reveal()));
    QUrlQuery query;
    const QString migration = QUrlQuery(page).queryItemValue(migrationParameter, QUrl::FullyDecoded);
    query.addQueryItem(migrationParameter, migration);
    page.setQuery(query);
    page.setPath(path);
    http::Request request;
    request.method = method;
    request.url = Secret(page.toEncoded());
    request.headers.push_back({"Accept", "application/json"});
    if (method == http::Method::Post) {
        QUrlQuery form = fields;
        form.addQueryItem(migrationParameter, migration);
        request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
        request.body = std::make_unique<http::BytesBody>(form.toString(QUrl::FullyEncoded).toUtf8());
    }
    http::Client client;
    const http::Outcome outcome = client.perform(std::move(request), steering);
    if (const auto *const fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    const auto &response = std::get<http::Response>(outcome);
    if (!response.isSuccess())
        return pageError(u"status %1"_s.arg(response.status));
    return http::parseJsonObject(response.body);
}

} // namespace

Result<QUrl> orderRehearsal(const Secret &storeLink, const QString &alias, const Steering &steering)
{
    QUrlQuery fields;
    fields.addQueryItem(u"plan"_s, u"starter"_s);
    fields.addQueryItem(u"billing"_s, u"monthly"_s);
    fields.addQueryItem(u"alias"_s, alias);
    fields.addQueryItem(u"region"_s, u"eu-central-1"_s);
    auto answer = ask(storeLink, http::Method::Post, u"/checkout"_s, fields, steering);
    if (!answer)
        return answer.error();
    const QUrl address(answer->value(u"address"_s).toString());
    if (address.isEmpty())
        return pageError(answer->value(u"error"_s).toObject().value(u"what"_s).toString());
    return address;
}

Result<Secret> rehearsalKey(const Secret &storeLink, const Steering &steering)
{
    auto answer = ask(storeLink, http::Method::Get, u"/checkout/status"_s, {}, steering);
    if (!answer)
        return answer.error();
    const Secret key(answer->value(u"api_key"_s).toString().toUtf8());
    if (key.isEmpty())
        return pageError(u"no key"_s);
    return key;
}

} // namespace gangway::movetocloud
