// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "core/jobs/journal.h"
#include "ui/help/helpwindow.h"
#include "ui/home/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/wizard/movewizard.h"

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

} // namespace

std::vector<Scene> scenes()
{
    return {
        {u"home"_s, [](Ground &g) { return std::make_unique<MainWindow>(g.workplace); }},
        {u"move-source"_s, [](Ground &g) { return std::make_unique<MoveWizard>(g.workplace, movetocloud::Session()); }},
        {u"move-run"_s, [](Ground &g) { return moved(g, movetocloud::Page::Run); }},
        {u"move-store"_s, [](Ground &g) { return moved(g, movetocloud::Page::Store); }},
        {u"move-verify"_s, [](Ground &g) { return moved(g, movetocloud::Page::Verify); }},
        {u"move-finish"_s, [](Ground &g) { return moved(g, movetocloud::Page::Finish); }},
        {u"settings"_s, [](Ground &g) { return std::make_unique<SettingsDialog>(g.preferences); }},
        {u"help"_s, [](Ground &) { return help(u"move-to-cloud#run"_s); }},
        {u"help-index"_s, [](Ground &) { return help(u"index"_s); }},
    };
}

} // namespace shots
