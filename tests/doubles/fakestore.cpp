// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakestore.h"

#include "core/digest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gangway::test {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView base = "/api/v2/migration";
const QByteArray migrationId = "11112222-CANARY-migration";

void answerError(Reaction &reaction, int status, const QByteArray &code, const QByteArray &message)
{
    reaction.status = status;
    reaction.headers.emplace_back("Content-Type", "application/xml");
    // S3 repeats what it was sent; so must the client never show an answer as it is.
    reaction.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
                    + "</Message><Key>" + migrationId + "</Key></Error>";
}

} // namespace

FakeStore::FakeStore(Meddler meddler)
    : m_meddler(std::move(meddler))
{
    m_store = std::make_unique<ScriptedServer>(
        [this](const SeenRequest &head) { return react(storeTarget(head), head); },
        [this](const SeenRequest &request, Reaction &reaction) { answerStore(request, reaction); });
    m_storage = std::make_unique<ScriptedServer>(
        [this](const SeenRequest &head) { return react(storageTarget(head), head); },
        [this](const SeenRequest &request, Reaction &reaction) { answerStorage(request, reaction); });
}

void FakeStore::expireLinks()
{
    const std::scoped_lock lock(m_mutex);
    ++m_generation;
}

std::optional<FakeStore::Target> FakeStore::storeTarget(const SeenRequest &request) const
{
    if (request.method == "POST" && request.target == base)
        return Target{Call::Create, 0, 0, {}};
    const QByteArray prefix = base.toByteArray() + '/' + migrationId;
    if (request.method != "PUT" || !request.target.startsWith(prefix))
        return std::nullopt;
    const QByteArray action = request.target.sliced(prefix.size());
    if (action == "/multipart")
        return Target{Call::Links, 0, 0, {}};
    if (action == "/multipart/complete")
        return Target{Call::Complete, 0, 0, {}};
    if (action == "/uploaded")
        return Target{Call::Uploaded, 0, 0, {}};
    return std::nullopt;
}

std::optional<FakeStore::Target> FakeStore::storageTarget(const SeenRequest &request)
{
    // /CANARY-bucket/single?g=1&sig=…  /CANARY-bucket/<upload>/<part>?g=1&sig=…
    const QList<QByteArray> path = request.path().split('/');
    const QByteArray query = request.target.split('?').value(1);
    Target target;
    target.generation = query.split('&').value(0).sliced(2).toInt();
    if (path.value(2) == "single") {
        target.call = Call::Single;
        return target;
    }
    target.call = Call::Part;
    target.uploadId = path.value(2);
    target.part = path.value(3).toInt();
    return target.part > 0 ? std::optional(target) : std::nullopt;
}

QByteArray FakeStore::link(const QByteArray &path) const
{
    return m_storage->base() + "/CANARY-bucket/" + path + "?g=" + QByteArray::number(m_generation)
           + "&X-Amz-Signature=CANARY-signature";
}

Reaction FakeStore::react(const std::optional<Target> &target, const SeenRequest &head)
{
    Meddling meddling;
    if (!target) {
        meddling.reaction.status = 404;
        return meddling.reaction;
    }
    int before = 0;
    {
        const std::scoped_lock lock(m_mutex);
        before = m_seen[{target->call, target->part}]++;
        const bool isStorage = target->call == Call::Part || target->call == Call::Single;
        if (isStorage && target->generation < m_generation) {
            answerError(meddling.reaction, 403, "AccessDenied", "Request has expired");
            meddling.isInstead = true;
        } else if (target->call == Call::Part && target->uploadId != m_uploadId) {
            answerError(meddling.reaction, 404, "NoSuchUpload", "The specified upload does not exist.");
            meddling.isInstead = true;
        }
        meddling.reaction.answersEarly = meddling.isInstead && !head.header("expect").isEmpty();
    }
    if (!meddling.isInstead && m_meddler)
        m_meddler(target->call, target->part, before, meddling);
    for (const auto &[name, value] : extraAnswerHeaders)
        meddling.reaction.headers.emplace_back(name, value);
    // Carried from the head to the answer of the same request.
    if (meddling.isInstead)
        meddling.reaction.headers.emplace_back("X-Test", "instead");
    if (meddling.etag != Etag::AsItIs)
        meddling.reaction.headers.emplace_back("X-Test", meddling.etag == Etag::Wrong ? "wrong-etag" : "no-etag");
    return meddling.reaction;
}

void FakeStore::answerStore(const SeenRequest &request, Reaction &reaction)
{
    const auto target = storeTarget(request);
    const std::pair<QByteArray, QByteArray> instead{"X-Test", "instead"};
    if (!target || std::find(reaction.headers.begin(), reaction.headers.end(), instead) != reaction.headers.end())
        return;
    const std::scoped_lock lock(m_mutex);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto key = [this](QString name) { return spellsWithDashes ? name.replace(u'_', u'-') : name; };
    QJsonObject answer;
    switch (target->call) {
    case Call::Create:
        ++m_migrations;
        m_objectSha256.clear();
        reaction.status = 201;
        answer = {{u"id"_s, QString::fromLatin1(migrationId)},
                  {u"upload_url"_s, QString::fromLatin1(link("single"))},
                  {u"something_else"_s, QJsonObject{{u"a"_s, 1}}}};
        break;
    case Call::Links: {
        m_partCount = body[u"part_count"].toInt();
        if (m_uploadId.isEmpty() || !givesSameUploadId) {
            m_uploadId = "CANARY-upload-" + QByteArray::number(++m_uploads);
            m_parts.clear();
        }
        QJsonObject urls;
        for (int part = 1; part <= m_partCount; ++part)
            urls.insert(QString::number(part), QString::fromLatin1(link(m_uploadId + '/' + QByteArray::number(part))));
        answer = {{key(u"multipart_upload_id"_s), QString::fromLatin1(m_uploadId)}, {key(u"multipart_urls"_s), urls}};
        break;
    }
    case Call::Complete:
        return complete(request, reaction);
    case Call::Uploaded:
        m_isUploaded = true;
        return;
    case Call::Single:
    case Call::Part:
        return;
    }
    reaction.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

void FakeStore::complete(const SeenRequest &request, Reaction &reaction)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonObject etags = body[u"multipart_etags"].toObject();
    Sha256 digest;
    bool isGood = body[u"multipart_upload_id"].toString().toLatin1() == m_uploadId && etags.size() == m_partCount
                  && std::ssize(m_parts) == m_partCount;
    for (int part = 1; isGood && part <= m_partCount; ++part) {
        isGood = etags[QString::number(part)].toString().toUtf8() == m_parts[part].etag;
        digest.add(m_parts[part].body);
    }
    if (!isGood)
        return answerError(reaction, 400, "InvalidPart", "One or more of the specified parts could not be found.");
    m_objectSha256 = digest.takeHex();
}

void FakeStore::answerStorage(const SeenRequest &request, Reaction &reaction)
{
    const auto target = storageTarget(request);
    QByteArray test;
    for (const auto &[name, value] : reaction.headers) {
        if (name == "X-Test")
            test = value;
    }
    const std::scoped_lock lock(m_mutex);
    m_bytesReceived += request.bodyBytes;
    if (!target || test == "instead" || !request.isWhole)
        return;
    const QByteArray etag = "\"" + request.sha256.first(32) + "\"";
    if (target->call == Call::Single) {
        m_objectSha256 = request.sha256;
        ++m_timesStored[0];
    } else {
        m_parts[target->part] = {etag, request.body};
        ++m_timesStored[target->part];
    }
    if (test != "no-etag")
        reaction.headers.emplace_back("ETag", test == "wrong-etag" ? QByteArray("\"0000\"") : etag);
}

int FakeStore::calls(Call call) const
{
    const std::scoped_lock lock(m_mutex);
    int count = 0;
    for (const auto &[key, times] : m_seen)
        count += key.first == call ? times : 0;
    return count;
}

int FakeStore::timesStored(int part) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_timesStored.find(part);
    return found == m_timesStored.end() ? 0 : found->second;
}

qint64 FakeStore::bytesReceived() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytesReceived;
}

QByteArray FakeStore::objectSha256() const
{
    const std::scoped_lock lock(m_mutex);
    return m_objectSha256;
}

bool FakeStore::isUploaded() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isUploaded;
}

int FakeStore::migrations() const
{
    const std::scoped_lock lock(m_mutex);
    return m_migrations;
}

} // namespace gangway::test
