// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "response.h"

#include <QJsonDocument>

#include <algorithm>

namespace gangway::rehearsal::http {

Response Response::empty(int status)
{
    return {status, {}, {}};
}

Response Response::text(int status, QByteArrayView text)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, text.toByteArray()};
}

Response Response::json(int status, const QJsonObject &object)
{
    return jsonBytes(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Response Response::jsonBytes(int status, QByteArray document)
{
    return {status, {{"Content-Type", "application/json"}}, std::move(document)};
}

Response Response::html(int status, QByteArray page)
{
    // No script, nothing from elsewhere, and forms go nowhere but back here.
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri "
              "'none'"},
             {"X-Content-Type-Options", "nosniff"},
             {"Referrer-Policy", "no-referrer"}},
            std::move(page)};
}

Response Response::xmlError(int status, QByteArrayView code, QByteArrayView message, QByteArrayView more)
{
    QByteArray body = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                      "\n<Error><Code>";
    body.append(code).append("</Code><Message>").append(message).append("</Message>").append(more);
    body.append("<RequestId>rehearsal</RequestId></Error>");
    return {status, {{"Content-Type", "application/xml"}}, body};
}

Response &&Response::with(QByteArrayView name, QByteArrayView value) &&
{
    const auto same = [&](const auto &header) {
        return header.first.compare(name.toByteArray(), Qt::CaseInsensitive) == 0;
    };
    headers.erase(std::remove_if(headers.begin(), headers.end(), same), headers.end());
    headers.emplace_back(name.toByteArray(), value.toByteArray());
    return std::move(*this);
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 303:
        return "See Other";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 407:
        return "Proxy Authentication Required";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 410:
        return "Gone";
    case 422:
        return "Unprocessable Content";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return status < 400 ? QByteArrayView("OK") : QByteArrayView("Error");
    }
}

} // namespace gangway::rehearsal::http
