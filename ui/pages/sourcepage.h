// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "ui/job.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QRadioButton;

namespace gangway {

class FactTable;
class FlowLayout;
class KeepKeyBox;

/// Which Metabase is moved, and where to. A file, a folder, a metabase.jar, an environment file or the sample; by
/// dialog, typed, or dropped anywhere on the page. Looking happens on a thread of its own and can be stopped.
class SourcePage final : public WizardPage
{
    Q_OBJECT

public:
    explicit SourcePage(MoveContext &move, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

    /// Looks at it, as if it had been chosen here.
    void choose(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPlace();
    void addFindings();
    void addKey();
    void addCloud();
    void addMore();
    void askForFile();
    void askForFolder();
    void fillRecent();
    void look(const QString &path, const Secret &key);
    void judgeKey(const movetocloud::SourceFacts &source);
    void take(const Result<movetocloud::SourceFacts> &found);
    void showFacts();
    void chooseCloud();
    void follow();
    [[nodiscard]] QString whyNot() const;

    QLineEdit *m_path;
    QPushButton *m_file;
    QPushButton *m_folder;
    QPushButton *m_sample;
    QPushButton *m_recent;
    QMenu *m_recentMenu;
    QWidget *m_looking;
    QLabel *m_lookingAt;
    QWidget *m_failure = nullptr;
    FactTable *m_facts;
    QWidget *m_keyArea;
    QLabel *m_keyState;
    QLineEdit *m_key;
    QPushButton *m_tryKey;
    KeepKeyBox *m_keeping;
    bool m_isKeyTried = false; ///< One that was typed here, or kept.
    QRadioButton *m_toRehearsal;
    QRadioButton *m_toCloud;
    QComboBox *m_region;
    QString m_named;
    Job m_look;
    Job m_recentLook;
};

} // namespace gangway
