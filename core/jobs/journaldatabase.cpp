// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldatabase.h"

#include "core/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Journal)
};

// sqlite3.h's primary result codes; the extended ones have more bits above these eight.
enum Sqlite { Busy = 5, Locked = 6, ReadOnly = 8, Damaged = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

/// Makes an empty file (SQLite takes that for an empty database, and gives its own side files the same mode),
/// or looks whether the one that is there is ours alone.
Result<> ensurePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0) {
        // Under another name first, so that no descriptor of it is left to close when SQLite may have it open.
        auto made = DurableFile::writeAll(path, {}, DurableFile::Existing::Refuse);
        if (::lstat(name.constData(), &status) != 0) // else somebody was quicker
            return made;
    } else {
        DurableFile::removeLeftovers(path); // only now: before, one may be about to become the journal
    }
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid() || (status.st_mode & 077) != 0) {
        return Error{Error::Code::Refused, Tr::tr("The journal %1 is not a private file.").arg(path),
                     u"owner %1, mode %2"_s.arg(status.st_uid).arg(status.st_mode, 6, 8, QLatin1Char('0')),
                     Tr::tr("If it is yours, take away the rights of others (chmod 600).")};
    }
    return {};
}

} // namespace

JournalDatabase::JournalDatabase(QString path)
    : m_path(std::move(path))
{
    static std::atomic<quint64> count = 0;
    m_name = u"journal-%1"_s.arg(++count);
}

JournalDatabase::~JournalDatabase()
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<std::unique_ptr<JournalDatabase>> JournalDatabase::open(const QString &path)
{
    if (auto made = ensurePrivateFile(path); !made)
        return made.error();
    std::unique_ptr<JournalDatabase> database(new JournalDatabase(path));
    if (auto connected = database->connect(); !connected)
        return connected.error();
    return database;
}

Result<> JournalDatabase::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open())
        return describe(database.lastError());
    // A rollback journal rather than a write-ahead log: one file to copy, no shared memory, any file system.
    // EXTRA also syncs the folder after the rollback journal is removed, which is the instant of commit.
    for (const QString &pragma : {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA synchronous=EXTRA"_s,
                                  u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s}) {
        if (auto set = execute(pragma); !set)
            return set.error();
    }
    return {};
}

Result<QSqlQuery> JournalDatabase::execute(const QString &sql, const QVariantList &values)
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return describe(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return describe(query.lastError());
    return query;
}

Result<qint64> JournalDatabase::number(const QString &sql)
{
    auto query = execute(sql);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

void JournalDatabase::rollBack()
{
    // SQLite may have rolled back by itself; that it then says so is no error.
    QSqlQuery(u"ROLLBACK"_s, QSqlDatabase::database(m_name, false));
}

Error JournalDatabase::describe(const QSqlError &error) const
{
    const QString detail = u"%1 (SQLite %2)"_s.arg(error.text(), error.nativeErrorCode());
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {Error::Code::InUse, Tr::tr("The journal %1 is being written by another program.").arg(m_path), detail,
                Tr::tr("Close other programs that have it open, then try again.")};
    case Damaged:
    case NotADatabase:
        return {Error::Code::Corrupt, Tr::tr("The journal %1 is damaged.").arg(m_path), detail,
                Tr::tr("Keep a copy for support, then move it away; Gangway starts a new one.")};
    case Full:
        return {Error::Code::NoSpace, Tr::tr("There is no space left to write the journal %1.").arg(m_path), detail,
                Tr::tr("Free some space, then continue the run.")};
    case ReadOnly:
    case CannotOpen:
        return {Error::Code::Refused, Tr::tr("The journal %1 could not be written.").arg(m_path), detail,
                Tr::tr("Check that its folder is yours and that its disk can be written to.")};
    default:
        break;
    }
    return {Error::Code::Unexpected, Tr::tr("The journal %1 could not be used.").arg(m_path), detail,
            Tr::tr("Check the disk, then try again.")};
}

} // namespace gangway
