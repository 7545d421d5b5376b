// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runrecord.h"
#include "ui/job.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <vector>

namespace gangway {

/// The list of runs, kept up with the journal: also with what other programs write there (gangwayctl), and with the
/// end of one that was killed, which nobody writes down.
class JournalWatch final : public QObject
{
    Q_OBJECT

public:
    explicit JournalWatch(QString home, QObject *parent = nullptr);

    /// Newest first; empty before the first look.
    [[nodiscard]] const std::vector<RunSummary> &runs() const { return m_runs; }
    /// Soon, and once for several askings.
    void lookAgain();

signals:
    void changed();
    void failed(const gangway::Error &error);

private:
    void look();

    QString m_home;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_slow;
    Job m_reading;
    std::vector<RunSummary> m_runs;
};

} // namespace gangway
