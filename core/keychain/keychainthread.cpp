// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainthread.h"

#include "core/steering.h"

#include <QCoreApplication>
#include <QLibrary>
#include <qt6keychain/keychain.h>

#include <openssl/crypto.h>

#include <utility>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Keychain)
};

const QString service = u"Gangway"_s;

/// GLib's connection to the session bus, which the library uses, ends the whole program when the bus goes, such as when
/// somebody logs out while a move runs on. The library is found as it finds its own: nothing is linked for two calls.
void surviveTheBus()
{
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    using Get = void *(*)(int type, void *cancellable, void **error);
    using SetExit = void (*)(void *connection, int exits);
    QLibrary gio(u"gio-2.0"_s, 0);
    const auto get = reinterpret_cast<Get>(gio.resolve("g_bus_get_sync"));
    const auto setExit = reinterpret_cast<SetExit>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    if (!get || !setExit)
        return;
    if (void *const connection = get(sessionBus, nullptr, nullptr)) // the one that all share; never let go
        setExit(connection, 0);
}

Error errorOf(const QKeychain::Job &job)
{
    const QString words = job.errorString();
    // libsecret passes the bus's own words on; they are in no language but English.
    const bool isNobody = job.error() == QKeychain::NoBackendAvailable || words.contains("ServiceUnknown"_L1)
                          || words.contains("was not provided by any .service files"_L1)
                          || words.contains("is not activatable"_L1);
    if (isNobody) {
        return {Error::Code::NotFound, Tr::tr("No keychain answers on this desktop."), words,
                Tr::tr("Start one, such as GNOME Keyring or KWallet, or give the key whenever it is asked for.")};
    }
    return {Error::Code::Refused, Tr::tr("The desktop's keychain refused."), words,
            Tr::tr("Unlock it, or give the key whenever it is asked for.")};
}

Result<Secret> answerOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Secret();
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    const auto *const reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    if (!reading)
        return Secret();
    QByteArray bytes = reading->binaryData();
    Secret secret{QByteArrayView(bytes)};
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

QKeychain::Job *jobFor(const KeychainErrand &errand)
{
    switch (errand.kind) {
    case KeychainErrand::Kind::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainErrand::Kind::Remove:
        return new QKeychain::DeletePasswordJob(service);
    case KeychainErrand::Kind::Write:
        break;
    }
    auto *const writing = new QKeychain::WritePasswordJob(service);
    writing->setBinaryData(errand.secret.reveal().toByteArray());
    return writing;
}

} // namespace

void KeychainThread::take(const std::shared_ptr<KeychainErrand> &errand)
{
    static std::mutex mutex;
    static KeychainThread *thread = nullptr;
    static bool hasEnded = false;

    const std::lock_guard lock(mutex);
    if (!thread && !hasEnded) {
        thread = new KeychainThread;
        qAddPostRoutine([] {
            const std::lock_guard end(mutex);
            hasEnded = true;
            delete std::exchange(thread, nullptr);
        });
    }
    if (thread) {
        QMetaObject::invokeMethod(
            thread, [to = thread, errand] { to->add(errand); }, Qt::QueuedConnection);
        return;
    }
    const std::lock_guard late(errand->mutex);
    errand->answer = stoppedError();
}

KeychainThread::KeychainThread()
{
    m_thread.setObjectName(u"keychain"_s);
    moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(this, surviveTheBus, Qt::QueuedConnection);
}

KeychainThread::~KeychainThread()
{
    m_thread.quit();
    m_thread.wait();
}

void KeychainThread::add(const std::shared_ptr<KeychainErrand> &errand)
{
    m_waiting.push_back(errand);
    beginNext();
}

void KeychainThread::beginNext()
{
    while (!m_isBusy && !m_waiting.empty()) {
        const auto errand = std::move(m_waiting.front());
        m_waiting.pop_front();
        const std::lock_guard lock(errand->mutex);
        if (!errand->isGivenUp)
            begin(errand);
    }
}

void KeychainThread::begin(const std::shared_ptr<KeychainErrand> &errand)
{
    m_isBusy = true;
    QKeychain::Job *const job = jobFor(*errand); // deletes itself; never by us, since its library may still call back
    job->setKey(errand->name);
    connect(job, &QKeychain::Job::finished, this, [this, errand](QKeychain::Job *done) {
        {
            const std::lock_guard lock(errand->mutex);
            errand->answer = answerOf(*done);
        }
        errand->answered.notify_all();
        m_isBusy = false;
        QMetaObject::invokeMethod(this, &KeychainThread::beginNext, Qt::QueuedConnection); // the library ends first
    });
    job->start();
}

} // namespace gangway
