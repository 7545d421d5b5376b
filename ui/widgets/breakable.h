// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace gangway {

/// The same path or address, for a label: it may be broken into lines behind `/`, `-` and `.` and within long runs,
/// where a label by itself breaks at spaces only, and reads from the left in every language; what an address begins
/// with, such as `https://`, stays with its host. For eyes: what is copied is the text itself.
[[nodiscard]] QString breakable(const QString &code);

/// A text of which some words are paths, addresses or versions, too long to stand in one piece, or longer than any word
/// of a language: only those are changed, without the quotes and full stops around them.
[[nodiscard]] QString withBreakableCode(const QString &text);

/// Where the program is read from the right: each line that has words from the right is read from there, whatever it
/// begins with. Elsewhere, and of lines without such words: the same.
[[nodiscard]] QString asRead(const QString &text);

/// What it was before any of the above.
[[nodiscard]] QString withoutBreaks(QString shown);

/// Also words from the left, such as a path, stand at the side where the window's lines begin.
void alignAsWindow(QLabel &label);

} // namespace gangway
