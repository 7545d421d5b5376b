// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest.h"
#include "core/http/client.h"
#include "core/result.h"
#include "core/steering.h"
#include "storeclient.h"
#include "uploadstate.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gangway::cloud {

/// SHA-256 of a file and of each of its parts.
struct PartedDigest
{
    FileDigest file;
    qint64 partBytes = 0;
    std::vector<QByteArray> parts; ///< Hex, in order; one for an empty file.
};

/// Digests a file and its parts in one read, the two on a core each.
///
/// The digest of a whole file cannot be had from parts that are sent side by side. So the file is digested both ways
/// once, when it is made or checked; an upload then proves that it sent the same bytes by the digests of the parts.
Result<PartedDigest> digestParts(const QString &path, qint64 partBytes, const Steering &steering);

struct UploadOptions
{
    /// Larger files go in parts of this size, the last one being the rest. Metabase's own number.
    qint64 partBytes = 100'000'000;
    int parallel = 4; ///< Parts under way at once.
    /// The running Metabase's tag, such as `v1.57.8`: a link for a single PUT that ran out can only be had by starting
    /// the migration anew. Empty: such an upload ends with Refused.
    QString versionTag;
    /// What the file is known to be, from digestParts(). Given, a part that was sent with another digest is
    /// Error::Code::Different before anything is completed, and Uploaded::sha256 is always known.
    std::optional<PartedDigest> expected;
    /// Parts that reached storage and failed, one after the other, before the run gives up for now.
    int consecutiveFailures = 5;
};

struct Uploaded
{
    qint64 bytes = 0;
    /// Hex SHA-256 of the file, of the very bytes that were sent. Empty when it went in several parts and
    /// UploadOptions::expected was not given: then only the digests of the parts are known.
    QByteArray sha256;
    std::vector<UploadedPart> parts; ///< Of a single PUT: one.
    qint64 bytesSent = 0;            ///< In this call, repeated ones included.
    int partsKept = 0;               ///< Were in storage before this call.
    bool isMigrationNew = false;     ///< The id changed: the checkout link has to be made again.
};

/// Sends a file to the migration in @p state (begun by StoreClient::create()), up to and including the completion of
/// a multipart upload. StoreClient::markUploaded() is the caller's next step.
///
/// Up to UploadOptions::partBytes in one PUT, otherwise in parts, several at once. The file is read once, digested in
/// the same read; memory is about 4 MiB a part under way, whatever the file's size. Progress counts bytes over all
/// parts: it never falls, and bytes sent again do not count again; Progress::what says what is being waited for.
///
/// Resumes what @p state says: parts that storage has are never sent again, but their bytes in the file are digested
/// again first (Different when the file is another one). A part whose answer was cut off is sent again; storage
/// replaces it.
///
/// When links run out, the Store is asked for new ones. With the same upload id everything sent stays good, with
/// another one the finished parts are lost and Progress::what says so. Links about to run out are renewed beforehand
/// only while no part would be lost.
///
/// Errors: Interrupted (passing trouble outlasted the retries; the state is good for another call), Cancelled,
/// Different (the file changed), Refused, NotFound. None contains an id or a link.
Result<Uploaded> uploadFile(const QString &path, StoreClient &store, http::Client &client, UploadState &state,
                            const UploadOptions &options, const Steering &steering);

} // namespace gangway::cloud
