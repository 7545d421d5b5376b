// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace gangway {

/// A text as one decoder reads it, with the place each of its bytes came from.
struct DecodedText
{
    QByteArray bytes;
    std::vector<qsizetype> origin; ///< One more than bytes: origin[i] is where byte i began, the last is the end.
};

/// `%41` becomes `A`; whatever is not a valid escape stays.
DecodedText percentDecoded(const DecodedText &text, bool plusIsSpace);
/// `\"`, `\/`, `\n`, `\u0041` and surrogate pairs; whatever is not a valid escape stays.
DecodedText jsonUnescaped(const DecodedText &text);

/// The text itself and everything the decoders make of it, each prepared for the search.
class SearchTexts final
{
public:
    explicit SearchTexts(QByteArrayView text);

    struct View
    {
        DecodedText text;
        QByteArray lower;  ///< For hexadecimal in either case.
        QByteArray base64; ///< With the URL alphabet turned into the usual one.
    };
    [[nodiscard]] const std::vector<View> &views() const { return m_views; }

private:
    std::vector<View> m_views;
};

struct Span
{
    qsizetype from;
    qsizetype to;
};

/// One secret in all the shapes it is searched in.
class SecretForms final
{
public:
    explicit SecretForms(const Secret &secret);

    [[nodiscard]] qsizetype size() const { return m_raw.reveal().size(); }
    [[nodiscard]] bool isOf(const Secret &secret) const { return m_raw == secret; }
    [[nodiscard]] bool isIn(const SearchTexts &texts) const;
    /// Appends where it stands, in places of the original text.
    void find(const SearchTexts &texts, std::vector<Span> &found) const;

private:
    Secret m_raw;
    Secret m_hex;
    Secret m_utf16Little;
    Secret m_utf16Big;
    /// What is always the same of its Base64, whichever of the three places in a group of three it starts at.
    std::array<Secret, 3> m_base64;
};

} // namespace gangway
