// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gangway::rehearsal {

/// The frame of every page: banner, style, heading. No script, nothing from elsewhere; light and dark; 320 px and up.
struct Page
{
    QString title;
    QString lead;           ///< One sentence under the heading; may be empty.
    QString body;           ///< HTML. Text in it went through escaped().
    int refreshSeconds = 0; ///< 0: the page does not reload itself.

    [[nodiscard]] QByteArray toHtml() const;
};

/// Safe as text and inside a quoted attribute.
inline QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace gangway::rehearsal
