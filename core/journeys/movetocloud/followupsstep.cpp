// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"
#include "core/inspect/source.h"
#include "core/metabase/followups.h"
#include "databasekey.h"
#include "movestep.h"
#include "movetocloud.h"

#include <QFile>
#include <QJsonDocument>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

class FollowUpsStep final : public MoveStep
{
public:
    using MoveStep::MoveStep;

    Result<QJsonObject> run(StepContext &context) override
    {
        auto source = inspect::openSource(context.resultOf(stepid::backup).value(u"archive"_s).toString());
        if (!source)
            return source.error();
        auto key = keptDatabaseKey(context);
        if (!key)
            return key.error();
        auto database = metabase::readApplicationDatabase(*source->rows, *key ? &**key : nullptr, context.steering());
        if (!database)
            return database.error();
        const metabase::MoveTarget target{answers().region,
                                          context.resultOf(stepid::setUp).value(u"address"_s).toString()};
        const auto facts = metabase::FollowUpFacts::of(*database, target);
        const QJsonArray list = metabase::toJson(metabase::followUps(facts));
        const QString path = context.runFolder() + u"/follow-ups.json"_s;
        if (auto saved = DurableFile::writeAll(path, QJsonDocument(list).toJson()); !saved)
            return saved.error();
        // The snapshot holds everybody's data, decrypted, and is no longer needed: the backup has the same rows.
        QFile::remove(context.runFolder() + u'/' + snapshotFileName);
        return QJsonObject{{u"followUps"_s, list}, {u"facts"_s, facts.toJson()}};
    }
};

} // namespace

std::unique_ptr<Step> makeFollowUpsStep(StepInfo info, const Answers &answers)
{
    return std::make_unique<FollowUpsStep>(std::move(info), answers);
}

} // namespace gangway::movetocloud
