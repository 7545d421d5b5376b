// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QTextEdit;
class QWidget;

namespace gangway {

/// A row in which @p widget grows with the window as far as a line of it is read without losing it, and no further: on
/// a wide screen, what stands at both of its ends would not be seen to belong together.
[[nodiscard]] QLayout *asWideAsRead(QWidget *widget);

/// The same for the lines of a document: they are broken there, and the area around them grows on.
void breakWhereRead(QTextEdit *text);

} // namespace gangway
