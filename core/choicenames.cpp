// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicenames.h"

#include <atomic>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

QString optionName(Choice choice)
{
    switch (choice) {
    case Choice::GiveKey:
        return u"--key-file"_s;
    case Choice::ResetUnreadable:
        return u"--unreadable reset"_s;
    case Choice::KeepUnreadable:
        return u"--unreadable keep"_s;
    case Choice::LeaveOutOrphans:
        return u"--leave-out-orphans"_s;
    case Choice::AcceptDecisions:
        return u"--accept-decisions"_s;
    case Choice::RehearseAnew:
        return u"--fresh"_s;
    case Choice::InspectFile:
        return u"gangwayctl inspect"_s;
    case Choice::CheckFile:
        return u"gangwayctl preflight"_s;
    case Choice::PlanAnew:
        return u"gangwayctl plan move-to-cloud"_s;
    case Choice::SalvageFile:
        break;
    }
    return u"gangwayctl convert FILE --to NEW --salvage"_s;
}

std::atomic<ChoiceNames> chosenNames = &optionName;

} // namespace

QString choiceName(Choice choice)
{
    return chosenNames.load()(choice);
}

void setChoiceNames(ChoiceNames names)
{
    chosenNames.store(names ? names : &optionName);
}

} // namespace gangway
