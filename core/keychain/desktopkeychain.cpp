// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopkeychain.h"

#include "core/support/log.h"
#include "keychainthread.h"
#include "secretservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr Log log("keychain");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Keychain)
};

/// Looked at here because the libraries would start a bus of their own, which no keychain listens to.
bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (QDir::isAbsolutePath(folder) && QFile::exists(folder + u"/bus"_s));
}

/// Where the library asks KWallet, whatever else is there.
bool isOfPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1)
           || qEnvironmentVariableIsSet("KDE_SESSION_VERSION");
}

Result<Secret> perform(const std::shared_ptr<KeychainErrand> &errand, std::chrono::milliseconds patience,
                       const Steering &steering)
{
    if (!hasSessionBus()) {
        return Error{Error::Code::NotFound, Tr::tr("No keychain answers on this desktop."), u"no session bus"_s,
                     Tr::tr("Start Gangway from a desktop, or give the key whenever it is asked for.")};
    }
    KeychainThread::take(errand);
    std::unique_lock lock(errand->mutex);
    errand->answered.wait_for(lock, steering.stop, patience, [&errand] { return errand->answer.has_value(); });
    if (errand->answer) {
        if (!*errand->answer)
            log.warning("The keychain gave an error", {{"why", errand->answer->error().detail}});
        return *errand->answer;
    }
    errand->isGivenUp = true;
    if (steering.stop.stop_requested())
        return stoppedError();
    log.warning("The keychain did not answer in time", {{"milliseconds", patience.count()}});
    return Error{Error::Code::Unreachable, Tr::tr("The desktop's keychain did not answer."),
                 u"no answer in %1 ms"_s.arg(patience.count()),
                 Tr::tr("It may be locked: unlock it, or give the key whenever it is asked for.")};
}

std::shared_ptr<KeychainErrand> errandOf(KeychainErrand::Kind kind, const QString &name)
{
    auto errand = std::make_shared<KeychainErrand>();
    errand->kind = kind;
    errand->name = name;
    return errand;
}

} // namespace

bool DesktopKeychain::isOpen(const Steering &steering)
{
    return !steering.isStopped() && hasSessionBus() && !isOfPlasma() && isSecretServiceOpen();
}

Result<Secret> DesktopKeychain::read(const QString &name, const Steering &steering)
{
    log.info("Asking the keychain", {{"for", name}});
    return perform(errandOf(KeychainErrand::Kind::Read, name), m_patience, steering);
}

Result<> DesktopKeychain::write(const QString &name, const Secret &secret, const Steering &steering)
{
    log.info("Giving to the keychain", {{"what", name}});
    const auto errand = errandOf(KeychainErrand::Kind::Write, name);
    errand->secret = secret;
    const auto done = perform(errand, m_patience, steering);
    return done ? Result<>() : Result<>(done.error());
}

Result<> DesktopKeychain::remove(const QString &name, const Steering &steering)
{
    log.info("Removing from the keychain", {{"what", name}});
    const auto done = perform(errandOf(KeychainErrand::Kind::Remove, name), m_patience, steering);
    return done ? Result<>() : Result<>(done.error());
}

} // namespace gangway
