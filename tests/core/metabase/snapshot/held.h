// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/encryption.h"
#include "core/metabase/tablesweep.h"

#include <QByteArrayList>
#include <QStringList>

namespace gangway::test {

/// What a reader hands out of a table: of each row these columns, as text; NULL is `NULL`.
inline QList<QByteArrayList> held(RowReader &reader, const QString &table, const QStringList &columns)
{
    const metabase::TableFinder tables(reader.catalogue());
    metabase::TableSweep sweep(reader, tables);
    QList<QByteArrayList> rows;
    sweep.watch(table, columns, [&](const metabase::RowView &row) {
        QByteArrayList &cells = rows.emplaceBack();
        for (int i = 0; i < columns.size(); ++i)
            cells.append(row.isNull(i) ? QByteArray("NULL") : row.bytes(i));
    });
    if (!sweep.run({}) || !sweep.damage().empty())
        return {{"not read"}};
    return rows;
}

inline const metabase::EncryptionKey &keyOf(QByteArrayView text)
{
    static std::map<QByteArray, metabase::EncryptionKey> keys;
    const QByteArray name = text.toByteArray();
    const auto known = keys.find(name);
    return known != keys.end() ? known->second
                               : keys.emplace(name, *metabase::EncryptionKey::derive(Secret(text))).first->second;
}
inline const metabase::EncryptionKey &rightKey()
{
    return keyOf("0123456789abcdef");
}
inline const metabase::EncryptionKey &wrongKey()
{
    return keyOf("fedcba9876543210");
}
inline QByteArray encrypted(QByteArrayView plain)
{
    return *rightKey().encryptText(plain);
}

} // namespace gangway::test
