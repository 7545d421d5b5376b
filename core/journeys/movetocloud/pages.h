// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runrecord.h"

#include <QString>

#include <array>
#include <optional>

/// The order of the wizard's pages, without the wizard: what follows what, what can be changed, where to go on.
namespace gangway::movetocloud {

enum class Page {
    Source, ///< Which Metabase, and to which cloud.
    Checks, ///< What stands in the way.
    Plan,   ///< The steps; its button starts the move.
    Run,    ///< Checks, backup, snapshot and upload, as they happen.
    Store,  ///< The snapshot is uploaded: order the new instance.
    Verify, ///< Both sides, counted.
    Finish, ///< What is left to do, or how it ended.
};
inline constexpr std::array allPages{Page::Source, Page::Checks, Page::Plan,  Page::Run,
                                     Page::Store,  Page::Verify, Page::Finish};

/// The steps of the rail. A step may have several pages: Store belongs to Run.
enum class Stage { Source, Checks, Plan, Run, Verify, Finish };
inline constexpr std::array allStages{Stage::Source, Stage::Checks, Stage::Plan,
                                      Stage::Run,    Stage::Verify, Stage::Finish};

[[nodiscard]] Stage stageOf(Page page);
/// The translated word of the rail, such as "Checks".
[[nodiscard]] QString stageName(Stage stage);
/// What a page is called on the telephone: `MC-20`. Never translated.
[[nodiscard]] QString supportCode(Page page);

/// As much of what is known as the order of the pages depends on.
struct Facts
{
    bool isSourceRead = false;    ///< A source was chosen and could be read.
    bool isChecked = false;       ///< There is a report for that source and that cloud.
    bool isCheckOutdated = false; ///< There was one, and an earlier answer changed since.
    bool mayStart = false;        ///< No finding blocks, and every decision was accepted.
    bool hasRun = false;          ///< Committed: the journal has the run.
    RunState state = RunState::Ready;
    bool isUploaded = false;
    bool isAddressKnown = false; ///< The plan names the new instance: nobody is asked for it.
    bool isSetUp = false;        ///< The new instance answers.
    bool isCompared = false;     ///< It counts what was moved.

    friend bool operator==(const Facts &, const Facts &) = default;
};

/// The page after this one, given what is known so far; nothing when the journey ends. Says the order only: whether a
/// page is complete is the page's to say.
[[nodiscard]] std::optional<Page> pageAfter(Page page, const Facts &facts);

/// Where somebody who comes back goes on.
[[nodiscard]] Page pageToContinue(const Facts &facts);

/// Whether what a page asks can still be changed. After the commit everything before it is for reading.
[[nodiscard]] bool isEditable(Page page, const Facts &facts);

/// How a step of the rail stands.
enum class StageState {
    ToDo,
    Done,
    Again, ///< Was done; an earlier answer changed since.
};
[[nodiscard]] StageState stageState(Stage stage, const Facts &facts);

} // namespace gangway::movetocloud
