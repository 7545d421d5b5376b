// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choicenames.h"
#include "core/metabase/inventory.h"
#include "core/metabase/rest/instanceclient.h"
#include "movestep.h"
#include "movetocloud.h"
#include "uploadnotes.h"

#include <QCoreApplication>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

class VerifyStep final : public MoveStep
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::VerifyStep)

public:
    VerifyStep(StepInfo info, const Answers &answers, Attendant &attendant)
        : MoveStep(std::move(info), answers)
        , m_attendant(attendant)
    {}

    Result<QJsonObject> run(StepContext &context) override
    {
        const QString address = context.resultOf(stepid::setUp).value(u"address"_s).toString();
        auto expected = expectedCounts(context);
        if (!expected)
            return expected.error();
        auto link = storeLink(context.secrets(), answers());
        if (!link)
            return link.error();
        auto key = m_attendant.instanceKey(QUrl(address), *link, context.steering());
        if (!key)
            return key.error();
        http::Client client;
        http::RetryBudget budget(client.clock());
        auto instance = metabase::InstanceClient::at(address, client, budget);
        if (!instance)
            return instance.error();
        auto found = instance->counts({metabase::Credential::Kind::ApiKey, *key}, context.steering());
        if (!found)
            return found.error();
        // Noted before they are judged, so that a difference can be shown side by side.
        const QJsonObject sides{{u"expected"_s, expected->toJson()}, {u"found"_s, found->toJson()}};
        if (auto noted = context.setNotes(sides); !noted)
            return noted.error();
        if (auto same = compare(address, *expected, *found); !same)
            return same.error();
        return QJsonObject{{u"address"_s, address}, {u"expected"_s, expected->toJson()}, {u"found"_s, found->toJson()}};
    }

private:
    /// What was counted in the snapshot when it was read back, before it was uploaded.
    static Result<metabase::Inventory> expectedCounts(const StepContext &context)
    {
        return metabase::Inventory::fromJson(context.resultOf(stepid::snapshot).value(u"inventory"_s).toObject());
    }

    static Result<> compare(const QString &address, const metabase::Inventory &expected,
                            const metabase::Inventory &found)
    {
        QStringList missing;
        for (const auto &field : metabase::Inventory::fields()) {
            // A count that nobody can tell is no proof.
            if (field.essential && found.*field.count < 0)
                missing.append(metabase::Inventory::title(field));
        }
        if (!missing.isEmpty()) {
            return Error{
                Error::Code::Different, tr("%1 does not say how much it holds of everything.").arg(address),
                missing.join(u", "_s),
                //: %1: a command, or a button of a window
                tr("Compare these by hand: %1 shows how many the backup holds.").arg(choiceName(Choice::InspectFile))};
        }
        const auto differences = metabase::differences(expected, found);
        if (differences.empty())
            return {};
        QStringList lines;
        for (const metabase::InventoryDifference &difference : differences) {
            lines.append(tr("%1: %2 expected, %3 found")
                             .arg(metabase::Inventory::title(*difference.field))
                             .arg(difference.expected)
                             .arg(difference.found));
        }
        return Error{
            Error::Code::Different, tr("%1 does not hold what was moved.").arg(address), lines.join(u'\n'),
            tr("Do not switch over. Your backup and the old server are as they were. Ask Metabase's support, or "
               "move again.")};
    }

    Attendant &m_attendant;
};

} // namespace

std::unique_ptr<Step> makeVerifyStep(StepInfo info, const Answers &answers, Attendant &attendant)
{
    return std::make_unique<VerifyStep>(std::move(info), answers, attendant);
}

} // namespace gangway::movetocloud
