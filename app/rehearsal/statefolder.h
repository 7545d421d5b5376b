// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace gangway::rehearsal {

/// The folder everything the rehearsal knows lives in, held by one process at a time (an advisory lock that the kernel
/// frees when the process dies). Mode 0700.
///
///     rehearsal.json            format, signing key, ports
///     lock
///     migrations/<id>/migration.json
///                     snapshot.mv.db, or
///                     parts/<upload id>/<number>-<times>-<etag>
class StateFolder final
{
public:
    /// Makes the folder if need be. A folder with other things in it is refused, never filled or cleared.
    static Result<StateFolder> open(const QString &path, bool fresh);
    /// $XDG_STATE_HOME/gangway/rehearsal
    static QString defaultPath();

    StateFolder(StateFolder &&other) noexcept;
    StateFolder &operator=(StateFolder &&) = delete;
    ~StateFolder();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString migrations() const;

    struct Settings
    {
        QByteArray key; ///< 32 random bytes.
        quint16 storePort = 0;
        quint16 storagePort = 0;
    };
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    Result<> remember(quint16 storePort, quint16 storagePort);

private:
    StateFolder(QString path, int lock);
    Result<> load();
    Result<> save() const;
    [[nodiscard]] QString settingsFile() const;

    QString m_path;
    int m_lock = -1;
    Settings m_settings;
};

} // namespace gangway::rehearsal
