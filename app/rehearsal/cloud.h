// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkout.h"
#include "context.h"
#include "core/result.h"
#include "desk.h"
#include "http/server.h"
#include "instances.h"
#include "statefolder.h"
#include "storage.h"
#include "storeapi.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace gangway::rehearsal {

struct CloudOptions
{
    QString stateFolder;
    bool fresh = false;
    std::optional<quint16> storePort;   ///< Nothing: the one of last time, if it is free.
    std::optional<quint16> storagePort; ///< 0: any free one.
    QStringList misbehaviour;           ///< Sentences of the little language.
};

/// The whole stand-in cloud: a Store and its storage, and one instance per finished migration. Works on threads of its
/// own from start() until it is destroyed.
class Cloud final
{
public:
    static Result<std::unique_ptr<Cloud>> start(const CloudOptions &options);
    ~Cloud();
    Cloud(const Cloud &) = delete;
    Cloud &operator=(const Cloud &) = delete;

    [[nodiscard]] QByteArray storeAddress() const;
    [[nodiscard]] QByteArray storageAddress() const;

private:
    Cloud(StateFolder folder, std::unique_ptr<Ledger> ledger);
    Result<> listen(const CloudOptions &options);
    void handleStore(http::Exchange &exchange);
    void handleCall(http::Exchange &exchange, Call call);

    StateFolder m_folder;
    std::unique_ptr<Ledger> m_ledger;
    Misbehaviour m_misbehaviour;
    Tally m_tally;
    LinkSigner m_signer;
    Context m_context;
    Instances m_instances;
    Storage m_storage;
    StoreApi m_storeApi;
    Checkout m_checkout;
    Desk m_desk;
    quint16 m_storePort = 0;
    // Last, so that they stop first: their threads use everything above.
    std::unique_ptr<http::Server> m_storageServer;
    std::unique_ptr<http::Server> m_storeServer;
};

} // namespace gangway::rehearsal
