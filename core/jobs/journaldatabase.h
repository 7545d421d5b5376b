// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <thread>

namespace gangway {

/// The journal's connection to SQLite, and the only place that sees Qt SQL's. Of one thread.
class JournalDatabase final
{
public:
    /// @p path is made with mode 0600 if it is not there.
    ///
    /// The file is never opened by anything but SQLite once it has its name: closing any other descriptor
    /// of it would drop the locks that SQLite holds in other threads (fcntl(2), "advisory record locking").
    static Result<std::unique_ptr<JournalDatabase>> open(const QString &path);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});
    /// For `PRAGMA x` and `SELECT` of one number.
    Result<qint64> number(const QString &sql);

    /// Runs @p work between BEGIN IMMEDIATE and COMMIT; rolled back unless both succeed. On the disk then.
    template<typename Work>
    Result<> transact(const Work &work)
    {
        if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun.error();
        Result<> done = work();
        if (done) {
            if (auto committed = execute(QStringLiteral("COMMIT")); !committed)
                done = committed.error();
        }
        if (!done)
            rollBack();
        return done;
    }

private:
    explicit JournalDatabase(QString path);
    Result<> connect();
    void rollBack();
    Error describe(const class QSqlError &error) const;

    QString m_path;
    QString m_name;
    std::thread::id m_thread = std::this_thread::get_id();
};

} // namespace gangway
