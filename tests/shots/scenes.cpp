// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/preflight.h"
#include "ui/help/helpwindow.h"
#include "ui/home/mainwindow.h"
#include "ui/inspector/inspectwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/wizard/movewizard.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

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
        {u"settings"_s, [](Ground &g) { return std::make_unique<SettingsDialog>(g.preferences); }},
        {u"help"_s, [](Ground &) { return help(u"move-to-cloud#run"_s); }},
        {u"help-index"_s, [](Ground &) { return help(u"index"_s); }},
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
