// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filerangebody.h"

#include "core/digest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::FileRangeBody)
};

} // namespace

struct FileRangeBody::Pipe
{
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        qsizetype filled = 0;
    };

    Pipe(int fd, QString fileName, qint64 from, qint64 count)
        : descriptor(fd)
        , name(std::move(fileName))
        , offset(from)
        , total(count)
    {
        if (total == 0) {
            sha256 = Sha256::hexOf({});
            return;
        }
        ::posix_fadvise(descriptor, offset, total, POSIX_FADV_SEQUENTIAL);
        reader = std::jthread([this](const std::stop_token &stop) { readAll(stop); });
    }

    void readAll(const std::stop_token &stop)
    {
        Sha256 digest;
        for (qint64 done = 0; done < total;) {
            Block *block = nullptr;
            {
                std::unique_lock lock(mutex);
                if (!changed.wait(lock, stop, [this] { return ready < ring.size(); }))
                    return;
                block = &ring[(first + ready) % ring.size()];
            }
            // The block belongs to this thread until it is counted as ready.
            if (!block->bytes)
                block->bytes = std::make_unique_for_overwrite<char[]>(size_t(std::min<qint64>(blockBytes, total)));
            const qint64 wanted = std::min<qint64>(blockBytes, total - done);
            if (!fill(*block, offset + done, wanted))
                return;
            digest.add(QByteArrayView(block->bytes.get(), block->filled));
            done += wanted;
            publish(done == total ? digest.takeHex() : QByteArray());
        }
    }

    bool fill(Block &block, qint64 at, qint64 wanted)
    {
        block.filled = 0;
        while (block.filled < wanted) {
            const ssize_t got = ::pread(descriptor, block.bytes.get() + block.filled,
                                        static_cast<size_t>(wanted - block.filled), at + block.filled);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0) {
                fail(
                    got == 0
                        ? Error{Error::Code::Different, Tr::tr("%1 became shorter while it was read.").arg(name),
                                u"offset %1: end of file"_s.arg(at + block.filled),
                                Tr::tr("Make sure that no other program uses the file, then start again.")}
                        : Error{
                            Error::Code::Unexpected, Tr::tr("%1 could not be read to its end.").arg(name),
                            u"offset %1: %2"_s.arg(at + block.filled).arg(QString::fromLocal8Bit(std::strerror(errno))),
                            Tr::tr("Check the disk, then try again.")});
                return false;
            }
            block.filled += got;
        }
        return true;
    }

    void publish(QByteArray digest)
    {
        std::unique_lock lock(mutex);
        ++ready;
        const bool isLast = !digest.isEmpty();
        if (isLast)
            sha256 = std::move(digest);
        if (isLast || ready >= enough)
            tellWaiting(lock);
    }

    void fail(Error why)
    {
        std::unique_lock lock(mutex);
        error = std::move(why);
        tellWaiting(lock);
    }

    void tellWaiting(std::unique_lock<std::mutex> &lock)
    {
        if (!std::exchange(consumerWaits, false))
            return;
        const auto tell = wake;
        lock.unlock();
        if (tell)
            tell();
    }

    static constexpr size_t enough = blocks / 2; // to be woken for: waking for every block costs more than copying it

    int descriptor;
    QString name;
    qint64 offset;
    qint64 total;

    std::mutex mutex;
    std::condition_variable_any changed;
    std::array<Block, blocks> ring; // each block: the reader's until ready, then the consumer's
    size_t first = 0;               // guarded by mutex, as all below
    size_t ready = 0;
    bool consumerWaits = false;
    std::function<void()> wake;
    std::optional<Error> error;
    QByteArray sha256;

    qsizetype taken = 0; // of the first block; the consumer's
    qint64 pulled = 0;   // the consumer's

    std::jthread reader; // last: it ends before the rest goes
};

FileRangeBody::FileRangeBody(int descriptor, QString name, qint64 offset, qint64 bytes)
    : m_pipe(std::make_unique<Pipe>(descriptor, std::move(name), offset, bytes))
{}

FileRangeBody::~FileRangeBody() = default;

qint64 FileRangeBody::size() const
{
    return m_pipe->total;
}

Body::Pulled FileRangeBody::pull(char *to, qsizetype room, qsizetype &written)
{
    Pipe &pipe = *m_pipe;
    Pipe::Block *block = nullptr;
    {
        const std::scoped_lock lock(pipe.mutex);
        if (pipe.ready == 0) {
            pipe.consumerWaits = !pipe.error;
            return pipe.error ? Pulled::Failed : Pulled::NotReady;
        }
        block = &pipe.ring[pipe.first];
    }
    written = std::min(room, block->filled - pipe.taken);
    std::memcpy(to, block->bytes.get() + pipe.taken, static_cast<size_t>(written));
    pipe.taken += written;
    pipe.pulled += written;
    if (pipe.taken == block->filled) {
        pipe.taken = 0;
        const std::scoped_lock lock(pipe.mutex);
        pipe.first = (pipe.first + 1) % pipe.ring.size();
        --pipe.ready;
        if (pipe.ready <= Pipe::enough)
            pipe.changed.notify_one();
    }
    return Pulled::Bytes;
}

std::optional<Error> FileRangeBody::error() const
{
    const std::scoped_lock lock(m_pipe->mutex);
    return m_pipe->error;
}

void FileRangeBody::onReady(std::function<void()> wake)
{
    const std::scoped_lock lock(m_pipe->mutex);
    m_pipe->wake = std::move(wake);
}

QByteArray FileRangeBody::sha256() const
{
    const std::scoped_lock lock(m_pipe->mutex);
    return m_pipe->pulled == m_pipe->total ? m_pipe->sha256 : QByteArray();
}

} // namespace gangway::http
