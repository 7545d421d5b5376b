// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight.h"

#include "core/checks/checks.h"
#include "core/inspect/source.h"
#include "snapshotfit.h"

namespace gangway::movetocloud {

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
    const auto fit = checkFitForCloud(*source, options, steering);
    if (!fit && fit.error().code != Error::Code::Blocked)
        return fit.error();
    if (!fit && !report->blocks()) {
        const Error &why = fit.error();
        report->findings.push_back(
            checks::found("snapshot", checks::Severity::Blocker, why.what, why.detail, why.next));
    }
    if (auto unchanged = source->checkUnchanged(); !unchanged)
        return unchanged.error();
    return report;
}

} // namespace gangway::movetocloud
