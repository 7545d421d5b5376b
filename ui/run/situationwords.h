// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "situation.h"

#include <QString>

#include <optional>

namespace gangway {

/// `65 % – Uploading – Move metabase.db.mv.db`. @p thousandths: -1 where it is not known.
[[nodiscard]] QString windowTitle(Situation situation, const QString &runTitle, int thousandths);
/// One line for the tray.
[[nodiscard]] QString trayText(Situation situation, const RunFacts &facts, int thousandths);

struct NotificationText
{
    QString summary;
    QString body;
    bool isUrgent = false;
};
/// For what somebody who is not looking has to know: it ended, or a decision is needed. Nothing otherwise.
[[nodiscard]] std::optional<NotificationText> notificationText(Situation situation, const RunFacts &facts);

/// The question before a stop: what stays, what is undone, how long it takes.
struct StopQuestion
{
    QString title;
    QString text;
};
[[nodiscard]] StopQuestion stopQuestion(Situation situation, const RunFacts &facts);
[[nodiscard]] StopQuestion undoQuestion(const RunFacts &facts);

} // namespace gangway
