// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::ReadOnlyMode)
};

} // namespace

/// The setting `read-only-mode`, which a move that was killed leaves on.
Findings checkReadOnlyMode(const CheckContext &context, const Steering &)
{
    if (context.environmentNames.contains(QStringLiteral("MB_READ_ONLY_MODE")))
        return std::vector{
            found("read-only-mode", Severity::Warning, Tr::tr("The environment sets read-only mode"),
                  Tr::tr("MB_READ_ONLY_MODE is in the server's environment, and wins over the database."),
                  Tr::tr("Remove the variable and restart, unless it is meant to stay."))};
    if (!context.database.settings.isReadOnly())
        return std::vector{
            passed("read-only-mode", Tr::tr("Read-only mode is off"), Tr::tr("Everybody can work as usual."))};
    return std::vector{
        found("read-only-mode", Severity::Decision, Tr::tr("Read-only mode is on for everybody"),
              Tr::tr("Either a move is running, or one was cut short and left it on."),
              Tr::tr("If no move runs, cancel it in the admin settings under Cloud (or let Gangway unlock it); it "
                     "does not move along."))};
}

} // namespace gangway::checks
