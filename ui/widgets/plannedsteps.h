// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/plan.h"

#include <QWidget>

#include <vector>

namespace gangway {

/// The steps of a plan as people read them before it begins: what each touches, how long it takes, the way back.
class PlannedSteps final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// @p paths: where the words name one of them, it is broken between its folders.
    void set(const std::vector<StepInfo> &steps, const QStringList &paths);
};

} // namespace gangway
