// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace gangway::rehearsal::http {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype pieceBytes = 128 * 1024;
constexpr auto patience = 60s;
constexpr std::chrono::milliseconds untilTheyLeave = 24h;

/// The buffer of this connection's thread, made with its first body.
QByteArray &pieceBuffer()
{
    thread_local QByteArray buffer;
    return buffer;
}

QByteArray httpDate(std::chrono::seconds ahead)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(ahead.count());
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Exchange::Exchange(Connection &connection, Request request)
    : m_connection(connection)
    , m_request(std::move(request))
{}

bool Exchange::misbehave(Fault fault)
{
    m_fault = std::move(fault);
    if (m_fault.latency > 0ms && m_connection.pause(m_fault.latency) != Connection::Outcome::Done) {
        end();
        return false;
    }
    if (m_fault.resetAfterHead) {
        m_connection.reset();
        m_over = true;
        return false;
    }
    if (m_fault.readBytesPerSecond > 0)
        m_connection.shrinkReceiveBuffer();
    if (!m_fault.instead && !m_fault.garbageHead)
        return true;
    // A refusal (4xx) comes before the body as real servers send it; everything else after it.
    const bool refuses = m_fault.instead && m_fault.instead->status >= 400 && m_fault.instead->status < 500;
    if (!refuses && readBody([](QByteArrayView) { return true; }) != Body::Complete)
        return false;
    if (m_fault.garbageHead) {
        std::ignore = m_connection.send("\x01\x02\xff\xfe rehearsal garbage \r\n\r\n", patience);
        end();
        return false;
    }
    answer(*std::exchange(m_fault.instead, std::nullopt));
    return false;
}

Exchange::Body Exchange::readBody(const Sink &sink)
{
    if (m_over)
        return Body::Aborted;
    if (m_request.expectsContinue && !std::exchange(m_continued, true) && m_request.contentLength > 0
        && m_connection.send("HTTP/1.1 100 Continue\r\n\r\n", patience) != Connection::Outcome::Done) {
        end();
        return Body::Aborted;
    }
    const Body body = receiveBody(sink);
    m_over = m_over || body == Body::Aborted;
    return body;
}

Exchange::Body Exchange::receiveBody(const Sink &sink)
{
    QByteArray &buffer = pieceBuffer();
    while (m_bodyRead < m_request.contentLength) {
        if (buffer.isEmpty())
            buffer.resize(pieceBytes);
        qint64 want = std::min<qint64>(buffer.size(), m_request.contentLength - m_bodyRead);
        if (m_fault.resetAfterBody) {
            if (m_bodyRead >= *m_fault.resetAfterBody) {
                m_connection.reset();
                return Body::Aborted;
            }
            want = std::min(want, *m_fault.resetAfterBody - m_bodyRead);
        }
        if (m_fault.stallAfterBody) {
            if (m_bodyRead >= *m_fault.stallAfterBody) {
                hang();
                return Body::Aborted;
            }
            want = std::min(want, *m_fault.stallAfterBody - m_bodyRead);
        }
        if (m_fault.readBytesPerSecond > 0) {
            want = std::clamp<qint64>(m_fault.readBytesPerSecond / 10, 1, want);
            const auto wait = std::chrono::milliseconds(1000 * want / m_fault.readBytesPerSecond);
            if (m_connection.pause(wait) == Connection::Outcome::Stopped)
                return Body::Aborted;
        }
        const auto received = m_connection.receive(buffer.data(), want, patience);
        if (received.outcome != Connection::Outcome::Done)
            return Body::Aborted;
        m_bodyRead += received.bytes;
        if (!sink(QByteArrayView(buffer).first(received.bytes)))
            return Body::Refused;
    }
    if (m_fault.resetAfterBody) { // a body shorter than the cut
        m_connection.reset();
        return Body::Aborted;
    }
    return Body::Complete;
}

Exchange::Body Exchange::readBody(QByteArray &into, qsizetype limit)
{
    if (m_request.contentLength > limit)
        return Body::TooLarge;
    into.clear();
    return readBody([&](QByteArrayView piece) {
        into.append(piece);
        return true;
    });
}

bool Exchange::hasUnreadBody() const
{
    return m_request.hasTransferEncoding || m_bodyRead < m_request.contentLength;
}

void Exchange::hang()
{
    std::ignore = m_connection.pause(untilTheyLeave);
    end();
}

void Exchange::end()
{
    m_connection.reset();
    m_over = true;
}

QByteArray Exchange::headOf(const Response &response, bool closes) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ';
    head.append(reasonPhrase(response.status)).append("\r\n");
    bool hasLength = false;
    for (const auto &[name, value] : response.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "etag" && m_fault.etag == Fault::Etag::Missing)
            continue;
        hasLength = hasLength || lower == "content-length";
        head.append(name).append(": ");
        head.append(lower == "etag" && m_fault.etag == Fault::Etag::Wrong
                        ? QByteArray(R"("00000000000000000000000000000000")")
                        : value);
        head.append("\r\n");
    }
    if (!hasLength && response.status != 204)
        head.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
    head.append("Date: ").append(httpDate(m_clockAhead)).append("\r\n");
    head.append("Cache-Control: no-store\r\nServer: gangway-rehearsal\r\nX-Gangway-Rehearsal: 1\r\n");
    if (closes)
        head.append("Connection: close\r\n");
    return head.append("\r\n");
}

void Exchange::answer(Response response)
{
    if (m_over || m_answered)
        return;
    m_answered = true;
    if (m_fault.resetBeforeAnswer)
        return end();
    if (m_fault.neverAnswers)
        return hang();
    const bool closes = !m_request.keepAlive || hasUnreadBody() || m_fault.cutAnswerAfter.has_value();
    QByteArray bytes = headOf(response, closes);
    if (m_request.method != "HEAD")
        bytes.append(m_fault.cutAnswerAfter
                         ? response.body.first(std::min<qint64>(*m_fault.cutAnswerAfter, response.body.size()))
                         : response.body);
    const qsizetype step = m_fault.answerBytesPerSecond > 0
                               ? std::max<qsizetype>(1, static_cast<qsizetype>(m_fault.answerBytesPerSecond / 10))
                               : bytes.size();
    for (qsizetype sent = 0; sent < bytes.size(); sent += step) {
        if (m_connection.send(QByteArrayView(bytes).sliced(sent, std::min(step, bytes.size() - sent)), patience)
            != Connection::Outcome::Done)
            return end();
        if (m_fault.answerBytesPerSecond > 0) {
            const auto wait = std::chrono::milliseconds(1000 * step / m_fault.answerBytesPerSecond);
            if (m_connection.pause(wait) != Connection::Outcome::Done)
                return end();
        }
    }
    m_sentStatus = response.status;
    if (closes) {
        m_connection.finish();
        m_over = true;
    }
}

bool Exchange::keepsConnection() const
{
    return m_answered && !m_over && m_request.keepAlive;
}

} // namespace gangway::rehearsal::http
