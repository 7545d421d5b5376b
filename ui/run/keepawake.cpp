// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr int loginMilliseconds = 5000;

using Lock = std::shared_ptr<AwakeLock>;

/// Null: not offered, or refused.
Lock askForLock(const QString &why)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                          u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    message << u"sleep:idle"_s << u"Gangway"_s << why << u"block"_s;
    const QDBusMessage answer = bus.call(message, QDBus::Block, loginMilliseconds);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return {};
    const auto lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
    const int descriptor = lock.isValid() ? ::fcntl(lock.fileDescriptor(), F_DUPFD_CLOEXEC, 0) : -1;
    return descriptor < 0 ? Lock() : std::make_shared<AwakeLock>(descriptor);
}

} // namespace

AwakeLock::~AwakeLock()
{
    ::close(m_descriptor);
}

KeepAwake::KeepAwake(QObject *parent)
    : QObject(parent)
{}

void KeepAwake::hold(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    if (!wanted) {
        if (std::exchange(m_lock, {}))
            emit heldChanged(false);
        return;
    }
    if (m_job.isRunning())
        return;
    m_job.start<Lock>(
        [why = tr("A move to Metabase Cloud is running")](const Steering &) -> Result<Lock> { return askForLock(why); },
        [this](const Result<Lock> &lock) {
            if (!lock || !*lock || !m_isWanted)
                return;
            m_lock = *lock;
            emit heldChanged(true);
        });
}

} // namespace gangway
