// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace gangway {

class JournalDatabase;

/// The newest layout of the journal this program knows; SQLite's user_version.
constexpr int journalSchemaVersion = 1;

/// Brings the journal to that layout, in one transaction. One that is newer is WrongVersion, one that is not a
/// journal at all (by its application_id) Corrupt; both stay as they are.
Result<> ensureJournalSchema(JournalDatabase &database);

} // namespace gangway
