// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/steering.h"

#include <QString>
#include <QUrl>

namespace gangway::movetocloud {

/// What a person would choose in the stand-in store's page, for a rehearsal in which nobody sits at a browser. Whoever
/// shows it says that it is a rehearsal. Both wait for answers; not for the thread that draws.

/// Orders plan Starter, monthly, in Frankfurt under @p alias. The new instance's address; of one that was ordered
/// already, that one's.
Result<QUrl> orderRehearsal(const Secret &storeLink, const QString &alias, const Steering &steering);

/// The API key the stand-in gives away on its page once the instance is ordered.
Result<Secret> rehearsalKey(const Secret &storeLink, const Steering &steering);

} // namespace gangway::movetocloud
