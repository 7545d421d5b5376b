// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey.h"

#include "core/choicenames.h"
#include "core/metabase/applicationdatabase.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <numeric>

namespace gangway::metabase {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::Snapshot)
};

Error blocked(const QString &what, const QString &detail, const QString &next)
{
    return {Error::Code::Blocked, what, detail, next};
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// A bounded list, and how many more there are.
QString listed(const QStringList &names, qint64 all)
{
    return all > names.size() ? Tr::tr("%1 and %2 more").arg(names.join(u", "_s), number(all - names.size()))
                              : names.join(u", "_s);
}

QString encryptedColumns(const EncryptionState &state)
{
    QStringList columns;
    for (const EncryptedColumn &column : state.columns) {
        if (column.encrypted > 0)
            columns.append(u"%1.%2: %3"_s.arg(column.table, column.column).arg(column.encrypted));
    }
    return columns.join(u'\n');
}

QJsonObject brokenJson(const BrokenReference &reference)
{
    return {{u"table"_s, reference.table.name.toLower()},
            {u"columns"_s, QJsonArray::fromStringList(reference.columns)},
            {u"references"_s, reference.references.name.toLower()},
            {u"rows"_s, reference.rows},
            {u"examples"_s, QJsonArray::fromStringList(reference.examples)},
            {u"leftOut"_s, reference.isLeftOut},
            {u"consequence"_s, reference.isConsequence}};
}

} // namespace

std::optional<Unreadable> unreadableNamed(QStringView word)
{
    for (const Unreadable choice : {Unreadable::Stop, Unreadable::Reset, Unreadable::Keep}) {
        if (word == unreadableWord(choice))
            return choice;
    }
    return {};
}

QString unreadableWord(Unreadable unreadable)
{
    switch (unreadable) {
    case Unreadable::Reset:
        return u"reset"_s;
    case Unreadable::Keep:
        return u"keep"_s;
    case Unreadable::Stop:
        break;
    }
    return u"stop"_s;
}

qint64 SnapshotSurvey::rows() const
{
    return std::accumulate(orphans.rows.begin(), orphans.rows.end(), qint64{0},
                           [](qint64 sum, const auto &entry) { return sum + entry.second; });
}

qint64 SnapshotSurvey::decrypted() const
{
    return std::accumulate(columns.begin(), columns.end(), qint64{0},
                           [](qint64 sum, const ColumnTally &tally) { return sum + tally.decrypted; });
}

qint64 SnapshotSurvey::unreadable() const
{
    return std::accumulate(columns.begin(), columns.end(), qint64{0},
                           [](qint64 sum, const ColumnTally &tally) { return sum + tally.unreadable; });
}

Result<> SnapshotSurvey::verdict(const SnapshotOptions &options) const
{
    if (unreadable() > 0 && options.unreadable == Unreadable::Stop) {
        QStringList lines;
        for (const ColumnTally &tally : columns) {
            if (tally.unreadable > 0)
                lines.append(Tr::tr("%1.%2: %3").arg(tally.table, tally.column, listed(tally.rows, tally.unreadable)));
        }
        const QString what =
            options.key ? Tr::tr("No snapshot was made: %n value(s) look encrypted, and the key does not open them.",
                                 nullptr, static_cast<int>(unreadable()))
                        : Tr::tr("No snapshot was made: %n value(s) look encrypted, in a database that says it is not.",
                                 nullptr, static_cast<int>(unreadable()));
        return blocked(what, lines.join(u'\n'),
                       //: Both are what a choice is called: a label in the window, an option of gangwayctl
                       Tr::tr("Give the key they were encrypted with. Or decide: %1 puts empty values in their place, "
                              "%2 leaves them as they are.")
                           .arg(choiceName(Choice::ResetUnreadable), choiceName(Choice::KeepUnreadable)));
    }
    if (const qint64 stopping = orphans.stopping(); stopping > 0) {
        QStringList lines;
        for (const BrokenReference &reference : orphans.broken) {
            if (reference.isLeftOut)
                continue;
            QString line = u"%1: %2"_s.arg(reference.name(), listed(reference.examples, reference.rows));
            if (reference.isTargetEmptied)
                line += u' ' + Tr::tr("(Metabase does not move %1)").arg(reference.references.name.toLower());
            lines.append(line);
        }
        return blocked(
            Tr::tr("No snapshot was made: %n reference(s) lead to rows that are not there.", nullptr,
                   static_cast<int>(stopping)),
            lines.join(u'\n'),
            //: What a choice is called: a label in the window, an option of gangwayctl
            Tr::tr("The cloud takes all rows or none and refuses these at the very end. Repair them on a copy, or "
                   "decide to leave these rows out, and with them what refers to them: %1.")
                .arg(choiceName(Choice::LeaveOutOrphans)));
    }
    return {};
}

QJsonObject SnapshotSurvey::toJson() const
{
    QJsonArray opened;
    QJsonArray closed;
    for (const ColumnTally &tally : columns) {
        const QJsonObject column{{u"table"_s, tally.table}, {u"column"_s, tally.column}};
        if (tally.decrypted > 0) {
            QJsonObject entry = column;
            entry.insert(u"values"_s, tally.decrypted);
            entry.insert(u"listed"_s, tally.isListed);
            opened.append(entry);
        }
        if (tally.unreadable > 0) {
            QJsonObject entry = column;
            entry.insert(u"values"_s, tally.unreadable);
            entry.insert(u"rows"_s, QJsonArray::fromStringList(tally.rows));
            closed.append(entry);
        }
    }
    QJsonArray broken;
    for (const BrokenReference &reference : orphans.broken)
        broken.append(brokenJson(reference));
    QJsonArray behind;
    for (const TableLeftBehind &table : leftBehind)
        behind.append(QJsonObject{{u"table"_s, table.table}, {u"rows"_s, table.rows}});
    return {{u"version"_s, version().text()}, {u"rows"_s, rows()},    {u"decrypted"_s, opened},
            {u"unreadable"_s, closed},        {u"orphans"_s, broken}, {u"rowsLeftOut"_s, orphans.leftOut()},
            {u"leftBehind"_s, behind}};
}

Result<> checkSnapshotKey(const EncryptionState &state)
{
    if (state.envelopeKeys > 0) {
        return blocked(Tr::tr("No snapshot can be made of this database: its values may be encrypted in a format that "
                              "Gangway does not read."),
                       u"data_encryption_key: %1"_s.arg(state.envelopeKeys),
                       Tr::tr("Use Metabase's own move in the admin settings under Cloud."));
    }
    switch (state.key) {
    case KeyState::NotEncrypted:
    case KeyState::KeyRight:
        return {};
    case KeyState::KeyMissing:
        return blocked(Tr::tr("This database holds values encrypted with MB_ENCRYPTION_SECRET_KEY, and the key was not "
                              "given. Metabase Cloud does not have it."),
                       encryptedColumns(state),
                       //: What this is called: a field in the window, an option of gangwayctl
                       Tr::tr("Find MB_ENCRYPTION_SECRET_KEY in the server's environment (service file, container, "
                              "compose file) and give it: %1.")
                           .arg(choiceName(Choice::GiveKey)));
    case KeyState::KeyWrong:
        return blocked(Tr::tr("The encryption key that was given is not this database's."), encryptedColumns(state),
                       Tr::tr("Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this "
                              "database, exactly as it stands there."));
    case KeyState::Unknown:
        break;
    }
    return blocked(Tr::tr("Whether this database is encrypted cannot be told."), encryptedColumns(state),
                   //: What this is called: a field in the window, an option of gangwayctl
                   Tr::tr("Give MB_ENCRYPTION_SECRET_KEY of its server: %1.").arg(choiceName(Choice::GiveKey)));
}

Result<SnapshotSurvey> surveySnapshot(RowReader &source, const SnapshotOptions &options, const Steering &steering)
{
    auto database = readApplicationDatabase(source, options.key, steering);
    if (!database)
        return database.error();
    if (!database->recognition.isApplication()) {
        return blocked(Tr::tr("This is no application database of Metabase."), database->recognition.reason,
                       Tr::tr("Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar."));
    }
    if (!database->damage.empty())
        return database->damage.front().error;
    if (auto usable = checkSnapshotKey(database->encryption); !usable)
        return usable.error();

    SnapshotSurvey survey;
    survey.rules = SnapshotRules(database->recognition.schema, database->version());
    for (const TableSchema &table : source.catalogue().tables) {
        if (table.rows != 0 && !survey.rules.isCarried(table))
            survey.leftBehind.push_back({table.name.name.toLower(), table.rows});
    }
    auto reader = SnapshotReader::open(source, survey.rules, {options.key, options.unreadable});
    if (!reader)
        return reader.error();
    OrphanSearch search;
    search.take = [&survey](const TableSchema &table) { return survey.rules.isCarried(table); };
    search.leaveOut = [&options](const TableSchema &table) {
        return options.leaveOutOrphans || SnapshotRules::dropsItsOrphans(table);
    };
    search.onRow = [&survey](const TableSchema &table, std::span<const Value> row) {
        survey.identities.see(table, row);
    };
    auto orphans = findOrphans(**reader, search, steering);
    if (!orphans)
        return orphans.error();
    survey.orphans = std::move(*orphans);
    survey.columns = (*reader)->tallies();
    return survey;
}

Result<std::unique_ptr<SnapshotReader>> openSnapshot(RowReader &source, const SnapshotSurvey &survey,
                                                     const SnapshotOptions &options)
{
    auto reader = SnapshotReader::open(source, survey.rules, {options.key, options.unreadable});
    if (reader)
        (*reader)->settle({survey.orphans.leaveOut, survey.orphans.rows, survey.identities});
    return reader;
}

} // namespace gangway::metabase
