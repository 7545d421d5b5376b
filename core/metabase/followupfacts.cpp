// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followupfacts.h"

#include "copiedtables.h"
#include "hosts.h"

#include <QJsonArray>

#include <algorithm>

namespace gangway::metabase {
namespace {

using namespace Qt::StringLiterals;

/// Every fact has one name in JSON, for writing and for reading. None of them may sound like a secret: the journal
/// would refuse it.
struct Members
{
    struct Text
    {
        const char16_t *name;
        QString FollowUpFacts::*value;
    };
    struct List
    {
        const char16_t *name;
        QStringList FollowUpFacts::*value;
    };
    struct Count
    {
        const char16_t *name;
        qint64 FollowUpFacts::*value;
    };
    struct Flag
    {
        const char16_t *name;
        bool FollowUpFacts::*value;
    };
    static constexpr Text texts[] = {
        {u"siteUrl", &FollowUpFacts::siteUrl},       {u"samlProvider", &FollowUpFacts::samlProvider},
        {u"ldapHost", &FollowUpFacts::ldapHost},     {u"localMailHost", &FollowUpFacts::localMailHost},
        {u"mailSender", &FollowUpFacts::mailSender},
    };
    static constexpr List lists[] = {
        {u"remoteSources", &FollowUpFacts::remoteSources},
        {u"tunnelledSources", &FollowUpFacts::tunnelledSources},
        {u"tunnelHosts", &FollowUpFacts::tunnelHosts},
        {u"localSources", &FollowUpFacts::localSources},
        {u"fileSources", &FollowUpFacts::fileSources},
        {u"connectionFiles", &FollowUpFacts::secretFiles},
        {u"webhooks", &FollowUpFacts::webhooks},
        {u"callingPrograms", &FollowUpFacts::apiKeys},
        {u"environmentSettings", &FollowUpFacts::environmentSettings},
    };
    static constexpr Count counts[] = {
        {u"linksToSite", &FollowUpFacts::linksToSite},
        {u"notifications", &FollowUpFacts::notifications},
        {u"people", &FollowUpFacts::people},
        {u"singleSignOnPeople", &FollowUpFacts::singleSignOnPeople},
        {u"embeddedContent", &FollowUpFacts::embeddedContent},
        {u"publicLinks", &FollowUpFacts::publicLinks},
        {u"cachingPolicies", &FollowUpFacts::cachingPolicies},
    };
    static constexpr Flag flags[] = {
        {u"google", &FollowUpFacts::hasGoogle},
        {u"saml", &FollowUpFacts::hasSaml},
        {u"jwt", &FollowUpFacts::hasJwt},
        {u"ldap", &FollowUpFacts::hasLdap},
        {u"embeds", &FollowUpFacts::embeds},
        {u"mail", &FollowUpFacts::hasMail},
        {u"localWebhook", &FollowUpFacts::hasLocalWebhook},
    };
};

void addTo(QStringList &list, const QString &subject)
{
    if (list.size() < FollowUpFacts::maxSubjects)
        list.append(subject);
}

void collectSources(const ApplicationDatabase &database, FollowUpFacts &facts)
{
    for (const SecretFileInfo &file : database.secretFiles)
        addTo(facts.secretFiles, file.name);
    for (const DataSource &source : database.dataSources) {
        for (const QString &property : source.localFiles)
            addTo(facts.secretFiles, u"%1: %2"_s.arg(source.name, property));
        if (source.isFile()) {
            if (!source.isSample)
                addTo(facts.fileSources, source.display());
            continue;
        }
        const bool isLocal =
            source.usesTunnel ? isLocalHost(source.tunnelHost) : std::ranges::any_of(source.hosts, &isLocalHost);
        if (isLocal) {
            addTo(facts.localSources, source.display());
        } else if (source.usesTunnel) {
            addTo(facts.tunnelledSources, source.name);
            addTo(facts.tunnelHosts, source.tunnelHost);
        } else if (!source.hosts.isEmpty()) {
            addTo(facts.remoteSources, source.display());
        }
    }
}

void collectSignIn(const Settings &settings, FollowUpFacts &facts)
{
    facts.hasGoogle = settings.isSet(u"google-auth-client-id"_s);
    facts.hasSaml = settings.isOn(u"saml-enabled"_s) || settings.isSet(u"saml-identity-provider-uri"_s);
    facts.samlProvider = bareHost(settings.text(u"saml-identity-provider-uri"_s));
    facts.hasJwt = settings.isOn(u"jwt-enabled"_s) || settings.isSet(u"jwt-shared-secret"_s);
    facts.ldapHost = settings.text(u"ldap-host"_s);
    facts.hasLdap = settings.isOn(u"ldap-enabled"_s) || !facts.ldapHost.isEmpty();
}

void collectAddresses(const ApplicationDatabase &database, FollowUpFacts &facts)
{
    const Settings &settings = database.settings;
    facts.siteUrl = settings.siteUrl();
    facts.linksToSite = database.linksToSiteUrl;
    facts.embeddedContent = database.inventory.embeddedContent;
    facts.embeds = facts.embeddedContent > 0
                   || ((settings.isOn(u"enable-embedding"_s) || settings.isOn(u"enable-embedding-static"_s)
                        || settings.isOn(u"enable-embedding-interactive"_s) || settings.isOn(u"enable-embedding-sdk"_s))
                       && settings.isSet(u"embedding-secret-key"_s));
    if (settings.text(u"enable-public-sharing"_s) != "false"_L1)
        facts.publicLinks = database.inventory.publicLinks;
    const QString mailHost = settings.text(u"email-smtp-host"_s);
    facts.hasMail = settings.isSet(u"email-smtp-host"_s);
    if (isLocalHost(mailHost))
        facts.localMailHost = mailHost;
    facts.mailSender = settings.text(u"email-from-address"_s);
    for (const ChannelInfo &channel : database.channels) {
        addTo(facts.webhooks, channel.host.isEmpty() ? channel.name : u"%1 (%2)"_s.arg(channel.name, channel.host));
        facts.hasLocalWebhook |= isLocalHost(channel.host);
    }
}

bool isSettingOfServer(const QString &variable)
{
    return variable.startsWith("MB_"_L1) && !variable.startsWith("MB_DB_"_L1) && !variable.startsWith("MB_JETTY_"_L1)
           && variable != "MB_ENCRYPTION_SECRET_KEY"_L1;
}

} // namespace

FollowUpFacts FollowUpFacts::of(const ApplicationDatabase &database, const MoveTarget &target,
                                const QStringList &environmentNames)
{
    FollowUpFacts facts;
    facts.target = target;
    const Inventory &counts = database.inventory;
    facts.notifications = std::max<qint64>(0, counts.subscriptions + counts.alerts);
    facts.people = counts.people;
    facts.singleSignOnPeople = database.singleSignOnPeople;
    facts.cachingPolicies = counts.cachingPolicies;
    collectSources(database, facts);
    collectSignIn(database.settings, facts);
    collectAddresses(database, facts);
    if (carriedTable(u"api_key", database.version()) == Carried::No) { // elsewhere they move
        for (const ApiKeyInfo &key : database.apiKeys)
            addTo(facts.apiKeys, key.prefix.isEmpty() ? key.name : u"%1 (%2…)"_s.arg(key.name, key.prefix));
    }
    for (const QString &name : environmentNames) {
        if (isSettingOfServer(name))
            addTo(facts.environmentSettings, name);
    }
    return facts;
}

QJsonObject FollowUpFacts::toJson() const
{
    QJsonObject json{{u"region"_s, target.regionId}, {u"address"_s, target.address}};
    for (const auto &[name, value] : Members::texts)
        json.insert(QStringView(name), this->*value);
    for (const auto &[name, value] : Members::lists)
        json.insert(QStringView(name), QJsonArray::fromStringList(this->*value));
    for (const auto &[name, value] : Members::counts)
        json.insert(QStringView(name), this->*value);
    for (const auto &[name, value] : Members::flags)
        json.insert(QStringView(name), this->*value);
    return json;
}

FollowUpFacts FollowUpFacts::fromJson(const QJsonObject &json)
{
    FollowUpFacts facts;
    facts.target = {json.value(u"region"_s).toString(), json.value(u"address"_s).toString()};
    for (const auto &[name, value] : Members::texts)
        facts.*value = json.value(QStringView(name)).toString();
    for (const auto &[name, value] : Members::lists) {
        const QJsonArray list = json.value(QStringView(name)).toArray();
        for (const QJsonValue &item : list)
            addTo(facts.*value, item.toString());
    }
    for (const auto &[name, value] : Members::counts)
        facts.*value = json.value(QStringView(name)).toInteger();
    for (const auto &[name, value] : Members::flags)
        facts.*value = json.value(QStringView(name)).toBool();
    return facts;
}

} // namespace gangway::metabase
