// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mutates H2 database files: inside their chunks for the most part, with the checksums repaired after most changes;
// without that hardly any input would get past the header.
#include "core/formats/h2/primitives.h"
#include "core/formats/h2/textmap.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <random>
#include <vector>

using namespace gangway;
using namespace gangway::h2;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed);

namespace {

/// Writes the checksum behind `,fletcher:` anew, in as many digits as there are.
void repairText(uint8_t *text, size_t size)
{
    static constexpr char mark[] = ",fletcher:";
    constexpr size_t markSize = sizeof mark - 1;
    auto *const found = std::find_end(text, text + size, mark, mark + markSize);
    if (found == text + size)
        return;
    const uint32_t sum = fletcher32({reinterpret_cast<const char *>(text), found - text});
    uint8_t *at = found + markSize;
    for (int shift = 28; shift >= 0 && at < text + size; shift -= 4)
        *at++ = static_cast<uint8_t>("0123456789abcdef"[sum >> shift & 15]);
    if (at < text + size)
        *at = '\n';
}

uint64_t hexAfter(const uint8_t *text, size_t size, const char *key)
{
    const QByteArrayView view(reinterpret_cast<const char *>(text), qsizetype(size));
    const qsizetype at = view.indexOf(QByteArrayView(key));
    if (at < 0)
        return 0;
    qsizetype end = at + qsizetype(qstrlen(key));
    const qsizetype begin = end;
    while (end < view.size() && std::isxdigit(static_cast<unsigned char>(view[end])) && end - begin < 16)
        ++end;
    return parseHex(view.sliced(begin, end - begin)).value_or(0);
}

/// The check values of all pages of the chunk that starts here.
void repairPages(uint8_t *chunk, size_t size)
{
    const size_t textSize = std::min<size_t>(size, 1024);
    auto *const lineEnd = std::find(chunk, chunk + textSize, '\n');
    if (lineEnd == chunk + textSize)
        return;
    const auto id = static_cast<uint32_t>(hexAfter(chunk, textSize, "chunk:"));
    const uint64_t blocks = hexAfter(chunk, textSize, ",len:");
    const size_t end = std::min<uint64_t>(size, blocks * 4096);
    size_t offset = static_cast<size_t>(lineEnd - chunk) + 1;
    while (offset + 9 < end) {
        const uint32_t length = readUInt32(chunk + offset);
        if (length < 9 || length > end - offset)
            return;
        const unsigned check = checkValue(id) ^ checkValue(static_cast<uint32_t>(offset)) ^ checkValue(length);
        chunk[offset + 4] = static_cast<uint8_t>(check >> 8);
        chunk[offset + 5] = static_cast<uint8_t>(check);
        offset += length;
    }
}

void repair(uint8_t *data, size_t size)
{
    for (size_t at = 0; at < std::min<size_t>(size, 8192); at += 4096)
        repairText(data + at, std::min<size_t>(4096, size - at));
    for (size_t at = 8192; at < size; at += 4096) {
        if (size - at >= 6 && std::memcmp(data + at, "chunk:", 6) == 0)
            repairPages(data + at, size - at);
        if (size - at >= 4096)
            repairText(data + at + 4096 - 128, 128);
    }
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    if (size > 8192 && random() % 4 != 0) {
        // Inside the chunks, without moving anything.
        const size_t at = 8192 + random() % (size - 8192);
        const size_t piece = std::min<size_t>(size - at, 1 + random() % 64);
        std::vector<uint8_t> copy(data + at, data + at + piece);
        LLVMFuzzerMutate(copy.data(), piece, piece);
        std::memcpy(data + at, copy.data(), piece);
    } else {
        size = LLVMFuzzerMutate(data, size, maxSize);
    }
    if (random() % 10 != 0)
        repair(data, size);
    return size;
}
