// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "core/settings/settings.h"
#include "exitcode.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <span>
#include <stop_token>

namespace gangway {

/// What a command works with.
struct CommandContext
{
    Console &console;
    std::stop_token stop;
    Settings settings;
};

/// One word after `gangwayctl`: its own file in commands/, one line in allCommands().
struct Command
{
    const char *name;
    const char *summary; ///< Translatable, in the context "gangwayctl".
    ExitCode (*run)(CommandContext &context, const QStringList &arguments);
};

[[nodiscard]] std::span<const Command> allCommands();

/// The arguments of one command: what is common to all of them, and help that teaches.
class CommandLine final
{
public:
    /// @p examples are shown under the options, one a line.
    CommandLine(const QString &name, const QString &description, const QStringList &examples);

    void addPositional(const QString &name, const QString &description, const QString &syntax = {});
    /// An option with a value where @p valueName is given, otherwise a switch.
    void addOption(const QString &name, const QString &description, const QString &valueName = {});

    /// The exit code to end with at once: after --help, and Usage after telling what is wrong with the arguments.
    /// Nothing: go on. Sets the console's progress style.
    std::optional<ExitCode> parse(CommandContext &context, const QStringList &arguments, int fewest, int most);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }
    /// A whole number of at least @p smallest, or the fallback where the option is not given.
    [[nodiscard]] Result<qint64> number(const QString &name, qint64 fallback, qint64 smallest, qint64 largest) const;

private:
    QString helpText() const;

    QString m_name;
    QStringList m_examples;
    QStringList m_syntax;
    QCommandLineParser m_parser;
};

/// Shows an error and gives the exit code that goes with it.
ExitCode fail(CommandContext &context, const Error &error);
/// Arguments that make no sense: the error and a pointer to --help.
ExitCode failUsage(CommandContext &context, const QString &what, const QString &command);

} // namespace gangway
