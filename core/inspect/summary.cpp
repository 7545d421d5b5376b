// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "core/archive/verifyarchive.h"
#include "core/formats/h2/check.h"
#include "source.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Summary)
};

/// Errors that are about the moment and not about the backup.
bool endsTheLook(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
    case Error::Code::Interrupted:
    case Error::Code::InUse:
    case Error::Code::NotFound:
        return true;
    default:
        return false;
    }
}

void addProblem(Summary &summary, Problem problem)
{
    const bool known = std::any_of(summary.problems.begin(), summary.problems.end(), [&problem](const Problem &other) {
        return other.where == problem.where && other.what == problem.what;
    });
    if (!known && summary.problems.size() < Summary::maxProblems)
        summary.problems.push_back(std::move(problem));
}

Problem problemFrom(const Error &error, const QString &where = {})
{
    const QString place =
        where.isEmpty() || error.detail.isEmpty() ? where + error.detail : where + u": "_s + error.detail;
    return {Problem::Severity::Error, place, error.what, error.next};
}

Problem notOpenedProblem(const FileIdentity &identity)
{
    switch (identity.kind) {
    case FileKind::H2Damaged:
    case FileKind::GangwayArchiveCut:
    case FileKind::GitLfsPointer:
    case FileKind::Html:
    case FileKind::Empty:
    case FileKind::Zeros:
    case FileKind::Utf16Text:
        return {Problem::Severity::Error, {}, identity.sentence, identity.next};
    default:
        return {Problem::Severity::Warning,
                {},
                Tr::tr("Its contents were not looked at. %1").arg(identity.sentence),
                identity.next};
    }
}

/// Rows of a table by reading them, where the source does not say.
Result<qint64> readAll(RowReader &reader, const TableSchema &table, const Steering &steering)
{
    auto cursor = reader.openTable(table.name);
    if (!cursor)
        return cursor.error();
    RowBatch batch;
    qint64 rows = 0;
    for (;;) {
        if (steering.isStopped())
            return stoppedError();
        const auto more = (*cursor)->next(batch);
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows += static_cast<qint64>(batch.rows());
    }
}

Result<> lookAtTables(Summary &summary, RowReader &reader, const Steering &steering)
{
    for (const TableSchema &table : reader.catalogue().tables) {
        TableSummary entry{table.name, table.rows, static_cast<int>(table.columns.size())};
        if (entry.rows < 0) {
            const auto rows = readAll(reader, table, steering);
            if (rows)
                entry.rows = *rows;
            else if (endsTheLook(rows.error().code))
                return rows.error();
            else
                addProblem(summary, problemFrom(rows.error(), table.name.display()));
        }
        summary.tables.push_back(std::move(entry));
    }
    return {};
}

Result<> lookAtMetabase(Summary &summary, RowReader &reader, const metabase::EncryptionKey *key,
                        const Steering &steering)
{
    summary.recognition = metabase::recognise(reader.catalogue());
    if (!summary.recognition->isApplication())
        return {};
    auto application = metabase::readApplicationDatabase(reader, key, steering);
    if (!application) {
        if (endsTheLook(application.error().code))
            return application.error();
        addProblem(summary, problemFrom(application.error()));
        return {};
    }
    summary.metabase = std::move(*application);
    for (const metabase::TableDamage &damage : summary.metabase->damage)
        addProblem(summary, problemFrom(damage.error, damage.table));
    return {};
}

Result<> lookAtArchive(Summary &summary, const Source &source, const Steering &steering)
{
    if (!source.manifest)
        return {};
    const auto report = verifyArchive(source.identity.path, VerifyLevel::Content, steering);
    if (!report) {
        if (endsTheLook(report.error().code))
            return report.error();
        addProblem(summary, problemFrom(report.error()));
        return {};
    }
    for (const ArchiveFinding &finding : report->findings) {
        addProblem(summary, {Problem::Severity::Error, finding.member, finding.what,
                             Tr::tr("Use another copy of the archive.")});
    }
    return {};
}

/// Whether something of it cannot be read.
Result<bool> checkDatabase(Summary &summary, const Source &source, const Steering &steering)
{
    const auto found =
        source.bytes ? h2::checkFile(source.bytes, steering) : h2::checkFile(source.identity.path, steering);
    if (!found) {
        if (endsTheLook(found.error().code))
            return found.error();
        addProblem(summary, problemFrom(found.error()));
        return true;
    }
    bool isBroken = false;
    for (const h2::Problem &problem : *found) {
        isBroken = isBroken || problem.severity == h2::Problem::Severity::Error;
        const auto severity = problem.severity == h2::Problem::Severity::Error     ? Problem::Severity::Error
                              : problem.severity == h2::Problem::Severity::Warning ? Problem::Severity::Warning
                                                                                   : Problem::Severity::Note;
        addProblem(summary, {severity, problem.where, problem.what, problem.next});
    }
    return isBroken;
}

/// Whether the database itself is broken, as far as could be seen.
Result<bool> lookInside(Summary &summary, Source &source, Depth depth, const metabase::EncryptionKey *key,
                        const Steering &steering)
{
    summary.opened = true;
    summary.member = source.member;
    summary.h2 = source.h2;
    for (const QString &remark : source.h2 ? source.h2->remarks : QStringList())
        addProblem(summary, {Problem::Severity::Note, {}, remark, {}});
    if (auto looked = lookAtTables(summary, *source.rows, steering); !looked)
        return looked.error();
    bool isBroken = summary.hasErrors();
    if (auto looked = lookAtMetabase(summary, *source.rows, key, steering); !looked)
        return looked.error();
    if (depth == Depth::Full) {
        if (auto looked = lookAtArchive(summary, source, steering); !looked)
            return looked.error();
        const auto checked = checkDatabase(summary, source, steering);
        if (!checked)
            return checked.error();
        isBroken = isBroken || *checked;
    }
    if (auto unchanged = source.checkUnchanged(); !unchanged)
        return unchanged.error();
    return isBroken;
}

/// Tables as they come out of the salvage, in place of what their roots say they should have.
void takeRemains(Summary &summary, const Remains &remains)
{
    summary.tables.clear();
    for (const TableSchema &table : remains.source.rows->catalogue().tables) {
        TableSummary entry{table.name, -1, static_cast<int>(table.columns.size())};
        const auto &accounts = remains.damage.tables;
        const auto account = std::find_if(accounts.begin(), accounts.end(),
                                          [&table](const auto &damage) { return damage.table == table.name; });
        if (account != accounts.end()) {
            entry.rows = account->rows;
            entry.lost = account->lost;
            entry.lostIsExact = account->lostIsExact;
            entry.isWhole = account->isWhole();
        }
        summary.tables.push_back(std::move(entry));
    }
}

/// Adds what can still be read of a damaged database. Where nothing can, the summary stays as it is; so it does where
/// the errors are none of the database's own.
Result<> lookAtRemains(Summary &summary, bool isBroken, const metabase::EncryptionKey *key, const Steering &steering)
{
    auto remains = openRemains(summary.identity.path, steering);
    if (!remains)
        return endsTheLook(remains.error().code) ? Result<>(remains.error()) : Result<>();
    if (!isBroken && h2::problemsOf(remains->damage).empty())
        return {};
    if (!summary.opened) {
        summary.opened = true;
        summary.member = remains->source.member;
        summary.h2 = remains->source.h2;
    }
    takeRemains(summary, *remains);
    if (!summary.metabase || !summary.metabase->damage.empty()) {
        if (auto looked = lookAtMetabase(summary, *remains->source.rows, key, steering); !looked)
            return looked;
    }
    summary.damage = std::move(remains->damage);
    return remains->source.checkUnchanged();
}

bool mayHaveRemains(FileKind kind)
{
    return kind == FileKind::H2Format1 || kind == FileKind::H2Format2 || kind == FileKind::H2Format3
           || kind == FileKind::GangwayArchive || kind == FileKind::H2Damaged;
}

} // namespace

bool Summary::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

Result<Summary> summarise(const QString &path, Depth depth, const metabase::EncryptionKey *key,
                          const Steering &steering)
{
    auto identity = identify(path);
    if (!identity)
        return identity.error();
    Summary summary;
    summary.identity = std::move(*identity);
    summary.file.bytes = -1;
    if (summary.identity.kind != FileKind::Folder && summary.identity.kind != FileKind::PgDumpDirectory) {
        auto digest = digestFile(summary.identity.path, steering);
        if (!digest)
            return digest.error();
        summary.file = std::move(*digest);
    }
    bool isBroken = true; // until it was opened
    if (!summary.identity.opens()) {
        addProblem(summary, notOpenedProblem(summary.identity));
    } else if (auto source = openSource(summary.identity.path); !source) {
        if (endsTheLook(source.error().code))
            return source.error();
        addProblem(summary, problemFrom(source.error()));
    } else {
        const auto looked = lookInside(summary, *source, depth, key, steering);
        if (!looked)
            return looked.error();
        isBroken = *looked;
    }
    if (summary.hasErrors() && mayHaveRemains(summary.identity.kind)) {
        if (auto looked = lookAtRemains(summary, isBroken, key, steering); !looked)
            return looked.error();
    }
    return summary;
}

} // namespace gangway::inspect
