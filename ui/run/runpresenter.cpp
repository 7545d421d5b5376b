// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runpresenter.h"

#include "core/jobs/home.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/rehearsalorder.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/journeys/rehearsal/rehearsalserver.h"
#include "core/support/redaction.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

/// A run and what its comparison noted, read together.
struct Read
{
    RunRecord record;
    std::optional<ComparedSides> sides;
};

std::optional<ComparedSides> sidesOf(const QJsonObject &json)
{
    auto expected = metabase::Inventory::fromJson(json.value(u"expected"_s).toObject());
    auto found = metabase::Inventory::fromJson(json.value(u"found"_s).toObject());
    if (!json.contains(u"expected"_s) || !expected || !found)
        return {};
    return ComparedSides{*expected, *found};
}

Result<Read> readRun(const QString &home, const QString &runId)
{
    auto journal = Journal::open(home);
    if (!journal)
        return journal.error();
    auto record = journal->run(runId);
    if (!record)
        return record.error();
    Read read{std::move(*record), {}};
    for (const StepRecord &step : read.record.steps) {
        if (step.id == stepid::verify && step.state == StepState::Completed)
            read.sides = sidesOf(step.result);
    }
    if (!read.sides) {
        if (const auto notes = journal->notes(runId, stepid::verify))
            read.sides = sidesOf(*notes);
    }
    return read;
}

} // namespace

RunPresenter::RunPresenter(QString home, RunnerOptions options, QObject *parent)
    : QObject(parent)
    , m_home(std::move(home))
    , m_options(options)
    , m_attendant(std::make_unique<WaitingAttendant>())
{
    connect(m_attendant.get(), &WaitingAttendant::changed, this, &RunPresenter::takeAttendant, Qt::QueuedConnection);
    m_sampler.setInterval(std::chrono::seconds(1));
    connect(&m_sampler, &QTimer::timeout, this, &RunPresenter::sample);
}

RunPresenter::~RunPresenter() = default;

void RunPresenter::setRehearsalServer(RehearsalServer *server)
{
    m_server = server;
}

void RunPresenter::setKeptKeys(KeptKeys keys)
{
    m_attendant->setKeptKeys(std::move(keys));
}

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
    m_reading.start<Read>([home = m_home, runId](const Steering &) { return readRun(home, runId); },
                          [this](Result<Read> read) {
                              if (!read) {
                                  fail(read.error(), {});
                                  emit openFailed(read.error());
                                  return;
                              }
                              m_sides = std::move(read->sides);
                              takeRecord(std::move(read->record));
                              takeJournalFailures();
                              emit opened();
                              if (m_startsWhenOpened)
                                  start();
                          });
}

void RunPresenter::readRecord()
{
    m_reading.start<Read>([home = m_home, id = runId()](const Steering &) { return readRun(home, id); },
                          [this](Result<Read> read) {
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

/// What it failed with before this window was there.
void RunPresenter::takeJournalFailures()
{
    for (const StepRecord &step : m_record->steps) {
        if ((step.state == StepState::Failed || step.state == StepState::UndoFailed) && step.error)
            m_failures.insert(m_failures.begin(), {*step.error, phase(step.id)->title, step.finished.toLocalTime()});
    }
    if (!m_failures.empty())
        emit failuresChanged();
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
    const QStringList titles = movetocloud::stepTitles(record.plan);
    m_phases.resize(record.steps.size());
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        RunPhase &phase = m_phases[i];
        phase.id = record.steps[i].id;
        phase.title = titles.at(static_cast<qsizetype>(i));
        phase.result = record.steps[i].result;
        // What the runner has told since is newer than what was read.
        if (!isRunning())
            phase.state = record.steps[i].state;
    }
    m_record = std::move(record);
    update();
}

const RunPhase *RunPresenter::phase(const QString &stepId) const
{
    const auto found = std::ranges::find(m_phases, stepId, &RunPhase::id);
    return found == m_phases.end() ? nullptr : &*found;
}

int RunPresenter::thousandths() const
{
    const RunPhase *const current = m_facts.step.isEmpty() ? nullptr : phase(m_facts.step);
    if (!current || !current->progress || current->progress->total <= 0)
        return -1;
    const Progress &progress = *current->progress;
    return static_cast<int>(1000 * std::min(progress.done, progress.total) / progress.total);
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
    if (!m_facts.isRehearsal) {
        launch();
        return;
    }
    if (!m_server)
        m_server = new RehearsalServer(rehearsal::cloudFolder(m_home), false, this);
    if (m_server->isReady()) {
        launch();
        return;
    }
    if (m_startsWhenReady)
        return;
    m_startsWhenReady = true;
    connect(m_server, &RehearsalServer::ready, this, [this] {
        if (std::exchange(m_startsWhenReady, false))
            launch();
    });
    connect(m_server, &RehearsalServer::failed, this, [this](const Error &error) {
        if (std::exchange(m_startsWhenReady, false))
            fail(error, {});
    });
    m_server->start();
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
        RunPhase &phase = m_phases[static_cast<std::size_t>(index)];
        phase.state = m_runner->state() == RunState::Undoing ? StepState::Undoing : StepState::Begun;
        phase.progress.reset();
        phase.rate = {};
        m_facts.step = phase.id;
        update();
        emit phaseChanged(index);
    });
    connect(m_runner.get(), &Runner::progressed, this, [this](int index, const Progress &progress, const Rate &rate) {
        if (index < 0)
            return;
        RunPhase &phase = m_phases[static_cast<std::size_t>(index)];
        phase.progress = progress;
        phase.rate = rate;
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
    m_phases[static_cast<std::size_t>(index)].state = state;
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
        m_facts.step = m_phases[static_cast<std::size_t>(outcome->step)].id;
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
    if (!m_facts.isRehearsal || !link || m_fillingIn.isRunning())
        return;
    if (m_facts.question == Question::Key) {
        m_fillingIn.start<Secret>(
            [link = *link](const Steering &steering) { return movetocloud::rehearsalKey(link, steering); },
            [this](const Result<Secret> &key) {
                if (key)
                    answerKey(*key);
                else
                    fail(key.error(), stepid::verify);
            });
        return;
    }
    m_fillingIn.start<QUrl>(
        [link = *link, alias = u"rehearsal-"_s + runId()](const Steering &steering) {
            return movetocloud::orderRehearsal(link, alias, steering);
        },
        [this](const Result<QUrl> &address) {
            if (address)
                m_attendant->setAddress(*address);
            else
                fail(address.error(), stepid::setUp);
        });
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

void RunPresenter::sample()
{
    const RunPhase *const current = phase(m_facts.step);
    if (!current || !current->progress || current->progress->unit != Progress::Unit::Bytes
        || m_facts.question != Question::None)
        return;
    m_throughput.record(std::chrono::system_clock::now(), static_cast<int>(current - m_phases.data()),
                        current->progress->done);
    emit throughputChanged();
}

void RunPresenter::update()
{
    RunFacts facts = m_facts;
    if (m_record && !isRunning() && facts.state == RunState::Ready)
        facts.state = m_record->state;
    facts.isOurs = isRunning();
    const auto isDone = [this](const QString &id) {
        const RunPhase *const step = phase(id);
        return step && step->state == StepState::Completed;
    };
    facts.isBackedUp = isDone(stepid::backup);
    facts.isUploaded = isDone(stepid::upload);
    facts.isSetUp = isDone(stepid::setUp);
    facts.isCompared = isDone(stepid::verify);
    facts.address = address().host();
    facts.stepsTotal = static_cast<int>(m_phases.size());
    facts.stepsCompleted = static_cast<int>(std::ranges::count(m_phases, StepState::Completed, &RunPhase::state));
    if (!facts.isOurs) {
        facts.question = Question::None;
        facts.isKeyRefused = false;
        if (m_record && facts.step.isEmpty()) {
            // Opened, not run here: where it ended is what the journal says.
            for (const StepRecord &step : m_record->steps) {
                if (step.state == StepState::Failed || step.state == StepState::Stopped) {
                    facts.step = step.id;
                    if (step.error)
                        facts.error = step.error->code;
                }
            }
        }
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
