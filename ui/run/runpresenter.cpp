// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runpresenter.h"

#include "core/jobs/home.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/support/redaction.h"

#include <QFileInfo>

#include <utility>

namespace gangway {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

RunPresenter::RunPresenter(QString home, RunnerOptions options, QObject *parent)
    : QObject(parent)
    , m_home(std::move(home))
    , m_options(options)
    , m_rehearsal(m_home)
    , m_attendant(std::make_unique<WaitingAttendant>())
{
    connect(m_attendant.get(), &WaitingAttendant::changed, this, &RunPresenter::takeAttendant, Qt::QueuedConnection);
    m_sampler.setInterval(std::chrono::seconds(1));
    connect(&m_sampler, &QTimer::timeout, this, [this] {
        if (m_facts.question == Question::None && m_phases.sample(m_facts.step, std::chrono::system_clock::now()))
            emit throughputChanged();
    });
    connect(&m_rehearsal, &RehearsalHand::ready, this, &RunPresenter::launch);
    connect(&m_rehearsal, &RehearsalHand::failed, this, &RunPresenter::fail);
    connect(&m_rehearsal, &RehearsalHand::gotKey, this, &RunPresenter::answerKey);
    connect(&m_rehearsal, &RehearsalHand::ordered, m_attendant.get(), &WaitingAttendant::setAddress);
}

RunPresenter::~RunPresenter() = default;

QString RunPresenter::runFolder() const
{
    return m_record ? runFolderPath(m_home, m_record->id) : QString();
}

void RunPresenter::begin(const Plan &plan, const QString &title)
{
    m_unwritten = {plan, title};
    m_reading.start<RunRecord>(
        [home = m_home, plan, title](const Steering &) -> Result<RunRecord> {
            auto journal = Journal::open(home);
            if (!journal)
                return journal.error();
            return journal->create(plan, title);
        },
        [this](Result<RunRecord> created) {
            if (!created) {
                fail(created.error(), {});
                emit openFailed(created.error());
                return;
            }
            m_unwritten.reset();
            takeRecord(std::move(*created));
            emit opened();
            start();
        });
}

void RunPresenter::open(const QString &runId)
{
    m_reading.start<RunReading>([home = m_home, runId](const Steering &) { return readRun(home, runId); },
                                [this](Result<RunReading> read) {
                                    if (!read) {
                                        fail(read.error(), {});
                                        emit openFailed(read.error());
                                        return;
                                    }
                                    m_sides = std::move(read->sides);
                                    takeRecord(std::move(read->record));
                                    const auto failures = failuresOf(*m_record);
                                    m_failures.insert(m_failures.begin(), failures.begin(), failures.end());
                                    if (!m_failures.empty())
                                        emit failuresChanged();
                                    emit opened();
                                    if (m_startsWhenOpened)
                                        start();
                                });
}

void RunPresenter::readRecord()
{
    m_reading.start<RunReading>([home = m_home, id = runId()](const Steering &) { return readRun(home, id); },
                                [this](Result<RunReading> read) {
                                    if (!read) {
                                        fail(read.error(), {});
                                        return;
                                    }
                                    if (read->sides)
                                        m_sides = std::move(read->sides);
                                    takeRecord(std::move(read->record));
                                    emit recordChanged();
                                });
}

void RunPresenter::fail(const Error &error, const QString &stepId)
{
    const RunPhase *const step = phase(stepId);
    m_failures.insert(m_failures.begin(), {error, step ? step->title : QString(), QDateTime::currentDateTime()});
    emit failuresChanged();
}

void RunPresenter::dismiss(int failure)
{
    if (failure < 0 || failure >= static_cast<int>(m_failures.size()))
        return;
    m_failures.erase(m_failures.begin() + failure);
    emit failuresChanged();
}

void RunPresenter::takeRecord(RunRecord record)
{
    if (!m_record) {
        const auto answers = movetocloud::Answers::fromJson(record.plan.answers);
        if (answers) {
            m_plannedAddress = answers->address;
            m_facts.source = QFileInfo(answers->source).fileName();
            m_facts.store = answers->storeApi.host();
            m_facts.pollInterval = std::chrono::seconds(answers->provisioningPollSeconds);
            m_facts.isRehearsal = rehearsal::isRehearsal(*answers);
        }
    }
    m_phases.take(record, isRunning());
    m_record = std::move(record);
    update();
}

QUrl RunPresenter::address() const
{
    if (!m_plannedAddress.isEmpty())
        return m_plannedAddress;
    const RunPhase *const setUp = phase(stepid::setUp);
    const QUrl watched(setUp ? setUp->result.value(u"address"_s).toString() : QString());
    return watched.isEmpty() ? m_attendant->address() : watched;
}

bool RunPresenter::canChangeAddress() const
{
    return m_plannedAddress.isEmpty() && m_situation == Situation::Provisioning;
}

void RunPresenter::start()
{
    if (m_unwritten) {
        if (!m_reading.isRunning())
            begin(Plan(m_unwritten->first), QString(m_unwritten->second)); // copies: it sets the member
        return;
    }
    m_startsWhenOpened = !m_record && m_reading.isRunning();
    if (!m_record || isRunning() || isFinal(m_facts.state))
        return;
    if (m_facts.isRehearsal)
        m_rehearsal.start(); // and launches once there is a cloud to move to
    else
        launch();
}

void RunPresenter::launch()
{
    makeRunner();
    if (!m_runner)
        return;
    m_facts.isPaused = false;
    m_facts.error.reset();
    m_isPausing = false;
    m_runner->start();
    m_sampler.start();
    update();
}

void RunPresenter::makeRunner()
{
    if (m_runner)
        return;
    auto steps = movetocloud::makeSteps(m_record->plan, *m_attendant);
    if (!steps) {
        fail(steps.error(), {});
        return;
    }
    m_runner = std::make_unique<Runner>(m_home, m_record->id, std::move(*steps), m_options);
    connect(m_runner.get(), &Runner::stateChanged, this, [this](RunState state) {
        m_facts.state = state;
        if (isRunning()) // the last one is told with finished(), which knows why
            update();
    });
    connect(m_runner.get(), &Runner::stepStarted, this, [this](int index) {
        m_phases.begin(index, m_runner->state() == RunState::Undoing ? StepState::Undoing : StepState::Begun);
        m_facts.step = m_phases.at(index).id;
        update();
        emit phaseChanged(index);
    });
    connect(m_runner.get(), &Runner::progressed, this, [this](int index, const Progress &progress, const Rate &rate) {
        if (index < 0)
            return;
        m_phases.hear(index, progress, rate);
        if (m_facts.isRestarting && !m_startsAgain) {
            m_facts.isRestarting = false;
            update();
        }
        emit phaseChanged(index);
    });
    connect(m_runner.get(), &Runner::stepFinished, this, &RunPresenter::takeStepFinished);
    connect(m_runner.get(), &Runner::stalled, this, [this](std::chrono::seconds silence) {
        m_facts.silence = silence;
        update();
    });
    connect(m_runner.get(), &Runner::finished, this, &RunPresenter::finish);
}

void RunPresenter::takeStepFinished(int index, StepState state)
{
    m_phases.end(index, state);
    m_facts.silence = {};
    if (state == StepState::Completed)
        m_facts.isRestarting = false;
    update();
    emit phaseChanged(index);
    readRecord();
}

void RunPresenter::finish(const Result<RunOutcome> &outcome)
{
    m_sampler.stop();
    m_facts.silence = {};
    m_facts.state = outcome ? outcome->state : m_record->state;
    const std::optional<Error> error = outcome ? outcome->error : std::optional(outcome.error());
    if (outcome && outcome->step >= 0)
        m_facts.step = m_phases.at(outcome->step).id;
    if (std::exchange(m_startsAgain, false) && m_facts.state == RunState::Stopped) {
        launch(); // told as one thing until something is heard of it again
        return;
    }
    m_facts.isRestarting = false;
    m_facts.isPaused = std::exchange(m_isPausing, false) && m_facts.state == RunState::Stopped;
    const bool isFailure = error && error->code != Error::Code::Cancelled;
    if (isFailure) {
        m_facts.error = error->code;
        if (error->code == Error::Code::Refused && m_facts.step == stepid::verify)
            m_attendant->forgetKey(); // it was not good, so it is asked for again
    }
    update();
    if (isFailure)
        fail(*error, outcome ? m_facts.step : QString());
    readRecord();
    emit ended();
}

void RunPresenter::pause()
{
    if (!isRunning())
        return;
    m_isPausing = true;
    m_runner->cancel();
}

void RunPresenter::stop()
{
    m_isPausing = false;
    m_startsAgain = false;
    m_facts.isRestarting = false;
    if (isRunning())
        m_runner->cancel();
    update();
}

void RunPresenter::undo()
{
    if (!m_record || isFinal(m_facts.state))
        return;
    makeRunner();
    if (m_runner)
        m_runner->undo();
    update();
}

void RunPresenter::tryNow()
{
    if (m_situation == Situation::Waiting)
        restart();
}

void RunPresenter::restart()
{
    if (!isRunning())
        return;
    m_facts.isRestarting = true;
    m_startsAgain = true;
    m_runner->cancel();
    update();
}

Result<> RunPresenter::answerAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url = QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isOnThisMachine = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isOnThisMachine);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty() || !isSafe || !url.userInfo().isEmpty()) {
        return Error{Error::Code::Usage, tr("\"%1\" is no address of a Metabase.").arg(text), url.errorString(),
                     tr("Give the address you chose in Metabase Store, such as acme.metabaseapp.com.")};
    }
    m_attendant->setAddress(url);
    return {};
}

void RunPresenter::changeAddress()
{
    if (!canChangeAddress())
        return;
    m_attendant->forgetAddress();
    restart();
}

void RunPresenter::answerKey(const Secret &key)
{
    processRedactor().addKnown(key);
    m_attendant->setKey(key);
}

void RunPresenter::answerDatabaseKey(const Secret &key)
{
    processRedactor().addKnown(key);
    m_attendant->setDatabaseKey(key);
}

void RunPresenter::fillInForMe()
{
    const auto link = storeLink();
    if (m_facts.isRehearsal && link)
        m_rehearsal.fillIn(m_facts.question, *link, runId());
}

void RunPresenter::takeAttendant()
{
    m_facts.question = m_attendant->question();
    m_facts.isKeyRefused = m_attendant->isDatabaseKeyRefused();
    if (m_facts.question != Question::None && !m_startsAgain)
        m_facts.isRestarting = false;
    update();
    emit factsChanged(); // the link is not among the facts
}

void RunPresenter::update()
{
    RunFacts facts = m_facts;
    facts.isOurs = isRunning();
    facts.address = address().host();
    m_phases.tell(facts);
    if (!facts.isOurs) {
        facts.question = Question::None;
        facts.isKeyRefused = false;
        if (m_record)
            tellWhereItEnded(*m_record, facts);
    }
    const Situation now = situationOf(facts);
    const Situation before = std::exchange(m_situation, now);
    const bool isNews = facts != m_facts;
    m_facts = std::move(facts);
    if (now != before)
        emit situationChanged(now, before);
    if (isNews)
        emit factsChanged();
}

} // namespace gangway
