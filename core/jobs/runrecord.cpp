// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runrecord.h"

#include <array>

namespace gangway {
namespace {

constexpr std::array runStateNames = {u"ready",   u"running",       u"stopping", u"stopped", u"interrupted", u"failed",
                                      u"undoing", u"partly-undone", u"undone",   u"done",    u"verified"};
constexpr std::array stepStateNames = {u"pending", u"begun",   u"completed",   u"stopped",
                                       u"failed",  u"undoing", u"undo-failed", u"undone"};
static_assert(runStateNames.size() == static_cast<size_t>(RunState::Verified) + 1);
static_assert(stepStateNames.size() == static_cast<size_t>(StepState::Undone) + 1);

template<typename Enum, typename Names>
std::optional<Enum> fromName(const Names &names, QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

bool isFinal(RunState state)
{
    return state == RunState::Undone || state == RunState::Done || state == RunState::Verified;
}

QString runStateName(RunState state)
{
    return QStringView(runStateNames[static_cast<size_t>(state)]).toString();
}

std::optional<RunState> runStateFromName(QStringView name)
{
    return fromName<RunState>(runStateNames, name);
}

QString stepStateName(StepState state)
{
    return QStringView(stepStateNames[static_cast<size_t>(state)]).toString();
}

std::optional<StepState> stepStateFromName(QStringView name)
{
    return fromName<StepState>(stepStateNames, name);
}

} // namespace gangway
