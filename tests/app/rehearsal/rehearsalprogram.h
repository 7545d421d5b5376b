// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainhttp.h"

#include <QJsonArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// The real program, on free ports, in a folder of its own. It ends with the test: its standard input closes.
class RehearsalProgram
{
public:
    RehearsalProgram();
    ~RehearsalProgram();

    /// true once it listens. May be called again after kill() or stop(): the state is the same.
    bool start(const QStringList &arguments = {});
    /// As the power of SIGKILL has it.
    void kill();
    /// SIGTERM. Returns the exit code.
    int stop();

    [[nodiscard]] QByteArray store() const { return m_store; }
    [[nodiscard]] QByteArray storage() const { return m_storage; }
    [[nodiscard]] QString state() const { return m_folder.path() + QStringLiteral("/state"); }
    [[nodiscard]] QProcess &process() { return *m_process; }
    static QString executable();

    struct Migration
    {
        QByteArray id;
        QByteArray link;
    };
    [[nodiscard]] Migration create(const QByteArray &version = "v0.50.19") const;
    [[nodiscard]] QByteArray call(const Migration &migration, const QByteArray &action) const;
    /// The single PUT.
    [[nodiscard]] static Reply put(const Migration &migration, const QByteArray &bytes);
    /// Upload id and links of a multipart upload, whatever the spelling.
    struct Multipart
    {
        QByteArray id;
        QJsonObject links;
        [[nodiscard]] QByteArray link(int part) const { return links[QString::number(part)].toString().toLatin1(); }
    };
    [[nodiscard]] Multipart multipart(const Migration &migration, int parts) const;
    [[nodiscard]] Reply complete(const Migration &migration, const Multipart &upload,
                                 const QList<QByteArray> &etags) const;
    [[nodiscard]] Reply uploaded(const Migration &migration) const
    {
        return request("PUT", call(migration, "uploaded"));
    }

    [[nodiscard]] QJsonObject status() const;
    /// How often a part of the only migration was kept.
    [[nodiscard]] int timesStored(int part) const;
    [[nodiscard]] int misbehave(const QStringList &specs, bool clear = false) const;
    /// The files storage keeps the snapshot in, in their order.
    [[nodiscard]] QStringList snapshotFiles(const Migration &migration) const;
    [[nodiscard]] QByteArray snapshot(const Migration &migration) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_store;
    QByteArray m_storage;
};
