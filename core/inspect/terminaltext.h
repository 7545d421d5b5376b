// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gangway::inspect {

/// Text from a backup made fit for one line of a terminal: control characters, escape sequences and marks that turn
/// the direction of writing lose their power and show as `␛`, `␊` or `�`.
[[nodiscard]] QString printable(const QString &text);

/// Rows of texts in aligned columns, two spaces between them. @p numeric columns are set right.
[[nodiscard]] QString alignedText(const QList<QStringList> &rows, const QList<bool> &numeric);

/// 18,204 in the user's locale.
[[nodiscard]] QString counted(qint64 number);

/// As a POSIX shell takes it for one word.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace gangway::inspect
