// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objects.h"

#include "errors.h"
#include "sqlparser.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

constexpr const char *kindNames[] = {"table",   "index",   "user",      "sequence", "trigger", "constraint",
                                     "setting", "role",    "right",     "alias",    "schema",  "constant",
                                     "domain",  "comment", "aggregate", "synonym"};

class Builder final
{
public:
    Builder(int format, QString file, std::vector<StrangeRecord> *strange)
        : m_format(format)
        , m_file(std::move(file))
        , m_strange(strange)
    {}

    Result<Objects> build(std::vector<SysRecord> records)
    {
        std::sort(records.begin(), records.end(), [](const SysRecord &a, const SysRecord &b) {
            return std::pair(a.isUnsure, a.id) < std::pair(b.isUnsure, b.id); // of two alike, the sure one counts
        });
        m_objects.records = std::move(records);
        m_objects.catalogue.dialect = m_format == 1 ? Catalogue::Dialect::OldH2 : Catalogue::Dialect::H2;
        m_objects.catalogue.schemas.append(QStringLiteral("PUBLIC"));
        using Step = Result<> (Builder::*)(const SysRecord &);
        addDomains();
        // Tables first, whatever their ids: the rest names them.
        const std::pair<int, Step> steps[] = {{SysRecord::Setting, &Builder::addSetting},
                                              {SysRecord::Schema, &Builder::addSchema},
                                              {SysRecord::Sequence, &Builder::addSequence},
                                              {SysRecord::Table, &Builder::addTable}};
        for (const auto &[kind, step] : steps) {
            if (auto done = each(kind, step); !done)
                return std::move(done).error();
        }
        m_objects.catalogue.schemas.sort();
        auto &tables = m_objects.catalogue.tables;
        std::sort(tables.begin(), tables.end(),
                  [](const TableSchema &a, const TableSchema &b) { return a.name < b.name; });
        for (std::size_t i = 0; i < tables.size(); ++i)
            m_tables.insert(Objects::tableKey(tables[i].name), i);
        if (auto done = each(SysRecord::Index, &Builder::addIndex); !done)
            return std::move(done).error();
        if (auto done = each(SysRecord::Constraint, &Builder::addConstraint); !done)
            return std::move(done).error();
        for (const SysRecord &record : m_objects.records) {
            switch (record.kind) {
            case SysRecord::Table:
            case SysRecord::Index:
            case SysRecord::Sequence:
            case SysRecord::Constraint:
            case SysRecord::Schema:
                break; // done above
            default:
                keep(record);
            }
        }
        return std::move(m_objects);
    }

private:
    Result<> each(int kind, Result<> (Builder::*step)(const SysRecord &))
    {
        for (const SysRecord &record : m_objects.records) {
            if (record.kind != kind)
                continue;
            auto done = (this->*step)(record);
            if (!done && !m_strange)
                return done;
            if (!done)
                m_strange->push_back({record, std::move(done).error()});
        }
        return {};
    }

    void keep(const SysRecord &record)
    {
        m_objects.catalogue.others.push_back({objectKindName(record.kind), record.sql, record.id});
    }

    /// A unique key that H2 2.1 has no words for: all the same, its NULLs differ there.
    void noteNulls(const SysRecord &record, const QString &nulls)
    {
        if (!nulls.isEmpty())
            m_objects.catalogue.others.push_back(
                {QStringLiteral("NULLS %1 DISTINCT").arg(nulls), record.sql, record.id});
    }

    Error strange(const SysRecord &record) const
    {
        return notUnderstood(m_file, QStringLiteral("%1 with id %2").arg(objectKindName(record.kind)).arg(record.id),
                             record.sql.left(500));
    }

    SqlParser parser(const SysRecord &record) const
    {
        return SqlParser(record.sql, [this](const TableName &name, Column &column) {
            const auto found = m_domains.constFind(Objects::tableKey(name));
            if (found == m_domains.constEnd())
                return false;
            column.type = found->type;
            column.defaultSql = found->defaultSql;
            column.onUpdateSql = found->onUpdateSql;
            column.domainDefault = !column.defaultSql.isEmpty();
            column.domainOnUpdate = !column.onUpdateSql.isEmpty();
            return true;
        });
    }

    /// A domain may be built on another one with a higher id.
    void addDomains()
    {
        for (bool progress = true; progress;) {
            progress = false;
            for (const SysRecord &record : m_objects.records) {
                TableName name;
                Column column;
                if (record.kind != SysRecord::Domain || !parser(record).domain(name, column)
                    || m_domains.contains(Objects::tableKey(name)))
                    continue;
                m_domains.insert(Objects::tableKey(name), column);
                progress = true;
            }
        }
    }

    Result<> addSetting(const SysRecord &record)
    {
        QString name;
        QString value;
        if (!parser(record).setting(name, value))
            return {}; // kept as it is; no setting but these two matters
        if (name == u"CREATE_BUILD")
            m_objects.createBuild = value.toInt();
        else if (name == u"COLLATION" && !value.startsWith(u"OFF", Qt::CaseInsensitive))
            m_objects.collation = value;
        return {};
    }

    Result<> addSchema(const SysRecord &record)
    {
        QString name;
        if (!parser(record).schema(name))
            return strange(record);
        if (!m_objects.catalogue.schemas.contains(name))
            m_objects.catalogue.schemas.append(name);
        keep(record); // says whose it is
        return {};
    }

    Result<> addSequence(const SysRecord &record)
    {
        SequenceSchema sequence;
        if (!parser(record).sequence(sequence, m_format == 1))
            return strange(record);
        sequence.id = record.id;
        m_objects.catalogue.sequences.push_back(std::move(sequence));
        return {};
    }

    Result<> addTable(const SysRecord &record)
    {
        if (record.id == 0)
            return {}; // SYS itself
        static const char *const withoutRows[] = {"TEMPORARY", "LINKED", "MATERIALIZED"};
        const auto tokens = sqlTokens(QStringView(record.sql).left(100));
        for (std::size_t i = 1; i < std::min<std::size_t>(4, tokens.size()); ++i) {
            if (tokens[i].kind != SqlToken::Kind::Word)
                break;
            if (tokens[i].text == u"VIEW")
                return addView(record);
            for (const char *kind : withoutRows) {
                if (tokens[i].text == QLatin1String(kind)) {
                    keep(record);
                    return {};
                }
            }
        }
        TableSchema table;
        if (!parser(record).table(table))
            return strange(record);
        if (m_format == 1) {
            for (Column &column : table.columns)
                column.type.firstOrdinal = 0;
        }
        const QString key = Objects::tableKey(table.name);
        if (m_objects.tableIds.contains(key))
            return damaged(m_file, table.name.display(), QStringLiteral("there are two tables of this name"));
        table.id = record.id;
        m_objects.tableIds.insert(key, record.id);
        m_objects.catalogue.tables.push_back(std::move(table));
        return {};
    }

    Result<> addView(const SysRecord &record)
    {
        ViewSchema view;
        if (parser(record).view(view)) {
            view.id = record.id;
            m_objects.catalogue.views.push_back(std::move(view));
        } else {
            keep(record);
        }
        return {};
    }

    TableSchema *tableOf(const TableName &name)
    {
        const auto found = m_tables.constFind(Objects::tableKey(name));
        return found == m_tables.constEnd() ? nullptr : &m_objects.catalogue.tables[*found];
    }

    static bool positions(const TableSchema &table, const QStringList &names, std::vector<int> &out)
    {
        for (const QString &name : names) {
            out.push_back(table.columnIndex(name));
            if (out.back() < 0)
                return false;
        }
        return true;
    }

    Result<> addIndex(const SysRecord &record)
    {
        SqlParser::Index parsed;
        if (!parser(record).index(parsed))
            return strange(record);
        TableSchema *const table = tableOf(parsed.table);
        if (!table) { // of a linked or temporary table
            keep(record);
            return {};
        }
        std::vector<int> columns;
        if (!positions(*table, parsed.columns, columns))
            return strange(record);
        for (std::size_t i = 0; i < columns.size(); ++i)
            parsed.index.columns[i].column = columns[i];
        parsed.index.id = record.id;
        noteNulls(record, parsed.nulls);
        m_objects.indexes.push_back({record.id, parsed.table, parsed.index, parsed.ordered});
        table->indexes.push_back(std::move(parsed.index));
        return {};
    }

    Result<> addConstraint(const SysRecord &record)
    {
        SqlParser::Constraint parsed;
        if (!parser(record).constraint(parsed))
            return strange(record);
        TableSchema *const table = tableOf(parsed.table);
        if (parsed.kind == SqlParser::Constraint::Kind::OfDomain || !table) {
            keep(record);
            return {};
        }
        std::vector<int> columns;
        if (!positions(*table, parsed.columns, columns))
            return strange(record);
        switch (parsed.kind) {
        case SqlParser::Constraint::Kind::PrimaryKey:
            table->primaryKey = UniqueConstraint{parsed.name, std::move(columns), parsed.index,
                                                 record.id,   parsed.comment,     parsed.orders};
            break;
        case SqlParser::Constraint::Kind::Unique:
            table->uniques.push_back(
                {parsed.name, std::move(columns), parsed.index, record.id, parsed.comment, parsed.orders});
            break;
        case SqlParser::Constraint::Kind::ForeignKey:
            parsed.foreignKey.name = parsed.name;
            parsed.foreignKey.columns = std::move(columns);
            parsed.foreignKey.index = parsed.index;
            parsed.foreignKey.id = record.id;
            parsed.foreignKey.comment = parsed.comment;
            parsed.foreignKey.orders = parsed.orders;
            table->foreignKeys.push_back(std::move(parsed.foreignKey));
            break;
        default:
            table->checks.push_back({parsed.name, parsed.check, record.id, parsed.comment});
        }
        return {};
    }

    int m_format;
    QString m_file;
    std::vector<StrangeRecord> *m_strange;
    Objects m_objects;
    QHash<QString, Column> m_domains;
    QHash<QString, std::size_t> m_tables;
};

} // namespace

QString objectKindName(int kind)
{
    return kind >= 0 && kind < int(std::size(kindNames)) ? QString::fromLatin1(kindNames[kind])
                                                         : QStringLiteral("object");
}

int objectKind(const QString &name)
{
    for (int kind = 0; kind < int(std::size(kindNames)); ++kind) {
        if (name == QLatin1String(kindNames[kind]))
            return kind;
    }
    return -1;
}

Result<Objects> understand(std::vector<SysRecord> records, int format, const QString &file,
                           std::vector<StrangeRecord> *strange)
{
    return Builder(format, file, strange).build(std::move(records));
}

} // namespace gangway::h2
