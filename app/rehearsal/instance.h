// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "http/server.h"
#include "instancecontent.h"

#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace gangway::rehearsal {

/// How far a new instance has come.
struct InstanceStatus
{
    enum class Phase {
        Waiting,  ///< For the upload.
        Starting, ///< Reading the snapshot.
        Ready,
        Failed,
    };
    Phase phase = Phase::Waiting;
    double progress = 0; ///< 0..1, what part of the work is done.
    QString what;        ///< What is being worked on; may be empty.
    std::optional<Error> error;
    std::shared_ptr<const InstanceContent> content; ///< When Ready.
};

/// The word for a phase in JSON: `waiting`, `provisioning`, `ready`, `failed`.
QString nameOf(InstanceStatus::Phase phase);

/// A new instance on a port of its own: says how its start goes, then answers the part of Metabase's REST interface by
/// which an instance is looked at and counted. Nothing can be changed through it.
class Instance final
{
public:
    /// Listens at once, as an instance that waits. Port 0: any free one.
    static Result<std::unique_ptr<Instance>> listen(const Context &context, const Order &order);
    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    /// Reads the snapshot on a thread of its own. Once; later calls do nothing.
    void provision(const QStringList &snapshot, const QString &toldVersion);

    [[nodiscard]] InstanceStatus status() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray address() const { return m_address; }

private:
    Instance(const Context &context, Order order, std::unique_ptr<http::Server> server);
    void handle(http::Exchange &exchange) const;
    [[nodiscard]] http::Response answerTo(const http::Request &request, Call call) const;
    void run(const std::stop_token &stop, const QStringList &snapshot, const QString &toldVersion);

    const Context &m_context;
    Order m_order;
    quint16 m_port;
    QByteArray m_address;
    mutable std::mutex m_mutex;
    InstanceStatus m_status; // guarded by m_mutex
    std::unique_ptr<http::Server> m_server;
    std::jthread m_work;
};

} // namespace gangway::rehearsal
