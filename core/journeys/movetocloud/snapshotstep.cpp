// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/extractmember.h"
#include "core/cloud/upload.h"
#include "core/inspect/source.h"
#include "core/journeys/h2backup.h"
#include "movestep.h"
#include "movetocloud.h"
#include "snapshotfit.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

/// The snapshot of a stopped Metabase on H2 is its closed file, byte for byte, taken out of the verified backup: so
/// the upload no longer depends on the source, and Metabase may be started again.
class SnapshotStep final : public MoveStep
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::SnapshotStep)

public:
    using MoveStep::MoveStep;

    Result<QJsonObject> run(StepContext &context) override
    {
        const QJsonObject backup = context.resultOf(stepid::backup);
        const QString archive = backup.value(u"archive"_s).toString();
        auto source = inspect::openSource(archive);
        if (!source)
            return source.error();
        if (auto fit = checkFitForCloud(*source, context.steering()); !fit)
            return fit.error();
        const QString snapshot = context.runFolder() + u'/' + snapshotFileName;
        DurableFile::removeLeftovers(snapshot);
        const Placement placement{snapshot, DurableFile::Existing::Replace, {}};
        if (auto extracted = extractMember(archive, h2MemberName, placement, context.steering()); !extracted)
            return extracted.error();
        auto digest = cloud::digestParts(snapshot, answers().partBytes, context.steering());
        if (!digest)
            return digest.error();
        if (QString::fromLatin1(digest->file.sha256) != backup.value(u"sha256"_s).toString()) {
            return Error{
                Error::Code::Different, tr("The snapshot is not the file that was backed up."),
                u"%1; backup %2"_s.arg(QString::fromLatin1(digest->file.sha256), backup.value(u"sha256"_s).toString()),
                tr("Check the disk, then continue: the snapshot is made again.")};
        }
        QJsonArray parts;
        for (const QByteArray &part : digest->parts)
            parts.append(QString::fromLatin1(part));
        return QJsonObject{{u"bytes"_s, digest->file.bytes},
                           {u"sha256"_s, QString::fromLatin1(digest->file.sha256)},
                           {u"partBytes"_s, digest->partBytes},
                           {u"parts"_s, parts}};
    }

    Result<> undo(StepContext &context) override
    {
        QFile file(context.runFolder() + u'/' + snapshotFileName);
        if (!file.exists() || file.remove())
            return {};
        return Error{Error::Code::Unexpected, tr("The snapshot %1 could not be deleted.").arg(file.fileName()),
                     file.errorString(), tr("Delete it by hand.")};
    }
};

} // namespace

std::unique_ptr<Step> makeSnapshotStep(StepInfo info, const Answers &answers)
{
    return std::make_unique<SnapshotStep>(std::move(info), answers);
}

} // namespace gangway::movetocloud
