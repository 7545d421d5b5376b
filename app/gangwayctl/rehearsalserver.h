// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QProcess>
#include <QUrl>

#include <memory>

namespace gangway {

/// The stand-in cloud as a child process: ends with this object, and by itself when this process is killed.
class RehearsalServer final
{
public:
    /// Starts `gangway-rehearsal` from beside this program and waits until it listens. Its state is kept in
    /// @p stateFolder, so that a rehearsal that was cut short finds the same cloud at the same ports.
    static Result<std::unique_ptr<RehearsalServer>> start(const QString &stateFolder, bool fresh);
    ~RehearsalServer();

    [[nodiscard]] QUrl store() const { return m_store; }

private:
    RehearsalServer() = default;

    QProcess m_process;
    QUrl m_store;
};

} // namespace gangway
