// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace gangway::test {

/// A request as the server saw it.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;                                      ///< Path and query.
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    qint64 bodyBytes = 0;                                   ///< That arrived.
    QByteArray body;                                        ///< Its first 4 MiB.
    QByteArray sha256;                                      ///< Hex; of all that arrived.
    bool isWhole = false;                                   ///< As many bytes came as were announced.

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QByteArray path() const { return target.split('?').constFirst(); }
};

/// What the server does with one request. Everything at its default: reads it and answers 200.
struct Reaction
{
    enum class Ending { Close, Reset };

    bool answersExpect = true;          ///< Says 100 Continue when asked.
    std::optional<qint64> cutAfterBody; ///< Ends the connection after so many bytes of the body; 0: after the head.
    bool cutBeforeAnswer = false;       ///< After all of the body.
    Ending ending = Ending::Reset;
    std::optional<qint64> stallAfterBody; ///< Reads no more after so many bytes.
    bool stallBeforeAnswer = false;
    /// Called again and again while a stall or a trickle lasts, on the server's thread: where a test moves its clock.
    std::function<void()> onStall;
    /// Reads (or answers) one byte, calls onStall, and so on.
    bool tricklesBody = false;
    bool tricklesAnswer = false;
    std::chrono::milliseconds latency{0}; ///< Of the answer; for measuring only.

    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 repeatBody = 1;              ///< The body so many times over.
    std::optional<qint64> statedLength; ///< Instead of the true Content-Length.
    std::optional<QByteArray> raw;      ///< Sent instead of any answer, then the connection ends.
    bool answersEarly = false;          ///< Before the body is read; then the connection ends.
};

/// An HTTP server on loopback that does what it is told: one thread per connection, faults included.
class ScriptedServer final
{
public:
    /// Called with the head (no body yet), on the connection's thread; calls are one at a time.
    using Script = std::function<Reaction(const SeenRequest &head)>;
    /// Called when the body is there, before the answer goes out, to fill it in. One at a time as well.
    using Answer = std::function<void(const SeenRequest &request, Reaction &reaction)>;

    explicit ScriptedServer(Script script, Answer answer = {});
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray base() const; ///< `http://127.0.0.1:PORT`
    /// Everything that came so far, in the order in which it ended.
    [[nodiscard]] std::vector<SeenRequest> requests() const;
    [[nodiscard]] int connections() const;

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

/// A port of this machine nobody listens on.
quint16 closedPort();

} // namespace gangway::test
