// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followupwords.h"

#include "core/metabase/followups.h"

#include <algorithm>

namespace gangway::movetocloud {

using namespace Qt::StringLiterals;
using metabase::FollowUp;

QJsonArray followUpsOf(const QJsonObject &stepResult)
{
    const QJsonArray written = stepResult.value(u"followUps"_s).toArray();
    const QJsonValue facts = stepResult.value(u"facts"_s);
    if (!facts.isObject())
        return written;
    const std::vector<FollowUp> spoken = metabase::followUps(metabase::FollowUpFacts::fromJson(facts.toObject()));
    QJsonArray list;
    for (const QJsonValue &item : written) {
        const auto known = std::ranges::find(spoken, item[u"id"_s].toString(), &FollowUp::id);
        list.append(known != spoken.end() ? QJsonValue(known->toJson()) : item);
    }
    return list;
}

} // namespace gangway::movetocloud
