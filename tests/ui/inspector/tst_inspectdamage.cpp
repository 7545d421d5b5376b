// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/formats/h2/damagekit.h"
#include "tests/ui/windowkit.h"
#include "ui/inspector/inspectwindow.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::h2::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *const label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n').remove(QChar(0x200B));
}

} // namespace

/// What the window says of a damaged file.
class InspectDamageTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_sample = contents(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db"));

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        return store(path, bytes) ? path : QString();
    }

private slots:
    void theAccountIsShownAndWhatLostMostComesFirst()
    {
        // The header is gone, so that even the first look needs the account; and a leaf of a table.
        QByteArray bytes = m_sample;
        const auto opened = h2::Store::open(source(m_sample));
        QVERIFY(opened);
        for (const h2::StoredMap &map : (*opened)->maps()) {
            const auto pages = pagesOf(**opened, map);
            if (map.name.startsWith("table.") && map.name != "table.0" && pages.size() > 2) {
                breakPage(bytes, pages.back());
                break;
            }
        }
        bytes.replace(0, 8192, QByteArray(8192, '\0'));
        InspectWindow window(file(u"damaged.mv.db"_s, bytes));
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.summary(), patience);
        QVERIFY(window.summary()->damage && !window.summary()->damage->isWhole());
        QVERIFY(window.findChild<QLabel *>(u"state"_s)->text().contains(u"damaged"_s));
        auto *const damage = window.findChild<QWidget *>(u"damage"_s);
        QVERIFY(damage->isVisible());
        QVERIFY2(textOf(*damage).contains(u" lost "_s), qPrintable(textOf(*damage)));
        QVERIFY2(textOf(*damage).contains(u"gangwayctl convert "_s), qPrintable(textOf(*damage)));
        const auto *const tables = window.findChild<QTableView *>(u"tables"_s);
        QVERIFY(tables->isVisible());
        QCOMPARE(tables->model()->rowCount(), 81);
        QCOMPARE(tables->model()->columnCount(), 4);
        qint64 lost = 0;
        for (const inspect::TableSummary &table : window.summary()->tables)
            lost += table.lost;
        QCOMPARE(tables->model()->index(0, 3).data().toString(), QLocale().toString(lost));
        QVERIFY(tables->model()->index(1, 3).data().toString().isEmpty());
        windowkit::grab(window, u"inspect-damaged"_s);
    }

    void aFileInOrderHasNoWordOfIt()
    {
        InspectWindow window(file(u"good.mv.db"_s, m_sample));
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.summary(), patience);
        QVERIFY(!window.summary()->damage);
        QVERIFY(!window.findChild<QWidget *>(u"damage"_s)->isVisible());
        QCOMPARE(window.findChild<QTableView *>(u"tables"_s)->model()->columnCount(), 3);
    }

    void whereNothingIsLeftNoTablesAreShown()
    {
        InspectWindow window(file(u"zeros.mv.db"_s, QByteArray(100'000, '\0')));
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.summary(), patience);
        QVERIFY(!window.summary()->damage && !window.summary()->opened);
        QVERIFY(!window.findChild<QTableView *>(u"tables"_s)->isVisible());
    }
};

QTEST_MAIN(InspectDamageTest)
#include "tst_inspectdamage.moc"
