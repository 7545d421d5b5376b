// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "fault.h"
#include "request.h"

#include <functional>

namespace gangway::rehearsal::http {

/// One request and its one answer, on the connection's own thread.
///
/// A handler reads the body if it wants it, and calls answer() once. What goes wrong on purpose (misbehave()) happens
/// inside: a handler never knows. After a fault ended the connection the calls do nothing more.
class Exchange final
{
public:
    Exchange(Connection &connection, Request request);

    [[nodiscard]] const Request &request() const { return m_request; }

    /// From now on this exchange goes wrong in this way. false: it is over already, there is nothing to handle.
    [[nodiscard]] bool misbehave(Fault fault);

    enum class Body {
        Complete,
        Aborted,  ///< The other side, the server or a fault ended it. There is nobody left to answer.
        Refused,  ///< The sink said no. It can still be answered.
        TooLarge, ///< Longer than the limit; nothing was read.
    };
    using Sink = std::function<bool(QByteArrayView piece)>;
    /// Hands over the body in pieces of up to 1 MiB. A request without Content-Length has no body.
    Body readBody(const Sink &sink);
    Body readBody(QByteArray &into, qsizetype limit);

    void answer(Response response);

    [[nodiscard]] bool isAnswered() const { return m_answered; }
    /// Whether another request may follow on this connection.
    [[nodiscard]] bool keepsConnection() const;
    /// The status that went out; 0: none did.
    [[nodiscard]] int sentStatus() const { return m_sentStatus; }
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyRead; }

    /// What the Date header says, so that a wrong clock can be rehearsed.
    void setClock(std::chrono::seconds ahead) { m_clockAhead = ahead; }

private:
    Body receiveBody(const Sink &sink);
    bool hasUnreadBody() const;
    void hang();
    void end();
    [[nodiscard]] QByteArray headOf(const Response &response, bool closes) const;

    Connection &m_connection;
    Request m_request;
    Fault m_fault;
    std::chrono::seconds m_clockAhead{0};
    qint64 m_bodyRead = 0;
    bool m_continued = false;
    bool m_answered = false;
    bool m_over = false; // the connection is gone or must go
    int m_sentStatus = 0;
};

} // namespace gangway::rehearsal::http
