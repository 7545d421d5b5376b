// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leafrows.h"

#include "rowkeys.h"
#include "valuetags.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

/// So many values of the right types in a row, in the right number, are no accident.
constexpr std::size_t proof = 12;
/// A search through a page ends after that.
constexpr std::int64_t maxValues = 1'000'000;

} // namespace

void LeafRows::take(const Page &leaf, std::int64_t expected, const KeyRange &range)
{
    m_range = range;
    takeAs(leaf);
    if (!m_fault || expected < 0 || expected == leaf.keys || expected > UINT32_MAX)
        return;
    // The page's own count may be what is damaged.
    const std::vector<LeafRow> rows = m_rows;
    const std::int64_t lost = m_lost;
    const Fault fault = m_fault;
    Page other = leaf;
    other.keys = static_cast<std::uint32_t>(expected);
    takeAs(other);
    if (!m_fault || m_rows.size() >= rows.size())
        return;
    m_rows = rows;
    m_lost = lost;
    m_fault = fault;
}

void LeafRows::takeAs(const Page &leaf)
{
    m_rows.clear();
    m_scratch.clear(0);
    m_lost = 0;
    m_uncommitted = 0;
    m_fault = nullptr;
    m_end = leaf.end;
    m_budget = maxValues + static_cast<std::int64_t>(leaf.payloadSize());
    const Byte *at = nullptr;
    m_keysAreGood = readKeys(leaf, m_format, KeyForm::Row, m_keys, at);
    if (leaf.keys == 0) {
        if (at != m_end)
            m_fault = "the page has bytes left over";
        return;
    }
    if (!m_keysAreGood || at >= m_end || *at > 1) {
        m_keysAreGood = false;
        m_fault = "the page's keys are damaged";
        if (leaf.keys <= leaf.payloadSize()) {
            m_keys.resize(leaf.keys);
            if (findRows(0, leaf.payload, m_rows))
                return;
        }
        m_lost = leaf.keys;
        return;
    }
    if (*at++ == 1)
        takeVersioned(at);
    else
        takePlain(at);
    judgeKeys();
}

LeafRow LeafRows::numbered(std::size_t i) const
{
    LeafRow row;
    row.key = m_keys[i];
    row.hasKey = m_keysAreGood;
    return row;
}

LeafRows::RowState LeafRows::goOver(const Byte *&at, const Byte *end, LeafRow &row)
{
    row.at = at;
    ValueDecoder decoder(m_format, m_scratch, &m_lobs);
    const auto broken = [&] {
        m_fault = decoder.fault() ? decoder.fault() : "a row is not understood";
        return RowState::Broken;
    };
    m_budget -= static_cast<std::int64_t>(m_shape.rules.size()) + 1;
    if (m_budget < 0)
        return broken();
    if (m_format == 1 && (at >= end || *at++ != TagArray || readVarInt(at) != m_shape.rules.size() || at > end))
        return broken();
    row.isImpossible = false;
    for (std::size_t c = 0; c < m_shape.rules.size(); ++c) {
        Value value;
        if (!decoder.decodeAs(m_shape.rules[c], at, end, value))
            return broken();
        row.isImpossible = row.isImpossible || (value.isNull() && !m_shape.mayBeNull[c]);
        if (static_cast<int>(c) == m_shape.keyColumn)
            row.keyValue = value.first;
    }
    row.end = at;
    if (row.isImpossible)
        return RowState::Impossible;
    return isKeyed() && row.keyValue != row.key ? RowState::OtherKey : RowState::Good;
}

void LeafRows::takePlain(const Byte *at)
{
    while (m_rows.size() < m_keys.size()) {
        const Byte *const start = at;
        LeafRow row = numbered(m_rows.size());
        if (goOver(at, m_end, row) == RowState::Broken)
            return resume(std::move(m_rows), start);
        m_rows.push_back(row);
    }
    if (at != m_end) {
        m_fault = "the page has bytes left over";
        return resume(std::move(m_rows), at);
    }
    dropImpossible(m_rows);
}

void LeafRows::dropImpossible(std::vector<LeafRow> &rows)
{
    const auto impossible = std::erase_if(rows, [](const LeafRow &row) { return row.isImpossible; });
    m_lost += static_cast<std::int64_t>(impossible);
    if (impossible > 0 && !m_fault)
        m_fault = "a value is NULL that must not be";
}

bool LeafRows::findRows(std::size_t first, const Byte *from, std::vector<LeafRow> &found)
{
    const std::size_t count = m_keys.size() - first;
    if (!isKeyed() && count * m_shape.rules.size() < proof)
        return false;
    const Fault fault = m_fault;
    for (; from < m_end && m_budget > 0; ++from) {
        m_scratch.clear(0);
        found.clear();
        const Byte *at = from;
        while (found.size() < count) {
            LeafRow row = numbered(first + found.size());
            if (goOver(at, m_end, row) != RowState::Good)
                break;
            found.push_back(row);
        }
        if (found.size() == count && at == m_end)
            break;
        found.clear();
    }
    m_fault = fault;
    return !found.empty();
}

/// Of the rows up to the place that cannot be one, and of those behind it, keeps what can be told to be rows.
void LeafRows::resume(std::vector<LeafRow> before, const Byte *brokenAt)
{
    const std::size_t count = m_keys.size();
    std::vector<LeafRow> after;
    // Perhaps the row before the place is longer or shorter than it seemed: then that one is lost.
    const std::size_t broken = before.size();
    std::size_t next = std::min(broken, count - 1);
    for (; next < count; ++next) {
        if (next == 0)
            continue;
        if (findRows(next, (next <= broken ? before[next - 1].at : brokenAt) + 1, after))
            break;
    }
    const bool isFound = !after.empty();
    if (isFound && next <= broken)
        before.resize(next - 1);
    m_lost += static_cast<std::int64_t>(count - before.size() - after.size());
    // A row is where it seems to be if the ones behind it are where they follow from it.
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool nextHasItsKey = i + 1 < before.size() && isKeyed() && before[i + 1].keyValue == before[i + 1].key;
        before[i].isDoubtful = !nextHasItsKey && (before.size() - i - 1) * m_shape.rules.size() < proof / 2;
    }
    dropImpossible(before);
    m_rows = std::move(before);
    m_rows.insert(m_rows.end(), after.begin(), after.end());
}

bool LeafRows::version(const Byte *&at, LeafRow &row, bool &present)
{
    const std::uint64_t operation = readVarLong(at);
    if (at > m_end)
        return false;
    if (operation == 0) {
        present = true;
        return goOver(at, m_end, row) != RowState::Broken;
    }
    const Byte flags = *at++;
    if (at > m_end || flags > 3)
        return false;
    const bool committed = m_transactions.isCommitted(operation);
    if (!committed)
        ++m_uncommitted;
    for (const Byte which : {Byte{1}, Byte{2}}) {
        if (!(flags & which))
            continue;
        LeafRow one = row;
        if (goOver(at, m_end, one) == RowState::Broken)
            return false;
        if ((which == 1) == committed) {
            row = one;
            present = true;
        }
    }
    return true;
}

/// As H2 up to 1.4.197 has it: the committed version is in the undo log alone.
bool LeafRows::oldVersion(const Byte *&at, std::size_t i, LeafRow &row, bool &present)
{
    const std::uint64_t operation = readVarLong(at);
    if (at >= m_end || *at > 1)
        return false;
    present = *at++ == 1;
    if (present && goOver(at, m_end, row) == RowState::Broken)
        return false;
    if (operation == 0 || m_transactions.isCommitted(operation))
        return true;
    ++m_uncommitted;
    const QByteArray *const before = m_transactions.before(m_map, m_keys[i]);
    if (!before && m_transactions.isPartlyLost()) {
        row.isDoubtful = true; // what it was is lost: what it became is all there is
        return true;
    }
    present = before && !before->isNull();
    if (!present)
        return true;
    const auto *old = reinterpret_cast<const Byte *>(before->constData());
    const Byte *const end = old + before->size() - slack;
    row.isFromLog = true;
    return goOver(old, end, row) != RowState::Broken && old == end;
}

void LeafRows::takeVersioned(const Byte *at)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        LeafRow row = numbered(i);
        bool present = false;
        if (!(m_transactions.hasOldLog() ? oldVersion(at, i, row, present) : version(at, row, present))) {
            m_fault = m_fault ? m_fault : "the page's values run over its end";
            m_lost += static_cast<std::int64_t>(m_keys.size() - i);
            break;
        }
        if (present)
            m_rows.push_back(row);
    }
    if (!m_fault && at != m_end)
        m_fault = "the page has bytes left over";
    if (m_fault && !m_rows.empty())
        m_rows.back().isDoubtful = true;
    dropImpossible(m_rows);
}

/// A row that says its key itself has it twice. Of two that differ, the one that fits between its neighbours is right;
/// where both do, the row keeps what it says.
void LeafRows::judgeKeys()
{
    if (!isKeyed())
        return;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        LeafRow &row = m_rows[i];
        if (row.key == row.keyValue)
            continue;
        m_fault = m_fault ? m_fault : "a row's key differs from its primary key";
        const auto fits = [&](std::int64_t key) {
            return key >= m_range.from && key <= m_range.to && (i == 0 || key > m_rows[i - 1].key)
                   && (i + 1 == m_rows.size() || key < m_rows[i + 1].key);
        };
        const bool keyFits = fits(row.key);
        row.isDoubtful = row.isDoubtful || keyFits == fits(row.keyValue);
        if (!keyFits || row.isDoubtful)
            row.key = row.keyValue;
    }
}

} // namespace gangway::h2
