// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/session.h"
#include "ui/settings/preferences.h"
#include "ui/workplace.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// Every window and page, as it can be grabbed.
namespace shots {

/// What the windows stand on: a home with one rehearsed move in it, which went to its end.
struct Ground
{
    gangway::Workplace &workplace;
    gangway::Preferences &preferences;
    QString runId;
    gangway::movetocloud::Session planned; ///< A source that was read and checked; nothing begun.
};

struct Scene
{
    QString name;
    std::function<std::unique_ptr<QWidget>(Ground &)> make;
    bool hasOwnSize = false; ///< A question is as large as its words.
};

/// A page is added by one line in scenes.cpp.
std::vector<Scene> scenes();
/// The scene of that name.
Scene scene(const QString &name);

QString sampleDatabase();
/// The sample, looked at and checked as the wizard's first pages do.
gangway::Result<gangway::movetocloud::Session> checkedSample();
/// Moves the sample in a rehearsal, with gangwayctl in the present GANGWAY_HOME; gives the run's id.
gangway::Result<QString> rehearsedRun();

/// Layouts ask for one another until each has its room.
void settle();

} // namespace shots
