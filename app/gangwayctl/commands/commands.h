// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command.h"

namespace gangway {

ExitCode inspectCommand(CommandContext &context, const QStringList &arguments);
ExitCode backupCommand(CommandContext &context, const QStringList &arguments);
ExitCode verifyCommand(CommandContext &context, const QStringList &arguments);
ExitCode restoreCommand(CommandContext &context, const QStringList &arguments);
ExitCode convertCommand(CommandContext &context, const QStringList &arguments);
ExitCode preflightCommand(CommandContext &context, const QStringList &arguments);
ExitCode snapshotCommand(CommandContext &context, const QStringList &arguments);
ExitCode planCommand(CommandContext &context, const QStringList &arguments);
ExitCode runCommand(CommandContext &context, const QStringList &arguments);
ExitCode rehearseCommand(CommandContext &context, const QStringList &arguments);
ExitCode runsCommand(CommandContext &context, const QStringList &arguments);
ExitCode statusCommand(CommandContext &context, const QStringList &arguments);

} // namespace gangway
