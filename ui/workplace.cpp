// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "core/journeys/rehearsal/rehearsal.h"
#include "ui/wizard/choicewords.h"

#include <QMetaMethod>

namespace gangway {

Workplace::Workplace(QString home, QObject *parent)
    : QObject(parent)
    , m_home(std::move(home))
{
    setChoiceNames(&windowChoiceName);
}

bool Workplace::offersHelp() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Workplace::helpAsked));
}

bool Workplace::offersSettings() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Workplace::settingsAsked));
}

RehearsalServer &Workplace::rehearsal()
{
    if (!m_rehearsal)
        m_rehearsal = new RehearsalServer(rehearsal::cloudFolder(m_home), false, this);
    return *m_rehearsal;
}

} // namespace gangway
