// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

struct Scene
{
    QString name;
    std::function<std::unique_ptr<QWidget>(Ground &)> make;
};

/// A page is added by one line in scenes.cpp.
std::vector<Scene> scenes();

} // namespace shots
