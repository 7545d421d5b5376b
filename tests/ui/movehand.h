// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"
#include "ui/pages/movingpage.h"
#include "ui/run/runaction.h"
#include "ui/widgets/banner.h"
#include "ui/wizard/movewizard.h"
#include "ui/wizard/wizardpage.h"

#include <QLabel>
#include <QPushButton>

/// A move's window in somebody's hands.
namespace hand {

template<typename PageType>
PageType *pageOf(const gangway::MoveWizard &wizard, gangway::movetocloud::Page page)
{
    return qobject_cast<PageType *>(wizard.pageAt(page));
}

inline gangway::WizardPage *pageIn(const gangway::MoveWizard &wizard)
{
    return static_cast<gangway::WizardPage *>(wizard.currentPage());
}

/// What the page in view has under that name.
template<typename Type>
Type *find(const gangway::MoveWizard &wizard, const char *name)
{
    return wizard.currentPage()->findChild<Type *>(QLatin1String(name));
}

/// Why the page in view says that it cannot go on.
inline QString hint(const gangway::MoveWizard &wizard)
{
    return find<QLabel>(wizard, "hint")->text();
}

inline bool canGoOn(const gangway::MoveWizard &wizard)
{
    return wizard.button(QWizard::NextButton)->isEnabled();
}

inline QPushButton *bannerButton(const gangway::MovingPage *page, gangway::RunAction action)
{
    return page->banner()->button(static_cast<int>(action));
}

} // namespace hand
