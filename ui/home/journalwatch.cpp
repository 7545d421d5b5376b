// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalwatch.h"

#include "core/jobs/journal.h"

#include <algorithm>

namespace gangway {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonMilliseconds = 200;
constexpr int slowMilliseconds = 3000;

} // namespace

JournalWatch::JournalWatch(QString home, QObject *parent)
    : QObject(parent)
    , m_home(std::move(home))
    , m_reading(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    m_slow.setInterval(slowMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &JournalWatch::look);
    // A killed owner changes no file; only asking for its lock shows that it is gone.
    connect(&m_slow, &QTimer::timeout, this, &JournalWatch::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &JournalWatch::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &JournalWatch::lookAgain);
    m_watcher.addPath(m_home);
    look();
}

void JournalWatch::lookAgain()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void JournalWatch::look()
{
    if (m_reading.isRunning())
        return lookAgain();
    using Runs = std::vector<RunSummary>;
    m_reading.start<Runs>(
        [home = m_home](const Steering &) -> Result<Runs> {
            auto journal = Journal::open(home);
            if (!journal)
                return journal.error();
            return journal->runs();
        },
        [this](Result<Runs> runs) {
            const QString file = m_home + u"/journal.sqlite"_s;
            if (!m_watcher.files().contains(file))
                m_watcher.addPath(file);
            if (!runs) {
                emit failed(runs.error());
                return;
            }
            m_runs = std::move(*runs);
            const bool isAnyUnderWay = std::any_of(m_runs.begin(), m_runs.end(), [](const RunSummary &run) {
                return run.state == RunState::Running || run.state == RunState::Undoing;
            });
            isAnyUnderWay ? m_slow.start() : m_slow.stop();
            emit changed();
        });
}

} // namespace gangway
