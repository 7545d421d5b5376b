// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotfit.h"

#include "core/journeys/h2snapshot.h"

namespace gangway::movetocloud {

metabase::SnapshotOptions snapshotOptions(const Answers &answers, const metabase::EncryptionKey *key)
{
    metabase::SnapshotOptions options;
    options.key = key;
    options.unreadable = answers.unreadable;
    options.leaveOutOrphans = answers.leaveOutOrphans;
    return options;
}

Result<> checkFitForCloud(inspect::Source &source, const metabase::SnapshotOptions &options, const Steering &steering)
{
    auto survey = surveyH2(source, options, steering);
    if (!survey)
        return survey.error();
    return survey->verdict(options);
}

} // namespace gangway::movetocloud
