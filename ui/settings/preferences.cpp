// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include "core/journeys/applysettings.h"
#include "core/settings/settingsfile.h"

#include <QGuiApplication>

namespace gangway {

Preferences::Preferences(QObject *parent)
    : QObject(parent)
{
    if (auto loaded = loadSettings())
        m_settings = *loaded;
    else
        m_problem = loaded.error();
    m_interpreter.speak(m_settings.language);
    follow();
}

Result<> Preferences::choose(const Settings &settings)
{
    if (auto saved = saveSettings(settings); !saved)
        return saved;
    const bool isOtherLanguage = settings.language != m_settings.language;
    m_settings = settings;
    m_problem.reset();
    if (isOtherLanguage) // windows draw themselves anew
        m_interpreter.speak(m_settings.language);
    follow();
    emit changed();
    return {};
}

void Preferences::follow()
{
    QGuiApplication::setLayoutDirection(m_interpreter.direction());
    applySettings(m_settings);
}

} // namespace gangway
