// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcepage.h"

namespace gangway {

SourcePage::SourcePage(MoveContext &move, QWidget *parent)
    : WizardPage(movetocloud::Page::Source, move, parent)
{
    setHeading(tr("Choose the Metabase to move"),
               tr("Gangway reads its database file and never changes it. Metabase has to be stopped."));
}

} // namespace gangway
