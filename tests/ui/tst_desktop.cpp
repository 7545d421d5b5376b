// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

/// What a desktop has: takes notifications and gives them numbers.
class Desktop final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls.append(message);
        if (message.member() == "Notify"_L1)
            return connection.send(message.createReply(QVariant::fromValue(42U)));
        return connection.send(message.createReply());
    }
    QList<QDBusMessage> calls;
};

} // namespace

class DesktopTest final : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    Desktop m_desktop;

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("needs dbus-daemon");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
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
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &m_desktop));
        DesktopNotifier notifier;
        QSignalSpy notified(&notifier, &DesktopNotifier::notified);
        notifier.notify({u"Verified."_s, u"Moved."_s, true});
        QVERIFY(notified.wait(10'000));
        QCOMPARE(notified.last().first().toUInt(), 42U);
        QList<QVariant> arguments = m_desktop.calls.last().arguments();
        QCOMPARE(arguments.at(0).toString(), u"Gangway"_s);
        QCOMPARE(arguments.at(1).toUInt(), 0U);
        QCOMPARE(arguments.at(3).toString(), u"Verified."_s);
        QCOMPARE(m_desktop.calls.last().signature(), u"susssasa{sv}i"_s);

        notifier.notify({u"Failed."_s, u"Nothing was moved."_s, false});
        QVERIFY(notified.wait(10'000));
        QCOMPARE(m_desktop.calls.last().arguments().at(1).toUInt(), 42U);

        notifier.withdraw();
        QTRY_COMPARE(m_desktop.calls.last().member(), u"CloseNotification"_s);
        QCOMPARE(m_desktop.calls.last().arguments().first().toUInt(), 42U);
    }
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"
