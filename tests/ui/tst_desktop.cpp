// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/doubles/listeningdesktop.h"
#include "ui/run/desktopnotifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

class DesktopTest final : public QObject
{
    Q_OBJECT

    ListeningDesktop m_desktop;

private slots:
    void initTestCase()
    {
        if (!ListeningDesktop::isPossible())
            QSKIP("needs dbus-daemon");
        QVERIFY(m_desktop.startBus());
    }

    void nobodyIsThereToListen()
    {
        DesktopNotifier notifier;
        QSignalSpy notified(&notifier, &DesktopNotifier::notified);
        notifier.notify({u"Summary"_s, u"Body"_s, false});
        QVERIFY(notified.wait(10'000));
        QCOMPARE(notified.first().first().toUInt(), 0U);
    }

    void aNewerOneTakesThePlaceOfTheLast()
    {
        QVERIFY(m_desktop.listen());
        DesktopNotifier notifier;
        QSignalSpy notified(&notifier, &DesktopNotifier::notified);
        notifier.notify({u"Verified."_s, u"Moved."_s, true});
        QVERIFY(notified.wait(10'000));
        QCOMPARE(notified.last().first().toUInt(), ListeningDesktop::number);
        QList<QVariant> arguments = m_desktop.calls().last().arguments();
        QCOMPARE(arguments.at(0).toString(), u"Gangway"_s);
        QCOMPARE(arguments.at(1).toUInt(), 0U);
        QCOMPARE(arguments.at(3).toString(), u"Verified."_s);
        QCOMPARE(m_desktop.calls().last().signature(), u"susssasa{sv}i"_s);

        notifier.notify({u"Failed."_s, u"Nothing was moved."_s, false});
        QVERIFY(notified.wait(10'000));
        QCOMPARE(m_desktop.calls().last().arguments().at(1).toUInt(), ListeningDesktop::number);

        notifier.withdraw();
        QTRY_COMPARE(m_desktop.calls().last().member(), u"CloseNotification"_s);
        QCOMPARE(m_desktop.calls().last().arguments().first().toUInt(), ListeningDesktop::number);
    }
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"
