// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/hosts.h"
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Mail)
};

} // namespace

Findings checkMail(const CheckContext &context, const Steering &)
{
    const QString key = QStringLiteral("email-smtp-host");
    if (!context.database.settings.isSet(key))
        return std::vector{
            passed("mail", Tr::tr("No mail server is set up"), Tr::tr("Metabase Cloud sends mail itself."))};
    const QString host = context.database.settings.text(key);
    Finding finding = found(
        "mail", Severity::Info, Tr::tr("Mail is sent by the cloud"),
        metabase::isLocalHost(host)
            ? Tr::tr("Your mail server %1 cannot be reached from there; Metabase Cloud sends mail itself.").arg(host)
            : Tr::tr("Metabase Cloud sends mail itself, from an address of its own."),
        Tr::tr("Allow the new sender in your mail filters."));
    const QString sender = context.database.settings.text(QStringLiteral("email-from-address"));
    if (!sender.isEmpty())
        finding.addSubject(Tr::tr("The sender until now: %1").arg(sender));
    return std::vector{finding};
}

} // namespace gangway::checks
