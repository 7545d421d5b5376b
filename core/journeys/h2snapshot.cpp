// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "h2snapshot.h"

#include "core/archive/spacecheck.h"
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/cataloguelayout.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/reader.h"
#include "core/formats/h2/upgradedreader.h"
#include "core/formats/h2/writer.h"
#include "core/metabase/applicationdatabase.h"
#include "core/rows/teewriter.h"
#include "phase.h"
#include "sameness.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

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
    return {code, Tr::tr("The snapshot %1 was not kept: it is not what it should be.").arg(path), detail,
            Tr::tr("Check the disk, and make it again. If that does not help, report it with the detail above.")};
}

/// The source's rows as H2 2.1 has them.
struct Rows
{
    std::unique_ptr<h2::UpgradedReader> upgraded; ///< Where the source is of H2 1.4.
    RowReader *reader = nullptr;
    QStringList remarks;

    static Result<Rows> of(inspect::Source &source, const Steering &steering)
    {
        Rows rows;
        rows.reader = source.rows.get();
        if (rows.reader->catalogue().dialect == Catalogue::Dialect::OldH2) {
            auto upgraded = h2::UpgradedReader::open(*rows.reader, phase(steering, Tr::tr("Reading the old types")));
            if (!upgraded)
                return upgraded.error();
            rows.upgraded = std::move(*upgraded);
            rows.remarks = rows.upgraded->remarks();
            rows.reader = rows.upgraded.get();
        }
        // What H2 2.1 cannot hold is said here, and not after an hour of writing.
        auto layout = h2::layOutCatalogue(rows.reader->catalogue());
        if (!layout)
            return layout.error();
        rows.remarks += layout->remarks;
        return rows;
    }
};

Result<metabase::SnapshotSurvey> survey(const Rows &rows, const metabase::SnapshotOptions &options,
                                        const Steering &steering)
{
    return metabase::surveySnapshot(*rows.reader, options,
                                    phase(steering, Tr::tr("Reading what the snapshot will hold")));
}

/// Reads a file that has no name yet, as whoever restores it will, and finds out whether it may have one.
class Verification
{
public:
    Verification(H2Snapshot &made, const H2SnapshotRequest &request, const Steering &steering)
        : m_made(made)
        , m_request(request)
        , m_steering(steering)
    {}

    Result<> run(const QString &temporary, const std::vector<TableDigest> &expected)
    {
        auto bytes = h2::FileSource::open(temporary);
        if (!bytes)
            return bytes.error();
        m_bytes = std::move(*bytes);
        auto file = h2::Reader::open(m_bytes);
        if (!file)
            return file.error();
        m_file = std::move(*file);
        m_made.bytes = m_bytes->size();
        if (auto same = checkRows(expected); !same)
            return same;
        if (auto holding = checkReferences(); !holding)
            return holding;
        if (auto meant = checkMeaning(); !meant)
            return meant;
        return checkIntegrity();
    }

private:
    Result<> checkRows(const std::vector<TableDigest> &expected)
    {
        auto digests = digestRows(*m_file, phase(m_steering, Tr::tr("Reading the snapshot back")));
        if (!digests)
            return digests.error();
        m_made.tables = std::move(*digests);
        const auto differences = compareDigests(expected, m_made.tables);
        if (differences.empty())
            return {};
        return notGood(Error::Code::Different, m_made.path, differenceLines(differences, u"in the snapshot"_s));
    }

    Result<> checkReferences()
    {
        auto orphans =
            metabase::findOrphans(*m_file, {}, phase(m_steering, Tr::tr("Following the snapshot's references")));
        if (!orphans)
            return orphans.error();
        QStringList lines;
        for (const metabase::BrokenReference &broken : orphans->broken)
            lines.append(u"%1: %2"_s.arg(broken.name(), broken.examples.join(u", "_s)));
        return judge(lines);
    }

    /// What the file says of itself.
    Result<> checkMeaning()
    {
        auto database = metabase::readApplicationDatabase(*m_file, nullptr, m_steering);
        if (!database)
            return database.error();
        if (!database->damage.empty())
            return database->damage.front().error;
        m_made.inventory = database->inventory;
        const bool keeps = m_request.options.unreadable == metabase::Unreadable::Keep;
        const qint64 kept = keeps ? m_made.survey.unreadable() : 0;
        const metabase::EncryptionState &state = database->encryption;
        if (state.key == metabase::KeyState::NotEncrypted && state.encryptedValues() <= kept)
            return {};
        return judge({u"encrypted values: %1, expected at most %2"_s.arg(state.encryptedValues()).arg(kept)});
    }

    Result<> checkIntegrity()
    {
        auto problems = h2::checkFile(m_bytes, phase(m_steering, Tr::tr("Checking the snapshot's pages and indexes")));
        if (!problems)
            return problems.error();
        QStringList lines;
        for (const h2::Problem &problem : *problems)
            lines.append(u"%1: %2"_s.arg(problem.where, problem.what));
        return judge(lines);
    }

    [[nodiscard]] Result<> judge(const QStringList &lines) const
    {
        return lines.isEmpty() ? Result<>() : notGood(Error::Code::Corrupt, m_made.path, lines.join(u'\n'));
    }

    H2Snapshot &m_made;
    const H2SnapshotRequest &m_request;
    const Steering &m_steering;
    std::shared_ptr<const h2::ByteSource> m_bytes;
    std::unique_ptr<h2::Reader> m_file;
};

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
    json.insert(u"remarks"_s, QJsonArray::fromStringList(remarks));
    return json;
}

Result<metabase::SnapshotSurvey> surveyH2(inspect::Source &source, const metabase::SnapshotOptions &options,
                                          const Steering &steering)
{
    auto rows = Rows::of(source, steering);
    if (!rows)
        return rows.error();
    auto found = survey(*rows, options, steering);
    if (!found)
        return found.error();
    if (auto unchanged = source.checkUnchanged(); !unchanged)
        return unchanged.error();
    return found;
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
    auto rows = Rows::of(source, steering);
    if (!rows)
        return rows.error();
    made.remarks = rows->remarks;
    auto found = survey(*rows, request.options, steering);
    if (!found)
        return found.error();
    made.survey = std::move(*found);
    if (auto decided = made.survey.verdict(request.options); !decided)
        return decided.error();
    if (auto room = checkSpace(made.path, source.h2->bytes, {}); !room)
        return room.error();
    auto reader = metabase::openSnapshot(*rows->reader, made.survey, request.options);
    if (!reader)
        return reader.error();

    RowDigestWriter digests;
    h2::WriterOptions options;
    options.stop = steering.stop;
    options.replaceExisting = request.existing == DurableFile::Existing::Replace;
    options.beforeNaming = [&](const QString &temporary) -> Result<> {
        if (auto unchanged = source.checkUnchanged(); !unchanged)
            return unchanged;
        return Verification(made, request, steering).run(temporary, digests.digests());
    };
    auto writer = h2::Writer::create(made.path, std::move(options));
    if (!writer)
        return writer.error();
    TeeWriter both(digests, **writer); // in this order: the writer's finish() wants to know the digests
    if (auto copied = copyRows(**reader, both, phase(steering, Tr::tr("Writing the snapshot"))); !copied)
        return copied.error();
    return made;
}

} // namespace gangway
