// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sniff.h"

#include <memory>

#include <zlib.h>
#include <zstd.h>

namespace gangway::inspect {
namespace {

QByteArray gunzip(QByteArrayView head)
{
    QByteArray out(sniffBytes, Qt::Uninitialized);
    z_stream stream{};
    constexpr int gzipOnly = 15 + 16;
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(head.data())); // zlib does not write there
    stream.avail_in = static_cast<uInt>(head.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    inflate(&stream, Z_SYNC_FLUSH);
    out.truncate(out.size() - static_cast<qsizetype>(stream.avail_out));
    inflateEnd(&stream);
    return out;
}

QByteArray unzstd(QByteArrayView head)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    constexpr int largestWindowLog = 27; // 128 MiB
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    QByteArray out(sniffBytes, Qt::Uninitialized);
    ZSTD_inBuffer in{head.data(), static_cast<std::size_t>(head.size()), 0};
    ZSTD_outBuffer to{out.data(), static_cast<std::size_t>(out.size()), 0};
    while (in.pos < in.size && to.pos < to.size) {
        const std::size_t left = ZSTD_decompressStream(context.get(), &to, &in);
        if (ZSTD_isError(left) || left == 0)
            break;
    }
    out.truncate(static_cast<qsizetype>(to.pos));
    return out;
}

} // namespace

QByteArray unpackStart(FileKind kind, QByteArrayView head)
{
    if (kind == FileKind::Gzip)
        return gunzip(head);
    return kind == FileKind::Zstd ? unzstd(head) : QByteArray();
}

} // namespace gangway::inspect
