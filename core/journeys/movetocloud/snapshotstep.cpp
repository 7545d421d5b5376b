// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/upload.h"
#include "core/inspect/source.h"
#include "core/journeys/h2snapshot.h"
#include "databasekey.h"
#include "movestep.h"
#include "movetocloud.h"
#include "snapshotfit.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

/// The snapshot is made from the verified backup: so neither it nor the upload depends on the source any more, and
/// Metabase may be started again.
class SnapshotStep final : public MoveStep
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::SnapshotStep)

public:
    SnapshotStep(StepInfo info, const Answers &answers, Attendant &attendant)
        : MoveStep(std::move(info), answers)
        , m_attendant(attendant)
    {}

    Result<QJsonObject> run(StepContext &context) override
    {
        auto source = inspect::openSource(context.resultOf(stepid::backup).value(u"archive"_s).toString());
        if (!source)
            return source.error();
        auto key = databaseKey(context, answers(), m_attendant, *source);
        if (!key)
            return key.error();
        H2SnapshotRequest request;
        request.target = context.runFolder() + u'/' + snapshotFileName;
        request.options = snapshotOptions(answers(), *key ? &**key : nullptr);
        request.existing = DurableFile::Existing::Replace;
        DurableFile::removeLeftovers(request.target);
        auto made = makeH2Snapshot(*source, request, context.steering());
        if (!made)
            return made.error();
        auto digest = cloud::digestParts(made->path, answers().partBytes, context.steering());
        if (!digest)
            return digest.error();
        QJsonArray parts;
        for (const QByteArray &part : digest->parts)
            parts.append(QString::fromLatin1(part));
        QJsonObject result = made->toJson();
        result.insert(u"sha256"_s, QString::fromLatin1(digest->file.sha256));
        result.insert(u"partBytes"_s, digest->partBytes);
        result.insert(u"parts"_s, parts);
        return result;
    }

    Result<> undo(StepContext &context) override
    {
        QFile file(context.runFolder() + u'/' + snapshotFileName);
        if (!file.exists() || file.remove())
            return {};
        return Error{Error::Code::Unexpected, tr("The snapshot %1 could not be deleted.").arg(file.fileName()),
                     file.errorString(), tr("Delete it by hand.")};
    }

private:
    Attendant &m_attendant;
};

} // namespace

std::unique_ptr<Step> makeSnapshotStep(StepInfo info, const Answers &answers, Attendant &attendant)
{
    return std::make_unique<SnapshotStep>(std::move(info), answers, attendant);
}

} // namespace gangway::movetocloud
