// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QByteArrayView>

#include <curl/curl.h>

namespace gangway::http {

/// What libcurl's code for a failed transfer means. @p words are its error buffer's. A body our side refused is
/// TooLarge.
Fault::Kind kindOf(CURL *easy, CURLcode code, QByteArrayView words);

} // namespace gangway::http
