// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadstate.h"

#include "core/http/address.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <openssl/crypto.h>

namespace gangway::cloud {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView firstLine = "gangway-upload-secrets 1";
constexpr qsizetype maxParts = 10'000; // storage takes no more
constexpr qsizetype maxNotedEtagBytes = 256;

Error unreadable(const char *why)
{
    return {Error::Code::Corrupt,
            QCoreApplication::translate("gangway::UploadState", "What was noted about the upload cannot be read."),
            QLatin1StringView(why), QCoreApplication::translate("gangway::UploadState", "Start the upload again.")};
}

bool isHexDigest(const QByteArray &text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

UploadState::~UploadState() = default;

QJsonObject UploadFacts::toJson() const
{
    QJsonArray list;
    for (const UploadedPart &part : parts) {
        list.append(QJsonObject{{u"n"_s, part.number},
                                {u"bytes"_s, part.bytes},
                                {u"etag"_s, QString::fromUtf8(part.etag)},
                                {u"sha256"_s, QString::fromLatin1(part.sha256)}});
    }
    return {{u"fileBytes"_s, fileBytes},
            {u"partBytes"_s, partBytes},
            {u"uploadMark"_s, QString::fromLatin1(uploadMark)},
            {u"complete"_s, isComplete},
            {u"parts"_s, list}};
}

Result<UploadFacts> UploadFacts::fromJson(const QJsonObject &json)
{
    UploadFacts facts;
    facts.fileBytes = json[u"fileBytes"].toInteger(-1);
    facts.partBytes = json[u"partBytes"].toInteger(-1);
    facts.uploadMark = json[u"uploadMark"].toString().toLatin1();
    facts.isComplete = json[u"complete"].toBool();
    const QJsonArray list = json[u"parts"].toArray();
    if (facts.fileBytes < 0 || facts.partBytes <= 0 || list.size() > maxParts)
        return unreadable("sizes");
    if (!facts.uploadMark.isEmpty() && !isHexDigest(facts.uploadMark, 16))
        return unreadable("uploadMark");
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        UploadedPart part;
        part.number = object[u"n"].toInt();
        part.bytes = object[u"bytes"].toInteger(-1);
        part.etag = object[u"etag"].toString().toUtf8();
        part.sha256 = object[u"sha256"].toString().toLatin1();
        if (part.number < 1 || part.number > maxParts || part.bytes < 0 || part.etag.size() > maxNotedEtagBytes
            || !isHexDigest(part.sha256, 64))
            return unreadable("a part");
        facts.parts.push_back(std::move(part));
    }
    return facts;
}

Secret UploadSecrets::toBytes() const
{
    // Lines: none of these can hold a line break, and no copies are left behind as a JSON document would.
    QByteArray lines;
    qsizetype room = firstLine.size() + migration.id.reveal().size() + migration.uploadUrl.reveal().size() + 64;
    for (const Secret &url : multipart.urls)
        room += url.reveal().size() + 1;
    lines.reserve(room + multipart.uploadId.reveal().size());
    lines.append(firstLine).append('\n');
    lines.append(migration.id.reveal()).append('\n');
    lines.append(migration.uploadUrl.reveal()).append('\n');
    lines.append(multipart.uploadId.reveal()).append('\n');
    for (const Secret &url : multipart.urls)
        lines.append(url.reveal()).append('\n');
    Secret all(lines);
    OPENSSL_cleanse(lines.data(), static_cast<size_t>(lines.size()));
    return all;
}

Result<UploadSecrets> UploadSecrets::fromBytes(const Secret &bytes)
{
    std::vector<QByteArrayView> lines;
    QByteArrayView rest = bytes.reveal();
    while (!rest.isEmpty() && lines.size() < maxParts + 4) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 0)
            return unreadable("secrets: the last line is cut short");
        lines.push_back(rest.first(end));
        rest = rest.sliced(end + 1);
    }
    if (lines.size() < 4 || lines[0] != firstLine || !rest.isEmpty() || lines[1].isEmpty())
        return unreadable("secrets: not the lines that were written");
    UploadSecrets secrets;
    secrets.migration = {Secret(lines[1]), Secret(lines[2])};
    secrets.multipart.uploadId = Secret(lines[3]);
    for (size_t i = 4; i < lines.size(); ++i) {
        if (!http::parseAddress(lines[i]))
            return unreadable("secrets: a line is no link");
        secrets.multipart.urls.emplace_back(lines[i]);
    }
    return secrets;
}

MemoryUploadState::MemoryUploadState(Migration migration)
{
    m_secrets.migration = std::move(migration);
}

Result<> MemoryUploadState::saveSecrets(const UploadSecrets &secrets)
{
    m_secrets = secrets;
    return {};
}

Result<> MemoryUploadState::begin(const UploadFacts &facts)
{
    m_facts = facts;
    return {};
}

Result<> MemoryUploadState::addPart(const UploadedPart &part)
{
    m_facts->parts.push_back(part);
    return {};
}

Result<> MemoryUploadState::setComplete()
{
    m_facts->isComplete = true;
    return {};
}

} // namespace gangway::cloud
