// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivereader.h"

#include "archivelayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::ArchiveReader)
};

} // namespace

MemberReader::MemberReader(std::shared_ptr<const ArchiveStorage> storage, QString name, std::vector<Extent> extents)
    : m_storage(std::move(storage))
    , m_name(std::move(name))
    , m_extents(std::move(extents))
{
    for (const Extent &extent : m_extents)
        m_size += extent.bytes;
}

Result<> MemberReader::readAt(qint64 offset, std::span<char> buffer) const
{
    if (offset < 0 || offset > m_size || qint64(buffer.size()) > m_size - offset) {
        return Error{Error::Code::Corrupt, Tr::tr("%1 ends too early.").arg(m_name),
                     u"%1 bytes at offset %2 of %3"_s.arg(buffer.size()).arg(offset).arg(m_size),
                     Tr::tr("Use another copy of the backup.")};
    }
    for (const Extent &extent : m_extents) {
        if (buffer.empty())
            break;
        if (offset >= extent.bytes) {
            offset -= extent.bytes;
            continue;
        }
        const auto count = static_cast<std::size_t>(std::min(qint64(buffer.size()), extent.bytes - offset));
        if (auto got = m_storage->readAt(extent.offset + offset, buffer.first(count)); !got)
            return got;
        buffer = buffer.subspan(count);
        offset = 0;
    }
    return {};
}

Result<ArchiveReader> ArchiveReader::open(const QString &path)
{
    auto storage = ArchiveStorage::ofFile(path);
    if (!storage)
        return storage.error();
    return open(*storage);
}

Result<ArchiveReader> ArchiveReader::open(std::shared_ptr<const ArchiveStorage> storage)
{
    auto layout = layOutArchive(*storage);
    if (!layout)
        return layout.error();
    if (!layout->findings.empty()) {
        const ArchiveFinding &first = layout->findings.front();
        return Error{Error::Code::Corrupt, Tr::tr("%1 is damaged. %2").arg(storage->name(), first.what),
                     u"offset %1: %2"_s.arg(first.offset).arg(first.detail), Tr::tr("Use another copy of the backup.")};
    }
    ArchiveReader reader;
    reader.m_storage = std::move(storage);
    reader.m_manifest = std::move(layout->manifest);
    reader.m_extents = std::move(layout->extents);
    return reader;
}

Result<MemberReader> ArchiveReader::member(const QString &name) const
{
    const auto &members = m_manifest.members;
    const auto it = std::find_if(members.begin(), members.end(), [&](const auto &m) { return m.name == name; });
    if (it == members.end()) {
        return Error{Error::Code::NotFound,
                     Tr::tr("%1 has no %2.").arg(m_storage->name(), name),
                     {},
                     Tr::tr("Choose one of the members that the manifest lists.")};
    }
    return MemberReader(m_storage, name, m_extents[static_cast<std::size_t>(it - members.begin())]);
}

Result<Manifest> readManifest(const QString &path)
{
    auto reader = ArchiveReader::open(path);
    if (!reader)
        return reader.error();
    return reader->manifest();
}

} // namespace gangway
