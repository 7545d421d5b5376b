// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace gangway::rehearsal::http {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

Connection::Connection(int descriptor, int stopDescriptor)
    : m_descriptor(descriptor)
    , m_stop(stopDescriptor)
{
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Connection::~Connection()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Connection::Outcome Connection::waitFor(short events, Milliseconds patience) const
{
    if (m_descriptor < 0)
        return Outcome::Closed;
    const auto until = SteadyClock::now() + patience;
    while (true) {
        std::array<pollfd, 2> watched{{{m_descriptor, events, 0}, {m_stop, POLLIN, 0}}};
        const auto left = std::chrono::ceil<Milliseconds>(until - SteadyClock::now());
        const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(std::max<qint64>(0, left.count())));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0)
            return Outcome::Closed;
        if (watched[1].revents != 0)
            return Outcome::Stopped;
        if (watched[0].revents != 0)
            return Outcome::Done;
        if (SteadyClock::now() >= until)
            return Outcome::TimedOut;
    }
}

Connection::Outcome Connection::readHead(QByteArray &head, qsizetype limit, Milliseconds idle, Milliseconds whole)
{
    head = std::exchange(m_ahead, {});
    auto until = SteadyClock::now() + (head.isEmpty() ? idle : whole);
    bool started = !head.isEmpty();
    qsizetype searchFrom = 0;
    std::array<char, 8192> piece{};
    while (true) {
        const qsizetype end = head.indexOf("\r\n\r\n", searchFrom);
        if (end >= 0 && end + 4 <= limit) {
            m_ahead = head.sliced(end + 4);
            head.truncate(end + 4);
            return Outcome::Done;
        }
        if (head.size() > limit)
            return Outcome::TooLong;
        searchFrom = std::max<qsizetype>(0, head.size() - 3);
        const auto left = std::chrono::duration_cast<Milliseconds>(until - SteadyClock::now());
        const Received received = receive(piece.data(), piece.size(), std::max(left, 0ms));
        if (received.outcome != Outcome::Done)
            return received.outcome;
        if (!std::exchange(started, true))
            until = SteadyClock::now() + whole;
        head.append(piece.data(), received.bytes);
    }
}

Connection::Received Connection::receive(char *into, qsizetype size, Milliseconds patience)
{
    if (!m_ahead.isEmpty()) {
        const qsizetype count = std::min(size, m_ahead.size());
        std::memcpy(into, m_ahead.constData(), static_cast<std::size_t>(count));
        m_ahead.remove(0, count);
        return {Outcome::Done, count};
    }
    while (true) {
        const ssize_t count = ::recv(m_descriptor, into, static_cast<std::size_t>(size), 0);
        if (count > 0)
            return {Outcome::Done, count};
        if (count == 0)
            return {Outcome::Closed, 0};
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK)
            return {Outcome::Closed, 0};
        if (const Outcome waited = waitFor(POLLIN, patience); waited != Outcome::Done)
            return {waited, 0};
    }
}

Connection::Outcome Connection::send(QByteArrayView bytes, Milliseconds patience)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (count >= 0) {
            bytes = bytes.sliced(count);
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK)
            return Outcome::Closed;
        if (const Outcome waited = waitFor(POLLOUT, patience); waited != Outcome::Done)
            return waited;
    }
    return Outcome::Done;
}

Connection::Outcome Connection::pause(Milliseconds duration)
{
    // POLLRDHUP alone: bytes that wait to be read do not end the pause, a peer that left does.
    const Outcome waited = waitFor(POLLRDHUP, duration);
    if (waited == Outcome::TimedOut)
        return Outcome::Done;
    return waited == Outcome::Done ? Outcome::Closed : waited;
}

void Connection::shrinkReceiveBuffer()
{
    const int smallest = 1;
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &smallest, sizeof smallest);
}

void Connection::reset()
{
    if (m_descriptor < 0)
        return;
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_descriptor, -1));
}

void Connection::finish()
{
    if (m_descriptor < 0)
        return;
    // Closing with unread bytes would send a reset, and the reset may overtake the answer.
    ::shutdown(m_descriptor, SHUT_WR);
    m_ahead.clear();
    QByteArray waste(64 * 1024, Qt::Uninitialized);
    const auto until = SteadyClock::now() + 5s;
    while (SteadyClock::now() < until) {
        if (receive(waste.data(), waste.size(), 2s).outcome != Outcome::Done)
            break;
    }
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace gangway::rehearsal::http
