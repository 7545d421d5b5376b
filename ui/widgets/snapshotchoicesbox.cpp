// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotchoicesbox.h"

#include "wrappedcheckbox.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;
using metabase::Unreadable;

SnapshotChoicesBox::SnapshotChoicesBox(QWidget *parent)
    : QWidget(parent)
    , m_unreadableArea(new QWidget(this))
    , m_unreadable(new QComboBox(m_unreadableArea))
    , m_orphans(new WrappedCheckBox(label(Choice::LeaveOutOrphans), this))
{
    auto *const title = new QLabel(tr("&Values that no key opens:"), m_unreadableArea);
    title->setWordWrap(true);
    title->setBuddy(m_unreadable);
    m_unreadable->setObjectName(u"unreadable"_s);
    m_unreadable->setAccessibleName(tr("Values that no key opens"));
    m_unreadable->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unreadable->setMinimumContentsLength(12);
    m_unreadable->addItem(tr("Make no snapshot"), static_cast<int>(Unreadable::Stop));
    m_unreadable->addItem(label(Choice::ResetUnreadable), static_cast<int>(Unreadable::Reset));
    m_unreadable->addItem(label(Choice::KeepUnreadable), static_cast<int>(Unreadable::Keep));
    auto *const rows = new QVBoxLayout(m_unreadableArea);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(title);
    rows->addWidget(m_unreadable);
    m_orphans->setObjectName(u"leaveOutOrphans"_s);
    m_orphans->setToolTip(tr("What refers to them stays behind, too. The database itself is not changed."));
    m_orphans->setAccessibleDescription(m_orphans->toolTip());
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_unreadableArea);
    column->addWidget(m_orphans);
    connect(m_unreadable, &QComboBox::activated, this, &SnapshotChoicesBox::chosen);
    connect(m_orphans, &QCheckBox::clicked, this, &SnapshotChoicesBox::chosen);
}

QString SnapshotChoicesBox::label(Choice choice)
{
    switch (choice) {
    case Choice::ResetUnreadable:
        return tr("Empty them in the snapshot");
    case Choice::KeepUnreadable:
        return tr("Leave them as they are");
    case Choice::LeaveOutOrphans:
        return tr("&Leave out rows that refer to nothing");
    default:
        return {}; // decided elsewhere
    }
}

void SnapshotChoicesBox::set(const movetocloud::DueChoices &due, const movetocloud::Answers &answers)
{
    m_unreadable->setCurrentIndex(m_unreadable->findData(static_cast<int>(answers.unreadable)));
    m_orphans->setChecked(answers.leaveOutOrphans);
    const bool asksUnreadable = due.unreadable || answers.unreadable != Unreadable::Stop;
    const bool asksOrphans = due.orphans || answers.leaveOutOrphans;
    m_unreadableArea->setVisible(asksUnreadable);
    m_orphans->setVisible(asksOrphans);
    setVisible(asksUnreadable || asksOrphans);
}

Unreadable SnapshotChoicesBox::unreadable() const
{
    return static_cast<Unreadable>(m_unreadable->currentData().toInt());
}

bool SnapshotChoicesBox::leavesOutOrphans() const
{
    return m_orphans->isChecked();
}

} // namespace gangway
