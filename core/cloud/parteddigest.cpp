// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"
#include "upload.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <unistd.h>

namespace gangway::cloud {
namespace {

constexpr qint64 blockBytes = 1 << 20;
constexpr size_t mostWaiting = 8;

using Block = std::shared_ptr<const QByteArray>;

/// Digests blocks on a thread of its own, beside the one that reads them.
class Digester final
{
public:
    Digester()
        : m_thread([this] { work(); })
    {}
    ~Digester() { std::ignore = finish(); }
    Digester(const Digester &) = delete;
    Digester &operator=(const Digester &) = delete;

    void add(Block block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
        m_waiting.push_back(std::move(block));
        m_changed.notify_all();
    }

    QByteArray finish()
    {
        if (!m_thread.joinable())
            return {};
        add(nullptr);
        m_thread.join();
        return m_digest.takeHex();
    }

private:
    void work()
    {
        for (;;) {
            Block block;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return !m_waiting.empty(); });
                block = std::move(m_waiting.front());
                m_waiting.pop_front();
                m_changed.notify_all();
            }
            if (!block)
                return;
            m_digest.add(*block);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_waiting; // guarded by m_mutex
    Sha256 m_digest;             // the thread's until it ends
    std::thread m_thread;
};

} // namespace

Result<PartedDigest> digestParts(const QString &path, qint64 partBytes, const Steering &steering)
{
    auto file = SourceFile::open(path);
    if (!file)
        return file.error();
    PartedDigest result;
    result.file.bytes = file->bytes();
    result.partBytes = partBytes;
    Digester whole;
    Sha256 part;
    qint64 inPart = 0;
    for (qint64 done = 0; done < file->bytes();) {
        if (steering.isStopped())
            return stoppedError();
        const qint64 wanted = std::min({blockBytes, file->bytes() - done, partBytes - inPart});
        auto bytes = file->read(done, wanted);
        if (!bytes)
            return bytes.error();
        const auto block = std::make_shared<const QByteArray>(*std::move(bytes));
        whole.add(block);
        part.add(*block);
        done += wanted;
        inPart += wanted;
        if (inPart == partBytes) {
            result.parts.push_back(part.takeHex());
            inPart = 0;
        }
        steering.tell({Progress::Unit::Bytes, done, file->bytes(), {}});
    }
    if (inPart > 0 || result.parts.empty())
        result.parts.push_back(part.takeHex());
    result.file.sha256 = whole.finish();
    if (auto same = file->checkUnchanged(); !same)
        return same.error();
    return result;
}

} // namespace gangway::cloud
