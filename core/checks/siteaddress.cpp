// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::SiteAddress)
};

} // namespace

/// Links inside questions and dashboards that name the old address. Bookmarks and mails are the same, uncounted.
Findings checkSiteAddress(const CheckContext &context, const Steering &)
{
    const qint64 links = context.database.linksToSiteUrl;
    if (links == 0)
        return std::vector{passed("site-address", Tr::tr("No dashboard links to the old address"),
                                  Tr::tr("Cards, text and custom links were searched."))};
    return std::vector{
        found("site-address", Severity::Info,
              Tr::tr("Questions and dashboards link to %1").arg(context.database.settings.siteUrl()),
              Tr::tr("Cards whose settings name that address: %1. The links break when it goes away.")
                  .arg(QLocale().toString(links)),
              Tr::tr("Let the old address redirect to the new one, or (on Pro and Enterprise) make it the custom "
                     "domain."))};
}

} // namespace gangway::checks
