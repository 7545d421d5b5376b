// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Embedding)
};

} // namespace

/// Embedded and public content is addressed from outside with the old address.
Findings checkEmbedding(const CheckContext &context, const Steering &)
{
    const metabase::Inventory &counts = context.database.inventory;
    Finding finding = found("embedding", Severity::Info, Tr::tr("Embedded and public content gets a new address"),
                            Tr::tr("Pages and programs that show it ask the old address."),
                            Tr::tr("Change the address there. Keys and the ends of the links stay the same."));
    if (counts.embeddedContent > 0)
        finding.addSubject(
            Tr::tr("Embedded questions and dashboards: %1").arg(QLocale().toString(counts.embeddedContent)));
    if (counts.publicLinks > 0)
        finding.addSubject(Tr::tr("Public links: %1").arg(QLocale().toString(counts.publicLinks)));
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("embedding", Tr::tr("Nothing is embedded or public"),
                              Tr::tr("No question or dashboard is published for embedding or by a public link."))};
}

} // namespace gangway::checks
