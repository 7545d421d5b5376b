// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "core/phrases.h"

#include <QJsonArray>

#include <utility>

namespace gangway::checks {

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return QStringLiteral("blocker");
    case Severity::Decision:
        return QStringLiteral("decision");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Passed:
        break;
    }
    return QStringLiteral("passed");
}

void Finding::addSubject(const QString &subject)
{
    ++subjectCount;
    if (subjects.size() < maxSubjects)
        subjects.append(subject);
}

void Finding::speak()
{
    QStringList now = phrases.isEmpty() ? QStringList{title, reason, next} + subjects : phrases;
    QStringList words;
    for (const QString &text : std::as_const(now))
        words.append(spoken(text));
    if (words == now)
        return;
    title = words.takeFirst();
    reason = words.takeFirst();
    next = words.takeFirst();
    subjects = std::move(words);
    phrases = std::move(now);
}

QJsonObject Finding::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("severity"), severityKey(severity)},
                     {QStringLiteral("title"), title},
                     {QStringLiteral("reason"), reason},
                     {QStringLiteral("next"), next},
                     {QStringLiteral("subjects"), QJsonArray::fromStringList(subjects)},
                     {QStringLiteral("subjectCount"), subjectCount}};
    if (!decision.isEmpty())
        json.insert(QStringLiteral("decision"), decision);
    return json;
}

Finding passed(const char *id, const QString &title, const QString &reason)
{
    return found(id, Severity::Passed, title, reason, {});
}

Finding found(const char *id, Severity severity, const QString &title, const QString &reason, const QString &next)
{
    Finding finding;
    finding.id = QLatin1String(id);
    finding.severity = severity;
    finding.title = title;
    finding.reason = reason;
    finding.next = next;
    return finding;
}

} // namespace gangway::checks
