// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagekit.h"

#include "core/formats/h2/leafwalker.h"
#include "h2judge.h"

#include <QFile>

#include <algorithm>

namespace gangway::h2::test {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString saved(const char *name)
{
    return QStringLiteral(GANGWAY_SOURCE_DIR "/tests/fuzz/corpus/fuzz_h2reader/") + QLatin1String(name);
}

std::shared_ptr<const MemorySource> source(const QByteArray &bytes)
{
    return std::make_shared<MemorySource>(bytes, QStringLiteral("damaged"));
}

std::vector<Page> pagesOf(const Store &store, const StoredMap &map)
{
    std::vector<Page> pages;
    LeafWalker walker(store.pages(), map.id, map.root);
    walker.onNode = [&pages](const Page &page) -> Result<> {
        pages.push_back(page);
        return {};
    };
    Page leaf;
    for (auto more = walker.next(leaf); more && *more; more = walker.next(leaf))
        pages.push_back(leaf);
    return pages;
}

void breakPage(QByteArray &bytes, const Page &page)
{
    bytes[page.fileOffset + 4] = char(~bytes[page.fileOffset + 4]);
}

TableRows rowsOf(RowReader &reader)
{
    return rowsIn(dump(reader));
}

TableRows rowsIn(const QByteArray &dumped)
{
    TableRows tables;
    QString table;
    for (const QByteArray &line : dumped.split('\n')) {
        if (line.startsWith("T\t")) {
            table = QString::fromUtf8(line.split('\t').at(1) + '.' + line.split('\t').at(2));
            tables.insert(table, {});
        } else if (line.startsWith("R\t")) {
            tables[table].append(line);
        }
    }
    for (QList<QByteArray> &rows : tables)
        std::sort(rows.begin(), rows.end());
    return tables;
}

qint64 strangers(const QList<QByteArray> &rows, const QList<QByteArray> &all)
{
    QList<QByteArray> strange;
    std::set_difference(rows.begin(), rows.end(), all.begin(), all.end(), std::back_inserter(strange));
    return strange.size();
}

const TableDamage *damageOf(const DamageReport &report, const QString &table)
{
    const auto found = std::find_if(report.tables.begin(), report.tables.end(),
                                    [&table](const TableDamage &damage) { return damage.table.display() == table; });
    return found == report.tables.end() ? nullptr : &*found;
}

QString told(const DamageReport &report)
{
    QString out;
    for (const Problem &problem : problemsOf(report))
        out += problem.what + QStringLiteral(" [") + problem.where + QStringLiteral("]\n");
    return out;
}

} // namespace gangway::h2::test
