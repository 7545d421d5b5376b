// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "core/journeys/rehearsal/rehearsal.h"
#include "movetocloud.h"

#include <algorithm>

namespace gangway::movetocloud {
namespace {

bool isCompleted(const RunRecord &run, const QString &stepId)
{
    return std::any_of(run.steps.begin(), run.steps.end(), [&stepId](const StepRecord &step) {
        return step.id == stepId && step.state == StepState::Completed;
    });
}

} // namespace

Session::Session()
{
    setCloud(Cloud::Rehearsal);
}

Result<Session> Session::ofRun(const RunRecord &run, std::optional<checks::Report> report)
{
    auto answers = Answers::fromJson(run.plan.answers);
    if (!answers)
        return answers.error();
    Session session;
    session.m_cloud = rehearsal::isRehearsal(*answers) ? Cloud::Rehearsal : Cloud::Metabase;
    session.m_answers = std::move(*answers);
    session.m_report = std::move(report);
    session.m_run = run;
    return session;
}

Session Session::anew(const Answers &answers)
{
    Session session;
    session.m_answers = answers;
    session.m_answers.archive.clear();
    session.m_answers.acceptDecisions = false;
    session.setCloud(rehearsal::isRehearsal(answers) ? Cloud::Rehearsal : Cloud::Metabase);
    return session;
}

void Session::setSource(std::optional<SourceFacts> source)
{
    if (!source || !m_source || !source->isSameAs(*m_source))
        outdateReport();
    if (source && source->path != m_answers.source) {
        m_answers.unreadable = Answers().unreadable;
        m_answers.leaveOutOrphans = Answers().leaveOutOrphans;
    }
    if (source && (!m_source || source->path != m_source->path)) {
        m_answers.source = source->path;
        m_answers.archive.clear();
        m_answers.sourcePlan = source->hasLicence ? QStringLiteral("pro-self-hosted") : Answers().sourcePlan;
    }
    m_source = std::move(source);
}

void Session::setCloud(Cloud cloud, const QUrl &store)
{
    if (cloud != m_cloud)
        outdateReport();
    m_cloud = cloud;
    const bool isRehearsed = cloud == Cloud::Rehearsal;
    m_answers.storeApi = isRehearsed ? store : Answers::defaultStoreApi();
    m_answers.store = isRehearsed ? store : Answers::defaultStore();
    m_answers.provisioningPollSeconds = isRehearsed ? 1 : Answers().provisioningPollSeconds;
}

void Session::setRegion(const QString &region)
{
    if (region == m_answers.region)
        return;
    m_answers.region = region;
    outdateReport();
}

void Session::setSnapshotChoices(metabase::Unreadable unreadable, bool leaveOutOrphans)
{
    if (unreadable == m_answers.unreadable && leaveOutOrphans == m_answers.leaveOutOrphans)
        return;
    m_answers.unreadable = unreadable;
    m_answers.leaveOutOrphans = leaveOutOrphans;
    outdateReport();
}

void Session::setReport(checks::Report report)
{
    m_report = std::move(report);
    m_isReportOutdated = false;
    m_answers.acceptDecisions = false;
}

void Session::outdateReport()
{
    m_isReportOutdated = m_isReportOutdated || m_report;
    m_report.reset();
    m_answers.acceptDecisions = false;
}

Result<Plan> Session::plan() const
{
    if (m_run)
        return m_run->plan;
    auto answers = Answers::fromJson(m_answers.toJson());
    if (!answers)
        return answers.error();
    return makePlan(*answers);
}

void Session::setRunState(RunState state)
{
    if (m_run)
        m_run->state = state;
}

Facts Session::facts() const
{
    Facts facts;
    facts.isSourceRead = m_source.has_value();
    facts.isChecked = m_report.has_value();
    facts.isCheckOutdated = m_isReportOutdated;
    facts.mayStart = m_report && !m_report->blocks()
                     && (m_answers.acceptDecisions || m_report->count(checks::Severity::Decision) == 0);
    facts.isAddressKnown = !m_answers.address.isEmpty();
    if (!m_run)
        return facts;
    facts.hasRun = true;
    facts.state = m_run->state;
    facts.isUploaded = isCompleted(*m_run, stepid::upload);
    facts.isSetUp = isCompleted(*m_run, stepid::setUp);
    facts.isCompared = isCompleted(*m_run, stepid::verify);
    return facts;
}

} // namespace gangway::movetocloud
