// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes README's pictures from the real windows and a real rehearsal; see readme-pictures, which runs it.

#include "app/gangway/services.h"
#include "core/durablefile.h"
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "look.h"
#include "scenes.h"
#include "ui/run/runpresenter.h"
#include "ui/wizard/movewizard.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

/// Wide enough for the words, and as high as what is to be seen.
struct Picture
{
    const char *scene;
    QSize size;
};
constexpr Picture pictures[] = {
    {"home", {820, 430}},
    {"move-checks", {820, 600}},
    {"move-verify", {820, 530}},
    {"move-finish", {820, 600}},
};
constexpr QSize runSize{820, 800}; // the plot is the last that has to be seen
constexpr int patience = 120'000;
constexpr qint64 slowUpload = 20'000; // so that the plot of two megabytes has a minute to draw

int fail(const Error &error)
{
    QTextStream(stderr) << error.what << '\n' << error.detail << '\n' << error.next << '\n';
    return 1;
}

/// Lets the window work until @p isSo; false when that takes too long.
template<typename Condition>
bool await(Condition isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.elapsed() > patience)
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return true;
}

bool save(QWidget &window, QSize size, const QString &path)
{
    window.resize(size);
    window.show();
    shots::settle();
    return window.grab().save(path);
}

/// The run page in the middle of the upload: banner, bars, and a plot that has something to show.
Result<> grabRunning(shots::Ground &ground, const QString &path)
{
    RehearsalServer &cloud = ground.workplace.rehearsal();
    cloud.start();
    if (!await([&cloud] { return cloud.isReady(); }))
        return Error{Error::Code::Unexpected, u"The stand-in cloud does not start."_s, {}, {}};
    ground.planned.setCloud(movetocloud::Cloud::Rehearsal, cloud.store());
    movetocloud::Answers answers = ground.planned.answers();
    answers.archive = movetocloud::suggestedArchive(answers.source, ground.workplace.home());
    answers.acceptDecisions = true;
    answers.bytesPerSecond = slowUpload;
    auto journal = Journal::open(ground.workplace.home());
    if (!journal)
        return journal.error();
    const auto run = journal->create(movetocloud::makePlan(answers), movetocloud::runTitle(answers));
    if (!run)
        return run.error();
    MoveWizard wizard(ground.workplace, *movetocloud::Session::ofRun(*run));
    wizard.run().setRehearsalServer(&cloud);
    wizard.resize(runSize);
    wizard.show();
    if (!await([&wizard] { return wizard.run().record().has_value(); }))
        return Error{Error::Code::Unexpected, u"The run was not opened."_s, {}, {}};
    wizard.run().start();
    const auto sent = [&wizard] {
        const RunPhase *const upload = wizard.run().phase(movetocloud::stepid::upload);
        return upload && upload->progress ? upload->progress->done : 0;
    };
    if (!await([&sent] { return sent() > 1'200'000; }))
        return Error{Error::Code::Unexpected, u"The upload did not get that far."_s, {}, {}};
    if (!save(wizard, runSize, path))
        return Error{Error::Code::Unexpected, u"The picture could not be written."_s, path, {}};
    wizard.run().stop();
    await([&wizard] { return !wizard.run().isRunning(); });
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        QTextStream(stderr) << "usage: readmepictures FOLDER\n";
        return 2;
    }
    const QTemporaryDir home(QDir::tempPath() + u"/gangway-XXXXXX"_s); // it is seen in the pictures
    qputenv("GANGWAY_HOME", QFile::encodeName(home.path()));
    QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    Preferences preferences;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    shots::Look look;
    look.name = u"readme"_s;
    shots::wear(look);

    const auto run = shots::rehearsedRun();
    if (!run)
        return fail(run.error());
    const auto planned = shots::checkedSample();
    if (!planned)
        return fail(planned.error());
    Workplace workplace(gangwayHomePath());
    serve(workplace, preferences);
    shots::Ground ground{workplace, preferences, *run, *planned};
    for (const Picture &picture : pictures) {
        const QString name = QString::fromLatin1(picture.scene);
        const auto window = shots::scene(name).make(ground);
        if (!save(*window, picture.size, folder.filePath(name + u".png"_s)))
            return 1;
    }
    if (auto grabbed = grabRunning(ground, folder.filePath(u"move-run.png"_s)); !grabbed)
        return fail(grabbed.error());
    return 0;
}
