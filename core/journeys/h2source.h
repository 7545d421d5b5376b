// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gangway {

/// An H2 application database, as somebody named it.
struct H2Source
{
    QString path;           ///< The file itself, with its suffix.
    QByteArray environment; ///< Text for a backup's `config/environment`, secrets removed; empty: none was given.
    QStringList environmentNames;
    Secret encryptionKey; ///< MB_ENCRYPTION_SECRET_KEY of that environment; empty: none.
};

/// What SOURCE means: a path, a folder, a `jdbc:h2:` address, or `env:FILE`. Addresses of servers are refused with the
/// reason: Gangway does not read them yet.
Result<H2Source> h2SourceArgument(const QString &argument);

} // namespace gangway
