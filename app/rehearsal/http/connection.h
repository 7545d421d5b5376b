// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

namespace gangway::rehearsal::http {

/// One accepted socket, read and written by the one thread that owns it.
///
/// Every wait ends when the server stops: the stop descriptor becomes readable and stays so.
class Connection final
{
public:
    enum class Outcome { Done, Closed, TimedOut, Stopped, TooLong };
    using Milliseconds = std::chrono::milliseconds;

    /// Takes over @p descriptor, which is non-blocking.
    Connection(int descriptor, int stopDescriptor);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Reads up to and with the empty line that ends a head. Waits @p idle for its first byte and @p whole for all.
    Outcome readHead(QByteArray &head, qsizetype limit, Milliseconds idle, Milliseconds whole);

    struct Received
    {
        Outcome outcome = Outcome::Done;
        qsizetype bytes = 0; ///< At least one when Done.
    };
    Received receive(char *into, qsizetype size, Milliseconds patience);
    Outcome send(QByteArrayView bytes, Milliseconds patience);

    /// Does nothing for a while, as a slow server does. Not Done when the other side went away or the server stops.
    Outcome pause(Milliseconds duration);
    /// Asks the system for as small a receive buffer as it gives, so that a slow reader is felt on the other side.
    void shrinkReceiveBuffer();

    /// Ends the connection with a reset.
    void reset();
    /// Ends it so that what was sent arrives: closes the sending side, then reads what still comes, within bounds.
    void finish();

private:
    Outcome waitFor(short events, Milliseconds patience) const;

    int m_descriptor = -1;
    int m_stop = -1;
    QByteArray m_ahead; // bytes that came together with a head
};

} // namespace gangway::rehearsal::http
