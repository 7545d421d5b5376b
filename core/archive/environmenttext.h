// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace gangway {

/// Name of the member that keeps the environment a program was run with.
inline constexpr auto environmentMemberName = "config/environment";

struct EnvironmentVariable
{
    QString name;
    QString value;
};

/// The text of `config/environment`: `NAME='value'` a line as a POSIX shell reads it, sorted by name.
///
/// Values that are or may hold a secret are left out and named in a comment instead: by name (PASS, SECRET, KEY,
/// TOKEN …) and by content (addresses with a user or password in them, options that set one). When in doubt a value
/// is left out: a missing setting can be asked for, a leaked one cannot be taken back.
QByteArray environmentText(std::vector<EnvironmentVariable> variables);

} // namespace gangway
