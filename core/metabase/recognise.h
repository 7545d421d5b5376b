// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QString>

namespace gangway::metabase {

enum class DatabaseKind {
    Application,    ///< Metabase's own database: people, questions, settings.
    SampleDatabase, ///< The shop data that comes with Metabase (PEOPLE, ORDERS, PRODUCTS, REVIEWS).
    Unfinished,     ///< Metabase began to set it up or to migrate it, and tables every version has are missing.
    Other,          ///< Some other database.
    Empty,          ///< No tables at all.
};

struct Recognition
{
    DatabaseKind kind = DatabaseKind::Empty;
    QString schema; ///< Where the application tables are, such as `PUBLIC`.
    QString reason; ///< One translated sentence; for Application too.

    [[nodiscard]] bool isApplication() const { return kind == DatabaseKind::Application; }
};

/// Judges by the tables' names alone; reads no row.
[[nodiscard]] Recognition recognise(const Catalogue &catalogue);

} // namespace gangway::metabase
