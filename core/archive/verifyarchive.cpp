// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifyarchive.h"

#include "archivelayout.h"
#include "blockdigester.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::VerifyArchive)
};

class ContentCheck final
{
public:
    ContentCheck(std::shared_ptr<const ArchiveStorage> storage, VerifyReport &report, const Steering &steering)
        : m_storage(std::move(storage))
        , m_report(report)
        , m_steering(steering)
        , m_buffer(bytesAtOnce)
    {
        for (const ManifestMember &member : report.manifest.members)
            m_total += member.bytes;
    }

    Result<> member(const ManifestMember &member, const std::vector<MemberReader::Extent> &extents)
    {
        const MemberReader reader(m_storage, member.name, extents);
        BlockDigester digester(m_report.manifest.blockBytes);
        for (qint64 at = 0; at < member.bytes;) {
            if (m_steering.isStopped())
                return stoppedError();
            const auto part = std::span(m_buffer).first(
                static_cast<std::size_t>(std::min(qint64(m_buffer.size()), member.bytes - at)));
            if (auto got = reader.readAt(at, part); !got)
                return got;
            digester.add(QByteArrayView(part.data(), qsizetype(part.size())));
            at += qint64(part.size());
            m_report.bytesRead += qint64(part.size());
            m_steering.tell({Progress::Unit::Bytes, m_report.bytesRead, m_total, member.name});
        }
        digester.finish();
        compare(member, digester, extents.empty() ? 0 : extents.front().offset);
        return {};
    }

private:
    void found(const ManifestMember &member, qint64 offset, const QString &what, const QString &detail)
    {
        if (m_report.findings.size() < VerifyReport::maxFindings)
            m_report.findings.push_back({member.name, offset, what, detail});
    }

    /// One finding for each run of blocks that differ.
    void compare(const ManifestMember &member, const BlockDigester &digester, qint64 begin)
    {
        const qint64 blockBytes = m_report.manifest.blockBytes;
        bool hasWrongBlock = false;
        for (std::size_t i = 0; i < member.blocks.size(); ++i) {
            if (member.blocks[i] == digester.blocks()[i])
                continue;
            hasWrongBlock = true;
            const std::size_t first = i;
            while (i + 1 < member.blocks.size() && member.blocks[i + 1] != digester.blocks()[i + 1])
                ++i;
            const qint64 from = qint64(first) * blockBytes;
            const qint64 to = std::min(qint64(i + 1) * blockBytes, member.bytes);
            found(member, begin + from,
                  Tr::tr("%1 differs from the manifest in bytes %2 to %3.").arg(member.name).arg(from).arg(to - 1),
                  u"block %1: sha256 %2, manifest %3"_s.arg(first).arg(QString::fromLatin1(digester.blocks()[first]),
                                                                       QString::fromLatin1(member.blocks[first])));
        }
        if (!hasWrongBlock && member.sha256 != digester.whole()) {
            found(member, begin, Tr::tr("%1 as a whole differs from the manifest.").arg(member.name),
                  u"sha256 %1, manifest %2"_s.arg(QString::fromLatin1(digester.whole()),
                                                  QString::fromLatin1(member.sha256)));
        }
    }

    std::shared_ptr<const ArchiveStorage> m_storage;
    VerifyReport &m_report;
    const Steering &m_steering;
    std::vector<char> m_buffer;
    qint64 m_total = 0;
};

/// Whether the bytes of a member can be read at all; a finding says so where they cannot.
bool isInside(const std::vector<MemberReader::Extent> &extents, qint64 size)
{
    return std::all_of(extents.begin(), extents.end(), [size](const MemberReader::Extent &e) {
        return e.offset <= size && e.bytes <= size - e.offset;
    });
}

} // namespace

QString verifyLevelName(VerifyLevel level)
{
    return level == VerifyLevel::Structure ? u"structure"_s : u"content"_s;
}

QString verifyLevelLimits(VerifyLevel level)
{
    return level == VerifyLevel::Structure
               ? Tr::tr("This does not prove that the contents are intact: they were not read.")
               : Tr::tr("This does not prove that the database opens, nor that its rows are those of the source.");
}

Result<> VerifyReport::verdict(const QString &path) const
{
    if (isGood())
        return {};
    const ArchiveFinding &first = findings.front();
    return Error{Error::Code::Different, Tr::tr("%1 is not as it was written. %2").arg(path, first.what),
                 u"offset %1: %2; findings: %3"_s.arg(first.offset).arg(first.detail).arg(findings.size()),
                 Tr::tr("Do not rely on this file. Make the backup again, or use another copy of it.")};
}

Result<VerifyReport> verifyArchive(const QString &path, VerifyLevel level, const Steering &steering)
{
    auto storage = ArchiveStorage::ofFile(path);
    if (!storage)
        return storage.error();
    if (level == VerifyLevel::Content)
        (*storage)->preferDisk();
    return verifyArchive(*storage, level, steering);
}

Result<VerifyReport> verifyArchive(std::shared_ptr<const ArchiveStorage> storage, VerifyLevel level,
                                   const Steering &steering)
{
    auto layout = layOutArchive(*storage);
    if (!layout)
        return layout.error();
    VerifyReport report;
    report.level = level;
    report.manifest = std::move(layout->manifest);
    report.findings = std::move(layout->findings);
    if (level == VerifyLevel::Structure)
        return report;
    ContentCheck check(storage, report, steering);
    for (std::size_t i = 0; i < report.manifest.members.size(); ++i) {
        if (!isInside(layout->extents[i], storage->size()))
            continue;
        if (auto checked = check.member(report.manifest.members[i], layout->extents[i]); !checked)
            return checked.error();
    }
    return report;
}

} // namespace gangway
