// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QtGlobal>

#include <array>

namespace gangway {
namespace {

constexpr std::array commands{
    Command{"inspect", QT_TRANSLATE_NOOP("gangwayctl", "look into a backup or database file"), inspectCommand},
    Command{"preflight", QT_TRANSLATE_NOOP("gangwayctl", "what stands in the way of a move"), preflightCommand},
    Command{"backup", QT_TRANSLATE_NOOP("gangwayctl", "make a verified backup archive"), backupCommand},
    Command{"verify", QT_TRANSLATE_NOOP("gangwayctl", "read a backup archive and check everything in it"),
            verifyCommand},
    Command{"restore", QT_TRANSLATE_NOOP("gangwayctl", "put a backup's database back"), restoreCommand},
    Command{"convert", QT_TRANSLATE_NOOP("gangwayctl", "write an H2 database into a new file for H2 2.1"),
            convertCommand},
    Command{"snapshot", QT_TRANSLATE_NOOP("gangwayctl", "make the file that Metabase Cloud takes"), snapshotCommand},
    Command{"plan", QT_TRANSLATE_NOOP("gangwayctl", "write down a move, step by step, before anything happens"),
            planCommand},
    Command{"run", QT_TRANSLATE_NOOP("gangwayctl", "do what a plan says, or continue it"), runCommand},
    Command{"rehearse", QT_TRANSLATE_NOOP("gangwayctl", "the whole move against a stand-in cloud on this machine"),
            rehearseCommand},
    Command{"runs", QT_TRANSLATE_NOOP("gangwayctl", "list all runs"), runsCommand},
    Command{"status", QT_TRANSLATE_NOOP("gangwayctl", "show one run"), statusCommand},
};

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

} // namespace gangway
