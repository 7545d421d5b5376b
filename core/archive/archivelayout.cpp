// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivelayout.h"

#include "incompletearchive.h"
#include "tarheader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::ArchiveLayout)
};

struct ManifestPlace
{
    qint64 header = 0;
    qint64 bytes = 0;
};

/// The last header in the file that can be the manifest's. Looks back over as much as the largest manifest takes.
Result<std::optional<ManifestPlace>> findManifest(const ArchiveStorage &storage)
{
    constexpr qint64 windowBytes = 64 << 10;
    constexpr qint64 farthest = Manifest::maxBytes + windowBytes;
    const QByteArrayView name(Manifest::memberName,
                              qsizetype(std::char_traits<char>::length(Manifest::memberName)) + 1);
    std::vector<char> window(windowBytes);
    const qint64 wholeBlocks = storage.size() / TarHeader::bytes * TarHeader::bytes;
    const qint64 stop = std::max<qint64>(0, wholeBlocks - farthest);
    for (qint64 end = wholeBlocks; end > stop;) {
        const qint64 begin = std::max(stop, end - windowBytes);
        const auto part = std::span(window).first(static_cast<std::size_t>(end - begin));
        if (auto got = storage.readAt(begin, part); !got)
            return got.error();
        for (qint64 at = end - begin - TarHeader::bytes; at >= 0; at -= TarHeader::bytes) {
            const auto block = std::span<const char, TarHeader::bytes>(part.data() + at, TarHeader::bytes);
            if (!QByteArrayView(block.data(), name.size()).startsWith(name))
                continue;
            const auto header = parseTarHeader(block);
            const qint64 data = begin + at + TarHeader::bytes;
            if (header && header->isPlain && header->memberBytes <= Manifest::maxBytes
                && header->memberBytes <= storage.size() - data)
                return std::optional(ManifestPlace{begin + at, header->memberBytes});
        }
        end = begin;
    }
    return std::optional<ManifestPlace>();
}

class LayoutCheck final
{
public:
    LayoutCheck(const ArchiveStorage &storage, ArchiveLayout &layout)
        : m_storage(storage)
        , m_layout(layout)
    {}

    Result<> members(const ManifestPlace &manifestPlace)
    {
        for (const ManifestMember &member : m_layout.manifest.members) {
            std::vector<MemberReader::Extent> extents;
            for (const auto &part : member.parts()) {
                extents.push_back({m_at + TarHeader::bytes, part.bytes});
                if (auto checked = entry(part, manifestPlace.header); !checked)
                    return checked;
            }
            m_layout.extents.push_back(std::move(extents));
        }
        if (m_at != manifestPlace.header) {
            found({}, m_at,
                  Tr::tr("The members end at byte %1, but manifest.json begins at byte %2.")
                      .arg(m_at)
                      .arg(manifestPlace.header),
                  u"the manifest does not account for all of the archive"_s);
        }
        return {};
    }

    Result<> end(const ManifestPlace &place)
    {
        const QString name = QString::fromLatin1(Manifest::memberName);
        const qint64 dataEnd = place.header + TarHeader::bytes + place.bytes;
        const qint64 expected = place.header + TarHeader::bytes + paddedToTarBlock(place.bytes) + tarTrailerBytes;
        if (m_storage.size() != expected) {
            found(name, dataEnd, Tr::tr("The archive does not end where it should after %1.").arg(name),
                  u"%1 bytes, expected %2"_s.arg(m_storage.size()).arg(expected));
        }
        return zeros(name, dataEnd, std::min(expected, m_storage.size()));
    }

private:
    void found(const QString &member, qint64 offset, const QString &what, const QString &detail = {})
    {
        if (m_layout.findings.size() < VerifyReport::maxFindings)
            m_layout.findings.push_back({member, offset, what, detail});
    }

    Result<> entry(const ManifestMember::Part &part, qint64 limit)
    {
        const qint64 data = m_at + TarHeader::bytes;
        const qint64 next = data + paddedToTarBlock(part.bytes);
        if (next > limit) {
            found(part.name, m_at, Tr::tr("%1 is not whole: the archive has no room for it.").arg(part.name),
                  u"bytes %1 to %2, but the manifest begins at %3"_s.arg(m_at).arg(next).arg(limit));
            m_at = next;
            return {};
        }
        TarHeader::Block block{};
        if (auto got = m_storage.readAt(m_at, block); !got)
            return got;
        const auto header = parseTarHeader(block);
        if (!header) {
            found(part.name, m_at, Tr::tr("The header of %1 is damaged.").arg(part.name), u"tar checksum"_s);
        } else if (!header->isPlain || header->name != part.name.toLatin1() || header->memberBytes != part.bytes) {
            found(part.name, m_at, Tr::tr("Where %1 should be, the archive has something else.").arg(part.name),
                  u"entry %1, type %2, %3 bytes; expected %4 bytes"_s.arg(header->shownName())
                      .arg(int(static_cast<unsigned char>(header->type)))
                      .arg(header->memberBytes)
                      .arg(part.bytes));
        }
        m_at = next;
        return zeros(part.name, data + part.bytes, next);
    }

    /// Paddings carry nothing, so they must be what tar writes.
    Result<> zeros(const QString &member, qint64 begin, qint64 end)
    {
        if (begin >= end)
            return {};
        TarHeader::Block padding{};
        while (begin < end) {
            const auto part =
                std::span(padding).first(static_cast<std::size_t>(std::min(end - begin, TarHeader::bytes)));
            if (auto got = m_storage.readAt(begin, part); !got)
                return got;
            if (!isAllZero(part)) {
                found(member, begin, Tr::tr("The padding after %1 is damaged.").arg(member), u"not zero"_s);
                return {};
            }
            begin += qint64(part.size());
        }
        return {};
    }

    const ArchiveStorage &m_storage;
    ArchiveLayout &m_layout;
    qint64 m_at = 0;
};

Error withPath(const Error &error, const QString &path)
{
    Error named = error;
    named.what = error.code == Error::Code::WrongVersion
                     ? Tr::tr("%1 was written by a newer Gangway.").arg(path)
                     : Tr::tr("%1 is damaged: its manifest.json is not as it was written.").arg(path);
    return named;
}

} // namespace

Result<ArchiveLayout> layOutArchive(const ArchiveStorage &storage)
{
    const auto place = findManifest(storage);
    if (!place)
        return place.error();
    if (!*place)
        return explainIncomplete(storage);
    QByteArray bytes((*place)->bytes, Qt::Uninitialized);
    const std::span<char> buffer(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (auto got = storage.readAt((*place)->header + TarHeader::bytes, buffer); !got)
        return got.error();
    auto manifest = Manifest::fromBytes(bytes);
    if (!manifest)
        return withPath(manifest.error(), storage.name());
    ArchiveLayout layout;
    layout.manifest = std::move(*manifest);
    LayoutCheck check(storage, layout);
    if (auto checked = check.members(**place); !checked)
        return checked.error();
    if (auto checked = check.end(**place); !checked)
        return checked.error();
    return layout;
}

} // namespace gangway
