// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainhttp.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QUrl>

using namespace std::chrono_literals;

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

PlainConnection::PlainConnection(const QByteArray &url)
{
    const QUrl parsed = QUrl::fromEncoded(url);
    m_socket.connectToHost(parsed.host(), static_cast<quint16>(parsed.port()));
    m_socket.waitForConnected(5000);
}

bool PlainConnection::write(const QByteArray &bytes)
{
    if (m_socket.write(bytes) != bytes.size())
        return false;
    while (m_socket.bytesToWrite() > 0) {
        if (!m_socket.waitForBytesWritten(20'000))
            return false;
    }
    return true;
}

Reply PlainConnection::read(std::chrono::milliseconds patience, bool isHead)
{
    const QDeadlineTimer until(patience);
    Reply reply;
    QByteArray &raw = reply.raw;
    qsizetype end = -1;
    qsizetype whole = -1;
    while (true) {
        if (m_socket.bytesAvailable() > 0) {
            raw.append(end < 0 ? m_socket.read(1) : m_socket.read(whole < 0 ? 65536 : whole - raw.size()));
        } else if (m_socket.state() != QAbstractSocket::ConnectedState
                   || !m_socket.waitForReadyRead(static_cast<int>(until.remainingTime()))) {
            if (m_socket.bytesAvailable() == 0)
                break;
            continue;
        }
        if (end < 0 && raw.endsWith("\r\n\r\n")) {
            end = raw.size();
            if (!raw.startsWith("HTTP/1.1 "))
                return reply;
            reply.status = raw.mid(9, 3).toInt();
            const auto lines = raw.first(end - 4).split('\n');
            for (qsizetype i = 1; i < lines.size(); ++i) {
                const qsizetype colon = lines[i].indexOf(':');
                reply.headers.insert(lines[i].first(colon).toLower(), lines[i].sliced(colon + 1).trimmed());
            }
            const bool hasBody = !isHead && reply.status >= 200 && reply.status != 204;
            if (!hasBody)
                whole = end;
            else if (reply.headers.contains("content-length"))
                whole = end + reply.headers.value("content-length").toLongLong();
        }
        if (whole >= 0 && raw.size() >= whole)
            break;
    }
    if (end >= 0) {
        reply.body = raw.sliced(end);
        reply.isComplete = whole >= 0 && raw.size() == whole;
    }
    return reply;
}

bool PlainConnection::isClosedWithin(std::chrono::milliseconds patience)
{
    const QDeadlineTimer until(patience);
    while (m_socket.state() == QAbstractSocket::ConnectedState) {
        if (!m_socket.waitForReadyRead(static_cast<int>(until.remainingTime())) && until.hasExpired())
            return false;
        m_socket.readAll();
    }
    return true;
}

QByteArray headOf(const QByteArray &method, const QByteArray &url, const Headers &headers, qint64 contentLength)
{
    const QUrl parsed = QUrl::fromEncoded(url);
    QByteArray target = parsed.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (parsed.hasQuery())
        target += '?' + parsed.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\n";
    bool hasHost = false;
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
        hasHost = hasHost || name.toLower() == "host";
    }
    if (!hasHost)
        head += "Host: " + parsed.authority().toLatin1() + "\r\n";
    if (contentLength >= 0)
        head += "Content-Length: " + QByteArray::number(contentLength) + "\r\n";
    return head + "\r\n";
}

Reply request(const QByteArray &method, const QByteArray &url, const QByteArray &body, const Headers &headers)
{
    PlainConnection connection(url);
    const bool hasBody = method != "GET" && method != "HEAD";
    connection.write(headOf(method, url, headers, hasBody ? body.size() : -1) + body);
    return connection.read(20s, method == "HEAD");
}
