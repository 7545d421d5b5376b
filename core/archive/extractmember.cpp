// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractmember.h"

#include "blockdigester.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::ExtractMember)
};

Error differs(const QString &member, const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("%1 in the backup is damaged. Nothing was extracted.").arg(member), detail,
            Tr::tr("Use another copy of the backup.")};
}

} // namespace

Result<> copyVerified(const ArchiveReader &archive, const QString &name, DurableFile &file, const Steering &steering)
{
    const auto reader = archive.member(name);
    if (!reader)
        return reader.error();
    const ManifestMember &member = *archive.manifest().member(name);
    const qint64 blockBytes = archive.manifest().blockBytes;
    BlockDigester digester(blockBytes);
    std::vector<char> buffer(bytesAtOnce);
    std::size_t compared = 0;
    const auto compareNewBlocks = [&]() -> Result<> {
        for (; compared < digester.blocks().size(); ++compared) {
            if (compared >= member.blocks.size() || digester.blocks()[compared] != member.blocks[compared]) {
                const qint64 from = qint64(compared) * blockBytes;
                return differs(name, u"bytes %1 to %2, sha256 %3"_s.arg(from)
                                         .arg(std::min(from + blockBytes, member.bytes) - 1)
                                         .arg(QString::fromLatin1(digester.blocks()[compared])));
            }
        }
        return {};
    };
    for (qint64 at = 0; at < member.bytes;) {
        if (steering.isStopped())
            return stoppedError();
        const auto part =
            std::span(buffer).first(static_cast<std::size_t>(std::min(qint64(buffer.size()), member.bytes - at)));
        if (auto got = reader->readAt(at, part); !got)
            return got;
        const QByteArrayView bytes(part.data(), qsizetype(part.size()));
        digester.add(bytes);
        if (auto same = compareNewBlocks(); !same)
            return same;
        if (auto written = file.write(bytes); !written)
            return written;
        at += bytes.size();
        steering.tell({Progress::Unit::Bytes, at, member.bytes, name});
    }
    digester.finish();
    if (auto same = compareNewBlocks(); !same)
        return same;
    if (digester.whole() != member.sha256 || compared != member.blocks.size())
        return differs(name, u"sha256 %1"_s.arg(QString::fromLatin1(digester.whole())));
    return {};
}

Result<> extractMember(const QString &archive, const QString &member, const Placement &placement,
                       const Steering &steering)
{
    const auto reader = ArchiveReader::open(archive);
    if (!reader)
        return reader.error();
    const auto bytes = reader->member(member);
    if (!bytes)
        return bytes.error();
    if (auto space = checkSpace(placement.target, bytes->size(), placement.margin); !space)
        return space;
    auto file = DurableFile::create(placement.target, placement.existing);
    if (!file)
        return file.error();
    if (auto copied = copyVerified(*reader, member, *file, steering); !copied)
        return copied;
    return file->commit();
}

} // namespace gangway
