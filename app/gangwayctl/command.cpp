// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

const QString progressOption = u"progress"_s;
const QString helpOption = u"help"_s;

} // namespace

CommandLine::CommandLine(const QString &name, const QString &description, const QStringList &examples)
    : m_name(name)
    , m_examples(examples)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    m_parser.addOption({{u"h"_s, helpOption}, Tr::tr("Show this help.")});
    m_parser.addOption({progressOption,
                        Tr::tr("How to show progress: bars (default on a terminal), lines, json (one object a line "
                               "on standard output) or none."),
                        Tr::tr("style")});
}

void CommandLine::addPositional(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
    m_syntax.append(syntax.isEmpty() ? name : syntax);
}

void CommandLine::addOption(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

QString CommandLine::helpText() const
{
    // QCommandLineParser writes "Usage: <program> [options] …"; the command's name belongs in there.
    QString text = m_parser.helpText();
    const qsizetype lineEnd = text.indexOf(u'\n');
    text.replace(0, lineEnd, Tr::tr("Usage: gangwayctl %1 [options] %2").arg(m_name, m_syntax.join(u' ')).trimmed());
    if (!m_examples.isEmpty())
        text += u'\n' + Tr::tr("Examples:") + u"\n  "_s + m_examples.join(u"\n  "_s) + u'\n';
    return text;
}

std::optional<ExitCode> CommandLine::parse(CommandContext &context, const QStringList &arguments, int fewest, int most)
{
    if (!m_parser.parse(QStringList{m_name} + arguments))
        return failUsage(context, m_parser.errorText(), m_name);
    if (m_parser.isSet(helpOption)) {
        context.console.result(helpText());
        return ExitCode::Done;
    }
    const QString style = m_parser.value(progressOption);
    if (style.isEmpty())
        context.console.setStyle(Console::defaultStyle());
    else if (style == "bars"_L1)
        context.console.setStyle(ProgressStyle::Bars);
    else if (style == "lines"_L1)
        context.console.setStyle(ProgressStyle::Lines);
    else if (style == "json"_L1)
        context.console.setStyle(ProgressStyle::Json);
    else if (style == "none"_L1)
        context.console.setStyle(ProgressStyle::None);
    else
        return failUsage(context, Tr::tr("There is no progress style \"%1\".").arg(style), m_name);
    const auto count = positionals().size();
    if (count < fewest)
        return failUsage(context, Tr::tr("Something is missing after \"gangwayctl %1\".").arg(m_name), m_name);
    if (count > most)
        return failUsage(context, Tr::tr("\"%1\" is one argument too many.").arg(positionals().at(most)), m_name);
    return {};
}

Result<qint64> CommandLine::number(const QString &name, qint64 fallback, qint64 smallest, qint64 largest) const
{
    if (!isSet(name))
        return fallback;
    bool good = false;
    const qint64 number = value(name).toLongLong(&good);
    if (!good || number < smallest || number > largest) {
        return Error{Error::Code::Usage,
                     Tr::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(smallest).arg(largest),
                     value(name),
                     {}};
    }
    return number;
}

ExitCode fail(CommandContext &context, const Error &error)
{
    context.console.error(error);
    return exitCodeFor(error.code);
}

ExitCode failUsage(CommandContext &context, const QString &what, const QString &command)
{
    context.console.error(
        {Error::Code::Usage, what, {}, Tr::tr("\"gangwayctl %1 --help\" shows how it is used.").arg(command)});
    return ExitCode::Usage;
}

} // namespace gangway
