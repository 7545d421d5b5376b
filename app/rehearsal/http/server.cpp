// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <tuple>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace gangway::rehearsal::http {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::size_t maxConnections = 128;
constexpr auto idlePatience = 75s;
constexpr auto headPatience = 20s;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

Error listenError(quint16 port, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    if (error == EADDRINUSE) {
        return {Error::Code::InUse, Tr::tr("Port %1 is used by another program.").arg(port), detail,
                Tr::tr("Choose another port, or 0 for any free one.")};
    }
    return {Error::Code::Refused, Tr::tr("The rehearsal could not listen on port %1.").arg(port), detail,
            Tr::tr("Choose another port, or 0 for any free one.")};
}

} // namespace

Result<std::unique_ptr<Server>> Server::listen(quint16 port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (listener < 0)
        return listenError(port, errno);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    // The socket interface wants its own base type.
    auto *const base = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, base, length) != 0 || ::listen(listener, 64) != 0
        || ::getsockname(listener, base, &length) != 0) {
        const int error = errno;
        ::close(listener);
        return listenError(port, error);
    }
    const int stop = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (stop < 0) {
        const int error = errno;
        ::close(listener);
        return listenError(port, error);
    }
    return std::unique_ptr<Server>(new Server(listener, stop, ntohs(address.sin_port)));
}

Server::Server(int listener, int stop, quint16 port)
    : m_listener(listener)
    , m_stop(stop)
    , m_port(port)
{}

void Server::serve(Handler handler)
{
    m_handler = std::move(handler);
    m_acceptor = std::thread([this] { acceptAll(); });
}

Server::~Server()
{
    const quint64 one = 1;
    std::ignore = ::write(m_stop, &one, sizeof one);
    if (m_acceptor.joinable())
        m_acceptor.join();
    // Nobody adds to the list any more; the threads still mark themselves as finished under the lock.
    for (Worker &worker : m_workers)
        worker.thread.join();
    ::close(m_listener);
    ::close(m_stop);
}

QByteArray Server::address() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port);
}

void Server::acceptAll()
{
    while (true) {
        std::array<pollfd, 2> watched{{{m_listener, POLLIN, 0}, {m_stop, POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return;
        if (watched[1].revents != 0)
            return;
        if (watched[0].revents == 0)
            continue;
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (descriptor < 0) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS) {
                // The waiting connection stays readable: without a pause this would spin.
                pollfd stop{m_stop, POLLIN, 0};
                ::poll(&stop, 1, 100);
            }
            continue;
        }
        joinFinished();
        const std::scoped_lock lock(m_mutex);
        if (m_workers.size() >= maxConnections) {
            ::close(descriptor);
            continue;
        }
        Worker &worker = m_workers.emplace_back();
        try {
            worker.thread = std::thread([this, descriptor, &worker] {
                serveOne(descriptor);
                const std::scoped_lock done(m_mutex);
                worker.finished = true;
            });
        } catch (const std::system_error &) { // no more threads: this one has to try again
            m_workers.pop_back();
            ::close(descriptor);
        }
    }
}

void Server::joinFinished()
{
    const std::scoped_lock lock(m_mutex);
    m_workers.remove_if([](Worker &worker) {
        if (worker.finished)
            worker.thread.join();
        return worker.finished;
    });
}

void Server::serveOne(int descriptor)
{
    Connection connection(descriptor, m_stop);
    while (true) {
        QByteArray head;
        const auto outcome = connection.readHead(head, maxHeadBytes, idlePatience, headPatience);
        const bool started = !head.isEmpty();
        std::variant<Request, BadRequest> parsed = BadRequest{};
        if (outcome == Connection::Outcome::Done)
            parsed = parseRequest(head);
        else if (outcome == Connection::Outcome::TooLong)
            parsed = BadRequest{431, "The request's head is too long."};
        else if (outcome == Connection::Outcome::TimedOut && started)
            parsed = BadRequest{408, "The request's head did not arrive in time."};
        else
            return;
        if (const auto *bad = std::get_if<BadRequest>(&parsed)) {
            Request unreadable;
            unreadable.keepAlive = false;
            Exchange exchange(connection, std::move(unreadable));
            exchange.answer(Response::text(bad->status, bad->why + '\n'));
            return;
        }
        Exchange exchange(connection, std::get<Request>(std::move(parsed)));
        m_handler(exchange);
        if (!exchange.keepsConnection())
            return;
    }
}

} // namespace gangway::rehearsal::http
