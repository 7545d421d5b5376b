// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redactionforms.h"

#include <QString>
#include <QStringEncoder>

#include <algorithm>
#include <cstring>

namespace gangway {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Four hexadecimal digits at @p at, or -1.
int hexUnit(const QByteArray &bytes, qsizetype at)
{
    if (at + 4 > bytes.size())
        return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexDigit(bytes[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
           || c == '=';
}

/// A form may hold the secret, so it is wiped once it is in a Secret.
Secret wiped(QByteArray bytes)
{
    Secret secret{bytes};
    ::explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

qsizetype indexOf(const QByteArray &text, const Secret &form, qsizetype from)
{
    return form.isEmpty() ? -1 : QByteArrayView(text).indexOf(form.reveal(), from);
}

Secret base64Core(QByteArrayView secret, qsizetype lead)
{
    QByteArray padded(lead, '\0');
    padded.append(secret);
    const QByteArray whole = padded.toBase64(QByteArray::OmitTrailingEquals);
    ::explicit_bzero(padded.data(), static_cast<size_t>(padded.size()));
    const qsizetype first = (8 * lead + 5) / 6;            // the first character made of secret bits alone
    const qsizetype last = 8 * (lead + secret.size()) / 6; // the first one mixed with what follows
    return wiped(whole.sliced(first, std::max<qsizetype>(0, last - first)));
}

} // namespace

DecodedText percentDecoded(const DecodedText &text, bool plusIsSpace)
{
    DecodedText out;
    out.bytes.reserve(text.bytes.size());
    out.origin.reserve(text.origin.size());
    const QByteArray &in = text.bytes;
    for (qsizetype i = 0; i < in.size(); ++i) {
        out.origin.push_back(text.origin[static_cast<size_t>(i)]);
        if (in[i] == '%' && i + 2 < in.size() && hexDigit(in[i + 1]) >= 0 && hexDigit(in[i + 2]) >= 0) {
            out.bytes.append(static_cast<char>(hexDigit(in[i + 1]) * 16 + hexDigit(in[i + 2])));
            i += 2;
        } else {
            out.bytes.append(plusIsSpace && in[i] == '+' ? ' ' : in[i]);
        }
    }
    out.origin.push_back(text.origin.back());
    return out;
}

DecodedText jsonUnescaped(const DecodedText &text)
{
    static constexpr char escapes[] = "\"\\/bfnrt";
    static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
    DecodedText out;
    out.bytes.reserve(text.bytes.size());
    out.origin.reserve(text.origin.size());
    const QByteArray &in = text.bytes;
    for (qsizetype i = 0; i < in.size(); ++i) {
        const qsizetype origin = text.origin[static_cast<size_t>(i)];
        const char next = i + 1 < in.size() ? in[i + 1] : '\0';
        const char *escape = in[i] == '\\' && next != '\0' ? std::strchr(escapes, next) : nullptr;
        if (escape) {
            out.origin.push_back(origin);
            out.bytes.append(meanings[escape - escapes]);
            ++i;
            continue;
        }
        const int unit = in[i] == '\\' && next == 'u' ? hexUnit(in, i + 2) : -1;
        if (unit < 0) {
            out.origin.push_back(origin);
            out.bytes.append(in[i]);
            continue;
        }
        char32_t code = static_cast<char32_t>(unit);
        i += 5;
        if (QChar::isHighSurrogate(code) && i + 2 < in.size() && in[i + 1] == '\\' && in[i + 2] == 'u') {
            const int low = hexUnit(in, i + 3);
            if (low >= 0 && QChar::isLowSurrogate(static_cast<char32_t>(low))) {
                code = QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low));
                i += 6;
            }
        }
        const QByteArray utf8 = QString::fromUcs4(&code, 1).toUtf8();
        out.origin.insert(out.origin.end(), static_cast<size_t>(utf8.size()), origin);
        out.bytes.append(utf8);
    }
    out.origin.push_back(text.origin.back());
    return out;
}

SearchTexts::SearchTexts(QByteArrayView text)
{
    DecodedText plain;
    plain.bytes = text.toByteArray();
    plain.origin.resize(static_cast<size_t>(text.size()) + 1);
    for (size_t i = 0; i < plain.origin.size(); ++i)
        plain.origin[i] = static_cast<qsizetype>(i);

    std::vector<DecodedText> texts;
    texts.push_back(std::move(plain));
    // JSON in an address and addresses in JSON both occur, and an address may be escaped twice.
    if (texts.front().bytes.contains('\\'))
        texts.push_back(jsonUnescaped(texts.front()));
    for (size_t i = 0; i < texts.size() && texts.size() < 12; ++i) {
        if (texts[i].bytes.contains('%')) {
            texts.push_back(percentDecoded(texts[i], false));
            if (texts[i].bytes.contains('+'))
                texts.push_back(percentDecoded(texts[i], true));
            if (i == 0 && texts.back().bytes.contains('\\'))
                texts.push_back(jsonUnescaped(texts.back()));
        } else if (i == 0 && texts[i].bytes.contains('+')) {
            texts.push_back(percentDecoded(texts[i], true));
        }
        if (i > 2 && texts[i].bytes == texts[i - 1].bytes)
            break;
    }
    for (DecodedText &decoded : texts) {
        View view;
        view.lower = decoded.bytes.toLower();
        view.base64 = decoded.bytes;
        view.base64.replace('-', '+').replace('_', '/');
        view.text = std::move(decoded);
        m_views.push_back(std::move(view));
    }
}

SecretForms::SecretForms(const Secret &secret)
    : m_raw(secret)
    , m_hex(wiped(secret.reveal().toByteArray().toHex()))
{
    QString text = QString::fromUtf8(secret.reveal());
    m_utf16Little = wiped(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
    m_utf16Big = wiped(QStringEncoder(QStringEncoder::Utf16BE).encode(text));
    text.fill(u'\0');
    for (qsizetype lead = 0; lead < 3; ++lead)
        m_base64[static_cast<size_t>(lead)] = base64Core(secret.reveal(), lead);
}

bool SecretForms::isIn(const SearchTexts &texts) const
{
    std::vector<Span> found;
    find(texts, found);
    return !found.empty();
}

void SecretForms::find(const SearchTexts &texts, std::vector<Span> &found) const
{
    for (const SearchTexts::View &view : texts.views()) {
        const auto add = [&](qsizetype from, qsizetype to) {
            found.push_back({view.text.origin[static_cast<size_t>(from)], view.text.origin[static_cast<size_t>(to)]});
        };
        const auto search = [&](const QByteArray &text, const Secret &form) {
            const qsizetype length = form.reveal().size();
            for (qsizetype at = indexOf(text, form, 0); at >= 0; at = indexOf(text, form, at + length))
                add(at, at + length);
        };
        search(view.text.bytes, m_raw);
        search(view.text.bytes, m_utf16Little);
        search(view.text.bytes, m_utf16Big);
        search(view.lower, m_hex);
        for (const Secret &core : m_base64) {
            const qsizetype length = core.reveal().size();
            qsizetype at = indexOf(view.base64, core, 0);
            while (at >= 0) {
                // The characters around it hold the rest of the secret's bits.
                qsizetype from = at;
                qsizetype to = at + length;
                while (from > 0 && isBase64(view.base64[from - 1]))
                    --from;
                while (to < view.base64.size() && isBase64(view.base64[to]))
                    ++to;
                add(from, to);
                at = indexOf(view.base64, core, to);
            }
        }
    }
}

} // namespace gangway
