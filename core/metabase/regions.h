// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace gangway::metabase {

/// A region of Metabase Cloud and the addresses its queries come from.
struct Region
{
    const char *id; ///< `eu-central-1`
    const char *name;
    const char *addresses[3];

    [[nodiscard]] QStringList addressList() const;
    [[nodiscard]] QString title() const; ///< Translated.
};

/// Source: docs/cloud/ip-addresses-to-whitelist.md, as of regionsAsOf().
[[nodiscard]] std::span<const Region> regions();
[[nodiscard]] QDate regionsAsOf();
[[nodiscard]] const Region *regionById(QStringView id);

} // namespace gangway::metabase
