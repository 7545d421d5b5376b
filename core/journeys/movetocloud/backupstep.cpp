// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/h2backup.h"
#include "movestep.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

class BackupStep final : public MoveStep
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::BackupStep)

public:
    using MoveStep::MoveStep;

    Result<QJsonObject> run(StepContext &context) override
    {
        // Only a file that an earlier attempt of this very run announced may be replaced; anything else at that
        // place is somebody's backup.
        const bool ours = context.note(u"archive"_s).toString() == answers().archive;
        if (!ours && QFileInfo::exists(answers().archive)) {
            return Error{Error::Code::Refused,
                         tr("%1 is already there, and this run did not make it.").arg(answers().archive),
                         {},
                         tr("Make the plan again with another place for the backup.")};
        }
        if (auto noted = context.setNote(u"archive"_s, answers().archive); !noted)
            return noted.error();
        // lookAtBackupPlace() lets a folder pass that is not there yet, such as that of the first rehearsal.
        if (auto made = ensurePrivateDirectory(QFileInfo(answers().archive).absolutePath()); !made)
            return made.error();
        DurableFile::removeLeftovers(answers().archive);
        H2BackupRequest request;
        request.source = answers().source;
        request.archive = answers().archive;
        request.existing = DurableFile::Existing::Replace;
        auto backup = backUpH2(request, context.steering());
        if (!backup)
            return backup.error();
        return QJsonObject{{u"archive"_s, answers().archive},
                           {u"member"_s, backup->database().name},
                           {u"bytes"_s, backup->database().bytes},
                           {u"sha256"_s, QString::fromLatin1(backup->database().sha256)},
                           {u"tables"_s, static_cast<qint64>(backup->manifest.description.tables.size())},
                           {u"rows"_s, backup->rows},
                           {u"version"_s, backup->version.text()},
                           {u"versionTag"_s, backup->version.tag()}};
    }
};

} // namespace

std::unique_ptr<Step> makeBackupStep(StepInfo info, const Answers &answers)
{
    return std::make_unique<BackupStep>(std::move(info), answers);
}

} // namespace gangway::movetocloud
