// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/hosts.h"
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::SignIn)
};

} // namespace

/// Ways to sign in that know the old address, or that the cloud has to reach.
Findings checkSignIn(const CheckContext &context, const Steering &)
{
    const metabase::Settings &settings = context.database.settings;
    const auto text = [&settings](const char *key) { return settings.text(QLatin1String(key)); };
    const auto isOn = [&settings](const char *key) { return settings.isOn(QLatin1String(key)); };
    const auto isSet = [&settings](const char *key) { return settings.isSet(QLatin1String(key)); };

    Finding finding =
        found("sign-in", Severity::Info, Tr::tr("Single sign-on has to learn the new address"),
              Tr::tr("People who sign in this way: %1.").arg(QLocale().toString(context.database.singleSignOnPeople)),
              Tr::tr("Make sure that one administrator can sign in with a password; the steps for each are on the "
                     "list of what is left to do."));
    if (isSet("google-auth-client-id"))
        finding.addSubject(Tr::tr("Google: the OAuth client has to list the new address"));
    if (isOn("saml-enabled") || isSet("saml-identity-provider-uri"))
        finding.addSubject(
            Tr::tr("SAML: the provider has to send people to the new address; needs a Pro or Enterprise plan"));
    if (isOn("jwt-enabled") || isSet("jwt-shared-secret"))
        finding.addSubject(
            Tr::tr("JWT: the application has to send people to the new address; needs a Pro or Enterprise plan"));
    const QString ldap = text("ldap-host");
    if (isOn("ldap-enabled") || !ldap.isEmpty()) {
        if (metabase::isLocalHost(ldap)) {
            finding.severity = Severity::Warning;
            finding.addSubject(Tr::tr("LDAP: the cloud cannot reach %1").arg(ldap));
        } else {
            finding.addSubject(Tr::tr("LDAP: the directory has to let the cloud in"));
        }
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("sign-in", Tr::tr("People sign in with passwords"),
                              Tr::tr("Passwords move along; no single sign-on is set up in the database."))};
}

} // namespace gangway::checks
