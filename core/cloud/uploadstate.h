// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "storeclient.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace gangway::cloud {

/// A part storage has.
struct UploadedPart
{
    int number = 0; ///< From 1.
    qint64 bytes = 0;
    QByteArray etag;   ///< Exactly as storage sent it, quotes included.
    QByteArray sha256; ///< Hex; of the bytes that were sent.
};

/// What is known of an upload and is no secret: fit for the journal.
struct UploadFacts
{
    qint64 fileBytes = 0;
    qint64 partBytes = 0;
    /// Which multipart upload the parts belong to: the first 16 hex digits of the SHA-256 of its id. Empty: one PUT.
    QByteArray uploadMark;
    std::vector<UploadedPart> parts;
    bool isComplete = false; ///< Storage has the whole file.

    /// `{"fileBytes":…,"partBytes":…,"uploadMark":"…","complete":false,"parts":[{"n":1,"bytes":…,"etag":"…","sha256":"…"}]}`
    [[nodiscard]] QJsonObject toJson() const;
    static Result<UploadFacts> fromJson(const QJsonObject &json);
};

/// What whoever has it could act on; never for the journal.
struct UploadSecrets
{
    Migration migration;
    MultipartLinks multipart; ///< Empty before an upload in parts begins.

    /// All of it in one piece, for a store of secrets. About 1.5 kB a part with real links.
    [[nodiscard]] Secret toBytes() const;
    static Result<UploadSecrets> fromBytes(const Secret &bytes);
};

/// Where an upload writes down how far it is, so that it survives kill -9. Implemented by who runs it.
///
/// Every function returns after the state is on the disk. Called on the thread of uploadFile().
class UploadState
{
public:
    virtual ~UploadState();

    /// Nothing: no upload was begun.
    virtual Result<std::optional<UploadFacts>> facts() = 0;
    virtual Result<UploadSecrets> secrets() = 0;
    /// Replaces them.
    virtual Result<> saveSecrets(const UploadSecrets &secrets) = 0;
    /// A new upload begins: forgets the parts of an older one. @p facts has no parts.
    virtual Result<> begin(const UploadFacts &facts) = 0;
    /// Adds to what begin() wrote.
    virtual Result<> addPart(const UploadedPart &part) = 0;
    /// Storage has the whole file.
    virtual Result<> setComplete() = 0;

protected:
    UploadState() = default;
    UploadState(const UploadState &) = default;
    UploadState &operator=(const UploadState &) = default;
};

/// Kept in memory only, for uploads that need not survive.
class MemoryUploadState final : public UploadState
{
public:
    explicit MemoryUploadState(Migration migration);

    Result<std::optional<UploadFacts>> facts() override { return m_facts; }
    Result<UploadSecrets> secrets() override { return m_secrets; }
    Result<> saveSecrets(const UploadSecrets &secrets) override;
    Result<> begin(const UploadFacts &facts) override;
    Result<> addPart(const UploadedPart &part) override;
    Result<> setComplete() override;

private:
    std::optional<UploadFacts> m_facts;
    UploadSecrets m_secrets;
};

} // namespace gangway::cloud
