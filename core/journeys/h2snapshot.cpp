// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "h2snapshot.h"

#include "core/archive/spacecheck.h"
#include "core/formats/h2/cataloguelayout.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/reader.h"
#include "core/formats/h2/writer.h"
#include "core/metabase/applicationdatabase.h"
#include "core/rows/teewriter.h"
#include "phase.h"
#include "sameness.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::H2Snapshot)
};

constexpr auto suffix = ".mv.db"_L1;

Error notGood(Error::Code code, const QString &path, const QString &detail)
{
    return {code, Tr::tr("The snapshot %1 is not what it should be, and was deleted.").arg(path), detail,
            Tr::tr("Check the disk, and make it again. If that does not help, report it with the detail above.")};
}

/// Writes the file, and returns the checksums of what went into it.
Result<std::vector<TableDigest>> write(RowReader &from, const H2SnapshotRequest &request, const QString &path,
                                       const Steering &steering)
{
    h2::WriterOptions options;
    options.replaceExisting = request.existing == DurableFile::Existing::Replace;
    auto writer = h2::Writer::create(path, options);
    if (!writer)
        return writer.error();
    RowDigestWriter digests;
    // The digest first: it has seen everything when finish() makes the file appear.
    TeeWriter both(digests, **writer);
    if (auto copied = copyRows(from, both, phase(steering, Tr::tr("Writing the snapshot"))); !copied)
        return copied.error();
    return digests.digests();
}

Result<> checkRows(h2::Reader &file, const std::vector<TableDigest> &expected, H2Snapshot &made,
                   const Steering &steering)
{
    auto digests = digestRows(file, phase(steering, Tr::tr("Reading the snapshot back")));
    if (!digests)
        return digests.error();
    made.tables = std::move(*digests);
    const auto differences = compareDigests(expected, made.tables);
    if (differences.empty())
        return {};
    return notGood(Error::Code::Different, made.path, differenceLines(differences, u"in the snapshot"_s));
}

Result<> checkIntegrity(const QString &path, const Steering &steering)
{
    auto problems = h2::checkFile(path, phase(steering, Tr::tr("Checking the snapshot's pages and indexes")));
    if (!problems)
        return problems.error();
    QStringList lines;
    for (const h2::Problem &problem : *problems)
        lines.append(u"%1: %2"_s.arg(problem.where, problem.what));
    return lines.isEmpty() ? Result<>() : notGood(Error::Code::Corrupt, path, lines.join(u'\n'));
}

Result<> checkReferences(h2::Reader &file, const QString &path, const Steering &steering)
{
    auto orphans = metabase::findOrphans(file, {}, phase(steering, Tr::tr("Following the snapshot's references")));
    if (!orphans)
        return orphans.error();
    QStringList lines;
    for (const metabase::BrokenReference &broken : orphans->broken)
        lines.append(u"%1: %2"_s.arg(broken.name(), broken.examples.join(u", "_s)));
    return lines.isEmpty() ? Result<>() : notGood(Error::Code::Corrupt, path, lines.join(u'\n'));
}

/// What the file says of itself, as whoever restores it reads it.
Result<> checkMeaning(h2::Reader &file, const H2SnapshotRequest &request, H2Snapshot &made, const Steering &steering)
{
    auto database = metabase::readApplicationDatabase(file, nullptr, steering);
    if (!database)
        return database.error();
    if (!database->damage.empty())
        return database->damage.front().error;
    made.inventory = database->inventory;
    const qint64 kept = request.options.unreadable == metabase::Unreadable::Keep ? made.survey.unreadable() : 0;
    if (database->encryption.key != metabase::KeyState::NotEncrypted || database->encryption.encryptedValues() > kept) {
        return notGood(
            Error::Code::Different, made.path,
            u"encrypted values: %1, expected at most %2"_s.arg(database->encryption.encryptedValues()).arg(kept));
    }
    return {};
}

Result<> verify(const H2SnapshotRequest &request, const std::vector<TableDigest> &expected, H2Snapshot &made,
                const Steering &steering)
{
    auto file = h2::Reader::open(made.path);
    if (!file)
        return file.error();
    made.bytes = (*file)->info().bytes;
    if (auto same = checkRows(**file, expected, made, steering); !same)
        return same;
    if (auto holding = checkReferences(**file, made.path, steering); !holding)
        return holding;
    if (auto meant = checkMeaning(**file, request, made, steering); !meant)
        return meant;
    return checkIntegrity(made.path, steering);
}

} // namespace

qint64 H2Snapshot::rows() const
{
    return rowsOf(tables);
}

QJsonObject H2Snapshot::toJson() const
{
    QJsonObject json = survey.toJson();
    json.insert(u"path"_s, path);
    json.insert(u"bytes"_s, bytes);
    json.insert(u"rows"_s, rows());
    json.insert(u"tables"_s, static_cast<qint64>(tables.size()));
    json.insert(u"contentSha256"_s, QString::fromLatin1(contentSha256(tables)));
    json.insert(u"inventory"_s, inventory.toJson());
    return json;
}

Result<metabase::SnapshotSurvey> surveyH2(inspect::Source &source, const metabase::SnapshotOptions &options,
                                          const Steering &steering)
{
    auto survey =
        metabase::surveySnapshot(*source.rows, options, phase(steering, Tr::tr("Reading what the snapshot will hold")));
    if (!survey)
        return survey.error();
    // What H2 2.1 cannot hold is said here, and not after an hour of writing.
    if (auto layout = h2::layOutCatalogue(source.rows->catalogue()); !layout)
        return layout.error();
    if (auto unchanged = source.checkUnchanged(); !unchanged)
        return unchanged.error();
    return survey;
}

Result<H2Snapshot> makeH2Snapshot(inspect::Source &source, const H2SnapshotRequest &request, const Steering &steering)
{
    H2Snapshot made;
    made.path = request.target.endsWith(suffix) ? request.target : request.target + suffix;
    if (request.existing == DurableFile::Existing::Refuse && QFileInfo::exists(made.path)) {
        return Error{Error::Code::Refused,
                     Tr::tr("%1 is already there and was not replaced.").arg(made.path),
                     {},
                     Tr::tr("Choose another name, or move that file away.")};
    }
    auto survey = surveyH2(source, request.options, steering);
    if (!survey)
        return survey.error();
    made.survey = std::move(*survey);
    if (auto decided = made.survey.verdict(request.options); !decided)
        return decided.error();
    if (auto room = checkSpace(made.path, source.h2->bytes, {}); !room)
        return room.error();
    auto reader = metabase::openSnapshot(*source.rows, made.survey, request.options);
    if (!reader)
        return reader.error();
    auto expected = write(**reader, request, made.path, steering);
    if (!expected)
        return expected.error();
    // From here on the file exists. It is a snapshot only if everything below agrees.
    const auto discard = [&made](const Error &error) {
        QFile::remove(made.path);
        return error;
    };
    if (auto unchanged = source.checkUnchanged(); !unchanged)
        return discard(unchanged.error());
    if (auto good = verify(request, *expected, made, steering); !good)
        return discard(good.error());
    return made;
}

} // namespace gangway
