// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/journeys/rehearsal/rehearsalserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A home, a database and a real stand-in cloud, for one test.
class RehearsedRun
{
public:
    RehearsedRun()
        : m_server(std::make_unique<gangway::RehearsalServer>(gangway::rehearsal::cloudFolder(m_folder.path())))
    {
        QFile::setPermissions(home(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString home() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static QString sample() { return QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db"); }

    /// False where the cloud does not start.
    bool startCloud()
    {
        QSignalSpy ready(m_server.get(), &gangway::RehearsalServer::ready);
        m_server->start();
        return m_server->isReady() || ready.wait(30'000);
    }
    /// So that another process may have it, at the same address.
    void stopCloud() { m_server.reset(); }
    [[nodiscard]] gangway::RehearsalServer *server() const { return m_server.get(); }

    /// Each with an archive of its own: the name that is suggested has seconds, and a move may take less than one.
    [[nodiscard]] gangway::movetocloud::Answers answers(const QString &source = sample())
    {
        gangway::movetocloud::Answers answers;
        answers.source = source;
        answers.archive = path(QStringLiteral("backup-%1.gangway.tar").arg(++m_archives));
        answers.storeApi = m_server->store();
        answers.store = m_server->store();
        answers.acceptDecisions = true;
        answers.provisioningPollSeconds = 1;
        answers.partBytes = 6'000'000;
        return answers;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<gangway::RehearsalServer> m_server; // ends before its folder goes
    int m_archives = 0;
};
