// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud.h"

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using http::Exchange;
using http::Response;
using http::Server;

/// The wanted port, or the remembered one while it is free, so that links and addresses outlive a restart.
Result<std::unique_ptr<Server>> listenOn(std::optional<quint16> wanted, quint16 remembered)
{
    if (wanted)
        return Server::listen(*wanted);
    auto server = Server::listen(remembered);
    if (!server && remembered != 0)
        return Server::listen(0);
    return server;
}

} // namespace

Cloud::Cloud(StateFolder folder, std::unique_ptr<Ledger> ledger)
    : m_folder(std::move(folder))
    , m_ledger(std::move(ledger))
    , m_signer(m_folder.settings().key)
    , m_context{*m_ledger, m_misbehaviour, m_tally, m_signer, {}}
    , m_instances(m_context)
    , m_storage(m_context)
    , m_storeApi(m_context, [this](const QByteArray &id) { m_instances.uploaded(id); })
    , m_checkout(m_context, m_instances)
    , m_desk(m_context)
{}

Cloud::~Cloud() = default;

Result<std::unique_ptr<Cloud>> Cloud::start(const CloudOptions &options)
{
    auto folder = StateFolder::open(options.stateFolder, options.fresh);
    if (!folder)
        return folder.error();
    auto ledger = Ledger::open(folder->migrations());
    if (!ledger)
        return ledger.error();
    std::unique_ptr<Cloud> cloud(new Cloud(*std::move(folder), *std::move(ledger)));
    for (const QString &spec : options.misbehaviour) {
        if (auto added = cloud->m_misbehaviour.add(spec); !added)
            return added.error();
    }
    if (auto listening = cloud->listen(options); !listening)
        return listening.error();
    return cloud;
}

Result<> Cloud::listen(const CloudOptions &options)
{
    const auto settings = m_folder.settings();
    auto storage = listenOn(options.storagePort, settings.storagePort);
    if (!storage)
        return storage.error();
    m_storageServer = *std::move(storage);
    auto store = listenOn(options.storePort, settings.storePort);
    if (!store)
        return store.error();
    m_storeServer = *std::move(store);
    m_context.storageHost = "127.0.0.1:" + QByteArray::number(m_storageServer->port());
    m_storePort = m_storeServer->port();
    if (auto remembered = m_folder.remember(m_storePort, m_storageServer->port()); !remembered)
        return remembered;
    m_instances.resume();
    m_storageServer->serve([this](Exchange &exchange) { m_storage.handle(exchange); });
    m_storeServer->serve([this](Exchange &exchange) { handleStore(exchange); });
    return {};
}

QByteArray Cloud::storeAddress() const
{
    return m_storeServer->address();
}

QByteArray Cloud::storageAddress() const
{
    return m_storageServer->address();
}

void Cloud::handleStore(Exchange &exchange)
{
    const http::Request &request = exchange.request();
    exchange.setClock(m_misbehaviour.manners().clockAhead);
    if (http::isFromElsewhere(request, m_storePort))
        return exchange.answer(Response::text(421, "This rehearsal answers to its own address only.\n"));
    if (Desk::isFor(request))
        return m_desk.handle(exchange);
    const Call call = StoreApi::callOf(request).value_or(Checkout::isFor(request) ? Call::Checkout : Call::Other);
    if (exchange.misbehave(m_misbehaviour.take(call)))
        handleCall(exchange, call);
    m_tally.add(call, exchange.sentStatus(), exchange.bodyBytes());
}

void Cloud::handleCall(Exchange &exchange, Call call)
{
    if (call == Call::Checkout)
        m_checkout.handle(exchange);
    else if (call == Call::Other)
        exchange.answer(Response::text(404, "Metabase Store (rehearsal) has no such address.\n"));
    else
        m_storeApi.handle(exchange, call);
}

} // namespace gangway::rehearsal
