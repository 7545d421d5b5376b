// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <span>
#include <vector>

namespace gangway::metabase {

/// How much of everything an instance holds. The same definitions count an application database, the rehearsal
/// cloud and a running instance, so that both sides of a move can be compared.
///
/// -1: not known (a source that cannot say, such as an older REST interface). What a version does not have is 0.
struct Inventory
{
    /// `core_user` of type `personal` (or without that column), active, without Metabase's internal user (13371338).
    qint64 people = -1;
    /// All rows of `permissions_group`, *All Users* and *Administrators* included.
    qint64 groups = -1;
    /// Not archived, nobody's personal one, no namespace, not the trash.
    qint64 collections = -1;
    /// Cards that are neither model nor metric, not archived. Includes questions saved inside dashboards.
    qint64 questions = -1;
    /// Cards of type `model` (before 50: `dataset`), not archived.
    qint64 models = -1;
    /// From 50 on cards of type `metric`, before that rows of `metric`; not archived.
    qint64 metrics = -1;
    /// Not archived.
    qint64 dashboards = -1;
    /// Rows of `metabase_database` without Metabase's own analytics (`is_audit`). The sample database counts.
    qint64 databases = -1;
    /// Dashboard subscriptions and old pulses, not archived.
    qint64 subscriptions = -1;
    /// Alerts on questions: `pulse` with a condition; since they moved there, active `notification` rows.
    qint64 alerts = -1;

    qint64 personalCollections = -1;
    qint64 archivedCards = -1;
    qint64 archivedDashboards = -1;
    qint64 sampleDatabases = -1;
    qint64 apiKeys = -1;
    qint64 publicLinks = -1;     ///< Questions, dashboards, actions and documents with a public link.
    qint64 embeddedContent = -1; ///< Questions and dashboards published for embedding, not archived.
    qint64 snippets = -1;        ///< Not archived.
    qint64 segments = -1;        ///< Not archived.
    qint64 timelines = -1;       ///< Not archived.
    qint64 actions = -1;         ///< Not archived.
    qint64 persistedModels = -1;
    qint64 uploadedTables = -1;
    qint64 sandboxes = -1;
    qint64 cachingPolicies = -1;
    qint64 transforms = -1;
    qint64 documents = -1; ///< Not archived.

    friend bool operator==(const Inventory &, const Inventory &) = default;

    struct Field
    {
        const char *key; ///< In JSON, such as `publicLinks`.
        qint64 Inventory::*count;
        bool essential; ///< Part of the proof after a move; the others are extra.
    };
    /// All of them, in the order they are shown.
    [[nodiscard]] static std::span<const Field> fields();
    /// The translated name of a field, such as "Public links".
    [[nodiscard]] static QString title(const Field &field);

    /// An object of numbers; what is not known is left out.
    [[nodiscard]] QJsonObject toJson() const;
    /// Keys it does not know are passed over; a count that is no whole number from 0 up is an error.
    [[nodiscard]] static Result<Inventory> fromJson(const QJsonObject &json);
};

struct InventoryDifference
{
    const Inventory::Field *field = nullptr;
    qint64 expected = 0;
    qint64 found = 0;
};

/// What differs among the counts both sides know.
[[nodiscard]] std::vector<InventoryDifference> differences(const Inventory &expected, const Inventory &found);

} // namespace gangway::metabase
