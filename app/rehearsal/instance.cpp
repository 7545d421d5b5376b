// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include "core/secret.h"
#include "instanceapi.h"
#include "pages/instancepage.h"
#include "provisioning.h"

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using http::Exchange;
using http::Response;
using Phase = InstanceStatus::Phase;

Call callOf(const http::Request &request)
{
    if (request.path == "/api/health")
        return Call::Health;
    if (request.path == "/api/session/properties")
        return Call::Properties;
    return request.path.startsWith("/api/") ? Call::Api : Call::Other;
}

Response health(const InstanceStatus &status)
{
    switch (status.phase) {
    case Phase::Ready:
        return Response::json(200, {{u"status"_s, u"ok"_s}});
    case Phase::Failed:
        return Response::json(503, {{u"status"_s, u"failed"_s},
                                    {u"message"_s, status.error->what},
                                    {u"detail"_s, status.error->detail},
                                    {u"next"_s, status.error->next}});
    case Phase::Waiting:
    case Phase::Starting:
        break;
    }
    return Response::json(503, {{u"status"_s, u"initializing"_s}, {u"progress"_s, status.progress}});
}

bool hasKey(const http::Request &request, const QByteArray &key)
{
    return Secret(request.header("x-api-key").value_or(QByteArray())) == Secret(key);
}

} // namespace

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return u"waiting"_s;
    case Phase::Starting:
        return u"provisioning"_s;
    case Phase::Ready:
        return u"ready"_s;
    case Phase::Failed:
        return u"failed"_s;
    }
    return {};
}

Instance::Instance(const Context &context, Order order, std::unique_ptr<http::Server> server)
    : m_context(context)
    , m_order(std::move(order))
    , m_port(server->port())
    , m_address(server->address())
    , m_server(std::move(server))
{
    m_server->serve([this](Exchange &exchange) { handle(exchange); });
}

Instance::~Instance()
{
    m_work.request_stop();
    m_server.reset(); // its threads use what goes next
}

Result<std::unique_ptr<Instance>> Instance::listen(const Context &context, const Order &order)
{
    auto server = http::Server::listen(order.port);
    if (!server && order.port != 0)
        server = http::Server::listen(0);
    if (!server)
        return server.error();
    return std::unique_ptr<Instance>(new Instance(context, order, *std::move(server)));
}

void Instance::provision(const QStringList &snapshot, const QString &toldVersion)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_status.phase != Phase::Waiting)
            return;
        m_status.phase = Phase::Starting;
    }
    m_work =
        std::jthread([this, snapshot, toldVersion](const std::stop_token &stop) { run(stop, snapshot, toldVersion); });
}

void Instance::run(const std::stop_token &stop, const QStringList &snapshot, const QString &toldVersion)
{
    auto content = rehearsal::provision(snapshot, toldVersion, stop, [this](double progress, const QString &what) {
        const std::scoped_lock lock(m_mutex);
        m_status.progress = progress;
        m_status.what = what;
    });
    const std::scoped_lock lock(m_mutex);
    if (content) {
        m_status.content = std::make_shared<const InstanceContent>(*std::move(content));
        m_status.phase = Phase::Ready;
    } else {
        m_status.error = content.error();
        m_status.phase = Phase::Failed;
    }
}

InstanceStatus Instance::status() const
{
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

void Instance::handle(Exchange &exchange) const
{
    const Call call = callOf(exchange.request());
    exchange.setClock(m_context.misbehaviour.manners().clockAhead);
    if (http::isFromElsewhere(exchange.request(), m_port))
        return exchange.answer(Response::text(421, "This rehearsal answers to its own address only.\n"));
    if (exchange.misbehave(m_context.misbehaviour.take(call)))
        exchange.answer(answerTo(exchange.request(), call));
    m_context.tally.add(call, exchange.sentStatus(), exchange.bodyBytes());
}

Response Instance::answerTo(const http::Request &request, Call call) const
{
    if (request.method != "GET")
        return Response::text(405, "This rehearsal instance can only be read.\n");
    const InstanceStatus now = status();
    if (call == Call::Health)
        return health(now);
    if (call == Call::Other) {
        if (request.path != "/")
            return Response::text(404, "Not found.\n");
        return Response::html(200, instancePage(m_order, now));
    }
    if (now.phase != Phase::Ready)
        return Response::text(503, "Metabase is still initializing (rehearsal).\n");
    if (call == Call::Properties)
        return sessionProperties(*now.content, m_address);
    if (!isListCall(request.path))
        return Response::text(404, "API endpoint does not exist.\n");
    if (!hasKey(request, m_order.apiKey))
        return Response::text(401, "Unauthenticated");
    return listCall(*now.content, request);
}

} // namespace gangway::rehearsal
