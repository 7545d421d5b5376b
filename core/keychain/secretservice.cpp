// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QString>
#include <QUuid>

#include <utility>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestWait = 2000; // milliseconds, for each answer
const QString secretService = u"org.freedesktop.secrets"_s;

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretService, path, interface, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    return call;
}

bool isOpenOn(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    const QDBusReply<QDBusObjectPath> collection = bus.call(
        callOf(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}),
        QDBus::Block, longestWait);
    if (!collection.isValid() || collection.value().path() == "/"_L1) // none: nothing is kept
        return false;
    const QDBusReply<QDBusVariant> isLocked =
        bus.call(callOf(collection.value().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                        {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}),
                 QDBus::Block, longestWait);
    return isLocked.isValid() && isLocked.value().variant().typeId() == QMetaType::Bool
           && !isLocked.value().variant().toBool();
}

} // namespace

bool isSecretServiceOpen()
{
    // A connection of its own: the one that all share belongs to who made it first, and may be to a bus that is gone.
    const QString name = u"gangway-keychain-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool isOpen = isOpenOn(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name));
    QDBusConnection::disconnectFromBus(name);
    return isOpen;
}

} // namespace gangway
