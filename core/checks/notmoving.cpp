// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/copiedtables.h"
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::NotMoving)
};

struct Left
{
    const char *table;
    const char *title;
};

/// Tables people have put work into and that Metabase does not carry over (copy_test.clj's list of exclusions), or did
/// not before some version.
constexpr Left left[] = {
    {"api_key", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "API keys")},
    {"cache_config", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "Caching policies")},
    {"content_translation", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "Translations of content")},
    {"db_router", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "Database routing")},
    {"user_key_value", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "People's own preferences")},
    {"remote_sync_object", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "Remote sync")},
    {"python_library", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "Python libraries")},
    {"transform", QT_TRANSLATE_NOOP("gangway::checks::NotMoving", "Transforms")},
};

} // namespace

Findings checkNotMoving(const CheckContext &context, const Steering &steering)
{
    Finding finding = found("not-moving", Severity::Warning, Tr::tr("Some things do not move"),
                            Tr::tr("Metabase leaves these behind, whichever way the move is made."),
                            Tr::tr("Note them down; they are on the list of what is left to do after the move."));
    for (const Left &entry : left) {
        const QString table = QString::fromLatin1(entry.table);
        if (metabase::carriedTable(table, context.database.version()) != metabase::Carried::No)
            continue;
        const Result<qint64> rows = metabase::countRows(context.reader, context.tables, table, steering);
        if (!rows)
            return rows.error();
        if (*rows > 0)
            finding.addSubject(QStringLiteral("%1: %2").arg(Tr::tr(entry.title), QLocale().toString(*rows)));
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{
        passed("not-moving", Tr::tr("Nothing is left behind"),
               Tr::tr("There are no API keys, caching policies or other things Metabase does not move. Caches "
                      "and logs of past queries stay, as always."))};
}

} // namespace gangway::checks
