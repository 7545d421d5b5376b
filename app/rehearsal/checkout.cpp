// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"

#include "orderform.h"
#include "pages/checkoutpage.h"
#include "pages/statuspage.h"

#include <QRandomGenerator>

#include <array>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using http::Exchange;
using http::Request;
using http::Response;

constexpr qsizetype formBody = 16 * 1024;

bool wantsJson(const Request &request)
{
    return request.header("accept").value_or(QByteArray()).contains("application/json");
}

QByteArray newApiKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return "mb_"
           + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray statusPath(const QByteArray &id)
{
    return "/checkout/status?migration-id=" + id;
}

QJsonObject toJson(const Order &order, const Instances::View &view)
{
    QJsonObject object{{u"state"_s, nameOf(view.status.phase)},
                       {u"address"_s, QString::fromLatin1(view.address)},
                       {u"api_key"_s, QString::fromLatin1(order.apiKey)},
                       {u"cloud_address"_s, u"https://%1.metabaseapp.com"_s.arg(order.alias)},
                       {u"progress"_s, view.status.progress},
                       {u"rehearsal"_s, true}};
    if (const auto &error = view.status.error)
        object.insert(u"error"_s,
                      QJsonObject{{u"what"_s, error->what}, {u"detail"_s, error->detail}, {u"next"_s, error->next}});
    return object;
}

QJsonObject toJson(const std::map<QString, QString> &errors)
{
    QJsonObject object;
    for (const auto &[field, why] : errors)
        object.insert(field, why);
    return object;
}

Response unknownMigration(const Request &request)
{
    if (wantsJson(request))
        return Response::json(404, {{u"error"_s, u"There is no such migration."_s}});
    return Response::html(404, unknownMigrationPage());
}

} // namespace

Checkout::Checkout(const Context &context, Instances &instances)
    : m_context(context)
    , m_instances(instances)
{}

bool Checkout::isFor(const Request &request)
{
    return request.path == "/" || request.path == "/checkout" || request.path == "/checkout/status"
           || request.path == "/login";
}

void Checkout::handle(Exchange &exchange)
{
    const Request &request = exchange.request();
    if (request.path == "/checkout" && request.method == "POST")
        return takeOrder(exchange);
    if (request.method != "GET")
        return exchange.answer(Response::text(405, "This page can only be read.\n"));
    if (request.path == "/")
        return exchange.answer(Response::html(200, welcomePage()));
    const QByteArray id = request.parameter("migration-id").value_or(QByteArray());
    if (!m_context.ledger.look(id, [](const Migration &) {}))
        return exchange.answer(unknownMigration(request));
    if (request.path == "/login")
        return exchange.answer(Response::html(200, loginPage(id)));
    if (request.path == "/checkout/status")
        return showStatus(exchange, id);
    showForm(exchange, id);
}

void Checkout::showForm(Exchange &exchange, const QByteArray &id) const
{
    bool isOrdered = false;
    m_context.ledger.look(id, [&](const Migration &migration) { isOrdered = migration.order.has_value(); });
    if (isOrdered)
        return exchange.answer(Response::empty(303).with("Location", statusPath(id)));
    exchange.answer(Response::html(200, checkoutPage(id, OrderForm::blank())));
}

void Checkout::takeOrder(Exchange &exchange)
{
    const Request &request = exchange.request();
    QByteArray body;
    const auto read = exchange.readBody(body, formBody);
    if (read == Exchange::Body::TooLarge)
        return exchange.answer(Response::text(413, "The form is too long.\n"));
    if (read != Exchange::Body::Complete)
        return;
    const auto fields = http::parseForm(body);
    if (!fields)
        return exchange.answer(Response::text(400, "The form is malformed.\n"));
    QByteArray id;
    for (const auto &[name, value] : *fields) {
        if (name == "migration-id")
            id = value;
    }
    const std::scoped_lock lock(m_ordering);
    bool isOrdered = false;
    if (!m_context.ledger.look(id, [&](const Migration &migration) { isOrdered = migration.order.has_value(); }))
        return exchange.answer(unknownMigration(request));
    if (isOrdered)
        return exchange.answer(orderedAlready(exchange, id));
    OrderForm form = OrderForm::read(*fields);
    const bool good = form.validate([this](const QString &alias) {
        bool isTaken = false;
        m_context.ledger.lookAtAll([&](const Migration &migration) {
            isTaken = isTaken || (migration.order && migration.order->alias == alias);
        });
        return isTaken;
    });
    if (!good) {
        return exchange.answer(wantsJson(request) ? Response::json(422, {{u"errors"_s, toJson(form.errors)}})
                                                  : Response::html(422, checkoutPage(id, form)));
    }
    const Order order{form.plan, form.billing, form.alias, form.region, 0, newApiKey()};
    if (const auto opened = m_instances.open(id, order); !opened) {
        const QByteArray why = opened.error().what.toUtf8() + '\n' + opened.error().detail.toUtf8() + '\n';
        return exchange.answer(Response::text(500, why));
    }
    exchange.answer(orderedAlready(exchange, id));
}

Response Checkout::orderedAlready(const Exchange &exchange, const QByteArray &id) const
{
    if (!wantsJson(exchange.request()))
        return Response::empty(303).with("Location", statusPath(id));
    std::optional<Order> order;
    m_context.ledger.look(id, [&](const Migration &migration) { order = migration.order; });
    const auto view = m_instances.view(id);
    if (!order || !view)
        return Response::json(503, {{u"error"_s, u"The instance does not run."_s}});
    return Response::json(200, toJson(*order, *view));
}

void Checkout::showStatus(Exchange &exchange, const QByteArray &id) const
{
    std::optional<Migration> migration;
    m_context.ledger.look(id, [&](const Migration &found) { migration = found; });
    if (!migration->order) {
        if (wantsJson(exchange.request()))
            return exchange.answer(Response::json(404, {{u"error"_s, u"Nothing was ordered yet."_s}}));
        return exchange.answer(Response::empty(303).with("Location", "/checkout?migration-id=" + id));
    }
    if (wantsJson(exchange.request()))
        return exchange.answer(orderedAlready(exchange, id));
    exchange.answer(Response::html(200, statusPage(*migration, m_instances.view(id))));
}

} // namespace gangway::rehearsal
