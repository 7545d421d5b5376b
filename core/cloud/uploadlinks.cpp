// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadlinks.h"

#include "core/digest.h"
#include "uploaderrors.h"

namespace gangway::cloud {

Result<UploadLinks> UploadLinks::load(StoreClient &store, UploadState &state, int parts, QString versionTag)
{
    UploadLinks links(store, state);
    auto secrets = state.secrets();
    if (!secrets)
        return secrets.error();
    links.m_secrets = *std::move(secrets);
    links.m_versionTag = std::move(versionTag);
    links.m_parts = parts;
    return links;
}

bool UploadLinks::areThere() const
{
    return isSingle() ? !m_secrets.migration.uploadUrl.isEmpty()
                      : std::ssize(m_secrets.multipart.urls) == m_parts && !m_secrets.multipart.uploadId.isEmpty();
}

const Secret &UploadLinks::url(int part) const
{
    return isSingle() ? m_secrets.migration.uploadUrl : m_secrets.multipart.urls[static_cast<size_t>(part - 1)];
}

QByteArray UploadLinks::mark() const
{
    if (isSingle() || m_secrets.multipart.uploadId.isEmpty())
        return {};
    return Sha256::hexOf(m_secrets.multipart.uploadId.reveal()).first(16);
}

Result<UploadLinks::Renewed> UploadLinks::renew(const Steering &steering)
{
    UploadSecrets fresh = m_secrets;
    Renewed renewed = Renewed::Another;
    if (isSingle()) {
        if (m_versionTag.isEmpty())
            return linksRunOut({});
        auto migration = m_store->create(m_versionTag, steering);
        if (!migration)
            return migration.error();
        fresh.migration = *std::move(migration);
    } else {
        auto links = m_store->multipartLinks(m_secrets.migration.id, m_parts, steering);
        if (!links)
            return links.error();
        if (links->uploadId == m_secrets.multipart.uploadId)
            renewed = Renewed::Same;
        fresh.multipart = *std::move(links);
    }
    if (auto saved = m_state->saveSecrets(fresh); !saved)
        return saved.error();
    m_isMigrationNew = m_isMigrationNew || isSingle();
    m_secrets = std::move(fresh);
    ++m_generation;
    return renewed;
}

} // namespace gangway::cloud
