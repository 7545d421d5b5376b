// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/snapshot/identities.h"

#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace Qt::Literals::StringLiterals;

namespace {

const TableName sequenceName{u"PUBLIC"_s, u"SYSTEM_SEQUENCE_1"_s};

Catalogue catalogueWith(qint64 next)
{
    Catalogue catalogue;
    TableSchema &table = catalogue.tables.emplace_back();
    table.name = {u"PUBLIC"_s, u"T"_s};
    Column &id = table.columns.emplace_back();
    id.name = u"ID"_s;
    id.generated = Column::Generated::IdentityByDefault;
    id.sequence = sequenceName;
    SequenceSchema &sequence = catalogue.sequences.emplace_back();
    sequence.name = sequenceName;
    sequence.next = next;
    sequence.belongsToTable = true;
    return catalogue;
}

qint64 nextAfter(Catalogue catalogue, const std::vector<qint64> &ids)
{
    Identities identities;
    for (const qint64 id : ids) {
        const Value row[] = {Value::integer(ValueType::Int32, id)};
        identities.see(catalogue.tables.front(), row);
    }
    identities.settle(catalogue);
    return catalogue.sequences.front().exhausted ? -1 : catalogue.sequences.front().next;
}

} // namespace

class IdentitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void identitiesGoOnRightBehindTheRows()
    {
        QCOMPARE(nextAfter(catalogueWith(5000), {3, 17, 4}), 18);
        QCOMPARE(nextAfter(catalogueWith(1), {13371338}), 13371339);
    }

    void withoutRowsTheyStartOver()
    {
        QCOMPARE(nextAfter(catalogueWith(5000), {}), 1);
        QCOMPARE(nextAfter(catalogueWith(5000), {-7}), 1);
    }

    void theLastNumberLeavesNone()
    {
        Catalogue catalogue = catalogueWith(1);
        catalogue.sequences.front().maximum = 20;
        QCOMPARE(nextAfter(catalogue, {20}), -1);
        QCOMPARE(nextAfter(catalogueWith(1), {std::numeric_limits<qint64>::max()}), -1);
    }

    void otherSequencesAreNobodysBusiness()
    {
        Catalogue catalogue = catalogueWith(7);
        catalogue.tables.front().columns.front().sequence = {};
        QCOMPARE(nextAfter(catalogue, {100}), 7);
        Catalogue down = catalogueWith(-5);
        down.sequences.front().increment = -1;
        QCOMPARE(nextAfter(down, {100}), -5);
    }
};

QTEST_GUILESS_MAIN(IdentitiesTest)
#include "tst_identities.moc"
