// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Report)
};

constexpr qsizetype width = 80;

/// Breaks @p text at blanks; a word longer than a line stands alone.
QString wrapped(const QString &text, const QString &first, const QString &rest)
{
    QString out;
    QString line = first;
    bool isEmpty = true;
    for (const QString &word : harmless(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!isEmpty && line.size() + 1 + word.size() > width) {
            out += line + QLatin1Char('\n');
            line = rest;
            isEmpty = true;
        }
        if (!isEmpty)
            line += QLatin1Char(' ');
        line += word;
        isEmpty = false;
    }
    return out + line + QLatin1Char('\n');
}

QString inventoryText(const metabase::Inventory &inventory)
{
    QStringList parts;
    for (const auto &field : metabase::Inventory::fields()) {
        if (field.essential && inventory.*field.count >= 0)
            parts.append(QStringLiteral("%1 %2").arg(metabase::Inventory::title(field),
                                                     QLocale().toString(inventory.*field.count)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString subjectsText(const QStringList &subjects, const QString &more)
{
    const QString bullet = QStringLiteral("    - ");
    const QString indent = QStringLiteral("      ");
    QString out;
    for (const QString &subject : subjects)
        out += wrapped(subject, bullet, indent);
    if (!more.isEmpty())
        out += wrapped(more, indent, indent);
    return out;
}

} // namespace

QString Report::toText() const
{
    const QString indent = QStringLiteral("  ");
    QString out = wrapped(reportTitle(journey), {}, {});
    if (!source.isEmpty())
        out += wrapped(source, {}, {});
    if (!findings.empty() && findings.front().severity != Severity::Blocker) {
        out += wrapped(siteName.isEmpty() ? Tr::tr("Metabase %1").arg(version)
                                          : Tr::tr("Metabase %1, \"%2\"").arg(version, siteName),
                       {}, {});
        out += wrapped(inventoryText(inventory), {}, {});
    }
    out += QLatin1Char('\n') + wrapped(verdict(*this), {}, {});

    for (const Severity severity : allSeverities) {
        if (count(severity) == 0)
            continue;
        out += QStringLiteral("\n%1 (%2)\n").arg(groupTitle(severity), QLocale().toString(count(severity)));
        for (const Finding &finding : findings) {
            if (finding.severity != severity)
                continue;
            out += wrapped(finding.title, QStringLiteral("* "), indent);
            if (severity == Severity::Passed)
                continue;
            out += wrapped(finding.reason, indent, indent);
            out += subjectsText(finding.subjects, moreSubjects(finding));
            if (const QString next = whatToDo(finding); !next.isEmpty())
                out += wrapped(next, QStringLiteral("  > "), QStringLiteral("    "));
        }
    }
    if (!followUps.empty()) {
        out += QStringLiteral("\n%1 (%2)\n")
                   .arg(Tr::tr("Left to do after the move"), QLocale().toString(static_cast<qint64>(followUps.size())));
        for (const metabase::FollowUp &followUp : followUps) {
            out += wrapped(followUp.title, QStringLiteral("* "), indent);
            out += wrapped(followUp.what, indent, indent);
        }
    }
    return out;
}

} // namespace gangway::checks
