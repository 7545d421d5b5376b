// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace gangway {

/// A row in which @p widget grows with the window as far as a line of it is read without losing it, and no further: on
/// a wide screen, what stands at both of its ends would not be seen to belong together.
[[nodiscard]] QLayout *asWideAsRead(QWidget *widget);

} // namespace gangway
