// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logtail.h"
#include "ui/job.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPlainTextEdit;

namespace gangway {

/// What was logged since a run began, as it was written: redacted. Follows the file while it is in view; the file is
/// read on another thread.
class LogView final : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    /// @p path is `<home>/log/gangway.log`.
    void follow(const QString &path, const QDateTime &since);
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();
    void append();

    QPlainTextEdit *m_text;
    std::shared_ptr<LogTail> m_tail; ///< The job's while it runs.
    QStringList m_pending;           ///< Read, not shown yet.
    Job m_job;
    QTimer m_timer;
};

} // namespace gangway
