// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/upload.h"
#include "core/digest.h"
#include "tests/doubles/fakeclock.h"
#include "tests/doubles/fakestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::test {

/// An upload to a FakeStore with everything a test wants to look at: small parts, a fake clock, no jitter.
class UploadBench
{
public:
    static constexpr qint64 partBytes = 64 * 1024;

    explicit UploadBench(qint64 fileBytes, FakeStore::Meddler meddler = {})
        : store(std::move(meddler))
        , m_client(options(clock))
        , m_budget(clock, {}, [] { return 0.0; })
        , storeClient({store.storeBase(), store.storeBase()}, m_client, m_budget)
        , state({})
    {
        writeFile(fileBytes, 7);
        uploadOptions.partBytes = partBytes;
        uploadOptions.versionTag = QStringLiteral("v0.57.8");
    }

    /// Content that differs from part to part and from seed to seed.
    void writeFile(qint64 bytes, quint32 seed)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        QByteArray content(bytes, Qt::Uninitialized);
        quint32 number = seed;
        for (char &byte : content) {
            number = number * 1664525 + 1013904223;
            byte = static_cast<char>(number >> 24);
        }
        file.write(content);
        m_sha256 = Sha256::hexOf(content);
    }
    void makeSparse(qint64 bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes))
            qFatal("no file");
        file.close();
        m_sha256 = digestFile(path(), {})->sha256;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("snapshot.mv.db")); }
    [[nodiscard]] QByteArray sha256() const { return m_sha256; }

    /// create() if needed, the upload, and markUploaded(): what the journey does.
    Result<cloud::Uploaded> run(const Steering &steering = {})
    {
        if (state.secrets()->migration.id.isEmpty()) {
            auto migration = storeClient.create(uploadOptions.versionTag, steering);
            if (!migration)
                return migration.error();
            if (auto saved = state.saveSecrets({*migration, {}}); !saved)
                return saved.error();
        }
        auto uploaded = cloud::uploadFile(path(), storeClient, m_client, state, uploadOptions, steering);
        if (!uploaded)
            return uploaded;
        if (auto marked = storeClient.markUploaded(state.secrets()->migration.id, steering); !marked)
            return marked.error();
        return uploaded;
    }

    [[nodiscard]] http::Client &client() { return m_client; }
    [[nodiscard]] http::RetryBudget &budget() { return m_budget; }

    FakeClock clock;
    FakeStore store;

private:
    static http::ClientOptions options(FakeClock &clock)
    {
        http::ClientOptions made;
        made.clock = &clock;
        return made;
    }
    QTemporaryDir m_folder;
    QByteArray m_sha256;
    http::Client m_client;
    http::RetryBudget m_budget;

public:
    cloud::StoreClient storeClient;
    cloud::MemoryUploadState state;
    cloud::UploadOptions uploadOptions;
};

/// All that people and logs would see of an error.
inline QString shown(const Error &error)
{
    return error.what + QLatin1Char('\n') + error.detail + QLatin1Char('\n') + error.next;
}

} // namespace gangway::test
