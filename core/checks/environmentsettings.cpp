// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::EnvironmentSettings)
};

} // namespace

/// Settings that come from environment variables are not in the application database, and so do not move.
Findings checkEnvironmentSettings(const CheckContext &context, const Steering &)
{
    if (context.environmentNames.isEmpty())
        return std::vector{
            found("environment-settings", Severity::Info, Tr::tr("Settings in the server's environment do not move"),
                  Tr::tr("Variables such as MB_SITE_NAME or MB_EMAIL_SMTP_HOST win over the database, and were not "
                         "looked at: no environment was given."),
                  Tr::tr("Look through the service file, container or compose file for MB_ variables, and set the "
                         "same in the admin settings of the new instance."))};
    Finding finding =
        found("environment-settings", Severity::Warning, Tr::tr("Settings in the server's environment do not move"),
              Tr::tr("These variables set something that is not in the application database."),
              Tr::tr("Set each in the admin settings of the new instance, where it has one."));
    for (const QString &name : context.environmentNames) {
        const bool isPlace = name.startsWith(QLatin1String("MB_DB_")) || name.startsWith(QLatin1String("MB_JETTY_"))
                             || name == QLatin1String("MB_ENCRYPTION_SECRET_KEY");
        if (name.startsWith(QLatin1String("MB_")) && !isPlace)
            finding.addSubject(name);
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("environment-settings", Tr::tr("The server's environment sets nothing else"),
                              Tr::tr("It only says where the application database and the web server are."))};
}

} // namespace gangway::checks
