// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizardpage.h"

namespace gangway {

/// Which Metabase is moved, and where to.
class SourcePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit SourcePage(MoveContext &move, QWidget *parent = nullptr);
};

} // namespace gangway
