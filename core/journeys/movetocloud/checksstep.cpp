// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checks.h"
#include "core/checks/reportwords.h"
#include "core/choicenames.h"
#include "core/durablefile.h"
#include "core/inspect/source.h"
#include "databasekey.h"
#include "movestep.h"
#include "snapshotfit.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

class ChecksStep final : public MoveStep
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::ChecksStep)

public:
    ChecksStep(StepInfo info, const Answers &answers, Attendant &attendant)
        : MoveStep(std::move(info), answers)
        , m_attendant(attendant)
    {}

    Result<QJsonObject> run(StepContext &context) override
    {
        auto source = inspect::openSource(answers().source);
        if (!source)
            return source.error();
        auto key = databaseKey(context, answers(), m_attendant, *source);
        if (!key)
            return key.error();
        const metabase::SnapshotOptions options = snapshotOptions(answers(), *key ? &**key : nullptr);
        checks::CheckRequest request;
        request.source = answers().source;
        request.key = options.key;
        request.leavesOutOrphans = options.leaveOutOrphans;
        request.decidedUnreadable = options.unreadable != metabase::Unreadable::Stop;
        request.target = {answers().region, answers().address.toString()};
        auto report = checks::checkDatabase(*source->rows, request, context.steering());
        if (!report)
            return report.error();
        if (auto unchanged = source->checkUnchanged(); !unchanged)
            return unchanged.error();
        if (auto saved = save(*report, context.runFolder()); !saved)
            return saved.error();
        if (auto allowed = judge(*report); !allowed)
            return allowed.error();
        // The last and longest look: what would stop the snapshot is said before anything is copied.
        if (auto fit = checkFitForCloud(*source, options, context.steering()); !fit)
            return fit.error();
        QJsonObject result{{u"version"_s, report->version},
                           {u"siteName"_s, report->siteName},
                           {u"inventory"_s, report->inventory.toJson()}};
        for (const auto severity :
             {checks::Severity::Decision, checks::Severity::Warning, checks::Severity::Info, checks::Severity::Passed})
            result.insert(checks::severityKey(severity), report->count(severity));
        return result;
    }

private:
    static Result<> save(const checks::Report &report, const QString &folder)
    {
        if (auto json = DurableFile::writeAll(folder + u"/checks.json"_s, QJsonDocument(report.toKeptJson()).toJson());
            !json)
            return json;
        return DurableFile::writeAll(folder + u"/checks.html"_s, report.toHtml().toUtf8());
    }

    Result<> judge(const checks::Report &report) const
    {
        QStringList stopping;
        QString next;
        const auto collect = [&](checks::Severity severity) {
            for (const checks::Finding &finding : report.findings) {
                if (finding.severity == severity)
                    stopping.append(u"%1: %2"_s.arg(finding.title, checks::whatToDo(finding)));
            }
        };
        collect(checks::Severity::Blocker);
        if (!stopping.isEmpty()) {
            return Error{Error::Code::Blocked,
                         tr("The move cannot start: %n check(s) forbid it. Nothing was changed.", nullptr,
                            static_cast<int>(stopping.size())),
                         stopping.join(u'\n'), tr("Do what each of them says, then check again.")};
        }
        if (answers().acceptDecisions)
            return {};
        collect(checks::Severity::Decision);
        if (stopping.isEmpty())
            return {};
        return Error{Error::Code::Blocked,
                     tr("The move waits for you: %n finding(s) of the checks need a decision. Nothing was changed.",
                        nullptr, static_cast<int>(stopping.size())),
                     stopping.join(u'\n'),
                     tr("Read them. If you accept them all, plan the move again with %1.")
                         .arg(choiceName(Choice::AcceptDecisions))};
    }

    Attendant &m_attendant;
};

} // namespace

std::unique_ptr<Step> makeChecksStep(StepInfo info, const Answers &answers, Attendant &attendant)
{
    return std::make_unique<ChecksStep>(std::move(info), answers, attendant);
}

} // namespace gangway::movetocloud
