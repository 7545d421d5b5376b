// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cells.h"
#include "core/metabase/encryptedcolumns.h"
#include "core/metabase/encryption.h"
#include "core/rows/ruledreader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gangway::metabase {

/// What to do about values that look encrypted and that the key does not open.
enum class Unreadable {
    Stop,  ///< Make no snapshot; say where they are.
    Reset, ///< Put EncryptedPlace::Substitute in their place.
    Keep,  ///< Leave them as they are: they were no ciphertext, or do not matter.
};

/// What became of one column's values.
struct ColumnTally
{
    QString table;         ///< Lower case.
    QString column;        ///< Lower case.
    bool isListed = true;  ///< One of encryptedPlaces(); otherwise it was found by looking at every value.
    qint64 decrypted = 0;  ///< Values the key opened.
    qint64 unreadable = 0; ///< Values that look encrypted and stayed closed; exact.
    QStringList rows;      ///< Of the first unreadable ones, as RowNamer calls them.
};

/// Decrypts the values of a table on their way.
///
/// With a key, every text and byte column is looked at, not only encryptedPlaces(): a value counts as encrypted when
/// its tag agrees under the key, so nothing is taken for ciphertext by mistake. In the listed columns, values of the
/// shape of ciphertext that do not open are unreadable; elsewhere they are somebody's base64 and stay as they are.
/// Values over maxCipherBytes are no ciphertext.
class DecryptionRule final : public RowRule
{
public:
    static constexpr qsizetype maxCipherBytes = 64 << 20;
    static constexpr int maxNamed = 20;

    /// @p key may be null; it must outlive the rule. Unreadable::Stop acts like Keep: it is for whoever reads
    /// tallies().
    DecryptionRule(const TableSchema &table, const EncryptionKey *key, Unreadable unreadable);

    /// Whether there is any column to look at.
    [[nodiscard]] bool hasWork() const { return !m_columns.empty(); }

    Result<Fate> apply(std::span<Value> row, qint64 number, RowBatch &memory) override;

    /// Of the latest pass over the table: a pass begins at row 0.
    [[nodiscard]] const std::vector<ColumnTally> &tallies() const { return m_tallies; }

private:
    struct Column
    {
        std::size_t index = 0;
        bool isText = true;
        const EncryptedPlace *place = nullptr; ///< nullptr: not a listed column.
        bool isNullable = true;
    };
    enum class Found { Nothing, Opened, Unreadable };
    struct Look
    {
        Found found = Found::Nothing;
        QByteArray plain;
    };

    [[nodiscard]] Result<Look> look(const Column &column, const Value &value) const;
    [[nodiscard]] static Value substitute(const Column &column, RowBatch &memory);

    const EncryptionKey *m_key;
    Unreadable m_unreadable;
    RowNamer m_namer;
    std::vector<Column> m_columns;
    std::vector<ColumnTally> m_tallies; ///< As m_columns.
};

} // namespace gangway::metabase
