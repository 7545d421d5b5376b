// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementlayout.h"

#include "objects.h"
#include "sqlparser.h"
#include "sqlwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::CatalogueLayout)
};

constexpr int createBuild = 214;

/// Settings of H2 2.1.214: any other one keeps it from opening the file.
bool isSetting(const QString &name)
{
    static const QSet<QString> names = [] {
        const QStringList list =
            QStringLiteral("IGNORECASE MAX_LOG_SIZE MODE READONLY LOCK_TIMEOUT DEFAULT_LOCK_TIMEOUT DEFAULT_TABLE_TYPE "
                           "CACHE_SIZE TRACE_LEVEL_SYSTEM_OUT TRACE_LEVEL_FILE TRACE_MAX_FILE_SIZE COLLATION CLUSTER "
                           "WRITE_DELAY DATABASE_EVENT_LISTENER MAX_MEMORY_ROWS LOCK_MODE DB_CLOSE_DELAY THROTTLE "
                           "MAX_MEMORY_UNDO MAX_LENGTH_INPLACE_LOB ALLOW_LITERALS SCHEMA OPTIMIZE_REUSE_RESULTS "
                           "SCHEMA_SEARCH_PATH REFERENTIAL_INTEGRITY MAX_OPERATION_MEMORY EXCLUSIVE CREATE_BUILD "
                           "QUERY_TIMEOUT REDO_LOG_BINARY JAVA_OBJECT_SERIALIZER RETENTION_TIME QUERY_STATISTICS "
                           "QUERY_STATISTICS_MAX_ENTRIES LAZY_QUERY_EXECUTION BUILTIN_ALIAS_OVERRIDE AUTHENTICATOR "
                           "IGNORE_CATALOGS CATALOG NON_KEYWORDS VARIABLE_BINARY DEFAULT_NULL_ORDERING "
                           "TRUNCATE_LARGE_LENGTH BINARY_COLLATION UUID_COLLATION")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

/// Where the tokens say `"schema"."name"`, from @p from on; -1: nowhere.
std::ptrdiff_t findName(const std::vector<SqlToken> &tokens, std::size_t from, TableName &name)
{
    for (std::size_t i = from; i + 2 < tokens.size(); ++i) {
        if (tokens[i].kind == SqlToken::Kind::Name && tokens[i + 1].kind == SqlToken::Kind::Symbol
            && tokens[i + 1].text == u"." && tokens[i + 2].kind == SqlToken::Kind::Name) {
            name = {tokens[i].text, tokens[i + 2].text};
            return static_cast<std::ptrdiff_t>(i);
        }
    }
    return -1;
}

bool isMaterializedView(const QString &sql, TableName &name)
{
    const auto tokens = sqlTokens(sql);
    for (std::size_t i = 1; i < tokens.size() && tokens[i].kind == SqlToken::Kind::Word; ++i) {
        if (tokens[i].text == u"MATERIALIZED")
            return findName(tokens, i, name) >= 0;
    }
    return false;
}

class Statements final
{
public:
    explicit Statements(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    StatementLayout run()
    {
        TableName name;
        for (const CatalogueStatement &statement : m_catalogue.others) {
            if (objectKind(statement.kind) == SysRecord::Table && isMaterializedView(statement.sql, name))
                m_leftOut.insert(Objects::tableKey(name));
        }
        for (const CatalogueStatement &statement : m_catalogue.others)
            add(statement);
        if (!m_hasUser && m_catalogue.dialect == Catalogue::Dialect::Other)
            m_layout.records.push_back({SysRecord::User, -1, metabaseUser});
        if (!m_hasBuild)
            m_layout.records.push_back(
                {SysRecord::Setting, -1, QStringLiteral("SET CREATE_BUILD %1").arg(createBuild)});
        addSchemas();
        return std::move(m_layout);
    }

private:
    void leaveOut(const CatalogueStatement &statement)
    {
        //: %1: a kind of object, such as trigger; %2: SQL
        m_layout.remarks.append(Tr::tr("Left out: %1 (%2)").arg(statement.kind, statement.sql.left(200)));
    }

    /// Is a view that is left out, or hangs on one: a right, a comment, a synonym.
    [[nodiscard]] bool needsWhatIsLeftOut(const QString &sql) const
    {
        if (m_leftOut.isEmpty())
            return false;
        const auto tokens = sqlTokens(sql);
        TableName name;
        for (std::ptrdiff_t at = findName(tokens, 0, name); at >= 0;
             at = findName(tokens, static_cast<std::size_t>(at) + 1, name)) {
            if (m_leftOut.contains(Objects::tableKey(name)))
                return true;
        }
        return false;
    }

    void add(const CatalogueStatement &statement)
    {
        const int kind = objectKind(statement.kind);
        if (kind < 0 || needsWhatIsLeftOut(statement.sql)) {
            leaveOut(statement);
            return;
        }
        QString sql = statement.sql;
        QString name;
        QString value;
        if (kind == SysRecord::Setting && SqlParser(sql).setting(name, value)) {
            if (!isSetting(name)) {
                leaveOut(statement);
                return;
            }
            if (name == u"CREATE_BUILD") {
                m_hasBuild = true;
                if (value.toInt() > createBuild)
                    sql = QStringLiteral("SET CREATE_BUILD %1").arg(createBuild);
            } else if (name == u"COLLATION" && !value.startsWith(u"OFF", Qt::CaseInsensitive)) {
                m_layout.collation = value;
            }
        } else if (kind == SysRecord::User) {
            const auto tokens = sqlTokens(sql);
            if (!m_hasUser && tokens.size() > 5)
                m_owner = tokens[5].text; // CREATE USER IF NOT EXISTS "name"
            m_hasUser = true;
        } else if (kind == SysRecord::Schema && SqlParser(sql).schema(name)) {
            m_schemas.insert(name);
        }
        m_layout.records.push_back({kind, statement.id, sql});
    }

    void addSchema(const QString &name)
    {
        if (name.isEmpty() || m_schemas.contains(name))
            return;
        m_schemas.insert(name);
        m_layout.records.push_back({SysRecord::Schema, -1,
                                    QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1 AUTHORIZATION %2")
                                        .arg(quotedName(name), quotedName(m_owner))});
    }

    void addSchemas()
    {
        m_schemas.insert(QStringLiteral("PUBLIC"));
        m_schemas.insert(QStringLiteral("INFORMATION_SCHEMA"));
        for (const QString &name : m_catalogue.schemas)
            addSchema(name);
        for (const TableSchema &table : m_catalogue.tables)
            addSchema(table.name.schema);
        for (const SequenceSchema &sequence : m_catalogue.sequences)
            addSchema(sequence.name.schema);
    }

    const Catalogue &m_catalogue;
    StatementLayout m_layout;
    QSet<QString> m_leftOut; ///< Materialized views.
    QSet<QString> m_schemas;
    QString m_owner;
    bool m_hasUser = false;
    bool m_hasBuild = false;
};

} // namespace

StatementLayout layOutStatements(const Catalogue &catalogue)
{
    return Statements(catalogue).run();
}

} // namespace gangway::h2
