// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Feeds the archive reader. Digests and checksums would keep mutated bytes from getting anywhere, so each input is
// tried as it is and once more with all of them set right; an input that begins with `{` is a manifest of its own.
#include "core/archive/archivereader.h"

#include "core/archive/tarheader.h"
#include "core/archive/verifyarchive.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace gangway;

namespace {

constexpr std::size_t checksumAt = 148, checksumBytes = 8, sizeAt = 124, sizeDigits = 11, magicAt = 257;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray sealed(QByteArray json)
{
    json += ",\n";
    return json + "    \"manifest-sha256\": \"" + Sha256::hexOf(json) + "\"}\n";
}

void readMembers(const ArchiveReader &archive)
{
    for (const ManifestMember &member : archive.manifest().members) {
        const auto reader = archive.member(member.name);
        require(reader.hasValue() && reader->size() == member.bytes);
        std::vector<char> bytes(static_cast<std::size_t>(member.bytes)); // no more than the input, or it is a fault
        require(reader->readAt(0, bytes).hasValue());
        require(Sha256::hexOf(QByteArrayView(bytes.data(), qsizetype(bytes.size()))) == member.sha256);
    }
}

void readArchive(const QByteArray &bytes)
{
    const auto storage = ArchiveStorage::ofBytes(bytes);
    const auto structure = verifyArchive(storage, VerifyLevel::Structure, {});
    const auto content = verifyArchive(storage, VerifyLevel::Content, {});
    const auto archive = ArchiveReader::open(storage);
    require(structure.hasValue() == content.hasValue());
    require(archive.hasValue() == (structure.hasValue() && structure->isGood()));
    if (content && content->isGood())
        readMembers(*archive);
}

void readManifestBytes(const QByteArray &bytes)
{
    const auto manifest = Manifest::fromBytes(bytes);
    if (!manifest)
        return;
    const QByteArray canonical = manifest->toBytes();
    const auto again = Manifest::fromBytes(canonical);
    require(again.hasValue() && again->toBytes() == canonical);
    // An archive in which that manifest is all there is.
    QByteArray header(TarHeader::bytes, '\0');
    header.replace(0, 13, "manifest.json");
    header.replace(100, 7, "0000600");
    header.replace(sizeAt, sizeDigits, QByteArray::number(canonical.size(), 8).rightJustified(sizeDigits, '0'));
    header[156] = '0';
    header.replace(magicAt, 8,
                   QByteArray("ustar\0"
                              "00",
                              8));
    readArchive(header + canonical);
}

void setChecksum(QByteArray &tar, qsizetype header)
{
    std::memset(tar.data() + header + checksumAt, ' ', checksumBytes);
    unsigned sum = 0;
    for (qsizetype i = 0; i < TarHeader::bytes; ++i)
        sum += static_cast<unsigned char>(tar.at(header + i));
    tar.replace(header + checksumAt, checksumBytes,
                QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
}

/// Every header with its checksum, every manifest with its digest.
QByteArray mended(QByteArray tar)
{
    for (qsizetype at = 0; at + TarHeader::bytes <= tar.size(); at += TarHeader::bytes) {
        if (std::memcmp(tar.constData() + at + magicAt, "ustar", 5) != 0)
            continue;
        setChecksum(tar, at);
        const auto header =
            parseTarHeader(std::span<const char, TarHeader::bytes>(tar.constData() + at, TarHeader::bytes));
        const qsizetype data = at + TarHeader::bytes;
        if (!header || header->name != Manifest::memberName || header->memberBytes > tar.size() - data)
            continue;
        QByteArray json = tar.mid(data, header->memberBytes);
        const qsizetype last = json.lastIndexOf("    \"manifest-sha256\"");
        if (last < 2)
            continue;
        json.truncate(last - 2); // and the comma and newline before it
        json = sealed(json);
        if (json.size() == header->memberBytes)
            tar.replace(data, json.size(), json);
    }
    return tar;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (input.startsWith('{')) {
        readManifestBytes(input);
        readManifestBytes(sealed(input));
        return 0;
    }
    readArchive(input);
    readArchive(mended(input));
    return 0;
}
