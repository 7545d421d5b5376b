// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>

/// A session bus of its own with a desktop on it, which takes notifications and gives them the number 42.
class ListeningDesktop final : public QDBusVirtualObject
{
public:
    ListeningDesktop() = default;
    ~ListeningDesktop() override
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ListeningDesktop)

    static constexpr unsigned number = 42;

    [[nodiscard]] static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }

    /// Before anybody in this process has spoken to the session bus. False where it does not start.
    bool startBus()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_bus.waitForReadyRead())
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        return true;
    }
    bool listen()
    {
        QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("listening-desktop"));
        return bus.registerService(QStringLiteral("org.freedesktop.Notifications"))
               && bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this);
    }

    /// What was asked of it, oldest first.
    [[nodiscard]] const QList<QDBusMessage> &calls() const { return m_calls; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        m_calls.append(message);
        if (message.member() == QLatin1String("Notify"))
            return connection.send(message.createReply(QVariant::fromValue(number)));
        return connection.send(message.createReply());
    }

private:
    QProcess m_bus;
    QList<QDBusMessage> m_calls;
};
