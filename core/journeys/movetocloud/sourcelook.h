// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/h2source.h"
#include "core/metabase/encryptionstate.h"
#include "core/metabase/inventory.h"
#include "core/metabase/version.h"
#include "core/secret.h"
#include "core/steering.h"

namespace gangway::movetocloud {

/// The Metabase that is to be moved, as far as its application database says.
struct SourceFacts
{
    QString named; ///< As it was chosen: a file, a folder, `env:FILE`.
    QString path;  ///< The database file itself.
    QString kind;  ///< What the file is, in a translated sentence.
    qint64 bytes = 0;
    QByteArray environment; ///< For the backup's `config/environment`; secrets removed.
    QStringList environmentNames;
    metabase::DatabaseVersion version;
    QString siteName;
    QString siteUrl;
    bool hasLicence = false; ///< It runs Metabase Pro or Enterprise.
    metabase::Inventory inventory;
    metabase::KeyState keyState = metabase::KeyState::Unknown;
    Secret key; ///< The text of MB_ENCRYPTION_SECRET_KEY that was given or found; empty: none.

    /// Encrypted, and the key that opens it is not here.
    [[nodiscard]] bool wantsKey() const
    {
        return keyState == metabase::KeyState::KeyMissing || keyState == metabase::KeyState::KeyWrong;
    }
    /// Whether findings about the one are findings about the other.
    [[nodiscard]] bool isSameAs(const SourceFacts &other) const
    {
        return path == other.path && bytes == other.bytes && key == other.key
               && environmentNames == other.environmentNames;
    }
};

/// Reads what is in there, and changes nothing. @p named is what h2SourceArgument() takes, or an environment file by
/// itself. @p key is tried where values are encrypted; empty: the environment file's, if there is one.
///
/// A database that another process uses is InUse; what is no application database of Metabase is Blocked.
Result<SourceFacts> lookAtSource(const QString &named, const Secret &key, const Steering &steering);

} // namespace gangway::movetocloud
