// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"
#include "storeclient.h"
#include "uploadstate.h"

#include <QByteArray>

namespace gangway::cloud {

/// Where each part goes, and how to get new links when they run out.
class UploadLinks final
{
public:
    /// Reads what @p state knows. @p store and @p state must outlive it.
    static Result<UploadLinks> load(StoreClient &store, UploadState &state, int parts, QString versionTag);

    /// One PUT of the whole file, at the migration's own link.
    [[nodiscard]] bool isSingle() const { return m_parts == 1; }
    [[nodiscard]] bool areThere() const;
    [[nodiscard]] const Secret &url(int part) const;
    /// Changes whenever links are renewed: one that ran out may be an older one.
    [[nodiscard]] int generation() const { return m_generation; }
    /// UploadFacts::uploadMark of the upload the links belong to.
    [[nodiscard]] QByteArray mark() const;
    [[nodiscard]] bool isMigrationNew() const { return m_isMigrationNew; }
    [[nodiscard]] const UploadSecrets &secrets() const { return m_secrets; }

    enum class Renewed {
        Same,    ///< What was sent stays good.
        Another, ///< A new upload: what was sent is lost.
    };
    /// Asks the Store, and saves the answer before it is used.
    Result<Renewed> renew(const Steering &steering);

private:
    UploadLinks(StoreClient &store, UploadState &state)
        : m_store(&store)
        , m_state(&state)
    {}

    StoreClient *m_store;
    UploadState *m_state;
    UploadSecrets m_secrets;
    QString m_versionTag;
    int m_parts = 1;
    int m_generation = 0;
    bool m_isMigrationNew = false;
};

} // namespace gangway::cloud
