// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/hosts.h"
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::SshTunnels)
};

} // namespace

/// Tunnels move along with their keys; their SSH hosts must let the cloud in, and must be reachable at all.
Findings checkSshTunnels(const CheckContext &context, const Steering &)
{
    Finding local = found("ssh-tunnels", Severity::Warning, Tr::tr("Metabase Cloud cannot reach some SSH hosts"),
                          Tr::tr("They are known in your own network only."),
                          Tr::tr("Use an SSH host with a public address for these data sources."));
    Finding remote = found("ssh-tunnels", Severity::Info, Tr::tr("SSH hosts have to let Metabase Cloud in"),
                           Tr::tr("These data sources are reached through an SSH tunnel, which moves along."),
                           Tr::tr("Allow the addresses of the cloud's region at each SSH host."));
    for (const metabase::DataSource &source : context.database.dataSources) {
        if (source.usesTunnel)
            (metabase::isLocalHost(source.tunnelHost) ? local : remote)
                .addSubject(Tr::tr("%1, through %2").arg(source.name, source.tunnelHost));
    }
    std::vector<Finding> findings;
    for (const Finding &finding : {local, remote}) {
        if (finding.subjectCount > 0)
            findings.push_back(finding);
    }
    if (findings.empty())
        findings.push_back(
            passed("ssh-tunnels", Tr::tr("No data source uses an SSH tunnel"), Tr::tr("All connect directly.")));
    return findings;
}

} // namespace gangway::checks
