// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>
#include <initializer_list>
#include <optional>

namespace gangway {

enum class LogLevel { Trace, Debug, Info, Warning, Error, Off };

/// "trace", "debug", "info", "warning", "error" or "off".
std::optional<LogLevel> logLevelFromName(QStringView name);

/// A named value in a log line.
struct LogField
{
    LogField(const char *fieldName, QString text)
        : name(fieldName)
        , value(std::move(text))
    {}
    LogField(const char *fieldName, const char *text)
        : name(fieldName)
        , value(QString::fromUtf8(text))
    {}
    LogField(const char *fieldName, const QByteArray &text)
        : name(fieldName)
        , value(QString::fromUtf8(text))
    {}
    LogField(const char *fieldName, QByteArrayView text)
        : name(fieldName)
        , value(QString::fromUtf8(text))
    {}
    LogField(const char *fieldName, bool truth);
    LogField(const char *fieldName, double number)
        : name(fieldName)
        , value(QString::number(number))
    {}
    template<std::integral Number>
    LogField(const char *fieldName, Number number)
        : name(fieldName)
        , value(QString::number(number))
    {}

    const char *name;
    QString value;
};

/// The log of one area of the program, such as "jobs" or "h2". Cheap to make, usable from every thread.
///
///     const Log log("jobs");
///     log.info("Running step", {{"run", runId}, {"step", info.id}});
///
/// A line is an untranslated sentence, written before the act, with its values as fields. Everything passes
/// the redaction of redaction.h at the sink; control characters in values are escaped. A Secret cannot be a
/// field. Before startLog() nothing is written.
class Log final
{
public:
    using Fields = std::initializer_list<LogField>;

    /// @p area must live as long as the program: a literal.
    explicit constexpr Log(const char *area)
        : m_area(area)
    {}

    void trace(const char *sentence, Fields fields = {}) const { write(LogLevel::Trace, sentence, fields); }
    void debug(const char *sentence, Fields fields = {}) const { write(LogLevel::Debug, sentence, fields); }
    void info(const char *sentence, Fields fields = {}) const { write(LogLevel::Info, sentence, fields); }
    void warning(const char *sentence, Fields fields = {}) const { write(LogLevel::Warning, sentence, fields); }
    void error(const char *sentence, Fields fields = {}) const { write(LogLevel::Error, sentence, fields); }
    /// An Error's code, sentence and detail as fields.
    void failed(const char *sentence, const Error &error, Fields fields = {}) const;

private:
    void write(LogLevel level, const char *sentence, Fields fields) const;
    const char *m_area;
};

struct LogOptions
{
    QString folder; ///< Such as `<home>/log`; made with mode 0700. Empty: no file.
    LogLevel level = LogLevel::Info;
    bool toStandardError = false;
    qint64 bytesPerFile = 4 * 1024 * 1024;
    int files = 5; ///< gangway.log and older ones, gangway.1.log being the youngest of those.
};

/// Opens `<folder>/gangway.log`; every file of it is created with mode 0600. Called once by the program,
/// before its threads; calling it again replaces the options.
Result<> startLog(const LogOptions &options);
/// Writes out what is buffered and closes the file.
void stopLog();
void setLogLevel(LogLevel level);

/// Sends Qt's own messages (qWarning() and the like) into the log, area "qt" or their category.
/// Fatal ones also go to standard error, as does everything while the log is not started.
void installQtMessageLog();

} // namespace gangway
