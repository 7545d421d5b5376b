// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/rehearsal/rehearsalserver.h"

#include <QObject>
#include <QString>

namespace gangway {

/// What all windows of one program share.
class Workplace final : public QObject
{
    Q_OBJECT

public:
    /// @p home is gangwayHome().
    explicit Workplace(QString home, QObject *parent = nullptr);

    [[nodiscard]] QString home() const { return m_home; }
    /// The stand-in cloud, one for all windows; it ends with the program. Made, not started, on first use.
    RehearsalServer &rehearsal();

    /// A window changed the journal: others need not wait until they notice.
    void tellJournalChanged() { emit journalChanged(); }
    /// Opens the manual at a topic, such as "move-to-cloud#source".
    void showHelp(const QString &topic) { emit helpAsked(topic); }

signals:
    void journalChanged();
    void helpAsked(const QString &topic);

private:
    QString m_home;
    RehearsalServer *m_rehearsal = nullptr;
};

} // namespace gangway
