// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Tone)
};

constexpr double tint = 0.13; // how much of the tone is mixed into what is behind text

QColor lineColor(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Neutral:
        return dark ? QColor(0xb4, 0xba, 0xc2) : QColor(0x52, 0x58, 0x60);
    case Tone::Blue:
        return dark ? QColor(0x7f, 0xb8, 0xff) : QColor(0x17, 0x5c, 0xb0);
    case Tone::Amber:
        return dark ? QColor(0xf0, 0xb4, 0x4d) : QColor(0x8f, 0x5a, 0x00);
    case Tone::Red:
        return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x1f, 0x1a);
    case Tone::Green:
        return dark ? QColor(0x6f, 0xcf, 0x8e) : QColor(0x16, 0x6b, 0x38);
    }
    return {};
}

/// A colour channel as light, 0 to 1.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + share * (y - x))); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const QColor line = lineColor(tone, isDark(palette));
    return {line, mixed(palette.color(QPalette::Window), line, tint)};
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Tr::tr("Note");
    case Tone::Blue:
        return Tr::tr("Under way");
    case Tone::Amber:
        return Tr::tr("Attention");
    case Tone::Red:
        return Tr::tr("Failed");
    case Tone::Green:
        return Tr::tr("Verified");
    }
    return {};
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace gangway
