// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual.h"

#include <QMainWindow>
#include <QStringList>

class QAction;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace gangway {

class ManualPage;

/// The manual, offline: contents and search beside the page, the way back, links to the web opened outside.
class HelpWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows "chapter" or "chapter#section". A section that is not there: the chapter; no such chapter: the contents.
    void open(const QString &topic);
    [[nodiscard]] QString topic() const { return m_topics.value(m_at); }
    [[nodiscard]] const Manual &manual() const { return m_manual; }
    void search(const QString &text);
    void goBack();
    void goForward();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void listContents();
    void listHits(const QString &text);
    void present(const QString &topic);
    void scrollTo(const QString &section);
    void follow(const QUrl &link);
    void selectInContents(const QString &topic);

    Manual m_manual;
    QStringList m_topics; ///< The way here, and from m_at on the way forward.
    int m_at = -1;
    QString m_shownChapter;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    ManualPage *m_page;
};

} // namespace gangway
