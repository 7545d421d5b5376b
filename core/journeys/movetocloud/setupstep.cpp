// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/rest/instanceclient.h"
#include "core/support/log.h"
#include "movestep.h"
#include "uploadnotes.h"

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

const Log setUpLog("move");

/// Restoring a large snapshot takes Metabase Cloud long; past this something is wrong there.
constexpr auto patience = std::chrono::hours(3);

const QString addressNote = u"address"_s;

class SetUpStep final : public MoveStep
{
public:
    SetUpStep(StepInfo info, const Answers &answers, Attendant &attendant)
        : MoveStep(std::move(info), answers)
        , m_attendant(attendant)
    {}

    Result<QJsonObject> run(StepContext &context) override
    {
        auto address = instanceAddress(context);
        if (!address)
            return address.error();
        http::Client client;
        http::RetryBudget budget(client.clock());
        auto instance = metabase::InstanceClient::at(address->toString(), client, budget);
        if (!instance)
            return instance.error();
        setUpLog.info("Waiting for the new instance", {{"address", address->host()}});
        const auto interval = std::chrono::seconds(answers().provisioningPollSeconds);
        if (auto healthy = instance->waitUntilHealthy(interval, patience, context.steering()); !healthy)
            return healthy.error();
        auto version = instance->version(context.steering());
        if (!version)
            return version.error();
        return QJsonObject{{u"address"_s, address->toString()}, {u"version"_s, version->tag}};
    }

private:
    Result<QUrl> instanceAddress(StepContext &context)
    {
        if (!answers().address.isEmpty())
            return answers().address;
        auto link = storeLink(context.secrets(), answers());
        if (!link)
            return link.error();
        const QUrl known(context.note(addressNote).toString());
        auto address = m_attendant.instanceAddress(*link, known, context.steering());
        if (!address || *address == known)
            return address;
        // Nobody is to type it twice: setting up takes long enough to be cut short.
        if (auto noted = context.setNote(addressNote, address->toString()); !noted)
            return noted.error();
        return address;
    }

    Attendant &m_attendant;
};

} // namespace

std::unique_ptr<Step> makeSetUpStep(StepInfo info, const Answers &answers, Attendant &attendant)
{
    return std::make_unique<SetUpStep>(std::move(info), answers, attendant);
}

} // namespace gangway::movetocloud
