// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagecatalogue.h"

#include "objects.h"
#include "sqlparser.h"
#include "statementlayout.h"
#include "tablesql.h"
#include "typesql.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::SalvageCatalogue)
};

using Tokens = std::vector<SqlToken>;

bool isWord(const SqlToken &token, QStringView word)
{
    return token.kind == SqlToken::Kind::Word && token.text == word;
}

bool isName(const SqlToken &token)
{
    return token.kind == SqlToken::Kind::Name || token.kind == SqlToken::Kind::Word;
}

/// `A.B` or `B` from the token @p at on.
TableName nameAt(const Tokens &tokens, std::size_t at)
{
    if (at + 2 < tokens.size() && isName(tokens[at]) && tokens[at + 1].text == u"." && isName(tokens[at + 2]))
        return {tokens[at].text, tokens[at + 2].text};
    return at < tokens.size() && isName(tokens[at]) ? TableName{{}, tokens[at].text} : TableName();
}

/// Where the first of these words is, and one on; 0: nowhere.
std::size_t behind(const Tokens &tokens, QStringView word, std::size_t from = 0)
{
    for (std::size_t i = from; i < tokens.size(); ++i) {
        if (isWord(tokens[i], word))
            return i + 1;
    }
    return 0;
}

class Mender final
{
public:
    explicit Mender(Catalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    std::vector<Problem> run()
    {
        dropSecondsOfAName();
        learnNames();
        for (TableSchema &table : m_catalogue.tables) {
            forgetLostIndexes(table);
            remakePrimaryKey(table);
            dropLostDefaults(table);
        }
        for (TableSchema &table : m_catalogue.tables) // these look at other tables
            dropKeysToNothing(table);
        dropOthers();
        dropWhatCannotBeProved();
        addUser();
        return std::move(m_problems);
    }

private:
    void say(const QString &where, const QString &what)
    {
        m_problems.push_back({Problem::Severity::Warning, where, what, {}});
    }

    /// An older copy of a part of the catalogue may hold what was dropped and made anew since.
    void dropSecondsOfAName()
    {
        QSet<QString> sequences, indexes, constraints, views;
        const auto isSecond = [&](QSet<QString> &taken, const QString &schema, const QString &name, const char *kind) {
            const QString key = schema + QChar(0) + name;
            if (name.isEmpty() || !taken.contains(key)) {
                taken.insert(key);
                return false;
            }
            say(QStringLiteral("%1 %2.%3").arg(QLatin1String(kind), schema, name),
                Tr::tr("The second of two objects with one name is left out."));
            return true;
        };
        std::erase_if(m_catalogue.sequences, [&](const SequenceSchema &sequence) {
            return isSecond(sequences, sequence.name.schema, sequence.name.name, "sequence");
        });
        for (TableSchema &table : m_catalogue.tables) {
            const QString &schema = table.name.schema;
            views.insert(schema + QChar(0) + table.name.name);
            std::erase_if(table.indexes,
                          [&](const IndexSchema &index) { return isSecond(indexes, schema, index.name, "index"); });
            const auto isSecondKey = [&](const auto &key) {
                return isSecond(constraints, schema, key.name, "constraint");
            };
            if (table.primaryKey && isSecondKey(*table.primaryKey))
                table.primaryKey.reset();
            std::erase_if(table.uniques, isSecondKey);
            std::erase_if(table.checks, isSecondKey);
            std::erase_if(table.foreignKeys, isSecondKey);
        }
        std::erase_if(m_catalogue.views, [&](const ViewSchema &view) {
            return isSecond(views, view.name.schema, view.name.name, "view");
        });
    }

    void learnNames()
    {
        const auto learn = [this](const TableName &name) { m_objects.insert(Objects::tableKey(name)); };
        for (const TableSchema &table : m_catalogue.tables) {
            learn(table.name);
            for (const IndexSchema &index : table.indexes)
                learn({table.name.schema, index.name});
        }
        for (const ViewSchema &view : m_catalogue.views)
            learn(view.name);
        for (const SequenceSchema &sequence : m_catalogue.sequences) {
            learn(sequence.name);
            m_sequences.insert(Objects::tableKey(sequence.name));
        }
        for (const CatalogueStatement &statement : m_catalogue.others) {
            const Tokens tokens = sqlTokens(statement.sql);
            const int kind = objectKind(statement.kind);
            const std::size_t exists = behind(tokens, u"EXISTS");
            std::size_t at = exists;
            for (const QStringView word : {u"USER", u"ROLE", u"SCHEMA", u"DOMAIN", u"TABLE", u"ALIAS", u"CONSTANT"}) {
                if (at == 0)
                    at = behind(tokens, word);
            }
            if (kind == SysRecord::User || kind == SysRecord::Role) {
                m_grantees.insert(nameAt(tokens, at).name);
                m_hasAdmin = m_hasAdmin || behind(tokens, u"ADMIN") > 0;
            } else if (at > 0
                       && (kind == SysRecord::Table || kind == SysRecord::Schema || kind == SysRecord::Domain
                           || kind == SysRecord::Alias || kind == SysRecord::Constant)) {
                learn(nameAt(tokens, at)); // the others only name what they belong to
            }
        }
        m_grantees.insert(QStringLiteral("PUBLIC")); // the role
        learn({{}, QStringLiteral("PUBLIC")});       // the schema
    }

    [[nodiscard]] bool isKnown(const TableName &name) const { return m_objects.contains(Objects::tableKey(name)); }

    /// What is of a table is in it, unless that is one without rows here, or has lost its declaration.
    [[nodiscard]] bool isKnownElsewhere(const TableName &name) const
    {
        return isKnown(name) && !m_catalogue.table(name);
    }

    static void forgetLostIndexes(TableSchema &table)
    {
        const auto forget = [&table](QString &name) {
            const bool isThere = std::any_of(table.indexes.begin(), table.indexes.end(),
                                             [&name](const IndexSchema &index) { return index.name == name; });
            if (!isThere)
                name.clear(); // another one will be made
        };
        if (table.primaryKey)
            forget(table.primaryKey->index);
        for (UniqueConstraint &unique : table.uniques)
            forget(unique.index);
        for (ForeignKey &key : table.foreignKeys)
            forget(key.index);
    }

    void remakePrimaryKey(TableSchema &table)
    {
        const auto index = std::find_if(table.indexes.begin(), table.indexes.end(),
                                        [](const IndexSchema &candidate) { return candidate.primaryKey; });
        if (table.primaryKey || index == table.indexes.end())
            return;
        UniqueConstraint &key = table.primaryKey.emplace();
        for (const KeyColumn &column : index->columns)
            key.columns.push_back(column.column);
        key.index = index->name;
    }

    void dropLostDefaults(TableSchema &table)
    {
        for (Column &column : table.columns) {
            for (QString *sql : {&column.defaultSql, &column.onUpdateSql}) {
                const Tokens tokens = sqlTokens(*sql);
                const std::size_t at = behind(tokens, u"FOR", behind(tokens, u"VALUE", behind(tokens, u"NEXT")));
                const TableName sequence = at > 0 && behind(tokens, u"NEXT") > 0 ? nameAt(tokens, at) : TableName();
                if (sequence.name.isEmpty() || m_sequences.contains(Objects::tableKey(sequence)))
                    continue;
                say(QStringLiteral("%1.%2: %3").arg(table.name.display(), column.name, *sql),
                    Tr::tr("The default of a column is left out, because the sequence it takes numbers from is lost."));
                sql->clear();
            }
        }
    }

    [[nodiscard]] bool isKey(const TableSchema &table, const QStringList &names) const
    {
        const auto matches = [&](const auto &columns, auto &&columnOf) {
            return columns.size() == static_cast<std::size_t>(names.size())
                   && std::all_of(columns.begin(), columns.end(), [&](const auto &entry) {
                          return names.contains(table.columns[static_cast<std::size_t>(columnOf(entry))].name);
                      });
        };
        const auto itself = [](int column) { return column; };
        if (names.isEmpty())
            return table.primaryKey.has_value();
        if (table.primaryKey && matches(table.primaryKey->columns, itself))
            return true;
        for (const UniqueConstraint &unique : table.uniques) {
            if (matches(unique.columns, itself))
                return true;
        }
        return m_catalogue.dialect == Catalogue::Dialect::OldH2
               && std::any_of(table.indexes.begin(), table.indexes.end(), [&](const IndexSchema &index) {
                      return index.unique && matches(index.columns, [](const KeyColumn &key) { return key.column; });
                  });
    }

    void dropKeysToNothing(TableSchema &table)
    {
        std::erase_if(table.foreignKeys, [&](const ForeignKey &key) {
            const TableSchema *const target = m_catalogue.table(key.references);
            if (target && isKey(*target, key.referencedColumns))
                return false;
            say(QStringLiteral("%1 of %2, to %3").arg(key.name, table.name.display(), key.references.display()),
                target ? Tr::tr("A foreign key is left out, because the key it leads to is lost.")
                       : Tr::tr("A foreign key is left out, because the table it leads to is lost."));
            return true;
        });
    }

    [[nodiscard]] bool canBeCreated(const CatalogueStatement &statement) const
    {
        const Tokens tokens = sqlTokens(statement.sql);
        const std::size_t on = behind(tokens, u"ON");
        switch (objectKind(statement.kind)) {
        case SysRecord::Index:
            return isKnownElsewhere(nameAt(tokens, on));
        case SysRecord::Trigger:
            return isKnown(nameAt(tokens, on));
        case SysRecord::Constraint: {
            const std::size_t at = std::max(behind(tokens, u"TABLE"), behind(tokens, u"DOMAIN"));
            const std::size_t exists = behind(tokens, u"EXISTS");
            return isKnownElsewhere(nameAt(tokens, exists > 0 && exists < at + 3 ? exists : at));
        }
        case SysRecord::Right:
            if (!m_grantees.contains(nameAt(tokens, behind(tokens, u"TO")).name))
                return false;
            if (on == 0)
                return m_grantees.contains(nameAt(tokens, 1).name); // a role
            return isKnown(nameAt(tokens, isWord(tokens[on], u"SCHEMA") ? on + 1 : on));
        case SysRecord::Schema: {
            const std::size_t owner = behind(tokens, u"AUTHORIZATION");
            return owner == 0 || m_grantees.contains(nameAt(tokens, owner).name);
        }
        case SysRecord::Synonym:
            return isKnown(nameAt(tokens, behind(tokens, u"FOR")));
        case SysRecord::Comment: {
            const TableName name = nameAt(tokens, on + 1); // ON TABLE …
            return isKnown(name) || m_grantees.contains(name.name);
        }
        default:
            return true;
        }
    }

    void dropOthers()
    {
        std::erase_if(m_catalogue.others, [&](const CatalogueStatement &statement) {
            if (canBeCreated(statement))
                return false;
            say(statement.sql.left(200), Tr::tr("A part of the catalogue is left out, because what it needs is lost."));
            return true;
        });
    }

    /// Nothing tells whether a word of a query or a condition fell over, and H2 opens no file with one it does not
    /// know.
    void dropWhatCannotBeProved()
    {
        for (const ViewSchema &view : m_catalogue.views)
            say(view.name.display() + QStringLiteral(": ") + view.sql.left(1000),
                Tr::tr("A view is left out: in a damaged catalogue nothing proves that its query is right."));
        m_catalogue.views.clear();
        for (TableSchema &table : m_catalogue.tables) {
            for (const CheckConstraint &check : table.checks)
                say(QStringLiteral("%1 of %2: %3").arg(check.name, table.name.display(), check.sql.left(1000)),
                    Tr::tr("A check is left out: in a damaged catalogue nothing proves that its condition is right."));
            table.checks.clear();
        }
    }

    void addUser()
    {
        if (m_hasAdmin)
            return;
        m_catalogue.others.push_back({QStringLiteral("user"), metabaseUser, -1});
        say({}, Tr::tr("No user who may do everything is left. The one Metabase has is put in: no name, no password."));
    }

    Catalogue &m_catalogue;
    std::vector<Problem> m_problems;
    QSet<QString> m_objects;
    QSet<QString> m_sequences;
    QSet<QString> m_grantees;
    bool m_hasAdmin = false;
};

/// The table as it would be written and read again.
bool readsBack(const TableSchema &table)
{
    QStringList types;
    for (const Column &column : table.columns)
        types.append(column.type.declared.isEmpty() || !column.domain.name.isEmpty() ? typeSql(column.type)
                                                                                     : column.type.declared);
    TableSchema again;
    if (!SqlParser(tableSql(table, types)).table(again) || !(again.name == table.name))
        return false;
    return std::equal(again.columns.begin(), again.columns.end(), table.columns.begin(), table.columns.end(),
                      [](const Column &a, const Column &b) {
                          return a.name == b.name && a.nullable == b.nullable && a.type.sql == b.type.sql
                                 && (a.defaultSql == b.defaultSql || b.domainDefault);
                      });
}

bool isNoWordOfSql(const QString &sql)
{
    static const QSet<QString> words{
        QStringLiteral("TRUE"),           QStringLiteral("FALSE"),        QStringLiteral("NULL"),
        QStringLiteral("UNKNOWN"),        QStringLiteral("CURRENT_DATE"), QStringLiteral("CURRENT_TIME"),
        QStringLiteral("LOCALTIMESTAMP"), QStringLiteral("LOCALTIME"),    QStringLiteral("CURRENT_TIMESTAMP"),
        QStringLiteral("CURRENT_USER"),   QStringLiteral("USER"),         QStringLiteral("CURRENT_CATALOG"),
        QStringLiteral("CURRENT_SCHEMA"), QStringLiteral("CURRENT_ROLE"), QStringLiteral("SESSION_USER"),
        QStringLiteral("SYSTEM_USER"),    QStringLiteral("SYSDATE"),      QStringLiteral("SYSTIMESTAMP"),
        QStringLiteral("TODAY"),          QStringLiteral("DEFAULT")};
    const Tokens tokens = sqlTokens(sql);
    return tokens.size() == 2 && isName(tokens[0])
           && (tokens[0].kind == SqlToken::Kind::Name || !words.contains(tokens[0].text));
}

} // namespace

std::vector<Problem> makeReadable(TableSchema &table)
{
    std::vector<Problem> problems;
    const auto leaveOut = [&](const Column &column, QString &sql) {
        if (sql.isEmpty())
            return;
        problems.push_back({Problem::Severity::Warning,
                            QStringLiteral("%1.%2: %3").arg(table.name.display(), column.name, sql.left(200)),
                            Tr::tr("The default of a column is left out, because it is damaged."),
                            {}});
        sql.clear();
    };
    for (Column &column : table.columns) {
        if (!column.domainDefault && isNoWordOfSql(column.defaultSql))
            leaveOut(column, column.defaultSql);
    }
    if (readsBack(table))
        return problems;
    for (Column &column : table.columns) {
        leaveOut(column, column.defaultSql);
        leaveOut(column, column.onUpdateSql);
        column.comment.clear();
    }
    return problems;
}

std::vector<Problem> makeCreatable(Catalogue &catalogue)
{
    return Mender(catalogue).run();
}

} // namespace gangway::h2
