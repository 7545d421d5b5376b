// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QString>

#include <optional>
#include <vector>

namespace gangway::h2 {

/// Users, roles, rights, schemas, aliases, triggers and the like of H2 1.4 for H2 2.1: names and literals are written
/// its way, the rest is the same SQL.
QString upgradedStatement(const QString &sql);

/// A setting of H2 1.4; nothing where H2 2.1 has none of this name: it would refuse to open the file.
std::optional<QString> upgradedSetting(const QString &sql);

/// A domain, and as a second statement the check it has; empty when the statement is not understood.
std::vector<CatalogueStatement> upgradedDomain(const CatalogueStatement &domain);

} // namespace gangway::h2
