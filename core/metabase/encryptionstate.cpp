// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encryptionstate.h"

#include "encryptedcolumns.h"

#include <QUuid>

namespace gangway::metabase {

namespace {

/// Columns that versions before the sentinel encrypt whenever a key is set.
bool isAlwaysEncrypted(const EncryptedColumn &column)
{
    return column.table == QLatin1String("setting") || column.table == QLatin1String("metabase_database")
           || column.table == QLatin1String("secret");
}

} // namespace

qint64 EncryptionState::encryptedValues() const
{
    qint64 values = 0;
    for (const EncryptedColumn &column : columns)
        values += column.encrypted;
    return values;
}

bool EncryptionState::isEncrypted() const
{
    return key != KeyState::NotEncrypted && (sentinel == Sentinel::Encrypted || encryptedValues() > 0);
}

std::vector<EncryptedColumn> EncryptionState::leftovers() const
{
    std::vector<EncryptedColumn> left;
    for (const EncryptedColumn &column : columns) {
        const qint64 unexplained = key == KeyState::NotEncrypted ? column.encrypted
                                   : key == KeyState::KeyRight   ? column.encrypted - column.opened
                                                                 : 0;
        if (unexplained > 0)
            left.push_back(column);
    }
    return left;
}

QJsonObject EncryptionState::toJson() const
{
    static constexpr const char *words[] = {"not-encrypted", "key-right", "key-wrong", "key-missing", "unknown"};
    QJsonObject found;
    for (const EncryptedColumn &column : columns) {
        if (column.encrypted > 0)
            found.insert(column.table + QLatin1Char('.') + column.column, column.encrypted);
    }
    return {{QStringLiteral("key"), QLatin1String(words[static_cast<int>(key)])},
            {QStringLiteral("encryptedValues"), found}};
}

void EncryptionCollector::judge(EncryptedColumn &column, const QByteArray &value, bool text)
{
    if (value.isEmpty())
        return;
    if (!(text ? looksEncrypted(value) : looksEncryptedBytes(value))) {
        ++column.plain;
        return;
    }
    ++column.encrypted;
    if (m_key && (text ? m_key->decryptText(value) : m_key->decrypt(value)))
        ++column.opened;
}

void EncryptionCollector::watch(TableSweep &sweep, const TableFinder &tables)
{
    const auto column = [this](const QString &table, const QString &name) {
        m_columns.push_back(std::make_unique<EncryptedColumn>(EncryptedColumn{table, name, 0, 0, 0}));
        return m_columns.back().get();
    };
    EncryptedColumn *settings = column(QStringLiteral("setting"), QStringLiteral("value"));
    sweep.watch(settings->table, {QStringLiteral("key"), QStringLiteral("value")},
                [this, settings](const RowView &row) {
                    const QByteArray name = row.bytes(0, 256);
                    if (name == "settings-last-updated") // never encrypted
                        return;
                    const QByteArray value = row.bytes(1);
                    if (name != "encryption-check") {
                        judge(*settings, value, true);
                        return;
                    }
                    m_state.sentinel = value == "unencrypted" ? EncryptionState::Sentinel::Plain
                                                              : EncryptionState::Sentinel::Encrypted;
                    const auto opened = m_key ? m_key->decryptText(value) : std::nullopt;
                    m_sentinelOpened = opened && !QUuid::fromString(QLatin1String(*opened)).isNull();
                });
    for (const EncryptedPlace &place : encryptedPlaces()) {
        const TableSchema *table = tables.find(QString(place.table));
        if (place.table == settings->table || !table || looseColumnIndex(*table, QString(place.column)) < 0)
            continue;
        EncryptedColumn *target = column(place.table, place.column);
        sweep.watch(target->table, {target->column}, [this, target, text = place.isText](const RowView &row) {
            if (!row.isNull(0))
                judge(*target, row.bytes(0), text);
        });
    }
    sweep.watch(QStringLiteral("data_encryption_key"), {}, [this](const RowView &) { ++m_state.envelopeKeys; });
}

EncryptionState EncryptionCollector::result() const
{
    EncryptionState state = m_state;
    qint64 opened = 0;
    qint64 whereExpected = 0;
    for (const auto &column : m_columns) {
        opened += column->opened;
        if (isAlwaysEncrypted(*column))
            whereExpected += column->encrypted;
        if (column->encrypted + column->plain > 0)
            state.columns.push_back(*column);
    }

    if (state.sentinel == EncryptionState::Sentinel::Plain) {
        state.key = KeyState::NotEncrypted;
    } else if (state.sentinel == EncryptionState::Sentinel::Encrypted) {
        state.key = !m_key ? KeyState::KeyMissing : m_sentinelOpened ? KeyState::KeyRight : KeyState::KeyWrong;
    } else if (opened > 0) {
        state.key = KeyState::KeyRight;
    } else if (state.encryptedValues() == 0 || whereExpected == 0) {
        // Ciphertext only in columns that a plaintext dump forgets: the database itself is not encrypted.
        state.key = KeyState::NotEncrypted;
    } else {
        state.key = m_key ? KeyState::KeyWrong : KeyState::KeyMissing;
    }
    if (state.envelopeKeys > 0)
        state.key = KeyState::Unknown; // a key that opens some values says nothing about those in the other format
    return state;
}

Result<EncryptionState> readEncryptionState(RowReader &reader, const TableFinder &tables, const EncryptionKey *key,
                                            const Steering &steering)
{
    TableSweep sweep(reader, tables);
    EncryptionCollector collector(key);
    collector.watch(sweep, tables);
    if (Result<> swept = sweep.run(steering); !swept)
        return swept.error();
    if (!sweep.damage().empty())
        return sweep.damage().front().error;
    return collector.result();
}

} // namespace gangway::metabase
