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

/// Nothing: a tag that says little about the value.
std::optional<ValueType> typeOfTag(Byte tag)
{
    if (tag >= TagVarchar0 && tag <= TagVarchar31)
        return ValueType::Text;
    if (tag >= TagVarbinary0 && tag <= TagVarbinary31)
        return ValueType::Bytes;
    if (tag >= TagInteger0 && tag <= TagInteger15)
        return ValueType::Int32;
    if (tag >= TagBigInt0 && tag <= TagBigInt7)
        return ValueType::Int64;
    if (tag == TagVarchar || tag == TagChar || tag == TagVarcharIgnoreCase)
        return ValueType::Text;
    if (tag == TagFalse || tag == TagTrue)
        return ValueType::Boolean;
    if (tag > TagDecFloat)
        return ValueType::Null;
    return std::nullopt;
}

} // namespace

void LeafRows::take(const Page &leaf, std::int64_t expected, const KeyRange &range)
{
    m_range = range;
    takeAs(leaf);
    if (!m_fault || expected < 0 || expected > UINT32_MAX)
        return;
    if (expected != leaf.keys) { // the page's own count may be what is damaged
        const std::vector<LeafRow> rows = m_rows;
        const Fault fault = m_fault;
        Page other = leaf;
        other.keys = static_cast<std::uint32_t>(expected);
        takeAs(other);
        if (m_fault && m_rows.size() < rows.size()) {
            m_rows = rows;
            m_fault = fault;
        }
    }
    // Uncommitted rows are counted, too, and are no loss.
    if (m_fault && !m_isVersioned)
        m_lost = std::max<std::int64_t>(0, expected - static_cast<std::int64_t>(m_rows.size()));
}

void LeafRows::takeAs(const Page &leaf)
{
    m_rows.clear();
    m_scratch.clear(0);
    m_lost = 0;
    m_uncommitted = 0;
    m_fault = nullptr;
    m_isCountProven = false;
    m_isVersioned = false;
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
            m_rows = findRows(0, leaf.payload);
        }
        m_lost = static_cast<std::int64_t>(leaf.keys) - static_cast<std::int64_t>(m_rows.size());
        return;
    }
    m_isVersioned = *at++ == 1;
    if (m_isVersioned)
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

/// A first look, since most places are not the start of a row.
bool LeafRows::mayStartRow(Byte first) const
{
    if (m_format == 1 || m_shape.rules.empty())
        return first == TagArray;
    const ValueRule &rule = m_shape.rules.front();
    const auto isNumber = [](ValueType type) { return type >= ValueType::Int8 && type <= ValueType::Float64; };
    if (first == TagNull)
        return m_shape.mayBeNull.front();
    const auto type = typeOfTag(first);
    return !type || *type == rule.expected || rule.sql == SqlType::Other
           || ((isNumber(rule.expected) || rule.expected == ValueType::Enum) && isNumber(*type));
}

std::vector<LeafRow> LeafRows::findRows(std::size_t first, const Byte *from)
{
    const std::size_t most = m_keys.size() - first;
    const Fault fault = m_fault;
    std::vector<LeafRow> found;
    for (; from < m_end && m_budget > 0; ++from) {
        if (!mayStartRow(*from))
            continue;
        m_scratch.clear(0);
        found.clear();
        const Byte *at = from;
        while (at < m_end && found.size() < most) {
            LeafRow row;
            if (goOver(at, m_end, row) == RowState::Broken || row.isImpossible)
                break;
            found.push_back(row);
        }
        if (at == m_end && areProven(found))
            break;
        found.clear();
    }
    m_fault = fault;
    // What is in front of the first one is damaged: only a key at its beginning proves that it begins there.
    if (!found.empty() && !(isKeyed() && m_shape.keyColumn == 0))
        found.front().isDoubtful = true;
    // A mark that there are versions may be lost, and each be an uncommitted one.
    for (LeafRow &row : found)
        row.isDoubtful = row.isDoubtful || m_transactions.any();
    return found;
}

/// Rows that end with the page have its last keys; and so many values of the right types are no accident.
bool LeafRows::areProven(std::vector<LeafRow> &rows) const
{
    if (rows.empty() || rows.back().end != m_end)
        return false;
    const std::size_t first = m_keys.size() - rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int64_t key = rows[i].keyValue;
        const LeafRow named = numbered(first + i);
        rows[i].key = named.key;
        rows[i].hasKey = named.hasKey;
        if (isKeyed() && key != named.key)
            return false;
    }
    return isKeyed() || rows.size() * m_shape.rules.size() >= proof;
}

/// Of the rows up to the place that cannot be one, and of those behind it, keeps what can be told to be rows.
void LeafRows::resume(std::vector<LeafRow> before, const Byte *brokenAt)
{
    const std::size_t count = m_keys.size();
    const std::vector<LeafRow> all = before;
    if (before.size() == count) { // all were there, but bytes are left over: the last one is not what it seems
        brokenAt = before.back().at;
        before.pop_back();
    }
    // Perhaps the row before the place is longer or shorter than it seemed: then that one is lost.
    const std::size_t broken = before.size();
    std::vector<LeafRow> after = findRows(broken, (broken > 0 ? before.back().at : brokenAt) + 1);
    m_isCountProven = isKeyed() && !after.empty();
    if (after.empty())
        before = all;
    else if (broken > 0 && (after.front().at <= brokenAt || after.size() == count - broken))
        before.pop_back();
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
    row.isDoubtful = row.isDoubtful || (!committed && m_transactions.isPartlyLost());
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
