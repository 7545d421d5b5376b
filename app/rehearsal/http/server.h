// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange.h"

#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace gangway::rehearsal::http {

/// A small HTTP/1.1 server for loopback, and only for loopback: it has no way to be told another address.
///
/// One thread per connection, blocking calls, constant memory per connection (a body is streamed, never gathered), at
/// most 128 connections at a time. QHttpServer 6.4 keeps whole requests in memory without a limit, which does not do
/// for uploads of gigabytes nor for hostile senders; one server for all of the rehearsal's ports lets every fault be
/// played on every call.
class Server final
{
public:
    /// Called on the connection's thread, from several at once.
    using Handler = std::function<void(Exchange &)>;

    /// Binds 127.0.0.1. Port 0: any free one. A taken port is Error::Code::InUse. Connections wait until serve().
    static Result<std::unique_ptr<Server>> listen(quint16 port);
    /// Answers from now on. Once.
    void serve(Handler handler);
    /// Stops: ends the connections and waits for their threads.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// `http://127.0.0.1:PORT`
    [[nodiscard]] QByteArray address() const;

private:
    Server(int listener, int stop, quint16 port);
    void acceptAll();
    void serveOne(int descriptor);
    void joinFinished();

    struct Worker
    {
        std::thread thread;
        bool finished = false;
    };

    int m_listener;
    int m_stop;
    quint16 m_port;
    Handler m_handler;
    std::mutex m_mutex;
    std::list<Worker> m_workers; // guarded by m_mutex
    std::thread m_acceptor;
};

} // namespace gangway::rehearsal::http
