// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace gangway {

/// What a person chose for all of Gangway. Holds no secrets: a proxy that wants a password comes from the environment.
struct Settings
{
    enum class Proxy {
        System, ///< `https_proxy` and `no_proxy` of the environment.
        None,
        Fixed, ///< proxyAddress, except for what `no_proxy` names.
    };

    QString language;                    ///< A code such as "pt_BR"; empty: the system's.
    QString runsFolder;                  ///< Absolute; empty: as gangwayHomePath() says.
    QString backupsFolder;               ///< Absolute; empty: beside what is backed up.
    qint64 uploadKilobytesPerSecond = 0; ///< Of 1000 bytes; 0: as fast as it goes.
    Proxy proxy = Proxy::System;
    QString proxyAddress;   ///< Such as http://proxy.example.org:3128.
    QString logLevel;       ///< As logLevelFromName() takes it; empty: "info".
    bool keepsKeys = false; ///< Keys that are given are kept in the desktop's keychain, unless told otherwise.

    static constexpr qint64 slowestUpload = 20;
    static constexpr qint64 fastestUpload = 10'000'000;

    /// Refuses, with Error::Code::Usage, what cannot be: a relative folder, an address that is no proxy's or holds a
    /// password, a rate out of range. Whether a folder or a proxy is there is not looked at.
    [[nodiscard]] Result<> check() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Passes over members it does not know; refuses those of a wrong type, and what check() does.
    static Result<Settings> fromJson(const QJsonObject &json);

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace gangway
