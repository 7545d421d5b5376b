// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "externalsorter.h"

#include "core/steering.h"
#include "errors.h"
#include "temporaryfile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gangway::h2 {
namespace {

// A record: size of key, size of payload, key, payload. The sizes in native order: no one else reads them.
constexpr std::size_t sizes = 2 * sizeof(std::uint32_t);
constexpr std::size_t firstBlock = 64 << 10;
constexpr std::size_t largestBlock = 1 << 20;
constexpr std::size_t maxRuns = 64; ///< Of a level: so many are read at once.
constexpr std::size_t smallestBuffer = 64 << 10;
constexpr std::size_t largestBuffer = 1 << 20;
constexpr std::size_t radixFrom = 64;   ///< Fewer are compared as a whole.
constexpr std::size_t recordsAhead = 8; ///< Sorted records lie in memory as they came: to be fetched before use.
constexpr std::size_t stopEvery = 1024; ///< Records between two looks at the stop token; a power of two.

std::uint32_t keySize(const Byte *record)
{
    std::uint32_t size = 0;
    std::memcpy(&size, record, sizeof size);
    return size;
}

std::uint32_t payloadSize(const Byte *record)
{
    std::uint32_t size = 0;
    std::memcpy(&size, record + sizeof size, sizeof size);
    return size;
}

std::size_t recordSize(const Byte *record)
{
    return sizes + keySize(record) + payloadSize(record);
}

QByteArrayView view(const Byte *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

/// 8 bytes of the key from @p depth on, zeros behind its end.
std::uint64_t prefixAt(const Byte *record, std::size_t depth)
{
    const std::size_t size = keySize(record);
    if (depth + sizeof(std::uint64_t) <= size) [[likely]]
        return readUInt64(record + sizes + depth);
    Byte bytes[sizeof(std::uint64_t)] = {};
    if (depth < size)
        std::memcpy(bytes, record + sizes + depth, size - depth);
    return readUInt64(bytes);
}

/// Most records take two lines of the cache.
void prefetch(const Byte *record)
{
    constexpr std::size_t cacheLine = 64;
    __builtin_prefetch(record);
    __builtin_prefetch(record + cacheLine);
}

/// Compares keys that agree in their first @p depth bytes.
bool isBefore(const Byte *a, const Byte *b, std::size_t depth)
{
    const std::size_t sizeA = keySize(a);
    const std::size_t sizeB = keySize(b);
    const std::size_t common = std::min(sizeA, sizeB);
    const int order = depth < common ? std::memcmp(a + sizes + depth, b + sizes + depth, common - depth) : 0;
    return order != 0 ? order < 0 : sizeA < sizeB;
}

} // namespace

/// Reads one run, a buffer at a time.
class ExternalSorter::Cursor final
{
public:
    Cursor(const TemporaryFile &file, Run run, std::size_t buffer)
        : m_file(file)
        , m_offset(run.offset)
        , m_end(run.offset + run.bytes)
        , m_capacity(buffer)
    {}

    /// Nothing is left: the record is null.
    Result<> next()
    {
        if (m_record)
            m_at += recordSize(m_record);
        m_record = nullptr;
        if (auto filled = fill(sizes); !filled)
            return filled;
        if (m_bytes.size() - m_at < sizes)
            return {};
        const std::size_t size = recordSize(m_bytes.data() + m_at);
        if (auto filled = fill(size); !filled)
            return filled;
        m_record = m_bytes.data() + m_at;
        m_prefix = prefixAt(m_record, 0);
        return {};
    }

    [[nodiscard]] const Byte *record() const { return m_record; }
    [[nodiscard]] bool isBefore(const Cursor &other) const
    {
        if (m_prefix != other.m_prefix)
            return m_prefix < other.m_prefix;
        return h2::isBefore(m_record, other.m_record, 0);
    }

private:
    /// Makes @p size bytes from m_at on available, unless the run ends before.
    Result<> fill(std::size_t size)
    {
        if (m_bytes.size() - m_at >= size || m_offset == m_end)
            return {};
        const std::size_t rest = m_bytes.size() - m_at;
        if (rest > 0)
            std::memmove(m_bytes.data(), m_bytes.data() + m_at, rest);
        m_bytes.truncate(rest);
        m_at = 0;
        const std::size_t want =
            std::min(std::max(m_capacity, size) - rest, static_cast<std::size_t>(m_end - m_offset));
        Byte *const to = m_bytes.end(want);
        if (auto read = m_file.read(m_offset, to, want); !read)
            return read;
        m_bytes.setEnd(to + want);
        m_offset += static_cast<qint64>(want);
        return {};
    }

    const TemporaryFile &m_file;
    qint64 m_offset;
    qint64 m_end;
    std::size_t m_capacity;
    ByteBuffer m_bytes;
    std::size_t m_at = 0;
    const Byte *m_record = nullptr;
    std::uint64_t m_prefix = 0;
};

ExternalSorter::ExternalSorter(QString directory, std::size_t memoryBytes, std::stop_token stop)
    : m_directory(std::move(directory))
    , m_memoryBytes(std::max(memoryBytes, firstBlock))
    , m_stop(std::move(stop))
{}

ExternalSorter::~ExternalSorter() = default;
ExternalSorter::ExternalSorter(ExternalSorter &&) noexcept = default;
ExternalSorter &ExternalSorter::operator=(ExternalSorter &&) noexcept = default;

Byte *ExternalSorter::allocate(std::size_t size)
{
    if (size > m_left) [[unlikely]] {
        const std::size_t usual = std::min(largestBlock, firstBlock << std::min<std::size_t>(m_blocks.size(), 4));
        const std::size_t block = std::max(size, usual);
        m_blocks.push_back(std::make_unique_for_overwrite<Byte[]>(block));
        m_at = m_blocks.back().get();
        m_left = block;
    }
    Byte *const at = m_at;
    m_at += size;
    m_left -= size;
    return at;
}

Result<> ExternalSorter::add(QByteArrayView key, QByteArrayView payload)
{
    const auto keyBytes = static_cast<std::size_t>(key.size());
    const auto payloadBytes = static_cast<std::size_t>(payload.size());
    const std::size_t size = sizes + keyBytes + payloadBytes;
    // Items are needed twice while they are sorted.
    if (m_used + size + 2 * sizeof(Item) > m_memoryBytes && !m_items.empty()) {
        if (auto spilled = spill(); !spilled)
            return spilled;
    }
    Byte *at = allocate(size);
    m_items.push_back({0, at});
    const auto key32 = static_cast<std::uint32_t>(keyBytes);
    const auto payload32 = static_cast<std::uint32_t>(payloadBytes);
    std::memcpy(at, &key32, sizeof key32);
    std::memcpy(at + sizeof key32, &payload32, sizeof payload32);
    std::memcpy(at + sizes, key.data(), keyBytes);
    if (payloadBytes > 0)
        std::memcpy(at + sizes + keyBytes, payload.data(), payloadBytes);
    m_used += size + 2 * sizeof(Item);
    m_sorted = false;
    ++m_records;
    m_totalBytes += static_cast<std::int64_t>(size);
    return {};
}

void ExternalSorter::sortByPrefix(Item *items, std::size_t count, Item *scratch)
{
    constexpr std::size_t digits = sizeof(std::uint64_t);
    std::array<std::array<std::uint32_t, 256>, digits> counts{};
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t digit = 0; digit < digits; ++digit)
            ++counts[digit][items[i].prefix >> (8 * digit) & 0xff];
    }
    Item *from = items;
    Item *to = scratch;
    for (std::size_t digit = 0; digit < digits; ++digit) {
        auto &starts = counts[digit];
        if (starts[items[0].prefix >> (8 * digit) & 0xff] == count)
            continue; // all have the same
        std::uint32_t start = 0;
        for (std::uint32_t &n : starts)
            start += std::exchange(n, start);
        for (std::size_t i = 0; i < count; ++i)
            to[starts[from[i].prefix >> (8 * digit) & 0xff]++] = from[i];
        std::swap(from, to);
    }
    if (from != items)
        std::copy(from, from + count, items);
}

void ExternalSorter::sort(std::vector<Item> &items) const
{
    // By 8 bytes of the keys at a time, so that most comparisons are of numbers and touch no record. Ranges of equal
    // numbers wait for the next 8 bytes.
    struct Range
    {
        std::size_t begin;
        std::size_t end;
        std::size_t depth;
    };
    std::vector<Item> scratch(items.size() < radixFrom ? 0 : items.size());
    std::vector<Range> waiting;
    if (items.size() > 1)
        waiting.push_back({0, items.size(), 0});
    while (!waiting.empty() && !m_stop.stop_requested()) {
        const auto [begin, end, depth] = waiting.back();
        waiting.pop_back();
        if (end - begin < radixFrom) {
            const std::size_t from = depth;
            std::sort(items.begin() + std::ptrdiff_t(begin), items.begin() + std::ptrdiff_t(end),
                      [from](const Item &a, const Item &b) { return isBefore(a.record, b.record, from); });
            continue;
        }
        bool ended = true;
        for (std::size_t i = begin; i < end; ++i) {
            constexpr std::size_t ahead = 16;
            if (i + ahead < end)
                __builtin_prefetch(items[i + ahead].record);
            items[i].prefix = prefixAt(items[i].record, depth);
            ended = ended && depth >= keySize(items[i].record);
        }
        if (ended)
            continue;
        sortByPrefix(items.data() + begin, end - begin, scratch.data());
        for (std::size_t i = begin; i < end;) {
            std::size_t next = i + 1;
            while (next < end && items[next].prefix == items[i].prefix)
                ++next;
            if (next - i > 1)
                waiting.push_back({i, next, depth + sizeof(std::uint64_t)});
            i = next;
        }
    }
}

Result<> ExternalSorter::prepare()
{
    if (!m_runs.empty())
        return m_items.empty() ? Result<>() : spill();
    if (!m_sorted)
        sort(m_items);
    m_sorted = true;
    return {};
}

Result<> ExternalSorter::spill()
{
    if (!m_file) {
        auto file = TemporaryFile::create(m_directory);
        if (!file)
            return std::move(file).error();
        m_file = std::make_unique<TemporaryFile>(std::move(*file));
    }
    sort(m_items);
    Run run;
    run.offset = m_file->size();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (i % stopEvery == 0 && m_stop.stop_requested())
            return stoppedError();
        if (i + recordsAhead < m_items.size())
            prefetch(m_items[i + recordsAhead].record);
        if (auto written = m_file->append(m_items[i].record, recordSize(m_items[i].record)); !written)
            return written;
    }
    if (auto flushed = m_file->flush(); !flushed)
        return flushed;
    run.bytes = m_file->size() - run.offset;
    m_items.clear();
    m_blocks.clear();
    m_left = 0;
    m_used = 0;
    if (m_runs.empty())
        m_runs.emplace_back();
    m_runs[0].push_back(run);
    for (std::size_t level = 0; level < m_runs.size() && m_runs[level].size() >= maxRuns; ++level) {
        if (auto compacted = compact(level); !compacted)
            return compacted;
    }
    return {};
}

Result<> ExternalSorter::compact(std::size_t level)
{
    const std::vector<Run> runs = std::exchange(m_runs[level], {});
    Run merged;
    merged.offset = m_file->size();
    auto done = merge(runs, [this](QByteArrayView key, QByteArrayView payload) -> Result<> {
        const std::uint32_t header[] = {static_cast<std::uint32_t>(key.size()),
                                        static_cast<std::uint32_t>(payload.size())};
        if (auto written = m_file->append(header, sizeof header); !written)
            return written;
        if (auto written = m_file->append(key.data(), static_cast<std::size_t>(key.size())); !written)
            return written;
        return m_file->append(payload.data(), static_cast<std::size_t>(payload.size()));
    });
    if (!done)
        return done;
    if (auto flushed = m_file->flush(); !flushed)
        return flushed;
    merged.bytes = m_file->size() - merged.offset;
    for (const Run &run : runs)
        m_file->free(run.offset, run.bytes);
    if (m_runs.size() == level + 1)
        m_runs.emplace_back();
    m_runs[level + 1].push_back(merged);
    return {};
}

Result<> ExternalSorter::merge(const std::vector<Run> &runs, const Visitor &visitor)
{
    const std::size_t buffer = std::clamp(m_memoryBytes / runs.size(), smallestBuffer, largestBuffer);
    std::vector<Cursor> cursors;
    cursors.reserve(runs.size());
    std::vector<Cursor *> heap;
    for (const Run &run : runs) {
        cursors.emplace_back(*m_file, run, buffer);
        if (auto read = cursors.back().next(); !read)
            return read;
        if (cursors.back().record())
            heap.push_back(&cursors.back());
    }
    const auto isAfter = [](const Cursor *a, const Cursor *b) { return b->isBefore(*a); };
    std::make_heap(heap.begin(), heap.end(), isAfter);
    std::size_t records = 0;
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), isAfter);
        Cursor *const first = heap.back();
        // As long as the same run has the next record, the heap need not move.
        for (;;) {
            if (records++ % stopEvery == 0 && m_stop.stop_requested())
                return stoppedError();
            const Byte *const record = first->record();
            const std::size_t keyBytes = keySize(record);
            if (auto visited =
                    visitor(view(record + sizes, keyBytes), view(record + sizes + keyBytes, payloadSize(record)));
                !visited)
                return visited;
            if (auto read = first->next(); !read)
                return read;
            if (!first->record() || (heap.size() > 1 && heap.front()->isBefore(*first)))
                break;
        }
        if (first->record())
            std::push_heap(heap.begin(), heap.end(), isAfter);
        else
            heap.pop_back();
    }
    return {};
}

Result<> ExternalSorter::visit(const Visitor &visitor)
{
    Result<> done = prepare();
    if (m_runs.empty()) {
        for (std::size_t i = 0; i < m_items.size() && done; ++i) {
            if (i % stopEvery == 0 && m_stop.stop_requested()) {
                done = stoppedError();
                break;
            }
            if (i + recordsAhead < m_items.size())
                prefetch(m_items[i + recordsAhead].record);
            const Byte *const record = m_items[i].record;
            const std::size_t keyBytes = keySize(record);
            done = visitor(view(record + sizes, keyBytes), view(record + sizes + keyBytes, payloadSize(record)));
        }
    } else {
        std::vector<Run> runs;
        for (const std::vector<Run> &level : m_runs)
            runs.insert(runs.end(), level.begin(), level.end());
        if (done)
            done = merge(runs, visitor);
    }
    forget();
    return done;
}

void ExternalSorter::forget()
{
    std::vector<Item>().swap(m_items);
    m_blocks.clear();
    m_left = 0;
    m_used = 0;
    m_runs.clear();
    m_file.reset();
}

} // namespace gangway::h2
