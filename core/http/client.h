// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/steering.h"
#include "message.h"
#include "proxy.h"

#include <QString>

#include <memory>
#include <vector>

namespace gangway::http {

struct ClientOptions
{
    /// PEM file with certificate authorities that are trusted in addition to the system's.
    QString extraCaFile;
    Proxy proxy = programProxy();
    /// Of all bodies of this client together; 0: as fast as it goes. Not less than 16 KiB/s.
    qint64 uploadBytesPerSecond = 0;
    Clock *clock = &Clock::system(); ///< Must outlive the client.
};

/// The one HTTP client of core, over libcurl: HTTP/1.1, TLS 1.2 or newer with full verification, no redirects at all
/// (a 3xx is an answer like any other), no cookies, no .netrc, no decompression.
///
/// Connections are kept and used again. One client belongs to one thread at a time; what it sends and receives is moved
/// by threads of its own, as many as there are processors and at most four.
class Client final
{
public:
    using Ticket = int;
    struct Finished
    {
        Ticket ticket = 0;
        Outcome outcome;
        std::unique_ptr<Body> body; ///< Back from the request; FileRangeBody knows its digest now.
        qint64 sent = 0;            ///< Bytes of the body that were handed to the system.
    };

    explicit Client(ClientOptions options = {});
    ~Client();
    Client(Client &&) noexcept;
    Client &operator=(Client &&) noexcept;

    /// One request, until its outcome. A stop ends it within about 100 ms, as Fault::Kind::Stopped.
    Outcome perform(Request request, const Steering &steering);

    /// Begins a request that goes on beside others. A refused address comes out of wait() as well.
    Ticket start(Request request);
    /// What finished; waits for something to, until @p atMost has passed or @p stop is requested.
    std::vector<Finished> wait(std::chrono::milliseconds atMost, const std::stop_token &stop);
    /// Ends a request without an outcome; on return nothing of it is used any more. Gives the bytes of the body that
    /// were handed to the system.
    qint64 drop(Ticket ticket);
    [[nodiscard]] int underWay() const;
    /// Bytes of the body handed to the system so far; 0 for a ticket that is not under way.
    [[nodiscard]] qint64 sent(Ticket ticket) const;

    [[nodiscard]] Clock &clock() const;
    [[nodiscard]] const ClientOptions &options() const;

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace gangway::http
