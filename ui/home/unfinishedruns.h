// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runrecord.h"

#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace gangway {

class Banner;

/// Runs that were begun and have not ended: each says how it stands and what can be pressed.
class UnfinishedRuns final : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedRuns(QWidget *parent = nullptr);

    enum Action { Continue, Report, Discard };
    /// Of all runs, shows those that can go on.
    void set(const std::vector<RunSummary> &runs);
    [[nodiscard]] Banner *banner(const QString &runId) const;

signals:
    void chosen(gangway::UnfinishedRuns::Action action, const QString &runId);

private:
    QVBoxLayout *m_column;
    std::map<QString, Banner *> m_banners;
};

} // namespace gangway
