// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "tablewriter.h"
#include "valuetags.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Writer)
};

constexpr std::size_t recordColumns = 4; // of SYS

QString tableKey(const TableName &name)
{
    return name.schema + QChar(0) + name.name;
}

void putInteger(ByteBuffer &out, int number)
{
    Byte *at = out.end(maxNumber);
    if (number <= TagInteger15 - TagInteger0) {
        *at++ = static_cast<Byte>(TagInteger0 + number);
    } else {
        *at++ = TagInteger;
        putVarInt(at, static_cast<std::uint32_t>(number));
    }
    out.setEnd(at);
}

} // namespace

class Writer::Implementation final
{
public:
    Implementation(DurableFile file, WriterOptions writerOptions)
        : options(std::move(writerOptions))
        , directory(QFileInfo(file.target()).absolutePath())
        , store(std::move(file), options.bytesPerChunk,
                {static_cast<std::uint32_t>(options.rowsPerLeaf), static_cast<std::size_t>(options.bytesPerLeaf)},
                options.stop)
    {}

    /// The table's place among those of the catalogue.
    Result<std::size_t> find(const TableSchema &table) const
    {
        const auto found = tables.constFind(tableKey(table.name));
        if (found != tables.constEnd() && !written[*found]
            && catalogue.tables[*found].columns.size() == table.columns.size())
            return *found;
        return Error{Error::Code::Unexpected,
                     Tr::tr("The rows of table %1 could not be written.").arg(table.name.display()),
                     QStringLiteral("it is not in the catalogue, comes twice, or has other columns there"),
                     Tr::tr("Report this with the detail above.")};
    }

    void open(std::size_t index, const TableSchema &from)
    {
        const TableSchema &target = targets[index];
        const TableLayout &table = layout.tables[index];
        lobs->setTable(table.id);
        TableWriter::Place place;
        place.map = store.addMap("table." + QByteArray::number(table.id), store.types().table(target.columns.size()));
        place.temporaryDirectory = directory;
        place.sortBytes = static_cast<std::size_t>(options.sortMemoryBytes);
        current.emplace(store, *lobs, target, from, table, std::move(place));
        currentIndex = index;
        written[index] = true;
    }

    Result<> close()
    {
        auto finished = current->finish();
        if (const auto values = current->identityValues())
            options.layout.identityValues[{catalogue.tables[currentIndex].name, current->identityColumn()}] = *values;
        current.reset();
        return finished;
    }

    Result<> writeRecords()
    {
        // Now it is known which identities are taken.
        auto complete = layOutCatalogue(catalogue, options.layout);
        if (!complete)
            return complete.error();
        layout = std::move(*complete);
        const std::uint32_t map = store.addMap("table.0", store.types().table(recordColumns));
        MapWriter records = store.writer(map, MapWriter::Values::Versioned);
        std::sort(layout.records.begin(), layout.records.end(),
                  [](const ObjectRecord &a, const ObjectRecord &b) { return a.id < b.id; });
        for (const ObjectRecord &record : layout.records) {
            Byte *at = records.key().end(maxNumber);
            putVarLong(at, static_cast<std::uint64_t>(record.id));
            records.key().setEnd(at);
            ByteBuffer &row = records.value();
            putInteger(row, record.id);
            putInteger(row, 0);
            putInteger(row, record.type);
            at = row.end(maxNumber);
            *at++ = TagVarchar;
            putVarInt(at, static_cast<std::uint32_t>(record.sql.size()));
            row.setEnd(at);
            putUnits(row, record.sql);
            if (auto added = records.endEntry(); !added)
                return added;
        }
        const auto root = records.finish();
        if (!root)
            return root.error();
        store.setRoot(map, *root);
        return {};
    }

    static void putUnits(ByteBuffer &out, const QString &text)
    {
        Byte *at = out.end(3 * static_cast<std::size_t>(text.size()));
        for (const QChar c : text) {
            const char16_t unit = c.unicode();
            if (unit < 0x80) {
                *at++ = static_cast<Byte>(unit);
            } else if (unit < 0x800) {
                *at++ = static_cast<Byte>(0xc0 | unit >> 6);
                *at++ = static_cast<Byte>(unit & 0x3f);
            } else {
                *at++ = static_cast<Byte>(0xe0 | unit >> 12);
                *at++ = static_cast<Byte>(unit >> 6 & 0x3f);
                *at++ = static_cast<Byte>(unit & 0x3f);
            }
        }
        out.setEnd(at);
    }

    WriterOptions options;
    QString directory;
    StoreWriter store;
    std::optional<LobWriter> lobs;
    Catalogue catalogue;
    CatalogueLayout layout;
    std::vector<TableSchema> targets; ///< The catalogue's tables as the file will have them.
    QHash<QString, std::size_t> tables;
    std::vector<bool> written;
    TableSchema source; ///< Of the table that is being written.
    std::optional<TableWriter> current;
    std::size_t currentIndex = 0;
};

Writer::Writer(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{}

Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::create(const QString &path, WriterOptions options)
{
    constexpr auto suffix = QLatin1String(".mv.db");
    auto file =
        DurableFile::create(path.endsWith(suffix) ? path : path + suffix,
                            options.replaceExisting ? DurableFile::Existing::Replace : DurableFile::Existing::Refuse);
    if (!file)
        return std::move(file).error();
    return std::unique_ptr<Writer>(new Writer(std::make_unique<Implementation>(std::move(*file), std::move(options))));
}

Result<> Writer::begin(const Catalogue &catalogue)
{
    Implementation &self = *m_implementation;
    auto layout = layOutCatalogue(catalogue, self.options.layout);
    if (!layout)
        return std::move(layout).error();
    self.layout = std::move(*layout);
    self.catalogue = catalogue;
    self.targets = catalogue.tables;
    for (std::size_t i = 0; i < self.targets.size(); ++i) {
        self.tables.insert(tableKey(self.targets[i].name), i);
        for (std::size_t c = 0; c < self.targets[i].columns.size(); ++c)
            self.targets[i].columns[c].type = self.layout.tables[i].types[c];
    }
    self.written.assign(catalogue.tables.size(), false);
    // Only transactions in two phases are in it, but H2 would make it otherwise.
    self.store.addMap("openTransactions", {});
    self.lobs.emplace(self.store, self.directory, static_cast<std::size_t>(self.options.bytesPerLobBlock));
    return {};
}

Result<> Writer::beginTable(const TableSchema &table)
{
    const auto index = m_implementation->find(table);
    if (!index)
        return index.error();
    m_implementation->source = table;
    m_implementation->open(*index, m_implementation->source);
    return {};
}

Result<> Writer::write(const RowBatch &batch)
{
    Q_ASSERT(m_implementation->current);
    return m_implementation->current->write(batch);
}

Result<> Writer::endTable()
{
    Q_ASSERT(m_implementation->current);
    return m_implementation->close();
}

Result<> Writer::finish()
{
    Implementation &self = *m_implementation;
    for (std::size_t i = 0; i < self.written.size(); ++i) {
        if (self.written[i])
            continue;
        self.open(i, self.catalogue.tables[i]);
        if (auto closed = self.close(); !closed)
            return closed;
    }
    if (auto written = self.lobs->finish(); !written)
        return written;
    if (auto written = self.writeRecords(); !written)
        return written;
    return self.store.finish(self.options.beforeNaming);
}

} // namespace gangway::h2
