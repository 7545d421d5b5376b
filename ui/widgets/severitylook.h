// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "glyph.h"
#include "tone.h"

namespace gangway {

/// The colour and the shape beside the word of a finding. Green is kept for what is verified: passed is neutral.
struct SeverityLook
{
    Tone tone;
    Glyph glyph;
};
[[nodiscard]] SeverityLook severityLook(checks::Severity severity);

} // namespace gangway
