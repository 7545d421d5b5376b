// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue becomes the records H2 keeps: those H2 wrote itself come out as they were, byte for byte.
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/cataloguelayout.h"
#include "core/formats/h2/database.h"
#include "core/formats/h2/objects.h"
#include "h2judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2;
using namespace gangway::h2::test;

namespace {

/// The first record that is not as the source has it; empty: none.
QString differingRecord(const std::vector<SysRecord> &source, const std::vector<ObjectRecord> &ours)
{
    for (std::size_t i = 0; i < std::max(source.size(), ours.size()); ++i) {
        const SysRecord wanted = i < source.size() ? source[i] : SysRecord{};
        const ObjectRecord got = i < ours.size() ? ours[i] : ObjectRecord{};
        if (wanted.id != got.id || wanted.kind != got.type || wanted.sql != got.sql)
            return u"H2   %1 %2 %3\nours %4 %5 %6"_s.arg(wanted.id)
                .arg(wanted.kind)
                .arg(wanted.sql)
                .arg(got.id)
                .arg(got.type)
                .arg(got.sql);
    }
    return {};
}

} // namespace

class TestH2CatalogueLayout final : public QObject
{
    Q_OBJECT

private:
    QString generated(const char *name) const { return m_directory.filePath(QLatin1String(name) + u".mv.db"_s); }

    QTemporaryDir m_directory;

private slots:
    void initTestCase()
    {
        if (!Judge::missing().isEmpty())
            return;
        QFile script(m_directory.filePath(u"many.sql"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        for (int i = 0; i < 4000; ++i) {
            script.write(
                QStringLiteral("CREATE TABLE T%1(ID INT PRIMARY KEY, A INT, B VARCHAR(%2) DEFAULT 'b%1' UNIQUE);\n")
                    .arg(i)
                    .arg(i % 100 + 1)
                    .toUtf8());
        }
        // The longest names there can be.
        const QString longest = QString(255, u'n');
        script.write(u"CREATE TABLE \"%1t\"(\"%1c\" INT, \"%1d\" INT, CONSTRAINT \"%1p\" PRIMARY KEY(\"%1c\"), "
                     "CONSTRAINT \"%1u\" UNIQUE(\"%1d\"));\n"_s.arg(longest)
                         .toUtf8());
        script.close();
        QVERIFY(Judge::run({{generated("everything"), {testData("catalogue.sql")}},
                            {generated("shapes"), {testData("shapes.sql")}},
                            {generated("alltypes"), {testData("alltypes.sql")}},
                            {generated("many"), {script.fileName()}}}));
    }

    void whatH2WroteStaysAsItIs_data()
    {
        QTest::addColumn<QString>("path");
        if (Judge::missing().isEmpty()) {
            for (const char *name : {"everything", "shapes", "alltypes", "many"})
                QTest::newRow(name) << generated(name);
        }
        for (const char *name : {"v2-datalake-mb49", "v2-microscopy-mb50-sanitised", "v2-setup-not-done-mb49"})
            QTest::newRow(name) << sharedData(u"metabase-h2/"_s + QLatin1String(name) + u".mv.db"_s);
    }
    void whatH2WroteStaysAsItIs()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the shared data is not here");
        auto source = FileSource::open(path);
        QVERIFY(source);
        const auto database = Database::open(std::move(*source));
        QVERIFY(database);
        const Objects &objects = (*database)->objects();
        const auto layout = layOutCatalogue(objects.catalogue);
        QVERIFY2(layout, layout ? "" : qPrintable(layout.error().detail));
        QCOMPARE(layout->remarks, QStringList());
        const QString difference = differingRecord(objects.records, layout->records);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(layout->tables.size(), objects.catalogue.tables.size());
        for (std::size_t i = 0; i < layout->tables.size(); ++i) {
            const TableLayout &table = layout->tables[i];
            QCOMPARE(table.id, objects.tableId(table.name));
            for (const IndexLayout &index : table.indexes) {
                // H2 has no map for rows that are their own index, and for what lives in memory. A primary key that
                // came after the rows has one, and needs none in a new file.
                const bool mapped = (*database)->store().map("index." + QByteArray::number(index.id)) != nullptr;
                QVERIFY2(mapped || index.delegate || index.omitted, qPrintable(index.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestH2CatalogueLayout)
#include "tst_h2cataloguelayout.moc"
