// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "situation.h"
#include "ui/job.h"

#include <QObject>
#include <QUrl>

namespace gangway {

class RehearsalServer;

/// What a rehearsal has instead of the cloud and of the person who orders there: the stand-in, started when it is
/// needed, and a hand that fills in the stand-in store's page.
class RehearsalHand final : public QObject
{
    Q_OBJECT

public:
    explicit RehearsalHand(QString home, QObject *parent = nullptr);

    /// Must outlive this object. Without one, start() makes one of its own.
    void setServer(RehearsalServer *server) { m_server = server; }
    /// Starts the stand-in unless it listens. ready() or failed() follows, and only once however often it is asked
    /// meanwhile; ready() at once where it listens.
    void start();

    /// Does what @p question asks in the page at @p storeLink: ordered(), gotKey() or failed() follows. Does nothing
    /// while it is at it.
    void fillIn(gangway::Question question, const Secret &storeLink, const QString &runId);

signals:
    void ready();
    void ordered(const QUrl &address);
    void gotKey(const gangway::Secret &key);
    /// @p step: the id of the one that waits for it; empty: the stand-in did not start.
    void failed(const gangway::Error &error, const QString &step);

private:
    void takeReady();
    void takeFailure(const Error &error);

    QString m_home;
    RehearsalServer *m_server = nullptr;
    bool m_isAwaited = false;
    Job m_filling;
};

} // namespace gangway
