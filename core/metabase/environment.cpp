// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::Environment)
};

Error unreadable(const QString &name, const QString &detail, const QString &next)
{
    return {Error::Code::Corrupt, Tr::tr("The environment in %1 could not be read.").arg(name), detail, next};
}

bool isNameCharacter(char c, bool first)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || (!first && c >= '0' && c <= '9');
}

/// Reads one value from @p text at @p at, up to the end of its line (or of its quotes, which may span lines).
class ValueReader
{
public:
    ValueReader(QByteArrayView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {}

    /// false: a quote without end.
    bool read()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        // Quotes mean something at the start only: a password may have one inside.
        if (m_at < m_text.size() && (m_text[m_at] == '\'' || m_text[m_at] == '"') && !readQuoted(m_text[m_at]))
            return false;
        while (m_at < m_text.size() && m_text[m_at] != '\n') {
            const char c = m_text[m_at];
            if (c == '#' && isBlank(m_text[m_at - 1])) {
                skipLine();
                break;
            }
            if (const qsizetype next = afterContinuation(); next > m_at) {
                m_at = next;
                continue;
            }
            m_value.append(c);
            if (!isBlank(c))
                m_kept = m_value.size();
            ++m_at;
        }
        m_value.truncate(m_kept); // white space at the end, outside of quotes
        return true;
    }

    [[nodiscard]] qsizetype end() const { return m_at; }
    [[nodiscard]] const QByteArray &value() const { return m_value; }
    ~ValueReader() { m_value.fill('\0'); }
    ValueReader(const ValueReader &) = delete;
    ValueReader &operator=(const ValueReader &) = delete;

private:
    bool readQuoted(char quote)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (quote == '"' && m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
                const char next = m_text[m_at + 1];
                if (next == '"' || next == '\\' || next == '$' || next == '`')
                    ++m_at;
                else if (next == '\n') {
                    m_at += 2;
                    continue;
                }
            }
            m_value.append(m_text[m_at++]);
        }
        m_kept = m_value.size();
        if (m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
    /// Behind a backslash that ends its line; else where we are.
    [[nodiscard]] qsizetype afterContinuation() const
    {
        const QByteArrayView rest = m_text.sliced(m_at);
        return m_at + (rest.startsWith("\\\n") ? 2 : rest.startsWith("\\\r\n") ? 3 : 0);
    }
    void skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n')
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    QByteArray m_value;
    qsizetype m_kept = 0;
};

/// Variables that hold no secret: addresses, ports, names, switches.
constexpr const char *showable[] = {
    "JAVA_TIMEZONE",
    "MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE",
    "MB_CHECK_FOR_UPDATES",
    "MB_COLORIZE_LOGS",
    "MB_DB_AUTOMIGRATE",
    "MB_DB_DBNAME",
    "MB_DB_FILE",
    "MB_DB_HOST",
    "MB_DB_PORT",
    "MB_DB_TYPE",
    "MB_DB_USER",
    "MB_DISABLE_SCHEDULER",
    "MB_EMAIL_SMTP_HOST",
    "MB_EMAIL_SMTP_PORT",
    "MB_EMAIL_SMTP_SECURITY",
    "MB_EMOJI_IN_LOGS",
    "MB_ENABLE_EMBEDDING",
    "MB_ENABLE_PUBLIC_SHARING",
    "MB_JETTY_HOST",
    "MB_JETTY_MAXTHREADS",
    "MB_JETTY_MINTHREADS",
    "MB_JETTY_PORT",
    "MB_LOAD_ANALYTICS_CONTENT",
    "MB_LOAD_SAMPLE_CONTENT",
    "MB_PLUGINS_DIR",
    "MB_READ_ONLY_MODE",
    "MB_REPORT_TIMEZONE",
    "MB_SITE_LOCALE",
    "MB_SITE_NAME",
    "MB_SITE_URL",
    "MB_START_OF_WEEK",
    "TZ",
};

/// A second look at a value whose variable is showable: it may still hold what it should not.
bool mayHoldSecret(QByteArrayView value)
{
    const QByteArray lower = value.toByteArray().toLower();
    return lower.contains("password") || lower.contains("secret") || lower.contains("token") || lower.contains('@')
           || lower.contains('\n');
}

} // namespace

Result<Environment> Environment::parse(QByteArrayView text, const QString &name)
{
    if (text.size() > maxBytes)
        return unreadable(name, QStringLiteral("larger than %1 bytes").arg(maxBytes),
                          Tr::tr("Choose the file with the MB_ variables."));
    if (text.contains('\0'))
        return unreadable(name, QStringLiteral("NUL bytes: not a text file"),
                          Tr::tr("Choose the file with the MB_ variables."));
    Environment environment;
    qsizetype at = 0;
    const auto lineOf = [text](qsizetype position) { return 1 + text.first(position).count('\n'); };
    if (text.startsWith("\xef\xbb\xbf"))
        at = 3;
    while (at < text.size()) {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r'))
            ++at;
        const qsizetype lineStart = at;
        qsizetype lineEnd = text.indexOf('\n', at);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        if (at == lineEnd || text[at] == '#' || text[at] == ';') {
            at = lineEnd + 1;
            continue;
        }
        if (text.sliced(at).startsWith("export ") || text.sliced(at).startsWith("export\t")) {
            at += 7;
            while (at < lineEnd && (text[at] == ' ' || text[at] == '\t'))
                ++at;
        }
        const qsizetype nameStart = at;
        while (at < lineEnd && isNameCharacter(text[at], at == nameStart))
            ++at;
        const QByteArrayView variable = text.sliced(nameStart, at - nameStart);
        if (text.sliced(lineStart, lineEnd - lineStart).startsWith("services:"))
            return unreadable(name, QStringLiteral("line %1: \"services:\"").arg(lineOf(lineStart)),
                              Tr::tr("This is a Compose file. Write the Metabase service's variables to a file as "
                                     "NAME=VALUE lines, and choose that."));
        if (variable.isEmpty() || (at < lineEnd && text[at] != '=' && text[at] != '\r'))
            return unreadable(name, QStringLiteral("line %1 is not NAME=VALUE").arg(lineOf(lineStart)),
                              Tr::tr("Correct that line, or choose the file with the MB_ variables."));
        if (at == lineEnd || text[at] != '=') { // Docker: taken from the caller's own environment
            at = lineEnd + 1;
            continue;
        }
        ValueReader reader(text, at + 1);
        if (!reader.read())
            return unreadable(name, QStringLiteral("line %1: a quote without end").arg(lineOf(lineStart)),
                              Tr::tr("Close the quotes on that line."));
        at = reader.end() + 1;
        const QString key = QString::fromLatin1(variable);
        if (!environment.m_values.contains(key))
            environment.m_names.append(key);
        environment.m_values.insert(key, Secret(reader.value()));
    }
    return environment;
}

Result<Environment> Environment::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::Refused : Error::Code::NotFound,
                     Tr::tr("The environment in %1 could not be read.").arg(path), file.errorString(),
                     Tr::tr("Check the path, and that you may read the file.")};
    QByteArray text = file.read(maxBytes + 1);
    Result<Environment> environment = parse(text, path);
    text.fill('\0');
    return environment;
}

QString Environment::text(const QString &name) const
{
    return QString::fromUtf8(m_values.value(name).reveal());
}

Result<Secret> Environment::secretOrFile(const QString &name, const QDir &base) const
{
    const QString fileName = text(name + QStringLiteral("_FILE"));
    if (fileName.isEmpty() || !secret(name).isEmpty())
        return secret(name);
    const QString path = base.absoluteFilePath(fileName);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, Tr::tr("The file that %1_FILE names could not be read.").arg(name),
                     QStringLiteral("%1: %2").arg(path, file.errorString()),
                     Tr::tr("It may be inside the container. Copy it here, or give %1 itself.").arg(name)};
    QByteArray content = file.read(64 << 10);
    qsizetype size = content.size();
    while (size > 0 && (content[size - 1] == '\n' || content[size - 1] == '\r'))
        --size;
    Secret value{QByteArrayView(content).first(size)};
    content.fill('\0');
    return value;
}

Result<ApplicationDatabaseAddress> Environment::address(const QDir &base) const
{
    const Result<Secret> user = secretOrFile(QStringLiteral("MB_DB_USER"), base);
    if (!user)
        return user.error();
    const Result<Secret> password = secretOrFile(QStringLiteral("MB_DB_PASS"), base);
    if (!password)
        return password.error();
    const Result<Secret> uri = secretOrFile(QStringLiteral("MB_DB_CONNECTION_URI"), base);
    if (!uri)
        return uri.error();

    const auto withLogin = [&](ServerAddress &server) {
        if (!user->isEmpty())
            server.user = QString::fromUtf8(user->reveal());
        if (!password->isEmpty())
            server.password = *password;
    };
    if (!uri->isEmpty()) {
        Result<ApplicationDatabaseAddress> parsed = parseAddress(QString::fromUtf8(uri->reveal()), Origin::File);
        if (!parsed)
            return parsed;
        if (auto *postgres = std::get_if<PostgresAddress>(&*parsed))
            withLogin(*postgres);
        if (auto *mysql = std::get_if<MySqlAddress>(&*parsed))
            withLogin(*mysql);
        return parsed;
    }

    const QString type = text(QStringLiteral("MB_DB_TYPE")).toLower();
    if (type.isEmpty() || type == QLatin1String("h2")) {
        QString file = text(QStringLiteral("MB_DB_FILE")).section(QLatin1Char(';'), 0, 0);
        if (file.startsWith(QLatin1String("file:")))
            file = file.sliced(5);
        Result<QString> found =
            findH2File(base.absoluteFilePath(file.isEmpty() ? QStringLiteral("metabase.db") : file));
        if (!found)
            return found.error();
        return ApplicationDatabaseAddress(H2FileAddress{*found});
    }
    const auto fill = [&](ServerAddress &server, int defaultPort) -> Result<> {
        server.host = text(QStringLiteral("MB_DB_HOST"));
        if (server.host.isEmpty())
            server.host = QStringLiteral("localhost");
        const QString port = text(QStringLiteral("MB_DB_PORT"));
        server.port = port.isEmpty() ? defaultPort : port.toInt();
        server.database = text(QStringLiteral("MB_DB_DBNAME"));
        withLogin(server);
        if (server.port < 1 || server.port > 65535)
            return Error{Error::Code::Usage, Tr::tr("MB_DB_PORT is not a port."), QStringLiteral("1 to 65535"),
                         Tr::tr("Correct it in the environment.")};
        if (server.database.isEmpty())
            return Error{Error::Code::Usage, Tr::tr("MB_DB_DBNAME is not set."), QString(),
                         Tr::tr("Give the name of the database in the environment.")};
        return {};
    };
    if (type == QLatin1String("postgres")) {
        PostgresAddress server;
        if (Result<> filled = fill(server, PostgresAddress::defaultPort); !filled)
            return filled.error();
        return ApplicationDatabaseAddress(std::move(server));
    }
    if (type == QLatin1String("mysql")) {
        MySqlAddress server;
        if (Result<> filled = fill(server, MySqlAddress::defaultPort); !filled)
            return filled.error();
        return ApplicationDatabaseAddress(std::move(server));
    }
    return Error{Error::Code::Usage, Tr::tr("MB_DB_TYPE is none that Metabase knows."), type.left(32),
                 Tr::tr("It is h2, postgres or mysql.")};
}

bool Environment::isShowable(QStringView name)
{
    return std::ranges::any_of(showable, [name](const char *known) { return name == QLatin1String(known); });
}

QByteArray Environment::redacted() const
{
    QByteArray out = "# Environment of the Metabase server. Values that may be secret were left out.\n";
    for (const QString &name : m_names) {
        const Secret value = secret(name);
        if (!isShowable(name) || mayHoldSecret(value.reveal())) {
            out += "# " + name.toUtf8() + ": value left out\n";
            continue;
        }
        QByteArray shown = value.reveal().toByteArray();
        const bool isPlain = std::ranges::all_of(shown, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || QByteArrayView("_-./:,").contains(c);
        });
        if (!isPlain) {
            shown.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$").replace('`', "\\`");
            shown = '"' + shown + '"';
        }
        out += name.toUtf8() + '=' + shown + '\n';
    }
    return out;
}

} // namespace gangway::metabase
