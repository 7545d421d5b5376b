// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytebuffer.h"
#include "core/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace gangway::h2 {

class TemporaryFile;

/// Sorts any number of records by their keys' bytes, in bounded memory.
///
/// What does not fit goes to a temporary file in @p directory that has no name: it is gone with the process, however
/// that ends. No key may be the beginning of another one; equal keys come in any order.
///
/// Stopped, whatever it does ends soon, with stoppedError(); after any error it is only good to be destroyed.
class ExternalSorter final
{
public:
    ExternalSorter(QString directory, std::size_t memoryBytes, std::stop_token stop = {});
    ~ExternalSorter();
    ExternalSorter(ExternalSorter &&) noexcept;
    ExternalSorter &operator=(ExternalSorter &&) noexcept;

    Result<> add(QByteArrayView key, QByteArrayView payload);

    /// What visit() begins with: sorts what is in memory still. Nothing may be added any more.
    Result<> prepare();

    using Visitor = std::function<Result<>(QByteArrayView key, QByteArrayView payload)>;
    /// All records in order, once; then the sorter is empty and holds no memory.
    Result<> visit(const Visitor &visitor);

    [[nodiscard]] std::int64_t records() const { return m_records; }
    /// What the records take, in memory and in the file.
    [[nodiscard]] std::int64_t bytes() const { return m_totalBytes; }

private:
    struct Item
    {
        std::uint64_t prefix = 0; ///< Of the key, at the depth that is being sorted.
        const Byte *record = nullptr;
    };
    struct Run
    {
        qint64 offset = 0;
        qint64 bytes = 0;
    };
    class Cursor;

    /// Leaves them in any order when it is stopped.
    void sort(std::vector<Item> &items) const;
    static void sortByPrefix(Item *items, std::size_t count, Item *scratch);
    Byte *allocate(std::size_t size);
    Result<> spill();
    /// Merges all runs of one level when there are too many, so that their number stays small.
    Result<> compact(std::size_t level);
    Result<> merge(const std::vector<Run> &runs, const Visitor &visitor);
    void forget();

    QString m_directory;
    std::size_t m_memoryBytes;
    std::stop_token m_stop;
    std::vector<std::unique_ptr<Byte[]>> m_blocks;
    Byte *m_at = nullptr;
    std::size_t m_left = 0;
    std::size_t m_used = 0;
    std::vector<Item> m_items;
    bool m_sorted = false;
    std::unique_ptr<TemporaryFile> m_file;
    std::vector<std::vector<Run>> m_runs; // by level
    std::int64_t m_records = 0;
    std::int64_t m_totalBytes = 0;
};

} // namespace gangway::h2
