// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/steering.h"

#include <QString>

namespace gangway {

/// A place outside of Gangway that keeps secrets, each under a name. Usable from several threads at once; every call
/// may wait, so never make one on the thread of a window. Stopped, a call returns at once.
class Vault
{
public:
    Vault() = default;
    virtual ~Vault() = default;
    Q_DISABLE_COPY_MOVE(Vault)

    /// Whether read() would answer now, without anybody being asked to unlock something; false where that is not sure.
    virtual bool isOpen(const Steering &steering) = 0;
    /// Empty: there is none of that name.
    virtual Result<Secret> read(const QString &name, const Steering &steering) = 0;
    /// In the place of an earlier one of that name.
    virtual Result<> write(const QString &name, const Secret &secret, const Steering &steering) = 0;
    /// Fine where there is none.
    virtual Result<> remove(const QString &name, const Steering &steering) = 0;
};

} // namespace gangway
