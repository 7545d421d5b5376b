// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include "ui/help/helpwindow.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/workplace.h"

#include <QApplication>
#include <QPointer>

namespace gangway {

void serve(Workplace &workplace, Preferences &preferences)
{
    workplace.setSettings(preferences.settings());
    QObject::connect(&preferences, &Preferences::changed, &workplace,
                     [&workplace, &preferences] { workplace.setSettings(preferences.settings()); });
    QObject::connect(&workplace, &Workplace::helpAsked, &workplace, [&workplace](const QString &topic) {
        static QPointer<HelpWindow> manual;
        if (!manual) {
            manual = new HelpWindow;
            manual->setAttribute(Qt::WA_DeleteOnClose);
            manual->setAttribute(Qt::WA_QuitOnClose, false); // Home is the program
            QObject::connect(&workplace, &QObject::destroyed, manual, [] { delete manual; });
        }
        manual->open(topic);
        manual->show();
        manual->raise();
        manual->activateWindow();
    });
    QObject::connect(&workplace, &Workplace::settingsAsked, &workplace, [&workplace, &preferences] {
        SettingsDialog dialog(preferences, workplace.keptKeys(), QApplication::activeWindow());
        dialog.exec();
    });
}

} // namespace gangway
