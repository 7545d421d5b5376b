// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups.h"

#include "hosts.h"
#include "regions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::followUps)
};

/// Builds the list; each function adds what applies.
class FollowUpList
{
public:
    explicit FollowUpList(const FollowUpFacts &facts)
        : m_facts(facts)
    {}

    std::vector<FollowUp> build()
    {
        stopOldInstance();
        allowAddresses();
        unreachableSources();
        fileSources();
        secretFiles();
        google();
        saml();
        otherSignIn();
        embedding();
        publicLinks();
        siteAddress();
        mail();
        webhooks();
        apiKeys();
        caching();
        environmentSettings();
        tellPeople();
        return std::move(m_list);
    }

private:
    void add(const char *id, const QString &title, const QString &why, const QString &what, QStringList subjects = {})
    {
        m_list.push_back({QLatin1String(id), title, why, what, std::move(subjects)});
    }
    /// The new address, or words for it while it is not known.
    [[nodiscard]] QString newAddress() const
    {
        return m_facts.target.address.isEmpty() ? Tr::tr("the new address") : m_facts.target.address;
    }
    [[nodiscard]] QString oldAddress() const
    {
        return m_facts.siteUrl.isEmpty() ? Tr::tr("the old instance") : m_facts.siteUrl;
    }

    void stopOldInstance()
    {
        if (m_facts.notifications <= 0) {
            add("stop-old-instance", Tr::tr("Keep the old instance stopped"),
                Tr::tr("Changes made at %1 after the snapshot do not reach the cloud.").arg(oldAddress()),
                Tr::tr("Keep it stopped, and keep its files until everybody has worked in the new place for a while."));
            return;
        }
        add("stop-old-instance", Tr::tr("Keep the old instance stopped"),
            Tr::tr("Subscriptions and alerts (%1) run in the cloud from now on. While %2 runs too, everybody gets them "
                   "twice, "
                   "and changes made there do not reach the cloud.")
                .arg(QLocale().toString(m_facts.notifications), oldAddress()),
            Tr::tr("Keep it stopped, and keep its files until everybody has worked in the new place for a while."));
    }

    void allowAddresses()
    {
        QStringList remote = m_facts.remoteSources;
        const qsizetype tunnelled = std::min(m_facts.tunnelledSources.size(), m_facts.tunnelHosts.size());
        for (qsizetype i = 0; i < tunnelled; ++i)
            remote.append(Tr::tr("%1, at its SSH host %2").arg(m_facts.tunnelledSources[i], m_facts.tunnelHosts[i]));
        if (remote.isEmpty())
            return;
        const Region *region = regionById(m_facts.target.regionId);
        const QString what = region ? Tr::tr("Allow these addresses of %1 (as of %2) in the firewall of each: %3.")
                                          .arg(region->title(), QLocale().toString(regionsAsOf(), QLocale::ShortFormat),
                                               region->addressList().join(QStringLiteral(", ")))
                                    : Tr::tr("Once the region is chosen, allow its addresses in the firewall of each.");
        add("allow-addresses", Tr::tr("Let Metabase Cloud through to your databases"),
            Tr::tr("Queries come from the addresses of the cloud's region, no longer from your server."), what, remote);
    }

    void unreachableSources()
    {
        if (!m_facts.localSources.isEmpty())
            add("reachable-sources", Tr::tr("Make data sources in your own network reachable"),
                Tr::tr("Their hosts have private addresses or names, which mean nothing in the cloud."),
                Tr::tr("Give each a public address, or reach it through an SSH host that has one, and change the "
                       "connection "
                       "in the admin settings."),
                m_facts.localSources);
    }

    void fileSources()
    {
        if (!m_facts.fileSources.isEmpty())
            add("file-sources", Tr::tr("Replace data sources that are files"),
                Tr::tr("H2 and SQLite files stay on the old server; Metabase Cloud cannot open them."),
                Tr::tr("Load the data into a database server, then change the connection in the admin settings."),
                m_facts.fileSources);
    }

    void secretFiles()
    {
        if (!m_facts.secretFiles.isEmpty())
            add("upload-secrets", Tr::tr("Upload keys and certificates"),
                Tr::tr("These connections name a file on the old server, which the cloud does not have."),
                Tr::tr("Open each connection in the admin settings and upload the file."), m_facts.secretFiles);
    }

    void google()
    {
        if (!m_facts.hasGoogle)
            return;
        add("google-origin", Tr::tr("Add the new address to Google sign-in"),
            Tr::tr("Google refuses sign-in from an address its OAuth client does not list."),
            Tr::tr("In the Google console, add %1 to the authorized JavaScript origins of the OAuth client.")
                .arg(newAddress()));
    }

    void saml()
    {
        if (!m_facts.hasSaml)
            return;
        const QString &provider = m_facts.samlProvider;
        add("saml-addresses", Tr::tr("Change the addresses at the SAML provider"),
            Tr::tr("The provider sends people back to the address it knows, which is %1. SAML needs a Pro or "
                   "Enterprise plan.")
                .arg(oldAddress()),
            Tr::tr("Set the redirect and base addresses to %1.").arg(newAddress()),
            provider.isEmpty() ? QStringList() : QStringList{provider});
    }

    void otherSignIn()
    {
        if (m_facts.hasJwt)
            add("jwt-sign-in", Tr::tr("Point JWT sign-in to the new address"),
                Tr::tr("The application that signs people in sends them to %1. JWT needs a Pro or Enterprise plan.")
                    .arg(oldAddress()),
                Tr::tr("Change the address in that application to %1; the shared secret stays the same.")
                    .arg(newAddress()));
        const QString &ldap = m_facts.ldapHost;
        if (!m_facts.hasLdap)
            return;
        const QString why =
            isLocalHost(ldap)
                ? Tr::tr("%1 is in your own network; the cloud cannot reach it, so nobody signs in through LDAP.")
                      .arg(ldap)
                : Tr::tr("People sign in through the directory, which the cloud has to reach.");
        add("ldap-sign-in", Tr::tr("Check LDAP sign-in"), why,
            Tr::tr(
                "Make the directory reachable for the region's addresses, or set passwords or another way to sign in, "
                "first of all for the administrators."),
            ldap.isEmpty() ? QStringList() : QStringList{ldap});
    }

    void embedding()
    {
        if (!m_facts.embeds)
            return;
        add("embedding-addresses", Tr::tr("Change the address in applications that embed Metabase"),
            Tr::tr("Embedded questions and dashboards: %1. The applications load them from %2.")
                .arg(QLocale().toString(m_facts.embeddedContent), oldAddress()),
            Tr::tr("Change their Metabase address to %1. The secret key moves along and stays the same.")
                .arg(newAddress()));
    }

    void publicLinks()
    {
        if (m_facts.publicLinks <= 0)
            return;
        add("public-links", Tr::tr("Pass on the new public links"),
            Tr::tr("Public links (%1) begin with the address of the instance; those given out lead to %2.")
                .arg(QLocale().toString(m_facts.publicLinks), oldAddress()),
            Tr::tr("Replace the address in every place that uses one with %1, or let a custom domain take over the old "
                   "name.")
                .arg(newAddress()));
    }

    void siteAddress()
    {
        if (m_facts.siteUrl.isEmpty())
            return;
        const QString why = m_facts.linksToSite > 0
                                ? Tr::tr("Bookmarks, mails and links in questions and dashboards (%1) lead to %2.")
                                      .arg(QLocale().toString(m_facts.linksToSite), m_facts.siteUrl)
                                : Tr::tr("Bookmarks and links in mails lead to %1.").arg(m_facts.siteUrl);
        add("site-address", Tr::tr("Redirect the old address"), why,
            Tr::tr("Let the old address redirect to %1, or (on Pro and Enterprise) make it the custom domain.")
                .arg(newAddress()),
            {m_facts.siteUrl});
    }

    void mail()
    {
        if (!m_facts.hasMail)
            return;
        const QString &host = m_facts.localMailHost;
        const QString &sender = m_facts.mailSender;
        add("mail", Tr::tr("Check the sender of mails"),
            !host.isEmpty()
                ? Tr::tr("Mail went through %1, which the cloud cannot reach; Metabase Cloud sends mail itself.")
                      .arg(host)
                : Tr::tr(
                    "Metabase Cloud sends mail itself; your own mail server is used only where your plan allows it."),
            Tr::tr("Send a test mail from the new instance, and allow its sender in your mail filters."),
            sender.isEmpty() ? QStringList() : QStringList{sender});
    }

    void webhooks()
    {
        if (m_facts.webhooks.isEmpty())
            return;
        add("webhooks", Tr::tr("Check the webhooks"),
            m_facts.hasLocalWebhook ? Tr::tr("Some lead to hosts in your own network, which the cloud cannot reach.")
                                    : Tr::tr("They are called from the addresses of the cloud's region from now on."),
            Tr::tr("Send a test to each from the admin settings, and allow the region's addresses where needed."),
            m_facts.webhooks);
    }

    void apiKeys()
    {
        if (!m_facts.apiKeys.isEmpty())
            add("api-keys", Tr::tr("Create the API keys again"),
                Tr::tr("API keys do not move; programs that use one are refused by the new instance."),
                Tr::tr("Create a key of the same name and group for each, and give it to the program."),
                m_facts.apiKeys);
    }

    void caching()
    {
        if (m_facts.cachingPolicies > 0)
            add("caching", Tr::tr("Set the caching policies again"),
                Tr::tr("Caching policies (%1) do not move.").arg(QLocale().toString(m_facts.cachingPolicies)),
                Tr::tr("Note them from the old instance's performance settings, and set them in the new one."));
    }

    void environmentSettings()
    {
        if (!m_facts.environmentSettings.isEmpty())
            add("environment-settings", Tr::tr("Set again what the old server's environment set"),
                Tr::tr("These settings came from environment variables and are not in the application database."),
                Tr::tr("Set each in the admin settings of the new instance, where it has one."),
                m_facts.environmentSettings);
    }

    void tellPeople()
    {
        add("tell-people", Tr::tr("Tell people the new address"),
            m_facts.singleSignOnPeople > 0
                ? Tr::tr(
                      "People: %1, of whom %2 sign in through a directory or provider. Everybody has to sign in again.")
                      .arg(QLocale().toString(m_facts.people), QLocale().toString(m_facts.singleSignOnPeople))
                : Tr::tr("People: %1. Everybody has to sign in again; passwords stay the same.")
                      .arg(QLocale().toString(m_facts.people)),
            Tr::tr("Send everybody %1.").arg(newAddress()));
    }

    const FollowUpFacts &m_facts;
    std::vector<FollowUp> m_list;
};

} // namespace

QJsonObject FollowUp::toJson() const
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("title"), title},
            {QStringLiteral("why"), why},
            {QStringLiteral("what"), what},
            {QStringLiteral("subjects"), QJsonArray::fromStringList(subjects)}};
}

std::vector<FollowUp> followUps(const ApplicationDatabase &database, const MoveTarget &target,
                                const QStringList &environmentNames)
{
    if (!database.recognition.isApplication())
        return {};
    return followUps(FollowUpFacts::of(database, target, environmentNames));
}

std::vector<FollowUp> followUps(const FollowUpFacts &facts)
{
    return FollowUpList(facts).build();
}

QJsonArray toJson(const std::vector<FollowUp> &list)
{
    QJsonArray json;
    for (const FollowUp &followUp : list)
        json.append(followUp.toJson());
    return json;
}

} // namespace gangway::metabase
