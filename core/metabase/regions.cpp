// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions.h"

#include <QCoreApplication>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::Region)
};

constexpr Region knownRegions[] = {
    {"us-east-1",
     QT_TRANSLATE_NOOP("gangway::metabase::Region", "United States (North Virginia)"),
     {"18.207.81.126", "3.211.20.157", "50.17.234.169"}},
    {"eu-central-1",
     QT_TRANSLATE_NOOP("gangway::metabase::Region", "Europe (Frankfurt)"),
     {"18.192.2.142", "18.184.191.58", "3.65.184.173"}},
    {"ap-southeast-1",
     QT_TRANSLATE_NOOP("gangway::metabase::Region", "Asia Pacific (Singapore)"),
     {"54.179.42.215", "3.1.176.8", "18.139.48.211"}},
    {"ap-southeast-2",
     QT_TRANSLATE_NOOP("gangway::metabase::Region", "Asia Pacific (Sydney)"),
     {"13.238.131.1", "3.105.237.132", "54.252.39.14"}},
    {"sa-east-1",
     QT_TRANSLATE_NOOP("gangway::metabase::Region", "South America (São Paulo)"),
     {"18.228.120.123", "54.207.106.108", "18.228.120.162"}},
};

} // namespace

QStringList Region::addressList() const
{
    QStringList list;
    for (const char *address : addresses)
        list.append(QLatin1String(address));
    return list;
}

QString Region::title() const
{
    return Tr::tr(name);
}

std::span<const Region> regions()
{
    return knownRegions;
}

QDate regionsAsOf()
{
    return QDate(2026, 8, 1);
}

const Region *regionById(QStringView id)
{
    for (const Region &region : knownRegions) {
        if (id == QLatin1String(region.id))
            return &region;
    }
    return nullptr;
}

} // namespace gangway::metabase
