// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/summary.h"
#include "ui/job.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace gangway {

class FactTable;
class TableList;

/// What is in a file: facts, tables, problems, and of a damaged one what is lost. A document window; nothing is written
/// to the file or beside it. The first look is quick; every page and row is read when it is asked for.
class InspectWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectWindow(const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<inspect::Summary> &summary() const { return m_summary; }

private:
    void addTop();
    void addTables();
    void look(inspect::Depth depth);
    void take(const Result<inspect::Summary> &found, inspect::Depth depth);
    void showDamage(const inspect::Summary &summary);
    void showFacts(const inspect::Summary &summary);
    void showProblems(const inspect::Summary &summary, inspect::Depth depth);
    void follow();

    QString m_path;
    Job m_looking;
    std::optional<inspect::Summary> m_summary;
    QVBoxLayout *m_inside;
    FactTable *m_damage;
    FactTable *m_facts;
    QWidget *m_problems;
    QWidget *m_failure = nullptr;
    QWidget *m_tables;
    QLineEdit *m_filter;
    TableList *m_list;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view;
    QLabel *m_state;
    QPushButton *m_full;
    QPushButton *m_stop;
};

} // namespace gangway
