// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QObject>

class QWidget;

namespace gangway {

class RunPresenter;

/// Saves the report of a run that no window shows: reads it, asks where to, writes, and goes.
class ReportSaver final : public QObject
{
    Q_OBJECT

public:
    /// Deletes itself at the end. @p window is where the question appears, and its parent.
    ReportSaver(const QString &home, const QString &runId, QWidget *window);

signals:
    void saved(const QString &path);
    void failed(const gangway::Error &error);

private:
    void ask();
    void save(const QString &path);

    QWidget *m_window;
    RunPresenter *m_run;
    Job m_saving;
};

} // namespace gangway
