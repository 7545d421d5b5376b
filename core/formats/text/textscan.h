// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/bytelanes.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace gangway {

/// How many bytes at the start of @p text are plain: ASCII from 0x20 on, other than `"`, `'` and `\`.
[[nodiscard]] inline qsizetype plainRun(QByteArrayView text)
{
    return runBefore(text,
                     [](const auto &c) { return (c < 0x20) | (c >= 0x80) | (c == '"') | (c == '\'') | (c == '\\'); });
}

/// Takes text apart into characters, piece by piece; a character may begin in one piece and end in the next.
///
/// Text is UTF-8 in which a lone surrogate stays as its three bytes (core/rows/value.h). Anything else is reported
/// as what it is and never replaced.
class TextScan final
{
public:
    enum class Kind : std::uint8_t {
        Character, ///< A Unicode character: `bytes` is its UTF-8.
        Surrogate, ///< A lone surrogate: `code` is D800 to DFFF.
        Invalid,   ///< Bytes that are no text in this encoding.
    };
    struct Item
    {
        Kind kind = Kind::Character;
        char32_t code = 0;
        QByteArrayView bytes; ///< Good until the visitor returns.
    };

    /// Calls @p visit for each character of @p piece, runs of plain ASCII above 0x1F other than `"`, `'` and `\`
    /// together in one Item with code 0x20.
    template<typename Visit>
    void add(QByteArrayView piece, const Visit &visit)
    {
        for (qsizetype at = 0; at < piece.size();) {
            if (m_held == 0) {
                if (const qsizetype run = plainRun(piece.sliced(at)); run > 0) {
                    visit(Item{Kind::Character, U' ', piece.sliced(at, run)});
                    at += run;
                    continue;
                }
            }
            // A byte that cannot continue what is held ends it as invalid and is looked at again.
            Item item;
            switch (take(piece[at], item)) {
            case Step::More:
                ++at;
                break;
            case Step::Done:
                visit(item);
                ++at;
                break;
            case Step::Broken:
                visit(item);
                break;
            }
        }
    }
    /// Ends the text: a character cut short is Invalid.
    template<typename Visit>
    void finish(const Visit &visit)
    {
        if (m_held > 0)
            visit(broken());
    }

private:
    enum class Step { More, Done, Broken };
    Step take(char byte, Item &item);
    Item broken();

    std::array<char, 4> m_bytes{};
    int m_held = 0;
    int m_needed = 0;
};

/// What a text holds that some targets cannot.
struct TextTraits
{
    bool nul = false;
    bool surrogate = false;
    bool invalid = false;

    void add(const TextScan::Item &item)
    {
        nul = nul || (item.kind == TextScan::Kind::Character && item.code == 0);
        surrogate = surrogate || item.kind == TextScan::Kind::Surrogate;
        invalid = invalid || item.kind == TextScan::Kind::Invalid;
    }
};
[[nodiscard]] TextTraits traitsOf(QByteArrayView text);

} // namespace gangway
