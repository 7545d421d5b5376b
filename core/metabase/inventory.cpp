// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory.h"

#include <QCoreApplication>

#include <cmath>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::Inventory)
};

struct Row
{
    Inventory::Field field;
    const char *title;
};

constexpr Row countedRows[] = {
    {{"people", &Inventory::people, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "People")},
    {{"groups", &Inventory::groups, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Groups")},
    {{"collections", &Inventory::collections, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Collections")},
    {{"questions", &Inventory::questions, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Questions")},
    {{"models", &Inventory::models, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Models")},
    {{"metrics", &Inventory::metrics, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Metrics")},
    {{"dashboards", &Inventory::dashboards, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Dashboards")},
    {{"databases", &Inventory::databases, true}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Data sources")},
    {{"subscriptions", &Inventory::subscriptions, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Subscriptions")},
    {{"alerts", &Inventory::alerts, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Alerts")},
    {{"personalCollections", &Inventory::personalCollections, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Personal collections")},
    {{"archivedCards", &Inventory::archivedCards, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Questions and models in the trash")},
    {{"archivedDashboards", &Inventory::archivedDashboards, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Dashboards in the trash")},
    {{"sampleDatabases", &Inventory::sampleDatabases, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Sample databases")},
    {{"apiKeys", &Inventory::apiKeys, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "API keys")},
    {{"publicLinks", &Inventory::publicLinks, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Public links")},
    {{"embeddedContent", &Inventory::embeddedContent, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Embedded questions and dashboards")},
    {{"snippets", &Inventory::snippets, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "SQL snippets")},
    {{"segments", &Inventory::segments, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Segments")},
    {{"timelines", &Inventory::timelines, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Timelines")},
    {{"actions", &Inventory::actions, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Actions")},
    {{"persistedModels", &Inventory::persistedModels, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Persisted models")},
    {{"uploadedTables", &Inventory::uploadedTables, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Uploaded tables")},
    {{"sandboxes", &Inventory::sandboxes, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Row and column security rules")},
    {{"cachingPolicies", &Inventory::cachingPolicies, false},
     QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Caching policies")},
    {{"transforms", &Inventory::transforms, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Transforms")},
    {{"documents", &Inventory::documents, false}, QT_TRANSLATE_NOOP("gangway::metabase::Inventory", "Documents")},
};

constexpr auto fieldTable = [] {
    std::array<Inventory::Field, std::size(countedRows)> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = countedRows[i].field;
    return all;
}();

} // namespace

std::span<const Inventory::Field> Inventory::fields()
{
    return fieldTable;
}

QString Inventory::title(const Field &field)
{
    for (const Row &row : countedRows) {
        if (row.field.count == field.count)
            return Tr::tr(row.title);
    }
    return {};
}

QJsonObject Inventory::toJson() const
{
    QJsonObject json;
    for (const Field &field : fields()) {
        if (this->*field.count >= 0)
            json.insert(QLatin1String(field.key), this->*field.count);
    }
    return json;
}

Result<Inventory> Inventory::fromJson(const QJsonObject &json)
{
    Inventory inventory;
    for (const Field &field : fields()) {
        const QJsonValue value = json.value(QLatin1String(field.key));
        if (value.isUndefined())
            continue;
        const double number = value.toDouble(-1);
        if (number < 0 || number > 1e15 || std::floor(number) != number)
            return Error{Error::Code::Corrupt, Tr::tr("The counts of the instance could not be read."),
                         QStringLiteral("\"%1\" is not a whole number from 0 up").arg(QLatin1String(field.key)),
                         Tr::tr("Check that the address is that of a Metabase.")};
        inventory.*field.count = static_cast<qint64>(number);
    }
    return inventory;
}

std::vector<InventoryDifference> differences(const Inventory &expected, const Inventory &found)
{
    std::vector<InventoryDifference> list;
    for (const Inventory::Field &field : Inventory::fields()) {
        const qint64 one = expected.*field.count;
        const qint64 other = found.*field.count;
        if (one >= 0 && other >= 0 && one != other)
            list.push_back({&field, one, other});
    }
    return list;
}

} // namespace gangway::metabase
