// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace gangway {

/// The stand-in cloud as a child process: ends with this object, and by itself when this process is killed.
///
/// Its state is kept in a folder, so that a rehearsal that was cut short finds the same cloud at the same ports.
class RehearsalServer final : public QObject
{
    Q_OBJECT

public:
    /// @p fresh: what the folder keeps of earlier rehearsals is forgotten.
    explicit RehearsalServer(QString cloudFolder, bool fresh = false, QObject *parent = nullptr);
    /// Asks it to end and waits for that: a moment.
    ~RehearsalServer() override;

    /// Starts `gangway-rehearsal` from beside this program and waits until it listens. For programs without an event
    /// loop.
    static Result<std::unique_ptr<RehearsalServer>> startAndWait(const QString &cloudFolder, bool fresh);

    /// Returns at once; ready() or failed() follows. Does nothing while it starts or listens.
    void start();

    /// Whether it listens.
    [[nodiscard]] bool isReady() const { return !m_store.isEmpty(); }
    /// Its address, for both the store's API and its pages; empty until it listens.
    [[nodiscard]] QUrl store() const { return m_store; }

signals:
    void ready(const QUrl &store);
    /// It did not start, or ended by itself later. start() tries again.
    void failed(const gangway::Error &error);

private:
    void readLine();
    void fail(const QString &why);
    [[nodiscard]] QString program() const;

    QString m_cloudFolder;
    bool m_fresh;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_line;
    QUrl m_store;
    std::optional<Error> m_error;
};

} // namespace gangway
