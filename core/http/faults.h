// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QString>

namespace gangway::http {

/// The error people read for a fault of this kind. @p host and @p shownAs must be fit to be shown; @p words are the
/// library's.
Error errorFor(Fault::Kind kind, const QString &host, const QString &shownAs, const QString &words);

} // namespace gangway::http
