// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upload.h"

#include "partplan.h"
#include "sourcefile.h"
#include "transmission.h"
#include "uploaderrors.h"
#include "uploadlinks.h"

#include <QCoreApplication>

#include <map>

namespace gangway::cloud {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostParts = 10'000; // storage's own limit

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Upload)
};

Error wrongUse(const QString &detail)
{
    return {Error::Code::Usage, Tr::tr("The upload cannot be made like this."), detail,
            Tr::tr("Start the upload again. If it happens again, save a support bundle.")};
}

Result<> checkOptions(const SourceFile &file, const UploadOptions &options)
{
    if (options.partBytes <= 0)
        return wrongUse(u"part size %1"_s.arg(options.partBytes));
    if (file.bytes() / options.partBytes >= mostParts)
        return wrongUse(u"%1 bytes are more than %2 parts"_s.arg(file.bytes()).arg(mostParts));
    if (!options.expected)
        return {};
    const PartedDigest &expected = *options.expected;
    if (expected.file.bytes != file.bytes()) {
        return changedFile(file.path(), u"%1 bytes in place of %2"_s.arg(file.bytes()).arg(expected.file.bytes));
    }
    if (expected.partBytes != options.partBytes
        || std::ssize(expected.parts) != PartPlan(file.bytes(), options.partBytes).count())
        return wrongUse(u"digests of other parts"_s);
    return {};
}

/// Takes over what storage has of an earlier attempt. false: nothing fits, begin anew.
Result<bool> takeOver(PartPlan &plan, const UploadFacts &facts, const UploadLinks &links, const SourceFile &file,
                      const UploadOptions &options, const Steering &steering)
{
    const bool isThisUpload = facts.fileBytes == file.bytes() && facts.partBytes == options.partBytes
                              && facts.uploadMark == links.mark() && links.areThere();
    if (!isThisUpload) {
        if (facts.fileBytes != file.bytes() && !options.expected)
            return changedFile(file.path(), u"%1 bytes, now %2"_s.arg(facts.fileBytes).arg(file.bytes()));
        return false;
    }
    for (const UploadedPart &stored : facts.parts) {
        if (!plan.fits(stored))
            return false;
        Part &part = plan.part(stored.number);
        if (options.expected) {
            if (options.expected->parts[static_cast<size_t>(stored.number - 1)] != stored.sha256)
                return false; // of another file
        } else {
            steering.tell({Progress::Unit::Bytes, plan.bytesSeen(), file.bytes(),
                           Tr::tr("Comparing part %1 with what was sent before").arg(stored.number)});
            auto digest = file.digest(part.offset, part.bytes, steering);
            if (!digest)
                return digest.error();
            if (*digest != stored.sha256)
                return changedFile(file.path(), u"part %1 is not what was sent before"_s.arg(stored.number));
        }
        part.stored = stored;
        part.furthest = part.bytes;
    }
    return true;
}

Result<> complete(const PartPlan &plan, const UploadLinks &links, StoreClient &store, UploadState &state,
                  const UploadFacts &facts, const Steering &steering)
{
    std::map<int, QByteArray> etags;
    for (const Part &part : plan.parts())
        etags[part.number] = part.stored->etag;
    auto completed =
        store.completeMultipart(links.secrets().migration.id, links.secrets().multipart.uploadId, etags, steering);
    if (completed)
        return {};
    const Error &error = completed.error();
    if (error.code == Error::Code::NotFound) {
        UploadFacts none = facts;
        none.uploadMark.clear();
        none.parts.clear();
        if (auto begun = state.begin(none); !begun)
            return begun;
        return Error{Error::Code::Interrupted, error.what, error.detail, error.next};
    }
    return error.code == Error::Code::Unreachable ? uploadInterrupted(error, plan.count(), plan.count()) : error;
}

Uploaded outcomeOf(const PartPlan &plan, const SourceFile &file, const UploadOptions &options)
{
    Uploaded uploaded;
    uploaded.bytes = file.bytes();
    for (const Part &part : plan.parts())
        uploaded.parts.push_back(*part.stored);
    if (plan.count() == 1)
        uploaded.sha256 = uploaded.parts.front().sha256;
    else if (options.expected)
        uploaded.sha256 = options.expected->file.sha256;
    return uploaded;
}

} // namespace

Result<Uploaded> uploadFile(const QString &path, StoreClient &store, http::Client &client, UploadState &state,
                            const UploadOptions &options, const Steering &steering)
{
    auto file = SourceFile::open(path);
    if (!file)
        return file.error();
    if (auto usable = checkOptions(*file, options); !usable)
        return usable.error();
    PartPlan plan(file->bytes(), options.partBytes);
    auto links = UploadLinks::load(store, state, plan.count(), options.versionTag);
    if (!links)
        return links.error();
    auto known = state.facts();
    if (!known)
        return known.error();
    Result<bool> isResumed = false;
    if (*known)
        isResumed = takeOver(plan, **known, *links, *file, options, steering);
    if (!isResumed)
        return isResumed.error();
    if (!*isResumed)
        plan = PartPlan(file->bytes(), options.partBytes);
    const int kept = plan.storedCount();

    UploadFacts facts{file->bytes(), options.partBytes, links->mark(), {}, false};
    facts.isComplete = plan.isDone() && (*known)->isComplete;
    if (kept == 0) {
        // No part can be lost: begin with links that have all of their life before them.
        if (!links->isSingle() || !links->areThere()) {
            if (auto renewed = links->renew(steering); !renewed)
                return renewed.error().code == Error::Code::Unreachable
                           ? uploadInterrupted(renewed.error(), 0, plan.count())
                           : renewed.error();
        }
        facts.uploadMark = links->mark();
        if (auto begun = state.begin(facts); !begun)
            return begun.error();
    }
    Transmission transmission({*file, plan, *links, state, client, store.budget(), options}, steering);
    if (auto sent = transmission.run(); !sent)
        return sent.error();
    if (auto same = file->checkUnchanged(); !same)
        return same.error();
    if (!facts.isComplete) {
        if (!links->isSingle()) {
            if (auto completed = complete(plan, *links, store, state, facts, steering); !completed)
                return completed.error();
        }
        if (auto noted = state.setComplete(); !noted)
            return noted.error();
    }
    Uploaded uploaded = outcomeOf(plan, *file, options);
    uploaded.bytesSent = transmission.bytesSent();
    uploaded.partsKept = kept;
    uploaded.isMigrationNew = links->isMigrationNew();
    return uploaded;
}

} // namespace gangway::cloud
