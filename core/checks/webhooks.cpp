// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/hosts.h"
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Webhooks)
};

} // namespace

Findings checkWebhooks(const CheckContext &context, const Steering &)
{
    Finding local = found("webhooks", Severity::Warning, Tr::tr("Metabase Cloud cannot reach some webhooks"),
                          Tr::tr("Their hosts are known in your own network only; alerts sent there are lost."),
                          Tr::tr("Give each a public address, or send these alerts elsewhere."));
    Finding remote = found("webhooks", Severity::Info, Tr::tr("Webhooks are called from the cloud"),
                           Tr::tr("They have to let the addresses of the cloud's region in."),
                           Tr::tr("Send a test to each from the admin settings after the move."));
    for (const metabase::ChannelInfo &channel : context.database.channels) {
        const QString name = channel.isUnreadable     ? Tr::tr("%1 (address encrypted)").arg(channel.name)
                             : channel.host.isEmpty() ? channel.name
                                                      : QStringLiteral("%1 (%2)").arg(channel.name, channel.host);
        (metabase::isLocalHost(channel.host) ? local : remote).addSubject(name);
    }
    std::vector<Finding> findings;
    for (const Finding &finding : {local, remote}) {
        if (finding.subjectCount > 0)
            findings.push_back(finding);
    }
    if (findings.empty())
        findings.push_back(
            passed("webhooks", Tr::tr("There are no webhooks"), Tr::tr("Alerts go by mail or Slack, if at all.")));
    return findings;
}

} // namespace gangway::checks
