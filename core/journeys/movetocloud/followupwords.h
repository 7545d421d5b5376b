// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace gangway::movetocloud {

/// What is left to do, as the step that lists it wrote down: objects of id, title, why, what, subjects. In the language
/// that is spoken now, whatever it was when the list was made; what this version does not know, and what an older one
/// wrote without the facts behind it, stays as it was written.
[[nodiscard]] QJsonArray followUpsOf(const QJsonObject &stepResult);

} // namespace gangway::movetocloud
