// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalschema.h"

#include "journaldatabase.h"

#include <QCoreApplication>

#include <array>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr int applicationId = 0x47574a4c; // "GWJL", so that file(1) and we can tell it from other databases

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Journal)
};

/// From an empty database to version 1. Times are ISO 8601 in UTC, states and codes are words: a person with
/// the sqlite3 shell can read it.
const std::array version1 = {
    uR"(CREATE TABLE runs (
            id TEXT NOT NULL PRIMARY KEY,
            journey TEXT NOT NULL,
            title TEXT NOT NULL,
            plan TEXT NOT NULL,
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            state TEXT NOT NULL,
            readonly_where TEXT,
            readonly_since TEXT
        ) STRICT)"_s,    uR"(CREATE TABLE steps (
            run TEXT NOT NULL REFERENCES runs (id),
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            started TEXT,
            finished TEXT,
            result TEXT,
            error_code TEXT,
            error_what TEXT,
            error_detail TEXT,
            error_next TEXT,
            PRIMARY KEY (run, id),
            UNIQUE (run, position)
        ) STRICT)"_s,
    uR"(CREATE TABLE notes (
            run TEXT NOT NULL,
            step TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (run, step, key),
            FOREIGN KEY (run, step) REFERENCES steps (run, id)
        ) STRICT)"_s,   u"PRAGMA application_id=%1"_s.arg(applicationId),
    u"PRAGMA user_version=1"_s,
};

/// Whether it is ours, and of a version we know. Gives that version; 0 for an empty database.
Result<int> knownVersion(JournalDatabase &database)
{
    // In one statement, so that all is of one moment: another process may be making the tables.
    auto known = database.execute(u"SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema) "
                                  "FROM pragma_user_version, pragma_application_id"_s);
    if (!known)
        return known.error();
    known->next(); // there is always this one row
    const qint64 version = known->value(0).toLongLong();
    const qint64 application = known->value(1).toLongLong();
    const bool isEmpty = version == 0 && application == 0 && known->value(2).toLongLong() == 0;
    if (!isEmpty && application != applicationId) {
        return Error{Error::Code::Corrupt, Tr::tr("%1 is not a journal of Gangway.").arg(database.path()),
                     u"application_id %1"_s.arg(application), Tr::tr("Move it away; Gangway starts a new one.")};
    }
    if (version > journalSchemaVersion) {
        return Error{Error::Code::WrongVersion,
                     Tr::tr("The journal %1 was written by a newer Gangway.").arg(database.path()),
                     u"journal version %1; this program knows version %2"_s.arg(version).arg(journalSchemaVersion),
                     Tr::tr("Use the newer Gangway, or set GANGWAY_HOME to another folder.")};
    }
    return static_cast<int>(version);
}

} // namespace

Result<> ensureJournalSchema(JournalDatabase &database)
{
    const auto found = knownVersion(database);
    if (!found)
        return found.error();
    if (*found == journalSchemaVersion)
        return {};
    return database.transact([&]() -> Result<> {
        // Asked again under the lock: another process may have been quicker.
        const auto version = knownVersion(database);
        if (!version)
            return version.error();
        if (*version == journalSchemaVersion)
            return {};
        for (const QString &statement : version1) {
            if (auto done = database.execute(statement); !done)
                return done.error();
        }
        return {};
    });
}

} // namespace gangway
