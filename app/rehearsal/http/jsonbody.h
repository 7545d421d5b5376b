// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QJsonObject>

namespace gangway::rehearsal::http {

/// The body as a JSON object. Answers 400 or 413 and returns nothing when it is none or longer than @p limit.
std::optional<QJsonObject> readJsonBody(Exchange &exchange, qsizetype limit);

} // namespace gangway::rehearsal::http
