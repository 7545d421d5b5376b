// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The process that the tests kill, starve and race: it does one thing from its command line and says on standard
// output how far it has come.
#include "core/jobs/home.h"
#include "core/jobs/runlock.h"
#include "core/jobs/runsecrets.h"
#include "core/support/errorcode.h"
#include "journalscript.h"
#include "ledgersteps.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

int fail(const Error &error)
{
    say("error " + errorCodeName(error.code).toUtf8() + ' ' + error.what.toUtf8() + ' ' + error.detail.toUtf8());
    return 1;
}

/// On $GANGWAY_HOME. Says "opened", then "done N" after each change; ends at the first that fails.
int playJournal()
{
    const auto home = gangwayHome();
    if (!home)
        return fail(home.error());
    auto journal = Journal::open(*home);
    if (!journal)
        return fail(journal.error());
    say("opened");
    JournalScript script;
    for (size_t i = 0; i < script.changes.size(); ++i) {
        if (auto changed = script.changes[i](*journal); !changed)
            return fail(changed.error());
        say("done " + QByteArray::number(static_cast<int>(i)));
    }
    return 0;
}

int playPlan(const QString &path, const QString &existing)
{
    auto saved = samplePlan(7).save(path, existing == "replace"_L1 ? DurableFile::Existing::Replace
                                                                   : DurableFile::Existing::Refuse);
    if (!saved)
        return fail(saved.error());
    say("done 0");
    return 0;
}

int playSecrets(const QString &folder)
{
    auto secrets = RunSecrets::open(folder);
    if (!secrets)
        return fail(secrets.error());
    say("opened");
    const std::vector<std::function<Result<>()>> changes = {
        [&] { return secrets->set(u"link"_s, Secret("first value")); },
        [&] { return secrets->set(u"id"_s, Secret("second value")); },
        [&] { return secrets->set(u"link"_s, Secret("third value")); },
        [&] { return secrets->remove(u"id"_s); },
        [&] { return secrets->erase(); },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        if (auto changed = changes[i](); !changed)
            return fail(changed.error());
        say("done " + QByteArray::number(static_cast<int>(i)));
    }
    return 0;
}

int playRun(const QString &home, const QString &runId, const QString &folder, int files, int lines)
{
    const auto outcome = runSteps(home, runId, ledgerSteps(folder, files, lines), {});
    if (!outcome)
        return fail(outcome.error());
    say(runStateName(outcome->state).toUtf8());
    return outcome->error ? fail(*outcome->error) : 0;
}

/// For each byte on standard input: 't' takes the lock and says "taken", "refused" or, when somebody else acts as
/// owner, "twice"; 'r' releases it and says "released".
int playRace(const QString &folder)
{
    const QByteArray mark = QFile::encodeName(folder + u"/owner"_s);
    std::optional<RunLock> held;
    say("ready");
    char order = 0;
    while (::read(STDIN_FILENO, &order, 1) == 1) {
        if (order == 'r') {
            if (held)
                ::unlink(mark.constData());
            held.reset();
            say("released");
            continue;
        }
        auto lock = RunLock::take(folder);
        if (!lock) {
            say(lock.error().code == Error::Code::InUse ? "refused" : "error");
            continue;
        }
        held.emplace(std::move(*lock));
        const int fd = ::open(mark.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        say(fd < 0 ? "twice" : "taken");
        if (fd >= 0)
            ::close(fd);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.size() == 1 && words[0] == "journal"_L1)
        return playJournal();
    if (words.size() == 3 && words[0] == "plan"_L1)
        return playPlan(words[1], words[2]);
    if (words.size() == 2 && words[0] == "secrets"_L1)
        return playSecrets(words[1]);
    if (words.size() == 6 && words[0] == "run"_L1)
        return playRun(words[1], words[2], words[3], words[4].toInt(), words[5].toInt());
    if (words.size() == 2 && words[0] == "race"_L1)
        return playRace(words[1]);
    say("usage: journal | plan PATH replace|refuse | secrets FOLDER | run HOME ID FOLDER FILES LINES | race FOLDER");
    return 2;
}
