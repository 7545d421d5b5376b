// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#include "core/support/log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr Log log("desktop");
constexpr int answerMilliseconds = 5000;
constexpr int asLongAsTheDesktopLikes = -1;
constexpr uchar normal = 1;
constexpr uchar critical = 2;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                          u"org.freedesktop.Notifications"_s, method);
}

/// Without an address libdbus would start a bus of its own, which nobody listens to.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

QDBusMessage perform(const QDBusMessage &message)
{
    return QDBusConnection::sessionBus().call(message, QDBus::Block, answerMilliseconds);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{}

void DesktopNotifier::notify(const NotificationText &text)
{
    QDBusMessage message = call(u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QCoreApplication::applicationName()},
                            {u"urgency"_s, QVariant::fromValue(text.isUrgent ? critical : normal)}};
    message << u"Gangway"_s << m_last << QCoreApplication::applicationName() << text.summary << text.body
            << QStringList() << hints << asLongAsTheDesktopLikes;
    m_job.start<uint>(
        [message](const Steering &) -> Result<uint> {
            if (!hasSessionBus())
                return 0U;
            const QDBusMessage answer = perform(message);
            if (answer.type() != QDBusMessage::ReplyMessage) {
                log.info("No desktop notification", {{"why", answer.errorName()}});
                return 0U;
            }
            return answer.arguments().value(0).toUInt();
        },
        [this](const Result<uint> &id) {
            m_last = id ? *id : 0;
            emit notified(m_last);
        });
}

void DesktopNotifier::withdraw()
{
    if (m_last == 0)
        return;
    QDBusMessage message = call(u"CloseNotification"_s);
    message << m_last;
    m_last = 0;
    m_job.start<std::monostate>(
        [message](const Steering &) -> Result<> {
            perform(message);
            return {};
        },
        [](const Result<> &) {});
}

} // namespace gangway
