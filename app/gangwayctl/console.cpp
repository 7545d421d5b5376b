// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "core/jobs/runwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <sys/ioctl.h>

#include <algorithm>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Console)
};

constexpr int redrawMilliseconds = 100;

void write(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

int columnsOf(int terminal, int fallback)
{
    winsize size{};
    return ::ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : fallback;
}

QString unitName(Progress::Unit unit)
{
    switch (unit) {
    case Progress::Unit::Bytes:
        return u"bytes"_s;
    case Progress::Unit::Rows:
        return u"rows"_s;
    case Progress::Unit::Tables:
        return u"tables"_s;
    case Progress::Unit::Items:
        return u"items"_s;
    }
    return {};
}

} // namespace

ProgressStyle Console::defaultStyle()
{
    return ::isatty(STDERR_FILENO) ? ProgressStyle::Bars : ProgressStyle::Lines;
}

bool Console::canAsk()
{
    return ::isatty(STDIN_FILENO) && ::isatty(STDERR_FILENO);
}

int Console::width()
{
    return columnsOf(STDOUT_FILENO, 100);
}

void Console::clearLine()
{
    if (m_lineShown)
        write(stderr, u"\r\033[K"_s);
    m_lineShown = false;
}

void Console::emitJson(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void Console::result(const QString &text)
{
    const std::scoped_lock lock(m_mutex);
    clearLine();
    write(stdout, text.endsWith(u'\n') ? text : text + u'\n');
}

void Console::result(const QJsonObject &object)
{
    const std::scoped_lock lock(m_mutex);
    clearLine();
    if (m_style == ProgressStyle::Json)
        emitJson(object);
    else
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void Console::say(const QString &text)
{
    const std::scoped_lock lock(m_mutex);
    if (m_style == ProgressStyle::Json || m_style == ProgressStyle::None)
        return;
    clearLine();
    write(stderr, text + u'\n');
}

void Console::error(const Error &error)
{
    const std::scoped_lock lock(m_mutex);
    clearLine();
    if (m_style == ProgressStyle::Json) {
        emitJson(
            {{u"event"_s, u"error"_s}, {u"what"_s, error.what}, {u"detail"_s, error.detail}, {u"next"_s, error.next}});
    }
    QString text = error.what + u'\n';
    const auto part = [&text](const QString &words) {
        if (!words.isEmpty())
            text += u"  "_s + QString(words).replace(u'\n', u"\n  "_s) + u'\n';
    };
    part(error.detail);
    part(error.next);
    write(stderr, text);
}

void Console::stepStarted(int number, int count, const QString &id, const QString &title)
{
    const std::scoped_lock lock(m_mutex);
    m_step = id;
    m_title = title;
    m_sinceDrawn.invalidate();
    m_sinceStart.start();
    if (m_style == ProgressStyle::Json) {
        emitJson({{u"event"_s, u"step"_s},
                  {u"state"_s, u"started"_s},
                  {u"id"_s, id},
                  {u"title"_s, title},
                  {u"number"_s, number},
                  {u"count"_s, count}});
    } else if (m_style != ProgressStyle::None) {
        clearLine();
        write(stderr, Tr::tr("%1/%2 %3").arg(number).arg(count).arg(title) + u'\n');
    }
}

void Console::progress(const Progress &progress)
{
    const std::scoped_lock lock(m_mutex);
    if (m_style == ProgressStyle::None || m_style == ProgressStyle::Lines)
        return;
    // The end is always shown, the way there ten times a second.
    if (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < redrawMilliseconds && progress.done != progress.total)
        return;
    m_sinceDrawn.start();
    if (m_style == ProgressStyle::Json) {
        emitJson({{u"event"_s, u"progress"_s},
                  {u"step"_s, m_step},
                  {u"unit"_s, unitName(progress.unit)},
                  {u"done"_s, progress.done},
                  {u"total"_s, progress.total < 0 ? QJsonValue() : QJsonValue(progress.total)},
                  {u"what"_s, progress.what}});
    } else {
        drawBar(progress);
    }
}

void Console::drawBar(const Progress &progress)
{
    constexpr int width = 24;
    QString line = u"    "_s;
    if (progress.total > 0) {
        const double share =
            std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
        const int filled = static_cast<int>(share * width);
        line += u'[' + QString(filled, u'#') + QString(width - filled, u'.') + u"] "_s
                + QString::number(static_cast<int>(share * 100)).rightJustified(3) + u" %  "_s;
    }
    line += progressText(progress);
    const double seconds = static_cast<double>(m_sinceStart.isValid() ? m_sinceStart.elapsed() : 0) / 1000.0;
    if (progress.unit == Progress::Unit::Bytes && seconds > 1.0) {
        const auto rate = static_cast<qint64>(static_cast<double>(progress.done) / seconds);
        line += u"  "_s + Tr::tr("%1/s").arg(QLocale().formattedDataSize(rate, 1, QLocale::DataSizeSIFormat));
    }
    if (!progress.what.isEmpty())
        line += u"  "_s + progress.what;
    write(stderr, u"\r\033[K"_s + line.left(columnsOf(STDERR_FILENO, 80) - 1));
    m_lineShown = true;
}

void Console::stepFinished(const QString &id, const QString &summary)
{
    const std::scoped_lock lock(m_mutex);
    clearLine();
    if (m_style == ProgressStyle::Json) {
        emitJson({{u"event"_s, u"step"_s}, {u"state"_s, u"done"_s}, {u"id"_s, id}, {u"summary"_s, summary}});
    } else if (m_style != ProgressStyle::None && !summary.isEmpty()) {
        write(stderr, u"    "_s + QString(summary).replace(u'\n', u"\n    "_s) + u'\n');
    }
}

Steering Console::steering(std::stop_token stop)
{
    return {std::move(stop), [this](const Progress &now) { progress(now); }};
}

QString Console::ask(const QString &question, bool hidden)
{
    if (!canAsk())
        return {};
    const std::scoped_lock lock(m_mutex);
    clearLine();
    write(stderr, question + u' ');
    termios before{};
    const bool hide = hidden && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (hide) {
        termios quiet = before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    char line[4096];
    const bool got = std::fgets(line, sizeof line, stdin) != nullptr;
    if (hide) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        write(stderr, u"\n"_s);
    }
    return got ? QString::fromLocal8Bit(line).trimmed() : QString();
}

} // namespace gangway
