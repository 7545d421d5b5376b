// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace gangway {

/// Whether a value of this name would be a secret: `password`, `apiKey`, `setup_token` and the like. Not
/// those that say where one is kept (`passwordFile`, `tokenVariable`) nor keys of tables and objects.
bool namesSecret(QStringView name);

/// The path of the first thing in there that is a secret or looks like one, such as "target.password";
/// nothing when it is clean. Looks at names, at texts (addresses with passwords or signed queries, API keys)
/// and for secrets of 16 bytes and more that are known to the log. Nesting over 64 levels counts as one.
std::optional<QString> findSecret(const QJsonObject &object);

} // namespace gangway
