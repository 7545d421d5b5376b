// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/preflight.h"
#include "ui/help/helpwindow.h"
#include "ui/home/mainwindow.h"
#include "ui/home/unfinishedruns.h"
#include "ui/inspector/inspectwindow.h"
#include "ui/run/bannerwords.h"
#include "ui/run/runaction.h"
#include "ui/run/situationwords.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/questionbox.h"
#include "ui/wizard/movewizard.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shots {

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QWidget> help(const QString &topic)
{
    auto window = std::make_unique<HelpWindow>();
    window->open(topic);
    return window;
}

/// A page of the move that went to its end, to be read again.
std::unique_ptr<QWidget> moved(Ground &ground, movetocloud::Page page)
{
    auto journal = Journal::open(ground.workplace.home());
    auto wizard =
        std::make_unique<MoveWizard>(ground.workplace, *movetocloud::Session::ofRun(*journal->run(ground.runId)));
    wizard->show();
    wizard->showPage(page);
    return wizard;
}

/// A page before the commit.
std::unique_ptr<QWidget> planned(Ground &ground, movetocloud::Page page)
{
    auto wizard = std::make_unique<MoveWizard>(ground.workplace, ground.planned);
    wizard->show();
    wizard->showPage(page);
    return wizard;
}

/// The sample without its header and with a hole in it.
QString damagedDatabase(const Ground &ground)
{
    constexpr qsizetype header = 8192;
    QFile sample(sampleDatabase());
    QByteArray bytes = sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
    bytes.replace(0, header, QByteArray(header, '\0'));
    const qsizetype hole = std::min<qsizetype>(32 * header, bytes.size() / 20);
    bytes.replace(bytes.size() / 2, hole, QByteArray(hole, '\0'));
    QFile damaged(QFileInfo(ground.workplace.home()).absolutePath() + u"/damaged.mv.db"_s);
    return damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size() ? damaged.fileName() : QString();
}

std::unique_ptr<QWidget> inspected(const QString &path)
{
    auto window = std::make_unique<InspectWindow>(path);
    window->show();
    for (const QDeadlineTimer patience(30'000); !window->summary() && !patience.hasExpired();)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return window;
}

/// What is asked before a move is given up.
std::unique_ptr<QWidget> discardQuestion(Ground &ground)
{
    auto journal = Journal::open(ground.workplace.home());
    const movetocloud::Answers &answers = ground.planned.answers();
    const auto run = journal->create(movetocloud::makePlan(answers), movetocloud::runTitle(answers));
    MainWindow window(ground.workplace);
    window.show();
    const Banner *banner = nullptr;
    for (const QDeadlineTimer patience(30'000); !banner && !patience.hasExpired();) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        banner = window.unfinished()->banner(run->id);
    }
    banner->button(UnfinishedRuns::Discard)->click();
    auto *const question = window.findChild<QWidget *>(u"discardQuestion"_s);
    question->setParent(nullptr, question->windowFlags()); // it stays while the window goes
    (void)journal->recordRunState(run->id, RunState::Undone);
    return std::unique_ptr<QWidget>(question);
}

/// A move whose network was cut during the upload.
RunFacts cutShort()
{
    RunFacts facts;
    facts.isOurs = true;
    facts.step = movetocloud::stepid::upload;
    facts.silence = std::chrono::seconds(40);
    facts.error = Error::Code::Unreachable;
    facts.isBackedUp = true;
    facts.source = u"metabase.db.mv.db"_s;
    facts.store = u"store.metabase.com"_s;
    facts.address = u"acme.metabaseapp.com"_s;
    facts.stepsCompleted = 3;
    facts.stepsTotal = 7;
    return facts;
}

std::unique_ptr<QWidget> question()
{
    const StopQuestion words = stopQuestion(Situation::Uploading, cutShort());
    auto box = std::make_unique<QuestionBox>(words.title, words.text, nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    box->addButton(actionText(RunAction::Stop, Situation::Uploading), QMessageBox::DestructiveRole);
    box->addSafeAnswer(actionText(RunAction::Continue, Situation::Uploading));
    return box;
}

/// What the banner says in every situation, a cut network first.
std::unique_ptr<QWidget> banners()
{
    const RunFacts facts = cutShort();
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    const auto add = [&](Situation situation) {
        auto *const banner = new Banner;
        banner->set(bannerText(situation, facts));
        column->addWidget(banner);
    };
    add(Situation::Waiting);
    add(Situation::Failed);
    for (const Situation situation : allSituations)
        add(situation);
    column->addStretch(1);
    auto area = std::make_unique<QScrollArea>();
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

} // namespace

std::vector<Scene> scenes()
{
    return {
        {u"home"_s, [](Ground &g) { return std::make_unique<MainWindow>(g.workplace); }},
        {u"move-source"_s, [](Ground &g) { return std::make_unique<MoveWizard>(g.workplace, movetocloud::Session()); }},
        {u"move-checks"_s, [](Ground &g) { return planned(g, movetocloud::Page::Checks); }},
        {u"move-plan"_s, [](Ground &g) { return planned(g, movetocloud::Page::Plan); }},
        {u"move-run"_s, [](Ground &g) { return moved(g, movetocloud::Page::Run); }},
        {u"move-store"_s, [](Ground &g) { return moved(g, movetocloud::Page::Store); }},
        {u"move-verify"_s, [](Ground &g) { return moved(g, movetocloud::Page::Verify); }},
        {u"move-finish"_s, [](Ground &g) { return moved(g, movetocloud::Page::Finish); }},
        {u"inspect"_s, [](Ground &) { return inspected(sampleDatabase()); }},
        {u"inspect-damaged"_s, [](Ground &g) { return inspected(damagedDatabase(g)); }},
        {u"banners"_s, [](Ground &) { return banners(); }},
        {u"stop-question"_s, [](Ground &) { return question(); }, true},
        {u"discard-question"_s, discardQuestion, true},
        {u"settings"_s, [](Ground &g) { return std::make_unique<SettingsDialog>(g.preferences); }},
        {u"help"_s, [](Ground &) { return help(u"move-to-cloud#run"_s); }},
        {u"help-index"_s, [](Ground &) { return help(u"index"_s); }},
        {u"help-tables"_s, [](Ground &) { return help(u"commands#secrets"_s); }},
    };
}

Scene scene(const QString &name)
{
    for (Scene &one : scenes()) {
        if (one.name == name)
            return one;
    }
    return {};
}

QString sampleDatabase()
{
    return QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
}

Result<movetocloud::Session> checkedSample()
{
    auto source = movetocloud::lookAtSource(sampleDatabase(), {}, {});
    if (!source)
        return source.error();
    movetocloud::PreflightRequest request;
    request.source = source->path;
    auto report = movetocloud::preflight(request, {});
    if (!report)
        return report.error();
    movetocloud::Session session;
    session.setSource(*std::move(source));
    session.setReport(*std::move(report));
    return session;
}

Result<QString> rehearsedRun()
{
    QProcess rehearsal;
    rehearsal.setProcessChannelMode(QProcess::MergedChannels);
    rehearsal.start(QStringLiteral(GANGWAY_BINARY_DIR "/bin/gangwayctl"), {u"rehearse"_s});
    const bool ended = rehearsal.waitForFinished(120'000);
    if (!ended || rehearsal.exitCode() != 0)
        return Error{Error::Code::Unexpected, u"The rehearsal failed."_s, QString::fromUtf8(rehearsal.readAll()), {}};
    auto journal = Journal::open(gangwayHomePath());
    if (!journal)
        return journal.error();
    const auto runs = journal->runs();
    if (!runs)
        return runs.error();
    return runs->front().id;
}

void settle()
{
    for (int round = 0; round < 10; ++round) {
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QApplication::processEvents();
    }
}

} // namespace shots
