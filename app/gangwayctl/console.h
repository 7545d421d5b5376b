// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <mutex>

namespace gangway {

/// How a command shows how far it is.
enum class ProgressStyle {
    Bars,  ///< One live line on a terminal.
    Lines, ///< No terminal: one line a step, nothing that moves.
    Json,  ///< One object a line on standard output, for programs.
    None,
};

/// The one place that writes to the terminal. Results go to standard output, everything about the way there to
/// standard error. Safe from several threads.
class Console final
{
public:
    void setStyle(ProgressStyle style) { m_style = style; }
    [[nodiscard]] ProgressStyle style() const { return m_style; }
    /// Bars on a terminal, otherwise Lines.
    static ProgressStyle defaultStyle();
    /// Whether somebody sits in front of standard input and can be asked.
    static bool canAsk();

    /// Characters a line of standard output holds; 100 where it is no terminal.
    static int width();

    /// A result, as is, with a line end.
    void result(const QString &text);
    void result(const QJsonObject &object);
    /// A sentence about what is going on; not in Json or None style.
    void say(const QString &text);
    /// Three parts on standard error; in Json style also an object on standard output.
    void error(const Error &error);

    void stepStarted(int number, int count, const QString &id, const QString &title);
    void progress(const Progress &progress);
    void stepFinished(const QString &id, const QString &summary);

    /// A Steering that shows progress here and stops with @p stop.
    Steering steering(std::stop_token stop);
    /// Asks on the terminal; empty when there is nobody to ask or nothing was typed.
    QString ask(const QString &question, bool hidden = false);

private:
    void clearLine();
    void drawBar(const Progress &progress);
    void emitJson(const QJsonObject &object);

    std::mutex m_mutex;
    ProgressStyle m_style = ProgressStyle::None;
    QString m_step;
    QString m_title;
    bool m_lineShown = false;
    QElapsedTimer m_sinceDrawn;
    QElapsedTimer m_sinceStart;
};

} // namespace gangway
