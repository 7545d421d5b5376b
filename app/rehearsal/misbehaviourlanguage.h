// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "misbehaviour.h"

#include <functional>
#include <variant>

namespace gangway::rehearsal {

/// A change of manners, applied to what they were.
using MannersChange = std::function<void(Manners &)>;

/// Reads one sentence such as `fail=part:3:503x2`. Nothing is guessed: anything unknown is Error::Code::Usage.
Result<std::variant<Rule, MannersChange>> parseMisbehaviour(const QString &spec);

/// The whole language on one screen, for --help.
QString misbehaviourHelp();

} // namespace gangway::rehearsal
