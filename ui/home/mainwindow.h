// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workplace.h"

#include <QMainWindow>

namespace gangway {

/// Home: a card for each task, interrupted runs, earlier runs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workplace &workplace, QWidget *parent = nullptr);

    /// Opens the wizard for a fresh move.
    void startMove();

private:
    void addMenus();

    Workplace &m_workplace;
};

} // namespace gangway
