// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/session.h"
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

    void tellChanged() { emit changed(); }

signals:
    void changed();
};

} // namespace gangway
