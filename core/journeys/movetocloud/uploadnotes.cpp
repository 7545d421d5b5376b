// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadnotes.h"

#include "core/cloud/storeaddress.h"
#include "core/support/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

const QString nameOfSecrets = u"upload"_s;
const QString uploadNote = u"upload"_s;
const QString completeNote = u"complete"_s;
const QString partPrefix = u"part."_s; // one note a part, so that noting one does not rewrite the others

} // namespace

Result<cloud::UploadSecrets> uploadSecrets(const RunSecrets &secrets)
{
    const auto bytes = secrets.value(nameOfSecrets);
    if (!bytes) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("gangway::movetocloud",
                                                 "This run no longer knows its migration at Metabase Store."),
                     {},
                     QCoreApplication::translate("gangway::movetocloud", "Make a new plan and run that one.")};
    }
    return cloud::UploadSecrets::fromBytes(*bytes);
}

Result<Secret> storeLink(const RunSecrets &secrets, const Answers &answers)
{
    auto upload = uploadSecrets(secrets);
    if (!upload)
        return upload.error();
    return cloud::checkoutLink({answers.storeApi.toEncoded(), answers.store.toEncoded()}, upload->migration.id,
                               answers.sourcePlan);
}

bool UploadNotes::hasMigration() const
{
    return m_context.secrets().value(nameOfSecrets).has_value();
}

Result<std::optional<cloud::UploadFacts>> UploadNotes::facts()
{
    const QJsonObject notes = m_context.notes();
    if (!notes.contains(uploadNote))
        return std::optional<cloud::UploadFacts>();
    QJsonObject json = notes.value(uploadNote).toObject();
    QJsonArray parts;
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (note.key().startsWith(partPrefix))
            parts.append(note.value());
    }
    json.insert(u"parts"_s, parts);
    json.insert(u"complete"_s, notes.value(completeNote).toBool());
    auto facts = cloud::UploadFacts::fromJson(json);
    if (!facts)
        return facts.error();
    std::sort(facts->parts.begin(), facts->parts.end(),
              [](const cloud::UploadedPart &a, const cloud::UploadedPart &b) { return a.number < b.number; });
    return std::optional(std::move(*facts));
}

Result<cloud::UploadSecrets> UploadNotes::secrets()
{
    return uploadSecrets(m_context.secrets());
}

Result<> UploadNotes::saveSecrets(const cloud::UploadSecrets &secrets)
{
    for (const Secret &secret : {secrets.migration.id, secrets.migration.uploadUrl, secrets.multipart.uploadId})
        processRedactor().addKnown(secret);
    return m_context.secrets().set(nameOfSecrets, secrets.toBytes());
}

Result<> UploadNotes::begin(const cloud::UploadFacts &facts)
{
    QJsonObject notes;
    const QJsonObject before = m_context.notes();
    for (const QString &key : before.keys()) {
        if (key.startsWith(partPrefix))
            notes.insert(key, QJsonValue::Null);
    }
    notes.insert(completeNote, QJsonValue::Null);
    notes.insert(uploadNote, facts.toJson());
    return m_context.setNotes(notes);
}

Result<> UploadNotes::addPart(const cloud::UploadedPart &part)
{
    cloud::UploadFacts one;
    one.parts = {part};
    const QJsonValue json = one.toJson().value(u"parts"_s).toArray().first();
    return m_context.setNote(partPrefix + QString::number(part.number), json);
}

Result<> UploadNotes::setComplete()
{
    return m_context.setNote(completeNote, true);
}

} // namespace gangway::movetocloud
