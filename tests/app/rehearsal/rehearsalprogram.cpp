// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QtDebug>

using namespace Qt::StringLiterals;

RehearsalProgram::RehearsalProgram() = default;

RehearsalProgram::~RehearsalProgram()
{
    kill();
}

QString RehearsalProgram::executable()
{
    return QStringLiteral(GANGWAY_BINARY_DIR "/bin/gangway-rehearsal");
}

bool RehearsalProgram::start(const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(executable(), QStringList{u"--state"_s, state(), u"--until-stdin-closes"_s} + arguments);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(30'000))
            return false;
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process->readLine()).object();
    m_store = ready[u"store"].toString().toLatin1();
    m_storage = ready[u"storage"].toString().toLatin1();
    return ready[u"pid"].toInteger() == m_process->processId() && !m_store.isEmpty();
}

void RehearsalProgram::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

int RehearsalProgram::stop()
{
    m_process->terminate();
    const bool ended = m_process->waitForFinished() && m_process->exitStatus() == QProcess::NormalExit;
    return ended ? m_process->exitCode() : -1;
}

RehearsalProgram::Migration RehearsalProgram::create(const QByteArray &version) const
{
    const QJsonObject answer =
        request("POST", m_store + "/api/v2/migration", R"({"local_mb_version":")" + version + "\"}").json();
    return {answer[u"id"].toString().toLatin1(), answer[u"upload_url"].toString().toLatin1()};
}

QByteArray RehearsalProgram::call(const Migration &migration, const QByteArray &action) const
{
    return m_store + "/api/v2/migration/" + migration.id + '/' + action;
}

Reply RehearsalProgram::put(const Migration &migration, const QByteArray &bytes)
{
    return request("PUT", migration.link, bytes, {{"x-amz-server-side-encryption", "aws:kms"}});
}

RehearsalProgram::Multipart RehearsalProgram::multipart(const Migration &migration, int parts) const
{
    const QJsonObject answer =
        request("PUT", call(migration, "multipart"), R"({"part_count":)" + QByteArray::number(parts) + '}').json();
    const bool snake = answer.contains(u"multipart_urls");
    return {answer[snake ? u"multipart_upload_id" : u"multipart-upload-id"].toString().toLatin1(),
            answer[snake ? u"multipart_urls" : u"multipart-urls"].toObject()};
}

Reply RehearsalProgram::complete(const Migration &migration, const Multipart &upload,
                                 const QList<QByteArray> &etags) const
{
    QJsonObject map;
    for (qsizetype i = 0; i < etags.size(); ++i)
        map.insert(QString::number(i + 1), QString::fromLatin1(etags[i]));
    const QJsonObject body{{u"multipart_upload_id"_s, QString::fromLatin1(upload.id)}, {u"multipart_etags"_s, map}};
    return request("PUT", call(migration, "multipart/complete"), QJsonDocument(body).toJson());
}

QJsonObject RehearsalProgram::status() const
{
    return request("GET", m_store + "/rehearsal/status").json();
}

int RehearsalProgram::timesStored(int part) const
{
    const QJsonArray parts = status()[u"migrations"][0][u"multipart"][u"parts"].toArray();
    for (const QJsonValue entry : parts) {
        if (entry[u"part"].toInt() == part)
            return entry[u"stored"].toInt();
    }
    return 0;
}

int RehearsalProgram::misbehave(const QStringList &specs, bool clear) const
{
    const QJsonObject body{{u"misbehave"_s, QJsonArray::fromStringList(specs)}, {u"clear"_s, clear}};
    return request("POST", m_store + "/rehearsal/misbehave", QJsonDocument(body).toJson()).status;
}

QStringList RehearsalProgram::snapshotFiles(const Migration &migration) const
{
    const QString folder = state() + u"/migrations/"_s + QString::fromLatin1(migration.id);
    if (const QString whole = folder + u"/snapshot.mv.db"_s; QFile::exists(whole))
        return {whole};
    QStringList files;
    QDirIterator parts(folder + u"/parts"_s, QDir::Files, QDirIterator::Subdirectories);
    while (parts.hasNext())
        files.append(parts.next());
    files.sort(); // their names begin with their numbers
    return files;
}

QByteArray RehearsalProgram::snapshot(const Migration &migration) const
{
    QByteArray bytes;
    for (const QString &path : snapshotFiles(migration)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}
