// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagetable.h"

#include "core/rows/valuetext.h"
#include "guessedcolumns.h"
#include "valueencoder.h"
#include "valuetags.h"

#include <algorithm>

namespace gangway::h2 {

SalvageTable::SalvageTable(const StoreRemains &remains, const Transactions &transactions, const SalvageSource &source,
                           SalvageLobs &lobs)
    : m_remains(remains)
    , m_transactions(transactions)
    , m_source(source)
    , m_lobs(lobs)
    , m_tree(remains.pages(), source.map.id, source.map.root, KeyForm::Row)
    , m_leafRows(remains.pages().format(), source.map.id, transactions, source.shape)
    , m_isRootGuessed(remains.isRootGuessed(source.map))
{
    m_damage.table = source.name;
    m_damage.columnsLost = source.columnsAreGuessed;
    m_damage.wasSearched = m_isRootGuessed;
    m_damage.mapWasGuessed = source.mapIsGuessed;
    m_damage.lostIsExact = !source.rowsNotFound && !source.mapIsGuessed && !m_damage.wasSearched;
    if (!remains.isRootLost(source.map))
        return;
    m_damage.wasSearched = true;
    m_damage.lostIsExact = false; // an index that counts the rows may be of an earlier state, too
    TreeGap whole;
    whole.detail = QStringLiteral("map %1: nothing says where it begins").arg(source.map.id);
    bridge(whole);
}

/// Looks for other pages with what a page that is lost had below it.
void SalvageTable::bridge(const TreeGap &gap)
{
    const bool isWholeTable = gap.entries < 0 && gap.range.isAll();
    const std::int64_t entries = isWholeTable ? m_source.expected : gap.entries;
    if (!m_pool)
        m_pool = std::make_unique<const LeafPool>(m_remains.poolOf(m_source.map.id, KeyForm::Row));
    const LeafPool::Filling filling = m_pool->fill({gap.range, entries, gap.position, false});
    std::int64_t found = 0;
    for (const LeafPiece &piece : filling.pieces)
        found += piece.keys;
    m_pieces.insert(m_pieces.end(), filling.pieces.begin(), filling.pieces.end());
    m_damage.wasSearched = m_damage.wasSearched || (isWholeTable && !filling.isCertain);
    DamagePlace place{gap.detail, QStringLiteral("%1 rows were below it").arg(entries), -1};
    if (entries >= 0) {
        place.rows = std::max<std::int64_t>(0, entries - found);
        m_damage.lost += place.rows;
    } else {
        place.what = QStringLiteral("nothing says how many rows were below it");
    }
    if (found > 0)
        place.what += QStringLiteral(", %1 were found in other pages").arg(found);
    // More than there were: rows that were deleted since are among them, and nothing tells which.
    m_isOverfull = m_isOverfull || (entries >= 0 && found > entries);
    m_damage.lostIsExact = m_damage.lostIsExact && entries >= 0 && (gap.isExact || isWholeTable) && found <= entries;
    m_damage.add(std::move(place));
}

QString SalvageTable::placeOfLeaf() const
{
    QString place = m_remains.pages().fault(m_leaf.position, m_leaf.map, {}).detail;
    place.chop(2); // the colon before nothing
    return place;
}

bool SalvageTable::nextLeaf()
{
    for (;;) {
        if (!m_pieces.empty()) {
            const LeafPiece piece = m_pieces.front();
            m_pieces.pop_front();
            enterPiece(piece);
            return true;
        }
        auto part = m_tree.next();
        if (!part)
            return false;
        if (part->gap) {
            bridge(*part->gap);
            continue;
        }
        enterTreeLeaf(std::move(*part->leaf));
        return true;
    }
}

void SalvageTable::enterPiece(const LeafPiece &piece)
{
    auto page = m_remains.pages().read(piece.position, m_source.map.id);
    m_leaf = page ? std::move(*page) : Page();
    m_isOlder = piece.isOlder;
    takeRows(-1, {});
    dropRowsOutside(piece.from, piece.to);
    const std::int64_t missing = piece.keys - static_cast<std::int64_t>(m_leafRows.rows().size());
    if (missing == 0)
        return;
    // bridge() counted on all of its keys.
    m_damage.lostIsExact = false;
    m_damage.lost += std::max<std::int64_t>(0, missing);
    const char *const fault = m_leafRows.fault();
    m_damage.add({placeOfLeaf(), QString::fromLatin1(fault ? fault : "other rows than its keys say"),
                  std::max<std::int64_t>(0, missing)});
}

void SalvageTable::enterTreeLeaf(TreeLeaf leaf)
{
    m_leaf = std::move(leaf.page);
    // Below a root that may be an earlier one, some pages are known to be no longer in use.
    m_isOlder = m_isRootGuessed && m_remains.useOf({m_leaf.position, m_leaf.map, m_leaf.number, 0}) == PageUse::GivenUp;
    takeRows(leaf.expected, leaf.range);
    if (m_leafRows.fault()) {
        noteFault(m_leafRows.lost());
        const bool isCounted = leaf.expected < 0 ? m_leafRows.isCountProven() : leaf.isExact;
        m_damage.lostIsExact = m_damage.lostIsExact && isCounted && !m_leafRows.isVersioned();
    }
    const auto &rows = m_leafRows.rows();
    const bool isOutOfOrder = !rows.empty() && rows.front().hasKey && rows.front().key <= m_lastKey;
    if (isOutOfOrder && std::find(m_visited.begin(), m_visited.end(), m_leaf.position.bits) != m_visited.end()) {
        m_damage.add({placeOfLeaf(), QStringLiteral("two pages lead to it; its rows are taken once"), 0});
        m_damage.lostIsExact = false; // there may be another, to which nothing leads now
        m_leafRows.rows().clear();
        return;
    }
    m_visited.push_back(m_leaf.position.bits);
    // Rows that are their own keys cannot come twice; others are what they are.
    if (isOutOfOrder && m_source.shape.keyColumn >= 0) {
        const auto before = static_cast<std::int64_t>(rows.size());
        dropRowsOutside(m_lastKey + 1, INT64_MAX);
        const std::int64_t dropped = before - static_cast<std::int64_t>(rows.size());
        m_damage.lost += dropped;
        m_damage.lostIsExact = false;
        m_damage.add({placeOfLeaf(), QStringLiteral("rows with keys that came before"), dropped});
    }
    if (!rows.empty() && rows.back().hasKey)
        m_lastKey = std::max(m_lastKey, rows.back().key);
}

void SalvageTable::takeRows(std::int64_t expected, const KeyRange &range)
{
    m_row = 0;
    m_leafRows.take(m_leaf, expected, range);
    m_uncommitted += m_leafRows.uncommitted();
}

void SalvageTable::noteFault(std::int64_t lost)
{
    m_damage.lost += lost;
    m_damage.add({placeOfLeaf(), QString::fromLatin1(m_leafRows.fault()), lost});
}

void SalvageTable::dropRowsOutside(std::int64_t from, std::int64_t to)
{
    std::erase_if(m_leafRows.rows(),
                  [=](const LeafRow &row) { return row.hasKey && (row.key < from || row.key > to); });
}

void SalvageTable::noteLostValue(std::span<const Value> row, std::size_t column, const LeafRow &place,
                                 const QString &detail)
{
    ++m_damage.largeValuesLost;
    QStringList key;
    for (const int c : m_source.primaryKey) {
        QByteArray text;
        const auto i = static_cast<std::size_t>(c);
        if (appendText(text, row[i], m_source.columns[i].type))
            key << m_source.columns[i].name + QLatin1Char('=') + QString::fromUtf8(text.left(100));
    }
    const QString name = key.isEmpty() ? QStringLiteral("with key %1").arg(place.key) : key.join(QStringLiteral(", "));
    m_damage.add({QStringLiteral("row %1, column %2").arg(name, m_source.columns[column].name), detail, 0});
}

Result<bool> SalvageTable::addRow(RowBatch &batch, const LeafRow &place)
{
    const Byte *at = place.at;
    const Byte *end = place.end;
    if (place.isFromLog) { // the batch may outlive the log
        const auto size = static_cast<std::size_t>(end - at);
        auto *const copy = reinterpret_cast<Byte *>(batch.allocate(size + slack));
        std::copy_n(at, size + slack, copy);
        at = copy;
        end = copy + size;
    }
    ValueDecoder decoder(m_remains.pages().format(), batch, &m_lobs);
    if (m_remains.pages().format() == 1) {
        ++at; // the array's tag and its count were looked at before
        readVarInt(at);
    }
    std::vector<std::pair<std::size_t, QString>> losses;
    Value *const row = batch.addRow();
    for (std::size_t c = 0; c < m_source.shape.rules.size(); ++c) {
        const ValueRule &rule = m_source.shape.rules[c];
        if (!decoder.decodeAs(rule, at, end, row[c])) {
            batch.dropRow();
            if (decoder.error())
                return *decoder.error();
            ++m_damage.lost;
            return false;
        }
        QString loss = m_lobs.takeLoss();
        const ColumnType &type = m_source.columns[c].type;
        if (m_source.columnsAreGuessed && !fitToGuess(row[c], type, batch)) {
            loss = QStringLiteral("the value is not of the type that others in its column have");
            row[c] = Value::null();
        }
        // Only large texts are kept as UTF-8, the short ones of them in their rows.
        const bool mayBeLarge = type.sql == SqlType::Clob || m_source.columnsAreGuessed;
        if (mayBeLarge && row[c].type == ValueType::Text && !isUtf8(row[c].bytes())) {
            loss = QStringLiteral("the text is not valid UTF-8");
            row[c] = Value::null();
        }
        if (!loss.isEmpty()) {
            losses.emplace_back(c, loss);
            if (!m_source.shape.mayBeNull[c])
                row[c] = Value::view(rule.expected == ValueType::Bytes ? ValueType::Bytes : ValueType::Text, {});
        }
    }
    if (m_source.shape.keyColumn >= 0 && place.hasKey)
        row[m_source.shape.keyColumn].first = place.key;
    for (const auto &[column, detail] : losses)
        noteLostValue({row, m_source.shape.rules.size()}, column, place, detail);
    ++m_damage.rows;
    m_damage.older += m_isOlder ? 1 : 0;
    m_damage.doubtful += place.isDoubtful && !m_isOlder ? 1 : 0;
    return true;
}

Result<bool> SalvageTable::fill(RowBatch &batch)
{
    const Byte *retained = nullptr; // by this batch
    const std::int64_t sure = m_damage.older + m_damage.doubtful;
    while (!batch.isFull() && !m_isAtEnd) {
        if (m_row == m_leafRows.rows().size()) {
            m_isAtEnd = !nextLeaf();
            if (m_isAtEnd)
                finish();
            continue;
        }
        const bool isUnsure = m_isOlder || m_leafRows.rows()[m_row].isDoubtful;
        if (!batch.isEmpty() && isUnsure != (m_damage.older + m_damage.doubtful > sure))
            break;
        if (m_leaf.memory.get() != retained) {
            retained = m_leaf.memory.get();
            batch.retain(m_leaf.memory, m_leaf.memoryBytes);
        }
        auto added = addRow(batch, m_leafRows.rows()[m_row++]);
        if (!added)
            return added;
    }
    return !batch.isEmpty();
}

/// An index has an entry for each row, so that its root may know what the table's own pages do not say any more.
void SalvageTable::finish()
{
    m_leafRows.rows().clear();
    m_row = 0;
    m_leaf = {};
    // What of it was committed is not known then.
    m_damage.lostIsExact = m_damage.lostIsExact && !(m_transactions.isPartlyLost() && m_uncommitted > 0);
    if (m_transactions.any()) {
        m_damage.lostIsExact = m_damage.lostIsExact && m_damage.lost == 0; // pages count uncommitted rows, too
        return;
    }
    if (m_source.expected < 0 || m_damage.lostIsExact || m_isOverfull)
        return;
    m_damage.lost = std::max<std::int64_t>(0, m_source.expected - m_damage.rows);
    if (m_damage.wasSearched || m_damage.mapWasGuessed)
        return; // the rows of an earlier state, or of another table, may be as many
    const std::int64_t tooMany =
        std::min<std::int64_t>(m_damage.rows - m_source.expected, m_damage.rows - m_damage.older);
    m_damage.doubtful = std::max<std::int64_t>(m_damage.doubtful, tooMany);
    m_damage.lostIsExact = true;
}

} // namespace gangway::h2
