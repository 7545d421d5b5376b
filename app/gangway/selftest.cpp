// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/preflight.h"
#include "core/journeys/movetocloud/sourcelook.h"
#include "core/journeys/rehearsal/rehearsal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::SelfTest)
};

Result<> journalWorks()
{
    const QTemporaryDir folder;
    auto journal = Journal::open(folder.path());
    if (!journal)
        return journal.error();
    const auto runs = journal->runs();
    if (!runs)
        return runs.error();
    return {};
}

Result<> sampleIsRead()
{
    const QString sample = rehearsal::samplePath();
    const auto facts = movetocloud::lookAtSource(sample, {}, {});
    if (!facts)
        return facts.error();
    movetocloud::PreflightRequest request;
    request.source = facts->path;
    const auto report = movetocloud::preflight(request, {});
    if (!report)
        return report.error();
    return {};
}

Result<> rehearsalIsThere()
{
    const QFileInfo program(QCoreApplication::applicationDirPath() + u"/gangway-rehearsal"_s);
    if (program.isExecutable())
        return {};
    return Error{Error::Code::NotFound, Tr::tr("The rehearsal cloud is missing."), program.filePath(),
                 Tr::tr("Install Gangway again.")};
}

} // namespace

int selfTest()
{
    struct Look
    {
        QString name;
        Result<> (*look)();
    };
    const Look looks[] = {{Tr::tr("The journal of runs"), journalWorks},
                          {Tr::tr("The sample database, read and checked"), sampleIsRead},
                          {Tr::tr("The rehearsal cloud"), rehearsalIsThere}};
    QTextStream out(stdout);
    bool isGood = true;
    for (const Look &look : looks) {
        const Result<> result = look.look();
        isGood = isGood && result;
        out << (result ? Tr::tr("good: %1").arg(look.name) : Tr::tr("bad: %1").arg(look.name)) << '\n';
        if (!result)
            out << "    " << result.error().what << "\n    " << result.error().detail << "\n    " << result.error().next
                << '\n';
    }
    return isGood ? 0 : 1;
}

} // namespace gangway
