// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr int startMilliseconds = 30'000;
constexpr int endMilliseconds = 10'000;
constexpr qsizetype longestLine = 64 << 10;

} // namespace

RehearsalServer::RehearsalServer(QString cloudFolder, bool fresh, QObject *parent)
    : QObject(parent)
    , m_cloudFolder(std::move(cloudFolder))
    , m_fresh(fresh)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_patience.setSingleShot(true);
    m_patience.setInterval(startMilliseconds);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RehearsalServer::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] { fail({}); });
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(u"no answer within 30 s"_s); });
}

RehearsalServer::~RehearsalServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(endMilliseconds))
        m_process.kill();
    m_process.waitForFinished(endMilliseconds);
}

QString RehearsalServer::program() const
{
    return QCoreApplication::applicationDirPath() + u"/gangway-rehearsal"_s;
}

Result<std::unique_ptr<RehearsalServer>> RehearsalServer::startAndWait(const QString &cloudFolder, bool fresh)
{
    auto server = std::make_unique<RehearsalServer>(cloudFolder, fresh);
    server->start();
    while (!server->isReady() && !server->m_error) {
        if (!server->m_process.waitForReadyRead(startMilliseconds) && !server->m_error)
            server->fail({});
    }
    if (server->m_error)
        return *server->m_error;
    return server;
}

void RehearsalServer::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_line.clear();
    m_store.clear();
    m_error.reset();
    QStringList arguments{u"--state"_s, m_cloudFolder, u"--until-stdin-closes"_s};
    if (std::exchange(m_fresh, false)) // a second start goes on with what the first one made
        arguments.append(u"--fresh"_s);
    m_patience.start();
    m_process.start(program(), arguments);
}

void RehearsalServer::readLine()
{
    const QByteArray fresh = m_process.readAllStandardOutput();
    if (isReady())
        return; // it has nothing more to say there
    m_line += fresh;
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() < longestLine)
        return;
    m_store = QUrl(QJsonDocument::fromJson(m_line.left(end)).object().value(u"store"_s).toString());
    if (!m_store.isValid() || m_store.isEmpty()) {
        m_store.clear();
        return fail(QString::fromUtf8(m_line.left(longestLine)));
    }
    m_patience.stop();
    emit ready(m_store);
}

void RehearsalServer::fail(const QString &why)
{
    if (m_error)
        return; // what follows from the first reason is no second one
    m_patience.stop();
    const bool wasReady = isReady();
    m_store.clear();
    m_error =
        Error{Error::Code::Unexpected,
              wasReady ? tr("The rehearsal cloud has ended.") : tr("The rehearsal cloud did not start."),
              (why + u'\n' + QString::fromLocal8Bit(m_process.readAllStandardError())).trimmed(),
              wasReady ? tr("It is started again when the move goes on.") : tr("Try %1 by itself.").arg(program())};
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    emit failed(*m_error);
}

} // namespace gangway
