// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/message.h"
#include "core/support/redaction.h"
#include "storeclient.h"

#include <QJsonObject>

namespace gangway::cloud {

/// The value of a key that is spelled with `_` or with `-`, as the Store's keys are.
QJsonValue valueOf(const QJsonObject &object, QStringView snakeCase);

/// Reads the answer to a new migration. The upload link has to be one bytes may go to.
Result<Migration> readMigration(QByteArrayView body);

/// Reads the answer to a request for links; there must be one for each of @p parts parts.
Result<MultipartLinks> readMultipartLinks(QByteArrayView body, int parts);

/// `HTTP 403 AccessDenied: words`, at most a line, without anything @p redactor knows: for Error::detail.
QString wordsOf(const http::Response &response, const Redactor &redactor);

} // namespace gangway::cloud
