// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefold.h"

#include <QChar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gangway::h2 {
namespace {

// Letters that got their other case after Unicode 10, which is what Java 11 knows; and surrogates, which Java compares
// one by one up to version 15 and as pairs since.
constexpr std::pair<char16_t, char16_t> changing[] = {
    {0x019b, 0x019b}, {0x0264, 0x0264}, {0x0282, 0x0282}, {0x10d0, 0x10ff}, {0x1c80, 0x1cbf}, {0x1d8e, 0x1d8e},
    {0x2c2f, 0x2c2f}, {0x2c5f, 0x2c5f}, {0xa794, 0xa794}, {0xa7b8, 0xa7ff}, {0xd800, 0xdfff},
};

} // namespace

char16_t foldCase(char16_t unit, bool &certain)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
    const bool changes = std::any_of(std::begin(changing), std::end(changing),
                                     [unit](const auto &range) { return unit >= range.first && unit <= range.second; });
    if (changes) {
        certain = false;
        return unit;
    }
    if (unit == 0x0130) // the one where Qt's simple mapping is not Unicode's
        return u'i';
    return static_cast<char16_t>(QChar::toLower(QChar::toUpper(char32_t{unit})));
}

} // namespace gangway::h2
