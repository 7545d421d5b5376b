// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace gangway::rehearsal::http {

/// An answer. Length, date and the headers every answer of the rehearsal carries are added when it is sent.
struct Response
{
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    static Response empty(int status = 200);
    static Response text(int status, QByteArrayView text);
    static Response json(int status, const QJsonObject &object);
    static Response jsonBytes(int status, QByteArray document);
    static Response html(int status, QByteArray page);
    /// An error as S3 says it.
    static Response xmlError(int status, QByteArrayView code, QByteArrayView message, QByteArrayView more = {});

    /// Replaces a header of that name, whatever its case, or adds it.
    Response &&with(QByteArrayView name, QByteArrayView value) &&;
};

/// The reason phrase of RFC 9110, or one that fits.
QByteArrayView reasonPhrase(int status);

} // namespace gangway::rehearsal::http
