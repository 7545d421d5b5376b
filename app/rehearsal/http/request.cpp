// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include <algorithm>

namespace gangway::rehearsal::http {
namespace {

constexpr std::size_t maxParameters = 64;

std::optional<QByteArray> find(const Request::Pairs &pairs, QByteArrayView name)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto &pair) { return pair.first == name; });
    if (found == pairs.end())
        return std::nullopt;
    return found->second;
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QByteArray> decode(QByteArrayView text, bool plusIsSpace)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0 || (high == 0 && low == 0))
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plusIsSpace) {
            c = ' ';
        }
        decoded.append(c);
    }
    return decoded;
}

std::optional<qint64> parseLength(QByteArrayView text)
{
    // Digits only: toLongLong() would take a sign and white space.
    if (text.isEmpty() || text.size() > 18
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toByteArray().toLongLong();
}

/// Takes the next line off @p rest; nothing when it does not end with CR LF or holds a control character.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf("\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 2);
    const bool clean = std::all_of(line.begin(), line.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
    return clean ? std::optional(line) : std::nullopt;
}

std::optional<BadRequest> readRequestLine(QByteArrayView line, Request &request)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first || line.sliced(first + 1, last - first - 1).contains(' '))
        return BadRequest{400, "The first line is not METHOD TARGET VERSION."};
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method))
        return BadRequest{400, "The method is not a token."};
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return BadRequest{505, "Only HTTP/1.1 is spoken here."};
    if (!target.startsWith('/'))
        return BadRequest{400, "The target does not start with a slash."};
    request.method = method.toByteArray();
    request.keepAlive = version == "HTTP/1.1";
    const qsizetype mark = target.indexOf('?');
    const auto path = decode(mark < 0 ? target : target.first(mark), false);
    if (!path)
        return BadRequest{400, "The path is not percent-encoded correctly."};
    request.path = *path;
    if (mark >= 0) {
        auto query = parseForm(target.sliced(mark + 1));
        if (!query)
            return BadRequest{400, "The query is not percent-encoded correctly."};
        request.query = *std::move(query);
    }
    return std::nullopt;
}

std::optional<BadRequest> readHeader(QByteArrayView line, Request &request)
{
    if (request.headers.size() == maxHeaders)
        return BadRequest{431, "There are too many headers."};
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return BadRequest{400, "A header line is not NAME: VALUE."};
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).toByteArray().trimmed();
    const bool onlyOnce = name == "host" || name == "content-length" || name == "transfer-encoding";
    if (onlyOnce && request.header(name))
        return BadRequest{400, "The header " + name + " was sent twice."};
    if (name == "content-length") {
        const auto length = parseLength(value);
        if (!length)
            return BadRequest{400, "Content-Length is not a number of bytes."};
        request.contentLength = *length;
    } else if (name == "transfer-encoding") {
        request.hasTransferEncoding = true;
    } else if (name == "expect") {
        if (value.toLower() != "100-continue")
            return BadRequest{417, "Only Expect: 100-continue is understood."};
        request.expectsContinue = true;
    } else if (name == "connection") {
        const QByteArray lower = value.toLower();
        if (lower.contains("close"))
            request.keepAlive = false;
        else if (lower.contains("keep-alive"))
            request.keepAlive = true;
    }
    request.headers.emplace_back(name, value);
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> Request::header(QByteArrayView name) const
{
    return find(headers, name);
}

std::optional<QByteArray> Request::parameter(QByteArrayView name) const
{
    return find(query, name);
}

std::variant<Request, BadRequest> parseRequest(QByteArrayView head)
{
    Request request;
    QByteArrayView rest = head;
    const auto first = takeLine(rest);
    if (!first)
        return BadRequest{400, "The first line is malformed."};
    if (auto bad = readRequestLine(*first, request))
        return *std::move(bad);
    while (true) {
        const auto line = takeLine(rest);
        if (!line)
            return BadRequest{400, "A header line is malformed."};
        if (line->isEmpty())
            break;
        if (auto bad = readHeader(*line, request))
            return *std::move(bad);
    }
    if (request.hasTransferEncoding && request.contentLength >= 0)
        return BadRequest{400, "Content-Length and Transfer-Encoding were both sent."};
    if (!request.header("host"))
        return BadRequest{400, "There is no Host header."};
    return request;
}

bool isFromElsewhere(const Request &request, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    const QByteArray named = request.header("host").value_or(QByteArray());
    if (named != "127.0.0.1" + suffix && named != "localhost" + suffix)
        return true;
    const auto origin = request.header("origin");
    return origin && *origin != "http://" + named;
}

std::optional<Request::Pairs> parseForm(QByteArrayView encoded)
{
    Request::Pairs pairs;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView part = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (part.isEmpty())
            continue;
        if (pairs.size() == maxParameters)
            return std::nullopt;
        const qsizetype equals = part.indexOf('=');
        auto name = decode(equals < 0 ? part : part.first(equals), true);
        auto value = decode(equals < 0 ? QByteArrayView() : part.sliced(equals + 1), true);
        if (!name || !value)
            return std::nullopt;
        pairs.emplace_back(*std::move(name), *std::move(value));
    }
    return pairs;
}

} // namespace gangway::rehearsal::http
