// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/hosts.h"
#include "core/metabase/regions.h"
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::AllowList)
};

} // namespace

/// Public hosts usually let in known addresses only; from now on queries come from the region's.
Findings checkAllowList(const CheckContext &context, const Steering &)
{
    const metabase::Region *region = metabase::regionById(context.target.regionId);
    const QString next =
        region ? Tr::tr("Allow these addresses of %1 (as of %2) in the firewall of each: %3.")
                     .arg(region->title(), QLocale().toString(metabase::regionsAsOf(), QLocale::ShortFormat),
                          region->addressList().join(QStringLiteral(", ")))
               : Tr::tr("Once the region is chosen, allow its addresses in the firewall of each.");
    Finding finding =
        found("allow-list", Severity::Info, Tr::tr("Databases have to let Metabase Cloud in"),
              Tr::tr("Queries come from the addresses of the cloud's region, no longer from your server."), next);
    for (const metabase::DataSource &source : context.database.dataSources) {
        const bool isRemote = !source.isFile() && !source.usesTunnel && !source.hosts.isEmpty()
                              && std::ranges::none_of(source.hosts, &metabase::isLocalHost);
        if (isRemote)
            finding.addSubject(source.display());
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("allow-list", Tr::tr("No database has to let the cloud in"),
                              Tr::tr("No data source names a public host."))};
}

} // namespace gangway::checks
