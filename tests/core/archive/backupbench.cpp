// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests/bench/backup times: backupbench write FILE ARCHIVE | backupbench verify ARCHIVE
// Prints the peak of its memory in KiB on stderr.
#include "core/archive/verifyarchive.h"
#include "core/archive/writearchive.h"

#include <sys/resource.h>

#include <cstdio>
#include <cstring>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

Result<> write(const QString &file, const QString &archive)
{
    auto member = fileMember(u"appdb/metabase.db.mv.db"_s, file);
    if (!member)
        return member.error();
    std::vector<std::unique_ptr<MemberSource>> members;
    members.push_back(std::move(*member));
    const auto manifest = writeArchive(archive, {}, std::move(members), {});
    return manifest ? Result<>() : manifest.error();
}

Result<> verify(const QString &archive)
{
    const auto report = verifyArchive(archive, VerifyLevel::Content, {});
    return report ? report->verdict(archive) : report.error();
}

} // namespace

int main(int argc, char **argv)
{
    const bool isWrite = argc == 4 && std::strcmp(argv[1], "write") == 0;
    if (!isWrite && !(argc == 3 && std::strcmp(argv[1], "verify") == 0))
        return 2;
    const QString path = QString::fromLocal8Bit(argv[2]);
    const auto done = isWrite ? write(path, QString::fromLocal8Bit(argv[3])) : verify(path);
    if (!done) {
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().what), qPrintable(done.error().detail));
        return 1;
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::fprintf(stderr, "peak memory %ld KiB\n", usage.ru_maxrss);
    return 0;
}
