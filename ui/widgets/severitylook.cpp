// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severitylook.h"

namespace gangway {

SeverityLook severityLook(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::Blocker:
        return {Tone::Red, Glyph::Cross};
    case checks::Severity::Decision:
        return {Tone::Amber, Glyph::Question};
    case checks::Severity::Warning:
        return {Tone::Amber, Glyph::Clock};
    case checks::Severity::Info:
        return {Tone::Neutral, Glyph::Info};
    case checks::Severity::Passed:
        break;
    }
    return {Tone::Neutral, Glyph::Tick};
}

} // namespace gangway
