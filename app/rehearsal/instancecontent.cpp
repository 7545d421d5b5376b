// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancecontent.h"

#include "core/metabase/tablesweep.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;
using metabase::RowView;

constexpr qint64 internalUser = 13371338;
constexpr qsizetype longestName = 4096;

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const RowView &row, int column)
{
    return row.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(row.text(column, longestName));
}

Entry entry(const QJsonObject &object, bool isActive, const QByteArray &model)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Compact), isActive,
            object[u"name"].toString().toLower().toUtf8(), model};
}

void watchPeople(metabase::TableSweep &sweep, InstanceContent &content)
{
    sweep.watch(u"core_user"_s,
                {u"id"_s, u"is_active"_s, u"type"_s, u"first_name"_s, u"last_name"_s, u"is_superuser"_s},
                [&](const RowView &row) {
                    const bool isPerson = row.isNull(2) || row.bytes(2, 64) == "personal";
                    if (!isPerson || row.number(0) == internalUser)
                        return;
                    const QString name = u"%1 %2"_s.arg(row.text(3, longestName), row.text(4, longestName)).trimmed();
                    const bool isActive = row.flag(1, true);
                    content.people.push_back(entry({{u"id"_s, orNull(row.number(0))},
                                                    {u"first_name"_s, textOrNull(row, 3)},
                                                    {u"last_name"_s, textOrNull(row, 4)},
                                                    {u"common_name"_s, name},
                                                    {u"is_active"_s, isActive},
                                                    {u"is_superuser"_s, row.flag(5)},
                                                    {u"type"_s, u"personal"_s}},
                                                   isActive, "user"));
                });
    sweep.watch(u"permissions_group"_s, {u"id"_s, u"name"_s, u"magic_group_type"_s}, [&](const RowView &row) {
        content.groups.push_back(entry({{u"id"_s, orNull(row.number(0))},
                                        {u"name"_s, row.text(1, longestName)},
                                        {u"magic_group_type"_s, textOrNull(row, 2)}},
                                       true, "group"));
    });
}

void watchCollections(metabase::TableSweep &sweep, InstanceContent &content)
{
    sweep.watch(u"collection"_s,
                {u"id"_s, u"name"_s, u"archived"_s, u"personal_owner_id"_s, u"namespace"_s, u"type"_s, u"location"_s},
                [&](const RowView &row) {
                    if (!row.isNull(4))
                        return;
                    const bool isArchived = row.flag(2);
                    content.collections.push_back(entry({{u"id"_s, orNull(row.number(0))},
                                                         {u"name"_s, row.text(1, longestName)},
                                                         {u"archived"_s, isArchived},
                                                         {u"personal_owner_id"_s, orNull(row.number(3))},
                                                         {u"namespace"_s, QJsonValue::Null},
                                                         {u"type"_s, textOrNull(row, 5)},
                                                         {u"location"_s, textOrNull(row, 6)}},
                                                        !isArchived, "collection"));
                });
}

void watchCards(metabase::TableSweep &sweep, InstanceContent &content)
{
    sweep.watch(u"report_card"_s,
                {u"id"_s, u"name"_s, u"archived"_s, u"type"_s, u"dataset"_s, u"database_id"_s, u"collection_id"_s,
                 u"display"_s},
                [&](const RowView &row) {
                    QByteArray type = row.bytes(3, 64);
                    if (row.flag(4)) // before 50
                        type = "model";
                    else if (type.isEmpty())
                        type = "question";
                    const bool isArchived = row.flag(2);
                    const QByteArray model = type == "model" ? "dataset" : type == "metric" ? "metric" : "card";
                    content.cards.push_back(entry({{u"id"_s, orNull(row.number(0))},
                                                   {u"name"_s, row.text(1, longestName)},
                                                   {u"archived"_s, isArchived},
                                                   {u"type"_s, QString::fromUtf8(type)},
                                                   {u"database_id"_s, orNull(row.number(5))},
                                                   {u"collection_id"_s, orNull(row.number(6))},
                                                   {u"display"_s, textOrNull(row, 7)}},
                                                  !isArchived, model));
                });
    sweep.watch(u"report_dashboard"_s, {u"id"_s, u"name"_s, u"archived"_s, u"collection_id"_s},
                [&](const RowView &row) {
                    const bool isArchived = row.flag(2);
                    content.dashboards.push_back(entry({{u"id"_s, orNull(row.number(0))},
                                                        {u"name"_s, row.text(1, longestName)},
                                                        {u"archived"_s, isArchived},
                                                        {u"collection_id"_s, orNull(row.number(3))}},
                                                       !isArchived, "dashboard"));
                });
}

void watchDatabases(metabase::TableSweep &sweep, InstanceContent &content)
{
    sweep.watch(u"metabase_database"_s,
                {u"id"_s, u"name"_s, u"engine"_s, u"is_sample"_s, u"is_audit"_s, u"router_database_id"_s},
                [&](const RowView &row) {
                    if (row.flag(4) || !row.isNull(5))
                        return;
                    content.databases.push_back(entry({{u"id"_s, orNull(row.number(0))},
                                                       {u"name"_s, row.text(1, longestName)},
                                                       {u"engine"_s, row.text(2, longestName)},
                                                       {u"is_sample"_s, row.flag(3)},
                                                       {u"is_audit"_s, false}},
                                                      true, "database"));
                });
}

} // namespace

Result<> readLists(RowReader &reader, InstanceContent &content, const Steering &steering)
{
    const metabase::TableFinder tables(reader.catalogue());
    metabase::TableSweep sweep(reader, tables);
    watchPeople(sweep, content);
    watchCollections(sweep, content);
    watchCards(sweep, content);
    watchDatabases(sweep, content);
    if (auto swept = sweep.run(steering); !swept)
        return swept;
    if (!sweep.damage().empty())
        return sweep.damage().front().error;
    return {};
}

} // namespace gangway::rehearsal
