// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace gangway::movetocloud {

/// What a finished step made, in a line or a few, for people. Empty for steps that make nothing to speak of.
QString stepSummary(const QString &stepId, const QJsonObject &result);

} // namespace gangway::movetocloud
