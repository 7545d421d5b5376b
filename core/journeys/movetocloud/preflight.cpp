// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight.h"

#include "core/checks/checks.h"
#include "core/inspect/source.h"
#include "core/journeys/h2snapshot.h"
#include "duechoices.h"

namespace gangway::movetocloud {
namespace {

/// What the reading of every row says that the checks do not: nothing, or a reason there can be no snapshot yet.
Result<std::optional<checks::Finding>> unfitness(inspect::Source &source, const metabase::SnapshotOptions &options,
                                                 const Steering &steering)
{
    auto survey = surveyH2(source, options, steering);
    if (!survey && survey.error().code != Error::Code::Blocked)
        return survey.error();
    const Result<> verdict = survey ? survey->verdict(options) : Result<>(survey.error());
    if (verdict)
        return std::optional<checks::Finding>();
    const char *id = "snapshot";
    if (survey) {
        const bool isUnreadable = survey->unreadable() > 0 && options.unreadable == metabase::Unreadable::Stop;
        id = isUnreadable ? unreadableFinding : orphansFinding;
    }
    const Error &why = verdict.error();
    return std::optional(checks::found(id, checks::Severity::Blocker, why.what, why.detail, why.next));
}

} // namespace

Result<checks::Report> preflight(const PreflightRequest &request, const Steering &steering)
{
    auto source = inspect::openSource(request.source);
    if (!source)
        return source.error();
    std::optional<metabase::EncryptionKey> key;
    if (!request.key.isEmpty()) {
        auto derived = metabase::EncryptionKey::derive(request.key);
        if (!derived)
            return derived.error();
        key = std::move(*derived);
    }
    checks::CheckRequest wanted;
    wanted.source = request.source;
    const metabase::SnapshotOptions options{key ? &*key : nullptr, request.unreadable, request.leaveOutOrphans};
    wanted.key = options.key;
    wanted.leavesOutOrphans = options.leaveOutOrphans;
    wanted.decidedUnreadable = options.unreadable != metabase::Unreadable::Stop;
    wanted.target.regionId = request.region;
    wanted.environmentNames = request.environmentNames;
    wanted.thorough = request.thorough;
    auto report = checks::checkDatabase(*source->rows, wanted, steering);
    if (!report)
        return report.error();
    auto unfit = unfitness(*source, options, steering);
    if (!unfit)
        return unfit.error();
    if (*unfit && !report->blocks())
        report->findings.push_back(std::move(**unfit));
    if (auto unchanged = source->checkUnchanged(); !unchanged)
        return unchanged.error();
    return report;
}

} // namespace gangway::movetocloud
