// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "attendant.h"
#include "core/inspect/source.h"
#include "core/jobs/step.h"
#include "core/metabase/encryption.h"

#include <optional>

namespace gangway::movetocloud {

/// The key that opens the application database, where it is encrypted: from the run's secrets, the plan's key file or
/// the attendant, in this order. One that is right is kept in the run's secrets, so that a run that was cut short goes
/// on without asking again. Nothing where none is needed or none was given: surveyH2() says what that means.
Result<std::optional<metabase::EncryptionKey>> databaseKey(const StepContext &context, const Answers &answers,
                                                           Attendant &attendant, inspect::Source &source);

/// Only what an earlier step kept.
Result<std::optional<metabase::EncryptionKey>> keptDatabaseKey(const StepContext &context);

} // namespace gangway::movetocloud
