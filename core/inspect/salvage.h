// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/convert.h"
#include "core/formats/h2/damagereport.h"
#include "unmade.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace gangway::inspect {

/// A new database file made of what is left of a damaged one.
struct Salvage
{
    h2::Conversion conversion;     ///< The new file, and what had to change for H2 2.1.
    h2::DamageReport damage;       ///< What is not in it.
    std::vector<UnmadeKey> unmade; ///< What its rows do not keep.
    QString account; ///< The file beside the new one that says all this; empty: nothing is lost, there is none.

    /// Every row is there, and every key.
    [[nodiscard]] bool isWhole() const { return damage.isWhole() && unmade.empty(); }
    /// What is lost and what was not made, for a terminal, with a line break at the end; empty where isWhole().
    [[nodiscard]] QString lossText() const;
    /// `damage` (damageaccount.h), `unmadeKeys` (unmade.h), `account`, beside what the caller says of the new file.
    void addTo(QJsonObject &json) const;
};

/// Writes everything that can still be read of @p from, of any format this program reads, into a new file that H2 2.1
/// opens; reads that back as convertDatabase() does. All rows that were read are in it, but for orphans that are to be
/// left out; keys that they do not keep are not made. Where anything is lost, an account is saved beside the new file:
/// `NEW.account.txt` for `NEW.mv.db`.
///
/// The source is read four times at most and never written. Existing files are never replaced. Stopped or failed,
/// nothing is left behind.
Result<Salvage> salvage(const QString &from, const QString &to, OrphanRows orphans, const Steering &steering);

} // namespace gangway::inspect
