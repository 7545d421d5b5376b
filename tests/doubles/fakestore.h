// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptedserver.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace gangway::test {

/// A Metabase Store and its storage, on two ports of this machine, that can be meddled with call by call.
///
/// Ids and links hold the word CANARY, so that a test sees where they get to.
class FakeStore final
{
public:
    enum class Call { Create, Single, Links, Part, Complete, Uploaded };
    enum class Etag { AsItIs, Wrong, Missing };

    struct Meddling
    {
        Reaction reaction;
        bool isInstead = false; ///< The reaction's answer is given, and nothing is done.
        Etag etag = Etag::AsItIs;
    };
    /// Called for every request with how often that call came before (for parts: that part).
    using Meddler = std::function<void(Call call, int part, int before, Meddling &meddling)>;

    explicit FakeStore(Meddler meddler = {});

    [[nodiscard]] QByteArray storeBase() const { return m_store->base(); }
    [[nodiscard]] QByteArray storageBase() const { return m_storage->base(); }

    // What it does differently from the start; set before the first request.
    bool givesSameUploadId = true; ///< When links are asked for again.
    bool spellsWithDashes = true;  ///< multipart-urls in place of multipart_urls.
    std::map<QByteArray, QByteArray> extraAnswerHeaders;

    /// Links given out so far no longer work; storage says so as S3 does.
    void expireLinks();

    [[nodiscard]] int calls(Call call) const;
    /// How often a part was stored (in any upload).
    [[nodiscard]] int timesStored(int part) const;
    [[nodiscard]] qint64 bytesReceived() const; ///< By storage.
    /// Hex; of the object storage has, once it is whole.
    [[nodiscard]] QByteArray objectSha256() const;
    [[nodiscard]] bool isUploaded() const;
    [[nodiscard]] int migrations() const;
    [[nodiscard]] std::vector<SeenRequest> storeRequests() const { return m_store->requests(); }
    [[nodiscard]] std::vector<SeenRequest> storageRequests() const { return m_storage->requests(); }

private:
    struct Target
    {
        Call call = Call::Create;
        int part = 0;
        int generation = 0;
        QByteArray uploadId;
    };
    struct StoredPart
    {
        QByteArray etag;
        QByteArray body;
    };

    [[nodiscard]] std::optional<Target> storeTarget(const SeenRequest &request) const;
    [[nodiscard]] static std::optional<Target> storageTarget(const SeenRequest &request);
    Reaction react(const std::optional<Target> &target, const SeenRequest &head);
    void answerStore(const SeenRequest &request, Reaction &reaction);
    void answerStorage(const SeenRequest &request, Reaction &reaction);
    [[nodiscard]] QByteArray link(const QByteArray &path) const;
    void complete(const SeenRequest &request, Reaction &reaction);

    Meddler m_meddler;
    mutable std::mutex m_mutex; // guards all below
    std::map<std::pair<Call, int>, int> m_seen;
    int m_generation = 1;
    int m_uploads = 0;
    int m_migrations = 0;
    QByteArray m_uploadId;
    int m_partCount = 0;
    std::map<int, StoredPart> m_parts; ///< Of m_uploadId.
    std::map<int, int> m_timesStored;
    qint64 m_bytesReceived = 0;
    QByteArray m_objectSha256;
    bool m_isUploaded = false;
    std::unique_ptr<ScriptedServer> m_store; // last: their threads end first
    std::unique_ptr<ScriptedServer> m_storage;
};

} // namespace gangway::test
