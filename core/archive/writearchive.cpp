// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writearchive.h"

#include "blockdigester.h"
#include "tarheader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <KTar>

#include <algorithm>
#include <optional>
#include <span>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

// What headers, paddings and the manifest may take beside the members, for the estimate.
constexpr qint64 bytesPerBlockDigest = 80;
constexpr qint64 bytesPerTable = 400;
constexpr qint64 bytesPerMember = 4096;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::WriteArchive)
};

/// Lets KTar write into a DurableFile, and keeps the error that KTar would flatten into a sentence.
class DurableDevice final : public QIODevice
{
public:
    explicit DurableDevice(DurableFile &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 bytes) override
    {
        if (auto written = m_file.write(QByteArrayView(data, bytes)); !written) {
            m_error = written.error();
            return -1;
        }
        return bytes;
    }

private:
    DurableFile &m_file;
    std::optional<Error> m_error;
};

Error wrongRequest(const QString &detail)
{
    return {Error::Code::Usage, Tr::tr("The backup could not be put together."), detail,
            Tr::tr("Report this with the details.")};
}

Error changedWhileRead(const MemberSource &source, qint64 done)
{
    return {Error::Code::InUse, Tr::tr("%1 changed while it was read.").arg(source.name()),
            u"read %1 bytes, expected %2"_s.arg(done).arg(source.bytes()),
            Tr::tr("Stop the program that uses it, then try again.")};
}

class Writer final
{
public:
    Writer(DurableFile &file, const WriteOptions &options, const Steering &steering, qint64 total)
        : m_device(file)
        , m_tar(&m_device)
        , m_options(options)
        , m_steering(steering)
        , m_total(total)
        , m_buffer(bytesAtOnce)
    {}

    Result<> begin() { return m_tar.open(QIODevice::WriteOnly) ? Result<>() : failure(); }

    Result<ManifestMember> add(MemberSource &source)
    {
        ManifestMember member;
        member.name = source.name();
        member.bytes = source.bytes();
        member.partBytes = member.bytes > m_options.partBytes ? m_options.partBytes : 0;
        BlockDigester digester(m_options.blockBytes);
        for (const auto &part : member.parts()) {
            if (auto written = addPart(source, part, digester); !written)
                return written.error();
        }
        const auto more = source.read(std::span(m_buffer).first(1));
        if (!more)
            return more.error();
        if (*more != 0)
            return changedWhileRead(source, member.bytes + 1);
        if (auto unchanged = source.checkUnchanged(); !unchanged)
            return unchanged.error();
        digester.finish();
        member.sha256 = digester.whole();
        member.blocks = digester.blocks();
        return member;
    }

    Result<> addManifest(const QByteArray &bytes)
    {
        const bool isWritten = writeHeader(QString::fromLatin1(Manifest::memberName), bytes.size())
                               && m_tar.writeData(bytes) && m_tar.finishWriting(bytes.size());
        // KTar leaves out the two zero blocks that POSIX ends a tar with.
        const QByteArray trailer(tarTrailerBytes, '\0');
        if (!isWritten || m_device.write(trailer) != trailer.size())
            return failure();
        return {};
    }

private:
    bool writeHeader(const QString &name, qint64 bytes)
    {
        // Owner root by name: whoever unpacks as root gets root's files, anyone else his own, and nobody an
        // unrelated user's because a number happened to match.
        return m_tar.prepareWriting(name, u"root"_s, u"root"_s, bytes, 0600, m_options.created, m_options.created,
                                    m_options.created);
    }

    Result<> addPart(MemberSource &source, const ManifestMember::Part &part, BlockDigester &digester)
    {
        if (!writeHeader(part.name, part.bytes))
            return failure();
        for (qint64 left = part.bytes; left > 0;) {
            if (m_steering.isStopped())
                return stoppedError();
            const auto wanted = static_cast<std::size_t>(std::min(left, qint64(m_buffer.size())));
            const auto got = source.read(std::span(m_buffer).first(wanted));
            if (!got)
                return got.error();
            if (*got <= 0 || *got > qint64(wanted))
                return changedWhileRead(source, m_done);
            const QByteArrayView bytes(m_buffer.data(), *got);
            digester.add(bytes);
            if (!m_tar.writeData(bytes))
                return failure();
            left -= *got;
            m_done += *got;
            m_steering.tell({Progress::Unit::Bytes, m_done, m_total, source.name()});
        }
        return m_tar.finishWriting(part.bytes) ? Result<>() : failure();
    }

    [[nodiscard]] Error failure() const
    {
        return m_device.error().value_or(Error{Error::Code::Unexpected, Tr::tr("The backup could not be written."),
                                               m_tar.errorString(), Tr::tr("Check the disk, then try again.")});
    }

    DurableDevice m_device;
    KTar m_tar; // before m_device goes
    const WriteOptions &m_options;
    const Steering &m_steering;
    qint64 m_total;
    qint64 m_done = 0;
    std::vector<char> m_buffer;
};

/// Bytes of all members, when they can be members.
Result<qint64> totalOf(const std::vector<std::unique_ptr<MemberSource>> &sources, const WriteOptions &options)
{
    if (options.partBytes < 1 || options.blockBytes < 1)
        return wrongRequest(u"part and block sizes must be positive"_s);
    qint64 total = 0;
    std::vector<ManifestMember> members;
    qint64 parts = 0;
    for (const auto &source : sources) {
        if (!isMemberName(source->name()))
            return wrongRequest(u"member name %1"_s.arg(source->name()));
        const qint64 bytes = source->bytes();
        if (bytes < 0 || bytes > Manifest::maxTotalBytes - total)
            return wrongRequest(u"%1 has %2 bytes"_s.arg(source->name()).arg(bytes));
        total += bytes;
        parts += bytes / options.partBytes + 1;
        if (parts > Manifest::maxParts)
            return wrongRequest(u"%1: more than %2 parts"_s.arg(source->name()).arg(Manifest::maxParts));
        ManifestMember member;
        member.name = source->name();
        member.bytes = bytes;
        member.partBytes = bytes > options.partBytes ? options.partBytes : 0;
        members.push_back(std::move(member));
    }
    if (!namesAreDistinct(members))
        return wrongRequest(u"two members have one name"_s);
    return total;
}

} // namespace

Result<Manifest> writeArchive(const QString &target, const BackupDescription &description,
                              std::vector<std::unique_ptr<MemberSource>> members, const Steering &steering,
                              const WriteOptions &givenOptions)
{
    WriteOptions options = givenOptions;
    if (!options.created.isValid())
        options.created = QDateTime::currentDateTimeUtc();
    const auto total = totalOf(members, options);
    if (!total)
        return total.error();
    const qint64 estimate = *total + *total / options.blockBytes * bytesPerBlockDigest
                            + qint64(description.tables.size()) * bytesPerTable
                            + (qint64(members.size()) + *total / options.partBytes + 1) * bytesPerMember;
    if (auto space = checkSpace(target, estimate, options.margin); !space)
        return space.error();
    auto file = DurableFile::create(target, options.existing);
    if (!file)
        return file.error();

    Manifest manifest;
    manifest.writtenBy = u"gangway " GANGWAY_VERSION ""_s;
    manifest.created = QDateTime::fromSecsSinceEpoch(options.created.toSecsSinceEpoch(), Qt::UTC);
    manifest.description = description;
    manifest.blockBytes = options.blockBytes;
    {
        Writer writer(*file, options, steering, *total);
        if (auto begun = writer.begin(); !begun)
            return begun.error();
        for (const auto &source : members) {
            auto member = writer.add(*source);
            if (!member)
                return member.error();
            manifest.members.push_back(std::move(*member));
        }
        const QByteArray bytes = manifest.toBytes();
        // An archive that we could not read again must not come into being.
        if (const auto readable = Manifest::fromBytes(bytes); !readable)
            return wrongRequest(readable.error().detail);
        if (auto written = writer.addManifest(bytes); !written)
            return written.error();
    }
    if (steering.isStopped())
        return stoppedError();
    if (auto committed = file->commit(); !committed)
        return committed.error();
    return manifest;
}

} // namespace gangway
