// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonbody.h"

#include <QJsonDocument>

namespace gangway::rehearsal::http {

std::optional<QJsonObject> readJsonBody(Exchange &exchange, qsizetype limit)
{
    if (exchange.request().hasTransferEncoding) {
        exchange.answer(Response::text(411, "Send a Content-Length.\n"));
        return std::nullopt;
    }
    QByteArray body;
    const auto read = exchange.readBody(body, limit);
    if (read == Exchange::Body::TooLarge)
        exchange.answer(Response::text(413, "The body is too long.\n"));
    if (read != Exchange::Body::Complete)
        return std::nullopt;
    QJsonParseError error{}; // deep nesting ends with an error, not with the stack
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        exchange.answer(Response::text(400, "The body is not a JSON object: " + error.errorString().toUtf8() + '\n'));
        return std::nullopt;
    }
    return document.object();
}

} // namespace gangway::rehearsal::http
