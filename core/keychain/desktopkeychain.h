// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault.h"

#include <chrono>

namespace gangway {

/// The keychain of the desktop this program runs on: GNOME Keyring, KWallet, or whatever else speaks
/// org.freedesktop.secrets. Never falls back to a file.
///
/// A keychain that is locked asks its person to unlock it, which may take a while. Error::Code::NotFound: none runs;
/// Unreachable: it does not answer in time, and may still do what it was asked; Refused: it said no. Needs a
/// QCoreApplication.
///
/// The library's own copies of a secret are not wiped: what is kept there was in this process's memory for longer.
class DesktopKeychain final : public Vault
{
public:
    /// Long enough to type the password of a keychain.
    static constexpr std::chrono::seconds usualPatience{60};

    explicit DesktopKeychain(std::chrono::milliseconds patience = usualPatience)
        : m_patience(patience)
    {}

    /// Never of KWallet, which asks its person about each program.
    bool isOpen(const Steering &steering) override;
    Result<Secret> read(const QString &name, const Steering &steering) override;
    Result<> write(const QString &name, const Secret &secret, const Steering &steering) override;
    Result<> remove(const QString &name, const Steering &steering) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace gangway
