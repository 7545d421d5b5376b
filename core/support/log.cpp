// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log.h"

#include "core/durablefile.h"
#include "errorcode.h"
#include "logline.h"
#include "redaction.h"

#include <QCoreApplication>
#include <QFile>

#include <spdlog/formatter.h>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <sys/stat.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Log)
};

constexpr std::array levelNames = {u"trace", u"debug", u"info", u"warning", u"error", u"off"};

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
        return spdlog::level::trace;
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        break;
    }
    return spdlog::level::off;
}

/// The sink's own last word on a line: whatever a caller wrote, it leaves redacted.
class RedactingFormatter final : public spdlog::formatter
{
public:
    RedactingFormatter()
        : m_inner("%Y-%m-%dT%H:%M:%S.%eZ %P %-7l %n: %v", spdlog::pattern_time_type::utc)
    {}

    void format(const spdlog::details::log_msg &message, spdlog::memory_buf_t &out) override
    {
        spdlog::memory_buf_t line;
        m_inner.format(message, line);
        const QByteArray redacted =
            processRedactor().redactUtf8(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
        out.append(redacted.constData(), redacted.constData() + redacted.size());
    }

    std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<RedactingFormatter>(); }

private:
    spdlog::pattern_formatter m_inner;
};

/// spdlog opens its files as the umask says; so they are made here first, as nobody else's business.
void makePrivateFile(const spdlog::filename_t &name)
{
    const int fd = ::open(name.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        throw spdlog::spdlog_ex("open", errno);
    struct stat status = {};
    const bool isPrivate = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode)
                           && ((status.st_mode & 077) == 0 || ::fchmod(fd, 0600) == 0); // left by somebody else
    ::close(fd);
    if (!isPrivate)
        throw spdlog::spdlog_ex("fstat", errno);
}

spdlog::file_event_handlers fileHandlers()
{
    spdlog::file_event_handlers handlers;
    handlers.before_open = [](const spdlog::filename_t &name) { makePrivateFile(name); };
    handlers.after_open = [](const spdlog::filename_t &, std::FILE *file) {
        ::fcntl(::fileno(file), F_SETFD, FD_CLOEXEC); // children such as pg_dump have no business with it
    };
    return handlers;
}

struct LogState
{
    std::mutex mutex;
    std::vector<spdlog::sink_ptr> sinks;
    std::map<std::string, std::shared_ptr<spdlog::logger>, std::less<>> loggers;
    std::atomic<LogLevel> level = LogLevel::Off;
};

LogState &state()
{
    static auto *const the = new LogState; // never destroyed: the last lines come while other statics go
    return *the;
}

std::shared_ptr<spdlog::logger> loggerFor(const char *area)
{
    LogState &log = state();
    const std::lock_guard lock(log.mutex);
    if (log.sinks.empty())
        return {};
    auto &logger = log.loggers[area];
    if (!logger) {
        logger = std::make_shared<spdlog::logger>(area, log.sinks.begin(), log.sinks.end());
        logger->set_level(spdlog::level::trace); // ours decides
        logger->flush_on(spdlog::level::trace);  // the last line before a crash must be there
        // A full disk must not end the work, and its message might hold the line: say it once, bare.
        logger->set_error_handler([](const std::string &) {
            static std::atomic_flag said;
            if (!said.test_and_set())
                std::fputs("gangway: the log cannot be written\n", stderr);
        });
    }
    return logger;
}

void writeLine(LogLevel level, const char *area, const QByteArray &line)
{
    if (const auto logger = loggerFor(area)) {
        logger->log(spdlogLevel(level), spdlog::string_view_t(line.constData(), static_cast<size_t>(line.size())));
    }
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogLevel level = levelOf(type);
    const bool isStarted = state().level.load() != LogLevel::Off;
    const bool hasCategory = context.category && std::strcmp(context.category, "default") != 0;
    QByteArray line;
    appendText(line, text);
    if (isStarted && level >= state().level.load())
        writeLine(level, hasCategory ? context.category : "qt", line);
    if (!isStarted || type == QtFatalMsg) {
        line += '\n';
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    }
}

} // namespace

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (name == levelNames[i])
            return static_cast<LogLevel>(i);
    }
    return {};
}

void Log::write(LogLevel level, const char *sentence, Fields fields) const
{
    if (level < state().level.load(std::memory_order_relaxed))
        return;
    QByteArray line(sentence);
    for (const LogField &field : fields)
        appendField(line, field);
    writeLine(level, m_area, line);
}

void Log::failed(const char *sentence, const Error &error, Fields fields) const
{
    if (LogLevel::Error < state().level.load(std::memory_order_relaxed))
        return;
    QByteArray line(sentence);
    for (const LogField &field : fields)
        appendField(line, field);
    appendField(line, {"code", errorCodeName(error.code)});
    appendField(line, {"what", error.what});
    appendField(line, {"detail", error.detail});
    writeLine(LogLevel::Error, m_area, line);
}

Result<> startLog(const LogOptions &options)
{
    std::vector<spdlog::sink_ptr> sinks;
    try {
        if (!options.folder.isEmpty()) {
            if (auto made = ensurePrivateDirectory(options.folder); !made)
                return made;
            const QByteArray path = QFile::encodeName(options.folder + u"/gangway.log"_s);
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                path.toStdString(), static_cast<size_t>(std::max<qint64>(options.bytesPerFile, 1024)),
                static_cast<size_t>(std::max(options.files - 1, 1)), false, fileHandlers()));
        }
        if (options.toStandardError)
            sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        for (const auto &sink : sinks)
            sink->set_formatter(std::make_unique<RedactingFormatter>());
    } catch (const std::exception &exception) {
        return Error{Error::Code::Refused, Tr::tr("The log in %1 could not be opened.").arg(options.folder),
                     QString::fromLocal8Bit(exception.what()),
                     Tr::tr("Check that the folder is yours and that the disk is not full.")};
    }
    LogState &log = state();
    const std::lock_guard lock(log.mutex);
    log.loggers.clear();
    log.sinks = std::move(sinks);
    log.level = log.sinks.empty() ? LogLevel::Off : options.level;
    return {};
}

void stopLog()
{
    LogState &log = state();
    const std::lock_guard lock(log.mutex);
    log.level = LogLevel::Off;
    for (const auto &sink : log.sinks)
        sink->flush();
    log.loggers.clear();
    log.sinks.clear();
}

void setLogLevel(LogLevel level)
{
    LogState &log = state();
    const std::lock_guard lock(log.mutex);
    log.level = log.sinks.empty() ? LogLevel::Off : level;
}

void installQtMessageLog()
{
    qInstallMessageHandler(takeQtMessage);
}

} // namespace gangway
