// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "h2fuzz.h"

#include "core/formats/h2/h2text.h"
#include "core/rows/valuetext.h"

namespace gangway::h2::fuzz {
namespace {

constexpr qint64 enoughRows = 20'000;
constexpr qint64 enoughOctets = 8 << 20;

} // namespace

bool readAll(RowReader &reader)
{
    qint64 rows = 0;
    qint64 octets = 0;
    RowBatch batch;
    QByteArray text;
    for (const TableSchema &table : reader.catalogue().tables) {
        auto cursor = reader.openTable(table.name);
        if (!cursor)
            continue;
        for (;;) {
            const auto more = (*cursor)->next(batch);
            if (!more || !*more)
                break;
            for (size_t i = 0; i < batch.rows(); ++i) {
                const auto row = batch.row(i);
                for (size_t c = 0; c < row.size(); ++c) {
                    text.clear();
                    if (row[c].type == ValueType::Large) {
                        (void)row[c].large->read([&](QByteArrayView piece) -> Result<> {
                            octets += piece.size();
                            return octets > enoughOctets ? Result<>(stoppedError()) : Result<>();
                        });
                        continue;
                    }
                    octets += row[c].type >= ValueType::Text && row[c].type <= ValueType::Json ? row[c].aux : 0;
                    (void)appendText(text, row[c], table.columns[c].type);
                    (void)appendH2Text(text, row[c], table.columns[c].type);
                }
            }
            rows += qint64(batch.rows());
            if (rows > enoughRows || octets > enoughOctets)
                return false;
        }
    }
    return true;
}

} // namespace gangway::h2::fuzz
