// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "http/jsonbody.h"

#include <QJsonArray>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using http::Exchange;
using http::Response;

/// Enough to tell migrations apart; the whole id would be the permission to act on them.
QString shortened(const QByteArray &id)
{
    return QString::fromLatin1(id.first(8));
}

QJsonObject describe(const Migration &migration)
{
    QJsonObject object{{u"id"_s, shortened(migration.id)},
                       {u"version"_s, migration.version},
                       {u"uploaded"_s, migration.isUploaded},
                       {u"ordered"_s, migration.order.has_value()}};
    if (migration.snapshot) {
        object.insert(u"snapshot"_s, QJsonObject{{u"bytes"_s, migration.snapshot->bytes},
                                                 {u"etag"_s, QString::fromLatin1(migration.snapshot->etag)},
                                                 {u"stored"_s, migration.snapshot->times}});
    }
    if (migration.upload) {
        QJsonArray parts;
        for (const auto &[number, stored] : migration.upload->parts) {
            parts.append(QJsonObject{{u"part"_s, number},
                                     {u"bytes"_s, stored.bytes},
                                     {u"etag"_s, QString::fromLatin1(stored.etag)},
                                     {u"stored"_s, stored.times}});
        }
        object.insert(u"multipart"_s, QJsonObject{{u"part_count"_s, migration.upload->partCount},
                                                  {u"completed"_s, migration.upload->isCompleted},
                                                  {u"parts"_s, parts}});
    }
    return object;
}

} // namespace

Desk::Desk(const Context &context)
    : m_context(context)
{}

bool Desk::isFor(const http::Request &request)
{
    return request.path.startsWith("/rehearsal/");
}

void Desk::handle(Exchange &exchange) const
{
    const http::Request &request = exchange.request();
    if (request.path == "/rehearsal/status" && request.method == "GET")
        return status(exchange);
    if (request.path == "/rehearsal/misbehave" && request.method == "POST")
        return misbehave(exchange);
    if (request.path == "/rehearsal/elsewhere") // where redirects lead; nobody should follow with a body
        m_context.tally.add(Call::Other, 410, exchange.request().contentLength);
    exchange.answer(Response::text(404, "The rehearsal has no such address.\n"));
}

void Desk::status(Exchange &exchange) const
{
    QJsonArray migrations;
    m_context.ledger.lookAtAll([&](const Migration &migration) { migrations.append(describe(migration)); });
    const Manners manners = m_context.misbehaviour.manners();
    exchange.answer(Response::json(
        200, {{u"rehearsal"_s, true},
              {u"calls"_s, m_context.tally.toJson()},
              {u"migrations"_s, migrations},
              {u"misbehaviour"_s, m_context.misbehaviour.toJson()},
              {u"manners"_s, QJsonObject{{u"keys"_s, manners.keys == Manners::Keys::Snake ? u"snake"_s : u"kebab"_s},
                                         {u"multipart-again"_s,
                                          manners.another == Manners::AnotherMultipart::New ? u"new"_s : u"same"_s},
                                         {u"link-life-seconds"_s, static_cast<qint64>(manners.linkLife.count())},
                                         {u"clock-ahead-seconds"_s, static_cast<qint64>(manners.clockAhead.count())},
                                         {u"smallest-part"_s, manners.smallestPart}}}}));
}

void Desk::misbehave(Exchange &exchange) const
{
    const auto body = http::readJsonBody(exchange, 64 * 1024);
    if (!body)
        return;
    if ((*body)[u"clear"].toBool())
        m_context.misbehaviour.clear();
    const QJsonArray specs = (*body)[u"misbehave"].toArray();
    for (const QJsonValue spec : specs) {
        if (const auto added = m_context.misbehaviour.add(spec.toString()); !added) {
            return exchange.answer(
                Response::text(400, added.error().what.toUtf8() + '\n' + added.error().detail.toUtf8() + '\n'));
        }
    }
    exchange.answer(Response::json(200, {{u"misbehaviour"_s, m_context.misbehaviour.toJson()}}));
}

} // namespace gangway::rehearsal
