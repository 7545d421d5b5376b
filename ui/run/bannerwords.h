// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "situation.h"
#include "ui/widgets/banner.h"

namespace gangway {

/// Where a run stands, in the words of its banner: the state, and what it means for a person now. No actions yet.
[[nodiscard]] BannerText bannerWords(Situation situation, const RunFacts &facts);

/// The same with what can be done now. Pause and Stop are not among the banner's actions: they have a place of their
/// own below each page, where they do not move while the banner changes. BannerText::Action::id is the RunAction.
[[nodiscard]] BannerText bannerText(Situation situation, const RunFacts &facts);

} // namespace gangway
