// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include "core/digest.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <mutex>
#include <thread>

#include <poll.h>
#include <unistd.h>

namespace gangway::test {
namespace {

constexpr qsizetype keptBytes = 4 << 20;

int listenOnLoopback(quint16 &port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *base = reinterpret_cast<sockaddr *>(&address);
    if (fd < 0 || ::bind(fd, base, length) != 0 || ::getsockname(fd, base, &length) != 0)
        qFatal("no loopback port");
    port = ntohs(address.sin_port);
    return fd;
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name.toLower())
            return value;
    }
    return {};
}

quint16 closedPort()
{
    quint16 port = 0;
    ::close(listenOnLoopback(port)); // bound, never listening
    return port;
}

struct ScriptedServer::Engine
{
    Engine(Script givenScript, Answer givenAnswer)
        : script(std::move(givenScript))
        , answer(std::move(givenAnswer))
        , listener(listenOnLoopback(port))
        , stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        ::listen(listener, 64);
        acceptor = std::thread([this] { acceptAll(); });
    }

    ~Engine()
    {
        const quint64 one = 1;
        std::ignore = ::write(stop, &one, sizeof one);
        acceptor.join();
        for (std::thread &worker : workers)
            worker.join();
        ::close(listener);
        ::close(stop);
    }

    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// false: the server is being stopped.
    bool waitFor(int fd, short events) const
    {
        std::array<pollfd, 2> watched{{{fd, events, 0}, {stop, POLLIN, 0}}};
        while (::poll(watched.data(), watched.size(), -1) < 0) {
        }
        return watched[1].revents == 0;
    }

    void acceptAll()
    {
        while (waitFor(listener, POLLIN)) {
            const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd < 0)
                continue;
            ++connectionCount;
            workers.emplace_back([this, fd] { serve(fd); });
        }
    }

    /// Bytes read; 0 at the end, on an error or a stop.
    qsizetype receive(int fd, char *to, qsizetype room) const
    {
        if (!waitFor(fd, POLLIN))
            return 0;
        return std::max<ssize_t>(0, ::recv(fd, to, static_cast<size_t>(room), 0));
    }

    bool send(int fd, QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            if (!waitFor(fd, POLLOUT))
                return false;
            const ssize_t sent =
                ::send(fd, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent < 0 && errno != EAGAIN)
                return false;
            bytes = bytes.sliced(std::max<ssize_t>(0, sent));
        }
        return true;
    }

    /// Reads nothing more until the peer hangs up (POLLRDHUP) or the server is stopped.
    void stall(int fd, const Reaction &reaction) const
    {
        std::array<pollfd, 2> watched{{{fd, POLLRDHUP, 0}, {stop, POLLIN, 0}}};
        do {
            if (reaction.onStall)
                reaction.onStall();
        } while (::poll(watched.data(), watched.size(), 4) <= 0);
    }

    /// Between two bytes: long enough for the other side to look at its clock.
    void trickle(const Reaction &reaction) const
    {
        if (reaction.onStall)
            reaction.onStall();
        pollfd stopped{stop, POLLIN, 0};
        ::poll(&stopped, 1, 1);
    }

    static void end(int fd, Reaction::Ending ending)
    {
        if (ending == Reaction::Ending::Reset) {
            const linger hard{1, 0};
            ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        }
        ::close(fd);
    }

    void serve(int fd)
    {
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        QByteArray pending;
        while (serveOne(fd, pending)) {
        }
    }

    /// Closes the connection when it returns false.
    bool serveOne(int fd, QByteArray &pending)
    {
        SeenRequest request;
        if (!readHead(fd, pending, request)) {
            ::close(fd);
            return false;
        }
        Reaction reaction;
        {
            const std::scoped_lock lock(scriptMutex);
            reaction = script(request);
        }
        const auto ended = [&](Reaction::Ending ending) {
            note(request);
            end(fd, ending);
            return false;
        };
        if (reaction.answersEarly) {
            note(request);
            sendAnswer(fd, request, reaction);
            end(fd, Reaction::Ending::Close);
            return false;
        }
        if (reaction.answersExpect && !request.header("expect").isEmpty())
            send(fd, "HTTP/1.1 100 Continue\r\n\r\n");
        const qint64 length = request.header("content-length").toLongLong();
        const qint64 readUpTo =
            std::min(length, reaction.cutAfterBody.value_or(reaction.stallAfterBody.value_or(length)));
        if (!readBody(fd, pending, readUpTo, request, reaction))
            return ended(Reaction::Ending::Close);
        request.isWhole = request.bodyBytes == length;
        if (reaction.cutAfterBody)
            return ended(reaction.ending);
        if (reaction.stallAfterBody) {
            stall(fd, reaction);
            return ended(Reaction::Ending::Close);
        }
        if (reaction.cutBeforeAnswer) {
            if (answer) {
                const std::scoped_lock lock(scriptMutex);
                answer(request, reaction); // it was carried out; nobody is told
            }
            return ended(reaction.ending);
        }
        if (answer) {
            const std::scoped_lock lock(scriptMutex);
            answer(request, reaction);
        }
        if (reaction.stallBeforeAnswer) {
            note(request);
            stall(fd, reaction);
            ::close(fd);
            return false;
        }
        if (reaction.latency.count() > 0)
            std::this_thread::sleep_for(reaction.latency);
        note(request);
        if (!sendAnswer(fd, request, reaction)) {
            end(fd, reaction.ending == Reaction::Ending::Reset && reaction.statedLength ? reaction.ending
                                                                                        : Reaction::Ending::Close);
            return false;
        }
        return true;
    }

    bool readHead(int fd, QByteArray &pending, SeenRequest &request) const
    {
        std::array<char, 65536> buffer{};
        qsizetype end = -1;
        while ((end = pending.indexOf("\r\n\r\n")) < 0) {
            const qsizetype got = receive(fd, buffer.data(), buffer.size());
            if (got == 0 || pending.size() > 1 << 20)
                return false;
            pending.append(buffer.data(), got);
        }
        QList<QByteArray> lines = pending.first(end).split('\n');
        pending.remove(0, end + 4);
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                request.headers.emplace_back(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        return true;
    }

    bool readBody(int fd, QByteArray &pending, qint64 count, SeenRequest &request, const Reaction &reaction) const
    {
        Sha256 digest;
        const auto take = [&](QByteArrayView bytes) {
            digest.add(bytes);
            request.bodyBytes += bytes.size();
            request.body.append(bytes.first(std::min(bytes.size(), keptBytes - request.body.size())));
        };
        const qsizetype already = std::min<qint64>(count, pending.size());
        take(QByteArrayView(pending).first(already));
        pending.remove(0, already);
        std::vector<char> buffer(reaction.tricklesBody ? 1 : 256 * 1024);
        while (request.bodyBytes < count) {
            const qsizetype got =
                receive(fd, buffer.data(), std::min<qint64>(count - request.bodyBytes, std::ssize(buffer)));
            if (got == 0) {
                request.sha256 = digest.takeHex();
                return false;
            }
            take(QByteArrayView(buffer.data(), got));
            if (reaction.tricklesBody)
                trickle(reaction);
        }
        request.sha256 = digest.takeHex();
        return true;
    }

    /// Whether the connection can be used again.
    bool sendAnswer(int fd, const SeenRequest &request, const Reaction &reaction) const
    {
        if (reaction.raw) {
            send(fd, *reaction.raw);
            return false;
        }
        const qint64 bytes = reaction.body.size() * reaction.repeatBody;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(reaction.status) + " Scripted\r\nContent-Length: "
                          + QByteArray::number(reaction.statedLength.value_or(bytes)) + "\r\n";
        for (const auto &[name, value] : reaction.headers)
            head += name + ": " + value + "\r\n";
        if (reaction.answersEarly)
            head += "Connection: close\r\n";
        head += "\r\n";
        if (!send(fd, head))
            return false;
        if (request.method == "HEAD")
            return true;
        for (qint64 i = 0; i < reaction.repeatBody; ++i) {
            if (reaction.tricklesAnswer) {
                for (const char &c : reaction.body) {
                    trickle(reaction);
                    if (!send(fd, QByteArrayView(&c, 1)))
                        return false;
                }
            } else if (!send(fd, reaction.body)) {
                return false;
            }
        }
        return !reaction.statedLength && !reaction.answersEarly;
    }

    void note(const SeenRequest &request)
    {
        const std::scoped_lock lock(mutex);
        seen.push_back(request);
    }

    Script script;
    Answer answer;
    std::mutex scriptMutex;
    mutable std::mutex mutex;
    std::vector<SeenRequest> seen; // guarded by mutex
    std::atomic<int> connectionCount = 0;
    quint16 port = 0;
    int listener;
    int stop;
    std::vector<std::thread> workers; // the acceptor's
    std::thread acceptor;
};

ScriptedServer::ScriptedServer(Script script, Answer answer)
    : m_engine(std::make_unique<Engine>(std::move(script), std::move(answer)))
{}

ScriptedServer::~ScriptedServer() = default;

quint16 ScriptedServer::port() const
{
    return m_engine->port;
}

QByteArray ScriptedServer::base() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_engine->port);
}

std::vector<SeenRequest> ScriptedServer::requests() const
{
    const std::scoped_lock lock(m_engine->mutex);
    return m_engine->seen;
}

int ScriptedServer::connections() const
{
    return m_engine->connectionCount;
}

} // namespace gangway::test
