// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"

#include <QString>
#include <QStringList>

/// What the plan means for people: for those who work with the old Metabase, and for those who rather type.
namespace gangway::movetocloud {

/// How long nobody can work with the old Metabase, and from when on they can. @p bytes: of its database.
[[nodiscard]] QString standstillText(qint64 bytes);

/// A text to send to colleagues, without jargon. @p siteName may be empty.
[[nodiscard]] QString colleagueText(const Answers &answers, const QString &siteName, qint64 bytes);

/// The lines for a shell that do the same as the window. Secrets are named by where they come from, never written.
/// @p needsKey: the database is encrypted.
[[nodiscard]] QStringList commandLines(const Answers &answers, bool needsKey);

} // namespace gangway::movetocloud
