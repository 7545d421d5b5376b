// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runrecord.h"

#include <QJsonObject>
#include <QString>

namespace gangway {

/// `{id, journey, title, state, created, updated, stepsCompleted, stepsTotal, readOnlySource}`
[[nodiscard]] QJsonObject runJson(const RunSummary &run);
/// The same with `folder`, `plan` and `steps: [{id, title, state, attempts, started, finished, result, error}]`.
[[nodiscard]] QJsonObject runJson(const RunRecord &run, const QString &folder);

/// A table of runs, or a sentence that there are none.
[[nodiscard]] QString runsText(const std::vector<RunSummary> &runs);
/// Everything a support person would ask about one run.
[[nodiscard]] QString runText(const RunRecord &run, const QString &folder);

} // namespace gangway
