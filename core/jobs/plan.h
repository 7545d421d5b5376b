// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace gangway {

/// One step of a plan as people see it before anything happens.
struct StepInfo
{
    QString id;      ///< Stable name within the plan: a-z, 0-9, '-' and '.', 1 to 64 characters, unique.
    QString title;   ///< What is done, in one translated sentence.
    QString touches; ///< What it reads and what it changes, translated. Empty: only our own files.
    QString takes;   ///< How long, translated ("about 5–30 minutes"). Empty: not known beforehand.
    QString undo;    ///< How it is taken back, translated. Empty: nothing to take back.
    /// May be run again after it was cut short. A step that may not is never repeated by itself: the run can
    /// then only be undone.
    bool repeatable = true;
    /// Completing this step is the proof the journey ends in. A run with such a step ends as Verified,
    /// any other as Done.
    bool verifies = false;

    friend bool operator==(const StepInfo &, const StepInfo &) = default;
};

/// What a journey is going to do: data only, so that it can be shown, saved, sent to a colleague and run.
///
/// The journey named here builds its Step objects again from the answers; the step list is what people saw
/// and agreed to, and is compared with what the journey builds before anything runs.
///
/// No secret is ever in a plan. A key in the answers that names one (`password`, `apiKey`, `token` …; but not
/// `passwordFile` or `tokenVariable`, which say where one is kept) and a text that carries one (an address
/// with a password or a signed query) are refused on every way in and out (see secretcheck.h).
struct Plan
{
    static constexpr int currentVersion = 1;
    static constexpr qsizetype mostBytes = 1024 * 1024;
    static constexpr size_t mostSteps = 1000;
    static constexpr qsizetype longestText = 4096; ///< Of a step's title and other texts, in characters.

    QString journey; ///< Such as "move-to-cloud": a-z, 0-9 and '-'.
    int version = currentVersion;
    QJsonObject answers;
    std::vector<StepInfo> steps;

    /// Whether the plan keeps its promises: version known, names well-formed, bounded, no secret.
    Result<> check() const;

    QJsonObject toJson() const;
    /// check()s, and gives the text save() writes: UTF-8 JSON, indented, for people to read.
    Result<QByteArray> toBytes() const;
    /// Reads what may come from anybody: at most 1 MiB, 64 levels and 1000 steps; an unknown version or
    /// field is refused, not skipped. @p name is what errors call it, such as the path.
    static Result<Plan> fromJson(QByteArrayView json, const QString &name);

    /// Regular files only, so that a device or pipe of that name cannot hold the reader.
    static Result<Plan> load(const QString &path);
    /// Mode 0600, all or nothing.
    Result<> save(const QString &path, DurableFile::Existing existing = DurableFile::Existing::Refuse) const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace gangway
