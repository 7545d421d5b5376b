// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runrecord.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace gangway {

/// Runs that have ended, newest first: when, what, how.
class RunList final : public QWidget
{
    Q_OBJECT

public:
    explicit RunList(QWidget *parent = nullptr);

    void set(const std::vector<RunSummary> &runs);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

signals:
    void openAsked(const QString &runId);
    void reportAsked(const QString &runId);

private:
    void follow();
    [[nodiscard]] QString selected() const;

    QLabel *m_none;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_report;
};

} // namespace gangway
