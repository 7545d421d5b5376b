// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "ui/job.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QComboBox;
class QLabel;
class QRadioButton;

namespace gangway {

class FactTable;
class SourceKeyBox;
class SourcePicker;

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
    void addFindings();
    void addCloud();
    void addMore();
    void look(const QString &path, const Secret &key);
    void take(const Result<movetocloud::SourceFacts> &found);
    void showFacts();
    void chooseCloud();
    void follow();
    [[nodiscard]] QString whyNot() const;

    SourcePicker *m_picker;
    QWidget *m_looking;
    QLabel *m_lookingAt;
    QWidget *m_failure = nullptr;
    FactTable *m_facts;
    QLayout *m_factsRow;
    SourceKeyBox *m_key;
    QRadioButton *m_toRehearsal;
    QRadioButton *m_toCloud;
    QComboBox *m_region;
    Job m_look;
};

} // namespace gangway
