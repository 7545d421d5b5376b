// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud.h"
#include "core/durablefile.h"
#include "core/language/interpreter.h"
#include "core/settings/settingsfile.h"
#include "misbehaviourlanguage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/signalfd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;
using namespace gangway;
using rehearsal::Cloud;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

struct Invocation
{
    rehearsal::CloudOptions cloud;
    QString readyFile = u"-"_s;
    bool untilStdinCloses = false;
};

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

int fail(const Error &error)
{
    say(error.what);
    if (!error.detail.isEmpty())
        say(u"  "_s + error.detail);
    say(error.next);
    return error.code == Error::Code::Usage ? 2 : 1;
}

Result<std::optional<quint16>> portOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<quint16>();
    bool isNumber = false;
    const quint16 port = parser.value(option).toUShort(&isNumber);
    if (!isNumber) {
        return Error{Error::Code::Usage, Tr::tr("%1 is no port.").arg(parser.value(option)), u"--"_s + option,
                     Tr::tr("Give a number from 1 to 65535, or 0 for any free one.")};
    }
    return std::optional(port);
}

Result<Invocation> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("A stand-in for Metabase Cloud on this machine, for rehearsing a move. It listens on loopback only and "
               "sends nothing anywhere.\n\n")
        + rehearsal::misbehaviourHelp());
    parser.addOptions({
        {u"port"_s, Tr::tr("Port of the Store; 0 takes any free one. Without it, the port of last time."), u"port"_s},
        {u"storage-port"_s, Tr::tr("Port of the storage, likewise."), u"port"_s},
        {u"state"_s, Tr::tr("Folder for everything it keeps (default: %1).").arg(rehearsal::StateFolder::defaultPath()),
         u"folder"_s},
        {u"fresh"_s, Tr::tr("Forget what was rehearsed in that folder.")},
        {u"ready-file"_s, Tr::tr("Where to write one line of JSON once it listens: a file, or - for standard output."),
         u"file"_s, u"-"_s},
        {u"until-stdin-closes"_s, Tr::tr("End when standard input is closed, as when the calling program ends.")},
        {u"misbehave"_s, Tr::tr("Let something go wrong; may be given more than once."), u"spec"_s},
    });
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        return Error{Error::Code::Usage, Tr::tr("The command line was not understood."),
                     parser.errorText().isEmpty() ? parser.positionalArguments().join(u' ') : parser.errorText(),
                     Tr::tr("See gangway-rehearsal --help.")};
    }
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();
    Invocation invocation;
    auto storePort = portOf(parser, u"port"_s);
    auto storagePort = portOf(parser, u"storage-port"_s);
    if (!storePort)
        return storePort.error();
    if (!storagePort)
        return storagePort.error();
    invocation.cloud.storePort = *storePort;
    invocation.cloud.storagePort = *storagePort;
    invocation.cloud.stateFolder =
        parser.isSet(u"state"_s) ? parser.value(u"state"_s) : rehearsal::StateFolder::defaultPath();
    invocation.cloud.fresh = parser.isSet(u"fresh"_s);
    invocation.cloud.misbehaviour = parser.values(u"misbehave"_s);
    invocation.readyFile = parser.value(u"ready-file"_s);
    invocation.untilStdinCloses = parser.isSet(u"until-stdin-closes"_s);
    return invocation;
}

/// Blocks the signals that end the program, for this thread and all it starts, and gives a descriptor to await them.
int awaitableSignals()
{
    sigset_t endSignals;
    sigemptyset(&endSignals);
    sigaddset(&endSignals, SIGTERM);
    sigaddset(&endSignals, SIGINT);
    sigaddset(&endSignals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &endSignals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return ::signalfd(-1, &endSignals, SFD_CLOEXEC);
}

Result<> announce(const Cloud &cloud, const QString &file)
{
    const QByteArray line = QJsonDocument(QJsonObject{{u"store"_s, QString::fromLatin1(cloud.storeAddress())},
                                                      {u"storage"_s, QString::fromLatin1(cloud.storageAddress())},
                                                      {u"pid"_s, static_cast<qint64>(::getpid())},
                                                      {u"rehearsal"_s, true}})
                                .toJson(QJsonDocument::Compact)
                            + '\n';
    if (file != u"-"_s)
        return DurableFile::writeAll(file, line);
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    if (::isatty(STDERR_FILENO) != 0)
        say(Tr::tr("The rehearsal store is open at %1. Ctrl+C closes it.")
                .arg(QString::fromLatin1(cloud.storeAddress())));
    return {};
}

void waitForTheEnd(int endSignals, bool untilStdinCloses)
{
    std::array<pollfd, 2> watched{{{endSignals, POLLIN, 0}, {untilStdinCloses ? STDIN_FILENO : -1, POLLIN, 0}}};
    std::array<char, 256> ignored{};
    while (true) {
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return;
        if (watched[0].revents != 0)
            return;
        if (watched[1].revents != 0 && ::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int endSignals = awaitableSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gangway-rehearsal"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GANGWAY_VERSION));
    const auto settings = loadSettings();
    Interpreter interpreter;
    interpreter.speak(settings ? settings->language : QString());
    const auto invocation = parse(QCoreApplication::arguments());
    if (!invocation)
        return fail(invocation.error());
    const auto cloud = Cloud::start(invocation->cloud);
    if (!cloud)
        return fail(cloud.error());
    if (const auto announced = announce(**cloud, invocation->readyFile); !announced)
        return fail(announced.error());
    waitForTheEnd(endSignals, invocation->untilStdinCloses);
    return 0;
}
