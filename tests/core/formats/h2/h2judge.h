// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/reader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QProcess;

namespace gangway::h2::test {

#ifdef __SANITIZE_ADDRESS__
inline constexpr bool isSanitized = true; ///< Everything takes several times as long: fewer rounds do.
#else
inline constexpr bool isSanitized = false;
#endif

/// H2 itself (judge/Judge.java), which says what is in a file and makes files.
class Judge final
{
public:
    /// Why the judge cannot be asked here; empty: it can.
    static QString missing();
    /// What H2 would say of our work is no news: in the short form under sanitizers. The same test without them asks
    /// it.
    static bool isElsewhere();

    /// Lets H2 write out all values of each database. H2 changes the files: give it copies. What it says of
    /// database i is in element i.
    static QList<QByteArray> dump(const QStringList &databases);
    /// Asks one thing after the other; H2 changes the files here, too.
    ///
    /// `dump`, `script` (the database as SQL); `prove`: what H2 has against a database that it did not write itself
    /// (its tables, indexes, keys, after changing it, after compacting it; nothing, if all is well); `indexes`: a line
    /// `used NAME QUERIES` for each index by which queries found what is in the table, others for what is wrong;
    /// `answers`: what H2 answers to the statements of a file.
    struct Question
    {
        QByteArray command;
        QString database;
        QString statements = {};
    };
    static QList<QByteArray> ask(const QList<Question> &questions);
    /// Makes or opens databases and runs scripts in them, one after the other.
    struct Job
    {
        QString database;
        QStringList scripts;
    };
    static bool run(const QList<Job> &jobs);
    /// Copies a database with its pages compressed by Deflate.
    static bool deflate(const QString &database, const QString &copy);
    /// Runs scripts, then the last one in a transaction that stays open, and dies.
    static bool crash(const QString &database, const QStringList &scripts);
    /// The same, but it dies while it commits that transaction.
    static bool crashInCommit(const QString &database, const QStringList &scripts);
    /// Has a process hold the database open; null when it does not come up. Closing its input ends it.
    static std::unique_ptr<QProcess> hold(const QString &database, qint64 *pid);

private:
    static bool start(QProcess &process, const QStringList &arguments);
    static bool finish(const QStringList &arguments);
    static bool served(const QByteArray &list);
    static bool batch(const QByteArray &lines);
};

/// How often to try: less often in the short form under sanitizers, where each time takes several times as long.
int timesToTry(int usually, int sanitized);

/// What our reader says of a database, in the judge's form.
QByteArray dump(const QString &database);
QByteArray dump(RowReader &reader);

/// The first line in which two dumps differ, with the table it is in; empty: none does.
QString firstDifference(const QByteArray &ours, const QByteArray &theirs);

/// H2's script with the rows of each table sorted: a copy may have them in another order.
QByteArray sortedRows(const QByteArray &script);

/// A file of tests/data/h2.
QString testData(const char *name);
/// A file of the project's shared real inputs, or of the copy of it that the repository has; empty when neither is
/// there.
QString sharedData(const QString &name);

} // namespace gangway::h2::test
