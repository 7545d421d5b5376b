// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotrules.h"

#include "cells.h"
#include "core/metabase/copiedtables.h"
#include "core/metabase/encryptedcolumns.h"
#include "core/metabase/tablesweep.h"

#include <QCoreApplication>

#include <optional>

namespace gangway::metabase {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::SnapshotRules)
};

/// A column that may not be there in this version.
std::optional<std::size_t> columnOf(const TableSchema &table, QStringView name)
{
    const int index = looseColumnIndex(table, name);
    return index < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(index));
}

bool holdsText(const Value &value, QByteArrayView text)
{
    if (cellSize(value) != text.size())
        return false;
    const auto start = cellStart(value, text.size());
    return start && *start == text;
}

class DetailsRule final : public RowRule
{
public:
    explicit DetailsRule(const TableSchema &table)
        : m_engine(columnOf(table, u"engine"))
        , m_warehouse(columnOf(table, u"is_attached_dwh"))
        , m_details(columnOf(table, u"details"))
    {}
    Result<Fate> apply(std::span<Value> row, qint64, RowBatch &memory) override
    {
        const bool isH2 = m_engine && holdsText(row[*m_engine], "h2");
        const bool isWarehouse = m_warehouse && !row[*m_warehouse].isNull() && row[*m_warehouse].first != 0;
        if (m_details && (isH2 || isWarehouse))
            row[*m_details] = memory.copy(ValueType::Text, "{}");
        return Fate::Kept;
    }

private:
    std::optional<std::size_t> m_engine;
    std::optional<std::size_t> m_warehouse;
    std::optional<std::size_t> m_details;
};

class SettingRule final : public RowRule
{
public:
    explicit SettingRule(const TableSchema &table)
        : m_key(columnOf(table, u"key"))
        , m_value(columnOf(table, u"value"))
    {}
    Result<Fate> apply(std::span<Value> row, qint64, RowBatch &memory) override
    {
        if (!m_key || !m_value)
            return Fate::Kept;
        if (holdsText(row[*m_key], "read-only-mode"))
            return Fate::LeftOut;
        if (holdsText(row[*m_key], "encryption-check"))
            row[*m_value] = memory.copy(ValueType::Text, "unencrypted");
        return Fate::Kept;
    }

private:
    std::optional<std::size_t> m_key;
    std::optional<std::size_t> m_value;
};

/// Sets columns to NULL, and a Boolean one to false.
class ClearRule final : public RowRule
{
public:
    ClearRule(std::optional<std::size_t> off, std::vector<std::optional<std::size_t>> nulls)
        : m_off(off)
        , m_nulls(std::move(nulls))
    {}
    Result<Fate> apply(std::span<Value> row, qint64, RowBatch &) override
    {
        if (m_off)
            row[*m_off] = Value::boolean(false);
        for (const auto &column : m_nulls) {
            if (column)
                row[*column] = Value::null();
        }
        return Fate::Kept;
    }

private:
    std::optional<std::size_t> m_off;
    std::vector<std::optional<std::size_t>> m_nulls;
};

Result<> checkGenerated(const TableSchema &table)
{
    for (const Column &column : table.columns) {
        if (column.generated != Column::Generated::Stored)
            continue;
        for (const EncryptedPlace &place : encryptedPlaces()) {
            if (table.name.name.compare(place.table, Qt::CaseInsensitive) != 0
                || !column.expression.contains(place.column, Qt::CaseInsensitive))
                continue;
            return Error{Error::Code::WrongVersion,
                         Tr::tr("No snapshot can be made of this database: the column %1 of %2 is computed from one "
                                "that may have to be decrypted.")
                             .arg(column.name, table.name.display()),
                         column.expression, Tr::tr("Use Metabase's own move in the admin settings under Cloud.")};
        }
    }
    return {};
}

} // namespace

bool SnapshotRules::isCarried(const TableSchema &table) const
{
    if (table.name.schema != m_schema)
        return false;
    const QString name = table.name.name.toLower();
    if (name == "databasechangelog"_L1 || name == "databasechangeloglock"_L1 || name == "databasechangelog_version"_L1)
        return true;
    switch (carriedTable(name, m_version)) {
    case Carried::Yes:
        return true;
    case Carried::EnterpriseOnly:
        // What migrations put into `metabot` is in every dump, whichever edition made it.
        return m_version.edition != Edition::OpenSource || name == "metabot"_L1;
    case Carried::No:
        break;
    }
    return false;
}

bool SnapshotRules::dropsItsOrphans(const TableSchema &table)
{
    return table.name.name.compare("metabot_permissions"_L1, Qt::CaseInsensitive) == 0;
}

std::vector<std::shared_ptr<RowRule>> SnapshotRules::rowRules(const TableSchema &table) const
{
    const QString name = table.name.name.toLower();
    std::vector<std::shared_ptr<RowRule>> rules;
    if (name == "metabase_database"_L1)
        rules.push_back(std::make_shared<DetailsRule>(table));
    if (name == "setting"_L1)
        rules.push_back(std::make_shared<SettingRule>(table));
    if (name == "databasechangeloglock"_L1) {
        rules.push_back(std::make_shared<ClearRule>(
            columnOf(table, u"locked"), std::vector{columnOf(table, u"lockgranted"), columnOf(table, u"lockedby")}));
    }
    if (name == "login_history"_L1 && m_version.major >= firstWithoutSessions)
        rules.push_back(std::make_shared<ClearRule>(std::nullopt, std::vector{columnOf(table, u"session_id")}));
    return rules;
}

Result<> SnapshotRules::check(const Catalogue &source) const
{
    for (const TableSchema &table : source.tables) {
        if (!isCarried(table))
            continue;
        if (auto good = checkGenerated(table); !good)
            return good;
    }
    return {};
}

} // namespace gangway::metabase
