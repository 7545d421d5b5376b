// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widedecimal.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace gangway::h2 {
namespace {

using Limbs = std::vector<std::uint32_t>; // least significant first, without leading zeros

constexpr std::uint32_t billion = 1'000'000'000;
constexpr int digitsOfBillion = 9;

Limbs magnitude(QByteArrayView number, bool &negative)
{
    negative = !number.isEmpty() && static_cast<signed char>(number[0]) < 0;
    Limbs limbs((static_cast<std::size_t>(number.size()) + 3) / 4, 0);
    std::uint32_t carry = negative ? 1 : 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        std::uint32_t byte = static_cast<unsigned char>(number[number.size() - 1 - i]);
        if (negative) {
            byte = (~byte & 0xff) + carry;
            carry = byte >> 8;
            byte &= 0xff;
        }
        limbs[static_cast<std::size_t>(i / 4)] |= byte << (8 * (i % 4));
    }
    if (carry && negative && !number.isEmpty()) // only for zero bytes, which are not negative
        limbs.push_back(1);
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
    return limbs;
}

QByteArray twosComplement(const Limbs &limbs, bool negative)
{
    QByteArray bytes(static_cast<qsizetype>(limbs.size() * 4 + 1), '\0');
    std::uint32_t carry = negative ? 1 : 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto limb = static_cast<std::size_t>(i / 4);
        std::uint32_t byte = limb < limbs.size() ? limbs[limb] >> (8 * (i % 4)) & 0xff : 0;
        if (negative) {
            byte = (~byte & 0xff) + carry;
            carry = byte >> 8;
            byte &= 0xff;
        }
        bytes[bytes.size() - 1 - i] = static_cast<char>(byte);
    }
    qsizetype drop = 0;
    while (drop + 1 < bytes.size()) {
        const char sign = (bytes[drop + 1] & '\x80') ? '\xff' : '\0';
        if (bytes[drop] != sign)
            break;
        ++drop;
    }
    return bytes.sliced(drop);
}

std::uint32_t divide(Limbs &limbs, std::uint32_t by)
{
    std::uint64_t rest = 0;
    for (std::size_t i = limbs.size(); i-- > 0;) {
        rest = rest << 32 | limbs[i];
        limbs[i] = static_cast<std::uint32_t>(rest / by);
        rest %= by;
    }
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
    return static_cast<std::uint32_t>(rest);
}

void multiply(Limbs &limbs, std::uint32_t by)
{
    std::uint64_t carry = 0;
    for (std::uint32_t &limb : limbs) {
        carry += std::uint64_t{limb} * by;
        limb = static_cast<std::uint32_t>(carry);
        carry >>= 32;
    }
    if (carry)
        limbs.push_back(static_cast<std::uint32_t>(carry));
}

} // namespace

QByteArray wideDecimalOf(std::int64_t number)
{
    QByteArray bytes(8, '\0');
    for (int i = 0; i < 8; ++i)
        bytes[7 - i] = static_cast<char>(number >> (8 * i));
    qsizetype drop = 0;
    while (drop < 7 && bytes[drop] == ((bytes[drop + 1] & '\x80') ? '\xff' : '\0'))
        ++drop;
    return bytes.sliced(drop);
}

void narrow(QByteArray &wide, std::int64_t &number)
{
    if (wide.isEmpty())
        return;
    qsizetype drop = 0;
    while (drop + 1 < wide.size() && wide[drop] == ((wide[drop + 1] & '\x80') ? '\xff' : '\0'))
        ++drop;
    if (drop > 0)
        wide = wide.sliced(drop);
    if (wide.size() > 8)
        return;
    std::uint64_t bits = (wide[0] & '\x80') ? ~std::uint64_t{0} : 0;
    for (const char c : std::as_const(wide))
        bits = bits << 8 | static_cast<unsigned char>(c);
    number = static_cast<std::int64_t>(bits);
    wide.clear();
}

bool rescale(std::int64_t &number, std::int32_t from, std::int32_t to)
{
    std::int64_t result = number;
    if (result == 0)
        return true;
    for (; from < to; ++from) {
        if (__builtin_mul_overflow(result, 10, &result))
            return false;
    }
    for (; from > to; --from) {
        if (result % 10 != 0)
            return false;
        result /= 10;
    }
    number = result;
    return true;
}

bool rescale(QByteArray &number, std::int32_t from, std::int32_t to)
{
    bool negative = false;
    Limbs limbs = magnitude(number, negative);
    constexpr std::int64_t mostZeros = 200'000; // more digits than any column of H2 has
    if (limbs.empty() || std::abs(std::int64_t{to} - from) > mostZeros)
        return limbs.empty();
    for (; from < to; ++from)
        multiply(limbs, 10);
    for (; from > to; --from) {
        if (divide(limbs, 10) != 0)
            return false;
    }
    number = twosComplement(limbs, negative);
    return true;
}

int digitsOf(std::int64_t number)
{
    int digits = 1;
    while (number /= 10)
        ++digits;
    return digits;
}

QByteArray decimalDigits(QByteArrayView number)
{
    bool negative = false;
    Limbs limbs = magnitude(number, negative);
    QByteArray digits; // last first
    while (!limbs.empty()) {
        std::uint32_t part = divide(limbs, billion);
        for (int i = 0; i < digitsOfBillion && (part != 0 || !limbs.empty()); ++i) {
            digits.append(static_cast<char>('0' + part % 10));
            part /= 10;
        }
    }
    if (digits.isEmpty())
        digits = "0";
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::int64_t digitsOf(QByteArrayView number)
{
    constexpr qsizetype longest = 50'000; // 120,000 digits: beyond any column of H2
    if (number.size() > longest)
        return number.size() * 2;
    return decimalDigits(number).size();
}

bool stripZeros(QByteArray &number, std::int32_t &scale, std::int64_t digits)
{
    QByteArray text = decimalDigits(number);
    std::int32_t zeros = 0;
    while (text.size() - zeros > digits && text[text.size() - 1 - zeros] == '0')
        ++zeros;
    if (text.size() - zeros > digits)
        return false;
    if (!rescale(number, zeros, 0))
        return false;
    scale -= zeros;
    return true;
}

} // namespace gangway::h2
