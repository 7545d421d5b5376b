// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/hosts.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::PrivateHosts)
};

QString whyLocal(const QString &host)
{
    switch (metabase::reachOfHost(host)) {
    case metabase::HostReach::ThisHost:
        return Tr::tr("the old server itself");
    case metabase::HostReach::Private:
        return Tr::tr("a private address");
    case metabase::HostReach::LinkLocal:
        return Tr::tr("a link-local address");
    default:
        return Tr::tr("a name of your own network");
    }
}

} // namespace

/// Hosts that mean nothing outside the old server's network. A source behind an SSH tunnel is looked at by its
/// SSH host, in another check.
Findings checkPrivateHosts(const CheckContext &context, const Steering &)
{
    Finding finding =
        found("private-hosts", Severity::Warning, Tr::tr("Metabase Cloud cannot reach some data sources"),
              Tr::tr("Their hosts are known in your own network only. Questions on them move, but cannot run until "
                     "the cloud gets through."),
              Tr::tr("Give each a public address and allow the cloud's addresses there, or connect through an SSH "
                     "host that has one."));
    Finding unread = found("private-hosts", Severity::Warning, Tr::tr("Where some data sources are is not known"),
                           Tr::tr("Their connection details are encrypted or could not be read."),
                           Tr::tr("Give the encryption key and check again."));
    for (const metabase::DataSource &source : context.database.dataSources) {
        if (source.isUnreadable)
            unread.addSubject(QStringLiteral("%1 (%2)").arg(source.name, source.engineName()));
        const auto local = std::ranges::find_if(source.hosts, &metabase::isLocalHost);
        if (!source.usesTunnel && local != source.hosts.end())
            finding.addSubject(
                Tr::tr("%1 (%2): %3 is %4").arg(source.name, source.engineName(), *local, whyLocal(*local)));
    }
    std::vector<Finding> findings;
    if (finding.subjectCount > 0)
        findings.push_back(finding);
    if (unread.subjectCount > 0)
        findings.push_back(unread);
    if (findings.empty())
        findings.push_back(passed("private-hosts", Tr::tr("No data source has a private host"),
                                  Tr::tr("Hosts that can be told by their name are public ones.")));
    return findings;
}

} // namespace gangway::checks
