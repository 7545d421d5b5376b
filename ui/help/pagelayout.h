// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextBrowser;

namespace gangway {

/// Shows Markdown as a page to read: room around paragraphs, lines in tables, ground behind code, all of it in the
/// colours of the palette.
void layOutManualPage(QTextBrowser &page, const QString &markdown);

} // namespace gangway
