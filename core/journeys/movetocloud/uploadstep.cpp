// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/upload.h"
#include "core/support/log.h"
#include "movestep.h"
#include "movetocloud.h"
#include "uploadnotes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

const Log uploadLog("move");

class UploadStep final : public MoveStep
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::UploadStep)

public:
    UploadStep(StepInfo info, const Answers &answers, Attendant &attendant)
        : MoveStep(std::move(info), answers)
        , m_attendant(attendant)
    {}

    Result<QJsonObject> run(StepContext &context) override
    {
        http::ClientOptions clientOptions;
        clientOptions.uploadBytesPerSecond = answers().bytesPerSecond;
        http::Client client(clientOptions);
        http::RetryBudget budget(client.clock());
        cloud::StoreClient store({answers().storeApi.toEncoded(), answers().store.toEncoded()}, client, budget);
        UploadNotes notes(context);
        const QString tag = context.resultOf(stepid::backup).value(u"versionTag"_s).toString();
        if (!notes.hasMigration()) {
            // Killed between the store's answer and our note of it, the migration is forgotten and another one made:
            // the store never uses one that was not completed.
            uploadLog.info("Creating the migration", {{"store", answers().storeApi.host()}, {"version", tag}});
            auto migration = store.create(tag, context.steering());
            if (!migration)
                return migration.error();
            if (auto saved = notes.saveSecrets({*migration, {}}); !saved)
                return saved.error();
        }
        if (auto shown = showLink(context); !shown)
            return shown.error();
        const QString snapshot = context.runFolder() + u'/' + snapshotFileName;
        uploadLog.info("Uploading the snapshot", {{"file", snapshot}});
        auto uploaded = cloud::uploadFile(snapshot, store, client, notes, options(context, tag), context.steering());
        if (!uploaded)
            return uploaded.error();
        auto secrets = notes.secrets();
        if (!secrets)
            return secrets.error();
        if (uploaded->isMigrationNew) {
            if (auto shown = showLink(context); !shown)
                return shown.error();
        }
        if (auto marked = store.markUploaded(secrets->migration.id, context.steering()); !marked)
            return marked.error();
        return QJsonObject{{u"bytes"_s, uploaded->bytes},
                           {u"sha256"_s, QString::fromLatin1(uploaded->sha256)},
                           {u"parts"_s, static_cast<qint64>(uploaded->parts.size())},
                           {u"uploadedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    }

private:
    Result<> showLink(const StepContext &context)
    {
        auto link = storeLink(context.secrets(), answers());
        if (!link)
            return link.error();
        m_attendant.storeLinkReady(*link);
        return {};
    }

    [[nodiscard]] cloud::UploadOptions options(const StepContext &context, const QString &tag) const
    {
        const QJsonObject snapshot = context.resultOf(stepid::snapshot);
        cloud::PartedDigest expected;
        expected.file.bytes = snapshot.value(u"bytes"_s).toInteger();
        expected.file.sha256 = snapshot.value(u"sha256"_s).toString().toLatin1();
        expected.partBytes = snapshot.value(u"partBytes"_s).toInteger();
        const QJsonArray parts = snapshot.value(u"parts"_s).toArray();
        for (const QJsonValue &part : parts)
            expected.parts.push_back(part.toString().toLatin1());
        cloud::UploadOptions options;
        options.partBytes = expected.partBytes;
        options.parallel = answers().parallelParts;
        options.versionTag = tag;
        options.expected = std::move(expected);
        return options;
    }

    Attendant &m_attendant;
};

} // namespace

std::unique_ptr<Step> makeUploadStep(StepInfo info, const Answers &answers, Attendant &attendant)
{
    return std::make_unique<UploadStep>(std::move(info), answers, attendant);
}

} // namespace gangway::movetocloud
