// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lzf.h"

#include <cstring>

#include <zlib.h>

namespace gangway::h2 {

Fault expandLzf(const Byte *in, std::size_t inSize, Byte *out, std::size_t outSize)
{
    const Byte *const inEnd = in + inSize;
    Byte *const outStart = out;
    Byte *const outEnd = out + outSize;
    while (out < outEnd) {
        if (in >= inEnd)
            return "compressed page ends early";
        unsigned control = *in++;
        if (control < 32) {
            const std::size_t length = control + 1;
            if (static_cast<std::size_t>(inEnd - in) < length || static_cast<std::size_t>(outEnd - out) < length)
                return "compressed page runs over";
            std::memcpy(out, in, length);
            in += length;
            out += length;
            continue;
        }
        std::size_t length = control >> 5;
        if (length == 7) {
            if (in >= inEnd)
                return "compressed page ends early";
            length += *in++;
        }
        length += 2;
        if (in >= inEnd)
            return "compressed page ends early";
        const std::size_t distance = ((control & 0x1fU) << 8 | *in++) + 1;
        if (distance > static_cast<std::size_t>(out - outStart))
            return "compressed page refers to before its start";
        if (length > static_cast<std::size_t>(outEnd - out))
            return "compressed page runs over";
        const Byte *from = out - distance;
        if (distance >= length) {
            std::memcpy(out, from, length);
            out += length;
        } else {
            while (length-- > 0)
                *out++ = *from++;
        }
    }
    return in == inEnd ? nullptr : "compressed page has bytes left over";
}

Fault expandDeflate(const Byte *in, std::size_t inSize, Byte *out, std::size_t outSize)
{
    uLongf written = outSize;
    uLong taken = inSize;
    if (::uncompress2(out, &written, in, &taken) != Z_OK || written != outSize)
        return "compressed page does not expand to its length";
    return taken == inSize ? nullptr : "compressed page has bytes left over";
}

} // namespace gangway::h2
