// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gangway::inspect {

/// A text looked for without case in UTF-8 bytes.
///
/// Plain ASCII is compared byte by byte; anything else goes through QString, so that `É` finds `é`.
class Needle final
{
public:
    explicit Needle(const QString &text);

    /// Offset in bytes of the first place; for text beyond ASCII the offset is approximate. -1: not there.
    [[nodiscard]] qsizetype find(QByteArrayView hay) const;
    /// Bytes to keep from the end of one piece so that a place across the border is found in the next.
    [[nodiscard]] qsizetype overlap() const { return m_overlap; }

private:
    QString m_text;
    QByteArray m_lower; ///< Empty: not ASCII.
    qsizetype m_overlap = 0;
};

/// The text around byte @p at of @p hay, as one line of at most 120 characters.
[[nodiscard]] QString excerpt(QByteArrayView hay, qsizetype at);

} // namespace gangway::inspect
