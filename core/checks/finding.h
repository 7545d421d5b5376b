// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gangway::checks {

/// How much a finding matters, worst first.
enum class Severity {
    Blocker,  ///< Going on would fail or lose something.
    Decision, ///< Someone has to choose, or accept that something will not work.
    Warning,  ///< Likely trouble, or something to do by hand.
    Info,     ///< Good to know.
    Passed,   ///< Looked at, and fine.
};

/// `blocker`, `decision`, `warning`, `info`, `passed`: in JSON, never translated.
[[nodiscard]] QString severityKey(Severity severity);

/// What one check found out.
struct Finding
{
    QString id; ///< Stable and lower case, such as `private-hosts`; the check's, or check.detail.
    Severity severity = Severity::Passed;
    QString title;           ///< Translated, one line that names the thing.
    QString reason;          ///< Translated: how it is and why it matters.
    QString next;            ///< Translated: what to do. Empty for Passed.
    QString decision;        ///< What somebody may decide instead, such as `orphans`; usually empty. See whatToDo().
    QStringList subjects;    ///< The things it is about, by name; at most maxSubjects.
    qint64 subjectCount = 0; ///< How many there are, when that is more than are named.
    /// Title, reason, next and the subjects as phrases, see speak(); empty: there are only the words.
    QStringList phrases;

    static constexpr qsizetype maxSubjects = 50;
    /// Names one more thing, or only counts it once there are enough.
    void addSubject(const QString &subject);
    [[nodiscard]] QJsonObject toJson() const;

    /// Its texts may be phrases (core/phrases.h): they are kept, and said in the language that is spoken now.
    void speak();
};

/// What Finding::decision may be.
namespace decision {
inline constexpr const char *unreadable = "unreadable"; ///< What becomes of values that no key opens.
inline constexpr const char *orphans = "orphans";       ///< What becomes of rows that refer to nothing.
} // namespace decision

/// A check that found nothing to complain about.
[[nodiscard]] Finding passed(const char *id, const QString &title, const QString &reason);
[[nodiscard]] Finding found(const char *id, Severity severity, const QString &title, const QString &reason,
                            const QString &next);

} // namespace gangway::checks
