// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace gangway::metabase {

/// A column that some version of Metabase encrypts when MB_ENCRYPTION_SECRET_KEY is set.
struct EncryptedPlace
{
    /// What stands in for a value that no key opens, where people choose that. The newest Metabase does the same to
    /// `core_user.settings`.
    enum class Substitute {
        EmptyObject, ///< `{}`
        Null,        ///< As if it was never set.
        Nothing,     ///< Empty text or no bytes, for columns that cannot be NULL.
        NoRow,       ///< The row is left out, as if it was never set.
    };

    QLatin1String table;  ///< Lower case.
    QLatin1String column; ///< Lower case.
    bool isText = true;   ///< Base64 in a text column; otherwise raw bytes.
    Substitute substitute = Substitute::EmptyObject;
};

/// All of them, those included that plaintext dumps of older versions forget (metabase/metabase#76149).
[[nodiscard]] std::span<const EncryptedPlace> encryptedPlaces();
/// nullptr where the column is not one of them. Names ignore case.
[[nodiscard]] const EncryptedPlace *encryptedPlace(QStringView table, QStringView column);

} // namespace gangway::metabase
