// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace gangway::h2 {

/// A default as PostgreSQL or MySQL writes it, in H2's words: literals (casts of literals included) and the current
/// time. Nothing for every other expression: it might mean something else here.
std::optional<QString> foreignExpression(QStringView sql);

} // namespace gangway::h2
