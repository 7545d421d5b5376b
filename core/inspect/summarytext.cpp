// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damageaccount.h"
#include "summary.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <numeric>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Summary)
};

QString severityKey(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note:
        return u"note"_s;
    case Problem::Severity::Warning:
        return u"warning"_s;
    case Problem::Severity::Error:
        break;
    }
    return u"error"_s;
}

QString severityWord(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note:
        return Tr::tr("note");
    case Problem::Severity::Warning:
        return Tr::tr("warning");
    case Problem::Severity::Error:
        break;
    }
    return Tr::tr("error");
}

QString databaseKindKey(metabase::DatabaseKind kind)
{
    switch (kind) {
    case metabase::DatabaseKind::Application:
        return u"application"_s;
    case metabase::DatabaseKind::SampleDatabase:
        return u"sample"_s;
    case metabase::DatabaseKind::Unfinished:
        return u"unfinished"_s;
    case metabase::DatabaseKind::Other:
        return u"other"_s;
    case metabase::DatabaseKind::Empty:
        break;
    }
    return u"empty"_s;
}

/// `2.1.214` from H2's build number, for the builds whose release is known by it.
QString h2Release(int build)
{
    if (build >= 220)
        return (build < 230 ? u"2.2.%1"_s : build < 240 ? u"2.3.%1"_s : u"2.4.%1"_s).arg(build);
    if (build >= 210)
        return u"2.1.%1"_s.arg(build);
    return (build > 200 ? u"2.0.%1"_s : u"1.4.%1"_s).arg(build);
}

/// H2 1.4 leaves nothing in the file that tells.
bool saysHowItWasClosed(const h2::FileInfo &info)
{
    return info.format != 1;
}

QJsonObject h2Json(const h2::FileInfo &info)
{
    return {{u"format"_s, info.format},
            {u"build"_s, info.createBuild},
            {u"createdMs"_s, info.createdMs},
            {u"closedInOrder"_s, saysHowItWasClosed(info) ? QJsonValue(info.cleanlyClosed) : QJsonValue()},
            {u"storeVersion"_s, info.storeVersion},
            {u"uncommittedRows"_s, info.uncommittedRows}};
}

QString h2Text(const h2::FileInfo &info)
{
    QStringList parts;
    if (info.createBuild > 0)
        parts << Tr::tr("Made by H2 %1.").arg(h2Release(info.createBuild));
    if (info.createdMs > 0) {
        const QDateTime created = QDateTime::fromMSecsSinceEpoch(info.createdMs);
        parts << Tr::tr("Created on %1.").arg(QLocale().toString(created, QLocale::ShortFormat));
    }
    if (saysHowItWasClosed(info))
        parts << (info.cleanlyClosed ? Tr::tr("Closed in order.") : Tr::tr("Not closed in order."));
    return parts.join(u' ');
}

QString fileText(const Summary &summary)
{
    QString out = printable(summary.identity.path) + u'\n' + summary.identity.sentence + u'\n';
    if (summary.file.bytes >= 0) {
        out +=
            Tr::tr("Bytes: %1, SHA-256: %2").arg(counted(summary.file.bytes), QString::fromLatin1(summary.file.sha256))
            + u'\n';
    }
    if (!summary.member.isEmpty())
        out += Tr::tr("Shown is %1 in it.").arg(printable(summary.member)) + u'\n';
    if (const QString words = summary.h2 ? h2Text(*summary.h2) : QString(); !words.isEmpty())
        out += words + u'\n';
    return out;
}

QString metabaseText(const Summary &summary)
{
    if (!summary.metabase)
        return summary.recognition ? printable(summary.recognition->reason) + u'\n' : QString();
    const metabase::ApplicationDatabase &application = *summary.metabase;
    const bool encrypted = application.encryption.isEncrypted();
    QString out = Tr::tr("Metabase %1, %2")
                      .arg(application.version().text(), encrypted ? Tr::tr("encrypted") : Tr::tr("not encrypted"))
                  + u'\n';
    QList<QStringList> rows;
    for (const metabase::Inventory::Field &field : metabase::Inventory::fields()) {
        const qint64 count = application.inventory.*field.count;
        if (count > 0 || (field.essential && count == 0))
            rows << QStringList{u"  "_s + metabase::Inventory::title(field), counted(count)};
    }
    return out + alignedText(rows, {false, true});
}

QString lossText(const TableSummary &table)
{
    if (table.isWhole)
        return {};
    if (table.lost == 0)
        return table.lostIsExact ? Tr::tr("doubtful") : Tr::tr("perhaps not all");
    return table.lostIsExact ? Tr::tr("lost: %1").arg(counted(table.lost))
                             : Tr::tr("lost: at least %1").arg(counted(table.lost));
}

QString tablesText(const Summary &summary, bool withTables)
{
    const qint64 rows =
        std::accumulate(summary.tables.begin(), summary.tables.end(), qint64(0),
                        [](qint64 sum, const TableSummary &t) { return sum + std::max<qint64>(0, t.rows); });
    QString out = Tr::tr("Tables: %1, rows: %2").arg(counted(qint64(summary.tables.size())), counted(rows)) + u'\n';
    if (!withTables)
        return out;
    QList<QStringList> lines;
    for (const TableSummary &table : summary.tables) {
        QStringList line{u"  "_s + printable(table.name.display()),
                         table.rows < 0 ? Tr::tr("unreadable") : counted(table.rows)};
        if (summary.damage)
            line << lossText(table);
        lines << line;
    }
    return out + alignedText(lines, {false, true, false});
}

QString remainsText(const Summary &summary)
{
    if (!summary.damage)
        return {};
    QString out = u'\n' + Tr::tr("This file is damaged.") + u' ' + damageText(*summary.damage);
    if (!summary.tables.empty() && summary.member.isEmpty())
        out +=
            Tr::tr("To write what can be read into a new file: %1").arg(salvageCommand(summary.identity.path)) + u'\n';
    return out;
}

QString problemsText(const std::vector<Problem> &problems)
{
    QString out;
    for (const Problem &problem : problems) {
        out += u'\n' + severityWord(problem.severity) + u": "_s + printable(problem.what) + u'\n';
        if (!problem.where.isEmpty())
            out += u"  "_s + printable(problem.where) + u'\n';
        if (!problem.next.isEmpty())
            out += u"  "_s + printable(problem.next) + u'\n';
    }
    return out;
}

} // namespace

QJsonObject Summary::toJson() const
{
    QJsonObject json{{u"schema"_s, u"gangway-inspect"_s},
                     {u"schemaVersion"_s, schemaVersion},
                     {u"format"_s, QString(formatName(identity.kind))},
                     {u"file"_s, QJsonObject{{u"path"_s, identity.path},
                                             {u"bytes"_s, file.bytes},
                                             {u"sha256"_s, QString::fromLatin1(file.sha256)}}},
                     {u"opened"_s, opened},
                     {u"about"_s, identity.sentence},
                     {u"next"_s, identity.next}};
    if (!identity.version.isEmpty())
        json[u"formatVersion"_s] = identity.version;
    if (!identity.contents.isEmpty())
        json[u"contents"_s] = identity.contents;
    if (!member.isEmpty())
        json[u"member"_s] = member;
    if (h2)
        json[u"h2"_s] = h2Json(*h2);
    QJsonArray tableList;
    for (const TableSummary &table : tables) {
        QJsonObject entry{{u"schema"_s, table.name.schema},
                          {u"name"_s, table.name.name},
                          {u"rows"_s, table.rows < 0 ? QJsonValue() : QJsonValue(table.rows)},
                          {u"columns"_s, table.columns}};
        if (damage) {
            entry[u"lost"_s] = table.lost;
            entry[u"lostIsExact"_s] = table.lostIsExact;
            entry[u"whole"_s] = table.isWhole;
        }
        tableList.append(entry);
    }
    json[u"tables"_s] = tableList;
    if (damage)
        json[u"damage"_s] = damageJson(*damage);
    if (recognition)
        json[u"databaseKind"_s] = databaseKindKey(recognition->kind);
    if (metabase)
        json[u"metabase"_s] = metabase->toJson();
    QJsonArray problemList;
    for (const Problem &problem : problems) {
        problemList.append(QJsonObject{{u"severity"_s, severityKey(problem.severity)},
                                       {u"where"_s, problem.where},
                                       {u"what"_s, problem.what},
                                       {u"next"_s, problem.next}});
    }
    json[u"problems"_s] = problemList;
    return json;
}

QString Summary::toText(bool withTables) const
{
    QString out = fileText(*this);
    if (opened)
        out += remainsText(*this) + u'\n' + metabaseText(*this) + u'\n' + tablesText(*this, withTables);
    out += problemsText(problems);
    if (opened && problems.empty())
        out += u'\n' + Tr::tr("No problems were found.") + u'\n';
    return out;
}

} // namespace gangway::inspect
