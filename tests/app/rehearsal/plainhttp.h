// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QTcpSocket>

#include <chrono>
#include <vector>

/// A blocking HTTP client for tests, close enough to the wire to say wrong things and to notice wrong answers.
struct Reply
{
    int status = 0;                        ///< 0: no answer, or none that is HTTP.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
    bool isComplete = false; ///< As long as its Content-Length says.
    QByteArray raw;

    [[nodiscard]] QJsonObject json() const;
};

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

class PlainConnection
{
public:
    /// To the host and port of an address.
    explicit PlainConnection(const QByteArray &url);

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// false: the other side went away.
    bool write(const QByteArray &bytes);
    /// The next answer; 1xx answers are answers too.
    Reply read(std::chrono::milliseconds patience = std::chrono::seconds(20), bool isHead = false);
    /// Whether the other side closes within @p patience.
    bool isClosedWithin(std::chrono::milliseconds patience);
    void close() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
};

/// A request's head with Host, and Content-Length unless @p contentLength is negative.
QByteArray headOf(const QByteArray &method, const QByteArray &url, const Headers &headers, qint64 contentLength);
/// One request on a connection of its own.
Reply request(const QByteArray &method, const QByteArray &url, const QByteArray &body = {},
              const Headers &headers = {});
