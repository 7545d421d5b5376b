// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/report.h"

#include <QTextBrowser>

#include <optional>

namespace gangway {

/// The findings of the checks as one document: worst first, in groups, each with its reason and what to do next. Can
/// be filtered, selected, copied, and read by keyboard and ear.
class FindingsView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setReport(std::optional<checks::Report> report);
    /// Shows only findings that contain all words of @p words, in any of their texts.
    void setFilter(const QString &words);
    /// Those that found nothing to complain about.
    void setPassedShown(bool shown);

    /// How many findings are shown now.
    [[nodiscard]] int shownCount() const { return m_shownCount; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void addMarks();
    [[nodiscard]] bool isWanted(const checks::Finding &finding) const;
    [[nodiscard]] QString html(const checks::Finding &finding) const;

    std::optional<checks::Report> m_report;
    QStringList m_words;
    bool m_isPassedShown = false;
    int m_shownCount = 0;
};

} // namespace gangway
