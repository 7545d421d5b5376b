// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// A session bus of its own that starts nothing by itself, and on it no keychain, a stubborn one, or the real GNOME
/// Keyring, with its keys in a temporary folder.
class KeychainDesktop final : public QDBusVirtualObject
{
public:
    enum class Manner { Refuses, IsSilent };

    KeychainDesktop() = default;
    ~KeychainDesktop() override { stopBus(); }
    Q_DISABLE_COPY_MOVE(KeychainDesktop)

    [[nodiscard]] static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }
    [[nodiscard]] static bool hasKeyring()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }

    /// Before anybody in this process has spoken to the session bus. False where it does not start.
    bool startBus()
    {
        QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!configuration.open(QIODevice::WriteOnly))
            return false;
        configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                            "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        configuration.close();
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                    QStringLiteral("--config-file"), configuration.fileName()});
        if (!m_bus.waitForReadyRead())
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        return true;
    }
    void stopBus()
    {
        stopKeyring();
        m_bus.kill();
        m_bus.waitForFinished();
    }

    /// Plays a keychain that does nothing of what it is asked.
    bool beStubborn(Manner manner)
    {
        m_manner = manner;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("stubborn"));
        return bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath)
               && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    static void beGone() { QDBusConnection::disconnectFromBus(QStringLiteral("stubborn")); }
    [[nodiscard]] int asked() const { return m_asked; }

    /// The real one, unlocked. False where it does not start.
    bool startKeyring()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock")});
        m_keyring.write("password of the keyring");
        m_keyring.closeWriteChannel();
        return m_keyring.waitForStarted();
    }
    [[nodiscard]] bool isKeyringThere() const
    {
        return call(QStringLiteral("ReadAlias"), {QStringLiteral("default")})
                   .arguments()
                   .value(0)
                   .value<QDBusObjectPath>()
                   .path()
                   .size()
               > 1;
    }
    bool lockKeyring() const
    {
        const auto login = QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
        return call(QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{login})}).type()
               == QDBusMessage::ReplyMessage;
    }
    void stopKeyring()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
    }
    /// What lies in its files.
    [[nodiscard]] QByteArray keyringBytes() const
    {
        QByteArray bytes;
        const QDir folder(m_folder.filePath(QStringLiteral("data/keyrings")));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++m_asked;
        return m_manner == Manner::IsSilent
               || connection.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not for you")));
    }

private:
    static QDBusMessage call(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                              QStringLiteral("/org/freedesktop/secrets"),
                                                              QStringLiteral("org.freedesktop.Secret.Service"), method);
        message.setArguments(arguments);
        const QDBusMessage answer =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("asking")).call(message);
        QDBusConnection::disconnectFromBus(QStringLiteral("asking"));
        return answer;
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    Manner m_manner = Manner::Refuses;
    int m_asked = 0;
};
