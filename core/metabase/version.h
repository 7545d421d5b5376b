// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <compare>
#include <optional>

namespace gangway::metabase {

enum class Edition { Unknown, OpenSource, Enterprise };

/// A release such as `v0.46.6.4` or `v1.57.8`: edition digit, major, and up to two more numbers.
struct Release
{
    Edition edition = Edition::Unknown;
    int major = 0;
    int minor = -1; ///< -1: not known.
    int build = -1; ///< -1: none.

    /// Reads `v1.57.8 (abc123)`, `0.50.19`, `x.56.2`, `v0.46.6.4`; nothing for other text.
    [[nodiscard]] static std::optional<Release> fromText(QStringView text);
    /// `v0.46.6.4`; an unknown edition is written as open source, an unknown point release as `.0`.
    [[nodiscard]] QString tag() const;
    /// `50.19`, as people say it.
    [[nodiscard]] QString numbers() const;
    /// By the numbers; the edition does not count, an unknown part sorts first.
    friend std::strong_ordering operator<=>(const Release &a, const Release &b);
    friend bool operator==(const Release &, const Release &) = default;
};

/// The major that a change set's id stands for (`v50.2024-01-10T03:27:20` → 50, `v44.00-029` → 44, `123` → 41 or
/// older); nothing for ids without a version and for development builds (`v9999.…`).
///
/// Source: Metabase's `app_db/liquibase.clj`; two ids that were released under the wrong number count as 55.
[[nodiscard]] std::optional<int> majorOfChangeSet(QStringView id);

/// Which Metabase last used this database, as far as the database itself can tell.
struct DatabaseVersion
{
    int major = 0;            ///< 0: no changelog row names a version. 41 also stands for older ones.
    bool isAtMost = false;    ///< Only plain numbers in the changelog: @ref major or older.
    bool development = false; ///< A development build wrote here.
    QString changeSet;        ///< The change set of that major that ran last, such as `v50.2024-01-10T03:27:20`.
    QDateTime lastRun;        ///< When the newest change set ran, UTC as far as the database says.
    Edition edition = Edition::Unknown;
    /// The last release of this major that ran, after databasechangelog_version; without that table the highest one
    /// that left its name in report_card or revision. The release that runs may be a later one of the same major that
    /// has written nothing yet.
    std::optional<Release> release;

    /// `0.50 (v50.2024-01-10T03:27:20)`; `unknown` where major is 0.
    [[nodiscard]] QString text() const;
    /// What the store is told: the exact tag where release is known (`v0.50.20`), else `v0.<major>.0`. Empty
    /// where major is 0.
    [[nodiscard]] QString tag() const;
    [[nodiscard]] bool isTagExact() const { return release && release->minor >= 0; }
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace gangway::metabase
