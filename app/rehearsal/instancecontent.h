// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/inventory.h"
#include "core/result.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gangway::rehearsal {

/// One entry of a list as the REST interface shows it.
struct Entry
{
    QByteArray json;       ///< One object.
    bool isActive = true;  ///< Not archived; for people: not deactivated.
    QByteArray lowerName;  ///< For search, UTF-8.
    QByteArray model = {}; ///< Search's word for what it is, such as `dataset`.
};

/// What a new instance holds of an application database: enough to be looked at and counted through REST. No mail
/// addresses, queries or results.
struct InstanceContent
{
    QString tag;      ///< `v0.50.20`
    QString siteName; ///< Empty: none.
    bool isSetUp = false;
    metabase::Inventory inventory;

    std::vector<Entry> people; ///< Without Metabase's internal user.
    std::vector<Entry> groups;
    std::vector<Entry> collections; ///< Of no namespace; personal ones and the trash included.
    std::vector<Entry> cards;
    std::vector<Entry> dashboards;
    std::vector<Entry> databases; ///< Without analytics and without the destinations of a router.
};

/// Fills the lists from the tables.
Result<> readLists(RowReader &reader, InstanceContent &content, const Steering &steering);

} // namespace gangway::rehearsal
