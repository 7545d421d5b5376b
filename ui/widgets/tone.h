// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace gangway {

/// What a colour says, wherever there is one. Never alone: a shape and a word stand beside it.
enum class Tone {
    Neutral,
    Blue,  ///< Under way.
    Amber, ///< Other people notice, or something is unproven.
    Red,   ///< It did not happen.
    Green, ///< Verified, and nothing else.
};

struct ToneColors
{
    QColor line; ///< For shapes, lines and ticks: at least 3:1 against back and against the palette's base.
    QColor back; ///< Behind text in the palette's text colour: at least 4.5:1.
};

/// Light or dark as the palette is.
[[nodiscard]] ToneColors toneColors(Tone tone, const QPalette &palette);
/// What a reader says in place of the colour, such as "Attention".
[[nodiscard]] QString toneWord(Tone tone);

/// So much of @p b in @p a: 0 is all @p a.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);
/// Text is lighter than what is behind it.
[[nodiscard]] bool isDark(const QPalette &palette);
/// The contrast of two colours, 1 to 21, as WCAG 2 defines it.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace gangway
