// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runrecord.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace gangway {

/// What a running move waits for a person to say.
enum class Question {
    None,
    Address,     ///< Of the new instance.
    Key,         ///< Of an administrator of the new instance.
    DatabaseKey, ///< Of the old server: its database is encrypted.
};

/// Where a move stands, for people: the one value that banner, buttons, window title, tray and notification come from.
enum class Situation {
    Planned,           ///< Nothing was begun.
    DatabaseKeyNeeded, ///< A person has to give the key that opens the encrypted database.
    Checking,          ///< The checks are looked at once more; nothing was changed.
    BackingUp,         ///< Metabase has to stay stopped.
    Snapshotting,
    Uploading,
    OrderNeeded, ///< A person has to order the new instance and say where it is.
    Provisioning,
    KeyNeeded, ///< A person has to give a key of the new instance.
    Comparing,
    ListingFollowUps,
    Waiting, ///< A step that should move has not for a while.
    Stopping,
    Paused,      ///< Stopped by Pause, in this window.
    Stopped,     ///< Stopped by the person.
    Interrupted, ///< Cut short: killed, power lost.
    Elsewhere,   ///< Another process works on it.
    Blocked,     ///< The checks or the snapshot say that it cannot go on as it was planned.
    Failed,
    Different,  ///< Both sides were counted, and they differ.
    Unverified, ///< Everything was moved, and nothing proved it yet.
    Undoing,
    PartlyUndone,
    Undone,
    Complete, ///< Moved and verified.
};
inline constexpr std::array allSituations{Situation::Planned,          Situation::DatabaseKeyNeeded,
                                          Situation::Checking,         Situation::BackingUp,
                                          Situation::Snapshotting,     Situation::Uploading,
                                          Situation::OrderNeeded,      Situation::Provisioning,
                                          Situation::KeyNeeded,        Situation::Comparing,
                                          Situation::ListingFollowUps, Situation::Waiting,
                                          Situation::Stopping,         Situation::Paused,
                                          Situation::Stopped,          Situation::Interrupted,
                                          Situation::Elsewhere,        Situation::Blocked,
                                          Situation::Failed,           Situation::Different,
                                          Situation::Unverified,       Situation::Undoing,
                                          Situation::PartlyUndone,     Situation::Undone,
                                          Situation::Complete};

/// What is known of a run, as far as its situation and the words for it depend on it. Plain data.
struct RunFacts
{
    RunState state = RunState::Ready;
    bool isOurs = false;       ///< This process runs it.
    bool isPaused = false;     ///< It was stopped by Pause.
    bool isRestarting = false; ///< It is stopped only to begin again at once.
    QString step;              ///< The step that runs or the one it ended in; empty: none.
    Question question = Question::None;
    bool isKeyRefused = false;        ///< The key of the database that was given last is not the right one.
    std::chrono::seconds silence{0};  ///< Nothing was heard from the step for that long; zero: it is heard.
    std::optional<Error::Code> error; ///< Of the step it ended in.
    bool isBackedUp = false;
    bool isUploaded = false;
    bool isSetUp = false;
    bool isCompared = false;

    QString source;  ///< The database file's name.
    QString store;   ///< The store's host.
    QString address; ///< The new instance's host; empty: not known yet.
    int stepsCompleted = 0;
    int stepsTotal = 0;
    std::chrono::seconds pollInterval{30}; ///< Between two looks at the new instance.
    bool isRehearsal = false;

    friend bool operator==(const RunFacts &, const RunFacts &) = default;
};

[[nodiscard]] Situation situationOf(const RunFacts &facts);

/// Somebody has to do something before it can go on or be relied on.
[[nodiscard]] bool needsPerson(Situation situation);
/// This process is at work on it, or waits for an answer in it.
[[nodiscard]] bool isUnderWay(Situation situation);

} // namespace gangway
