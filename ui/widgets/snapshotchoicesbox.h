// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choicenames.h"
#include "core/journeys/movetocloud/answers.h"
#include "core/journeys/movetocloud/duechoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace gangway {

/// What is to become of what stops the snapshot: asked where it is due, and shown as long as something is chosen.
class SnapshotChoicesBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotChoicesBox(QWidget *parent = nullptr);

    void set(const movetocloud::DueChoices &due, const movetocloud::Answers &answers);

    /// What a choice that is made here is called here; empty: it is made elsewhere.
    [[nodiscard]] static QString label(Choice choice);

    [[nodiscard]] metabase::Unreadable unreadable() const;
    [[nodiscard]] bool leavesOutOrphans() const;

signals:
    /// Somebody decided otherwise.
    void chosen();

private:
    QWidget *m_unreadableArea;
    QComboBox *m_unreadable;
    QCheckBox *m_orphans;
};

} // namespace gangway
