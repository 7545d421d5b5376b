// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"
#include "http/response.h"
#include "instancecontent.h"

namespace gangway::rehearsal {

/// `GET /api/session/properties`: what an instance tells without login.
http::Response sessionProperties(const InstanceContent &content, const QByteArray &address);

/// Whether a path is one of those below.
bool isListCall(const QByteArray &path);

/// What needs a key: /api/user, /api/user/current, /api/permissions/group, /api/collection, /api/card, /api/dashboard,
/// /api/database and /api/search, with the parameters by which Metabase itself narrows them (status, f, archived,
/// models, q, limit, offset).
http::Response listCall(const InstanceContent &content, const http::Request &request);

} // namespace gangway::rehearsal
