// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gangway {

class RunPresenter;

/// What did not happen in a run, newest first, each until it is dismissed. One list, and no box for each.
class ErrorList final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorList(RunPresenter *presenter, QWidget *parent = nullptr);

private:
    void build();

    RunPresenter *m_presenter;
};

} // namespace gangway
