// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace gangway::checks {

/// What all checks of a journey found, for people and for programs.
struct Report
{
    static constexpr int formatVersion = 1;

    Journey journey = Journey::MoveToCloud;
    QString source; ///< The file or address that was checked, without secrets.
    QDateTime madeAt;
    QString version; ///< DatabaseVersion::text().
    QString siteName;
    metabase::Inventory inventory;
    std::vector<Finding> findings;             ///< In the order of the checks.
    std::vector<metabase::FollowUp> followUps; ///< MoveToCloud only.

    [[nodiscard]] qsizetype count(Severity severity) const;
    /// The worst there is; Passed where there is nothing else.
    [[nodiscard]] Severity worst() const;
    [[nodiscard]] bool blocks() const { return worst() == Severity::Blocker; }
    /// Worst first, otherwise in the order of the checks.
    [[nodiscard]] std::vector<Finding> sorted() const;

    /// For a terminal without colours, 80 columns wide, with a line break at the end.
    [[nodiscard]] QString toText() const;
    /// `{format: "gangway-check-report", formatVersion: 1, journey, source, madeAt, metabase {version, siteName,
    /// inventory}, summary {blocker, decision, warning, info, passed}, findings [{id, severity, title, reason, next,
    /// subjects, subjectCount, decision?}], followUps [{id, title, why, what, subjects}]}`. Members are only ever
    /// added.
    [[nodiscard]] QJsonObject toJson() const;
    /// The same with what fromJson() needs to say the findings in another language: `phrases` in each.
    [[nodiscard]] QJsonObject toKeptJson() const;
    /// Reads what either wrote, also where somebody changed it since; Corrupt says what it stumbled over. What was kept
    /// as phrases is said in the language that is spoken now.
    [[nodiscard]] static Result<Report> fromJson(const QJsonObject &json);
    /// One file without anything from outside: light and dark, for screens, readers and paper.
    [[nodiscard]] QString toHtml() const;
};

} // namespace gangway::checks
