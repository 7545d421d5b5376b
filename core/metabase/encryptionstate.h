// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encryption.h"
#include "tablesweep.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace gangway::metabase {

/// What is known about the key of an application database.
enum class KeyState {
    NotEncrypted, ///< No encryption in use; a key is not needed.
    KeyRight,     ///< The key that was given opens it.
    KeyWrong,     ///< A key was given, and it is another one.
    KeyMissing,   ///< Encrypted, and no key was given.
    Unknown,      ///< It cannot be told: a second, unknown format is in use, or nothing that would decide it.
};

/// How one column stands.
struct EncryptedColumn
{
    QString table;        ///< Lower case.
    QString column;       ///< Lower case.
    qint64 encrypted = 0; ///< Rows that hold ciphertext.
    qint64 opened = 0;    ///< Of these, rows the given key opens.
    qint64 plain = 0;     ///< Rows with a value that is not ciphertext.
};

struct EncryptionState
{
    enum class Sentinel { Absent, Plain, Encrypted };

    KeyState key = KeyState::Unknown;
    /// The setting `encryption-check`: absent in databases older than it.
    Sentinel sentinel = Sentinel::Absent;
    /// Rows of `data_encryption_key`: values may be in an envelope format that is not known here.
    qint64 envelopeKeys = 0;
    std::vector<EncryptedColumn> columns; ///< Columns that exist, with at least one value.

    [[nodiscard]] qint64 encryptedValues() const;
    /// Encryption is in use; single forgotten values (leftovers()) do not count.
    [[nodiscard]] bool isEncrypted() const;
    /// Columns with ciphertext although the database says it is not encrypted (metabase/metabase#76149), or that
    /// the right key does not open.
    [[nodiscard]] std::vector<EncryptedColumn> leftovers() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Scans every column that any version encrypts, in one sweep. Keeps counts, never values.
class EncryptionCollector final
{
public:
    /// @p key may be null; it must outlive the sweep.
    explicit EncryptionCollector(const EncryptionKey *key)
        : m_key(key)
    {}

    void watch(TableSweep &sweep, const TableFinder &tables);
    [[nodiscard]] EncryptionState result() const;

private:
    void judge(EncryptedColumn &column, const QByteArray &value, bool text);

    const EncryptionKey *m_key;
    EncryptionState m_state;
    bool m_sentinelOpened = false;
    std::vector<std::unique_ptr<EncryptedColumn>> m_columns; ///< Addresses stay while the sweep runs.
};

/// The encryption state alone; @p key may be null.
Result<EncryptionState> readEncryptionState(RowReader &reader, const TableFinder &tables, const EncryptionKey *key,
                                            const Steering &steering);

} // namespace gangway::metabase
