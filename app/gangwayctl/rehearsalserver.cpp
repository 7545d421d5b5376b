// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

constexpr int startMilliseconds = 30'000;
constexpr int endMilliseconds = 10'000;

} // namespace

Result<std::unique_ptr<RehearsalServer>> RehearsalServer::start(const QString &stateFolder, bool fresh)
{
    std::unique_ptr<RehearsalServer> server(new RehearsalServer);
    const QString program = QCoreApplication::applicationDirPath() + u"/gangway-rehearsal"_s;
    QStringList arguments{u"--state"_s, stateFolder, u"--until-stdin-closes"_s};
    if (fresh)
        arguments.append(u"--fresh"_s);
    server->m_process.setProcessChannelMode(QProcess::SeparateChannels);
    server->m_process.start(program, arguments);
    const auto failed = [&server, &program](const QString &why) {
        return Error{Error::Code::Unexpected, Tr::tr("The rehearsal cloud did not start."),
                     why + QString::fromLocal8Bit(server->m_process.readAllStandardError()).trimmed(),
                     Tr::tr("Try %1 by itself.").arg(program)};
    };
    if (!server->m_process.waitForStarted(startMilliseconds))
        return failed(server->m_process.errorString());
    QByteArray line;
    while (!line.contains('\n')) {
        if (!server->m_process.waitForReadyRead(startMilliseconds))
            return failed({});
        line += server->m_process.readAllStandardOutput();
    }
    const QJsonObject ready = QJsonDocument::fromJson(line.left(line.indexOf('\n'))).object();
    server->m_store = QUrl(ready.value(u"store"_s).toString());
    if (!server->m_store.isValid() || server->m_store.isEmpty())
        return failed(QString::fromUtf8(line));
    return server;
}

RehearsalServer::~RehearsalServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(endMilliseconds))
        m_process.kill();
    m_process.waitForFinished(endMilliseconds);
}

} // namespace gangway
