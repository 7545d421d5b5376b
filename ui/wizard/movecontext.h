// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/session.h"
#include "ui/run/runactions.h"
#include "ui/run/runpresenter.h"
#include "ui/workplace.h"

#include <QObject>

namespace gangway {

/// What the pages of one move share: the facts, the news that they changed, and the workplace.
///
/// A page changes session and then calls tellChanged(); rail, buttons and the other pages follow.
class MoveContext final : public QObject
{
    Q_OBJECT

public:
    MoveContext(Workplace &place, movetocloud::Session facts, QObject *parent = nullptr);

    Workplace &workplace;
    movetocloud::Session session;
    /// The run, from the commit on. What it finds out goes into the session by itself.
    RunPresenter run;
    RunActions actions;

    void tellChanged() { emit changed(); }
    /// One line for whoever is looking, such as where a report was saved.
    void tellNotice(const QString &words) { emit noticed(words); }

signals:
    void changed();
    void noticed(const QString &words);
    /// The run is to go on without the large window.
    void backgroundAsked();
    /// Whether the computer is kept awake.
    void awakeChanged(bool held);

private:
    void takeRun();
};

} // namespace gangway
