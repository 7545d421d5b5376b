// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/instance.h"

#include <QByteArray>
#include <QString>

namespace gangway::rehearsal {

/// The front page of a new instance, in place of Metabase's own.
QByteArray instancePage(const Order &order, const InstanceStatus &status);
/// State in words, as a banner: waiting, starting with progress, ready, failed with why and what next.
QString stateBanner(const InstanceStatus &status);
/// What the instance holds, as a list of numbers.
QString countsCard(const metabase::Inventory &inventory);

} // namespace gangway::rehearsal
