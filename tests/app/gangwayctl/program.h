// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// The built programs, run as a user would, in a home of their own.
namespace program {

using namespace Qt::StringLiterals;

struct Ended
{
    int code = -1; ///< -1: killed or never started.
    QString output;
    QString errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    /// The objects of --progress=json, a line each.
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts))
            list.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return list;
    }
};

inline QString path(const QString &name)
{
    return QStringLiteral(GANGWAY_BINARY_DIR "/bin/") + name;
}

inline QString sample()
{
    return QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
}

inline QProcessEnvironment environment(const QString &home)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"GANGWAY_HOME"_s, home);
    variables.insert(u"GANGWAY_LOG"_s, u"trace"_s);
    return variables;
}

inline std::unique_ptr<QProcess> start(const QString &home, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment(home));
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(path(u"gangwayctl"_s), arguments);
    process->waitForStarted();
    return process;
}

inline Ended finish(QProcess &process, int milliseconds = 120'000)
{
    // waitForFinished() says no to a process that has ended already.
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(milliseconds);
    if (!ended)
        process.kill();
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline Ended run(const QString &home, const QStringList &arguments)
{
    return finish(*start(home, arguments));
}

/// A stand-in cloud that outlives the programs that are killed around it.
class Cloud
{
public:
    explicit Cloud(const QString &state, const QStringList &more = {})
    {
        m_process.setProgram(path(u"gangway-rehearsal"_s));
        m_process.setArguments(QStringList{u"--state"_s, state, u"--until-stdin-closes"_s} + more);
        m_process.start();
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(30'000))
            line += m_process.readAllStandardOutput();
        store = QJsonDocument::fromJson(line).object().value(u"store"_s).toString();
    }
    ~Cloud()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    QString store;

private:
    QProcess m_process;
};

} // namespace program
