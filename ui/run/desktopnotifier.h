// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "situationwords.h"
#include "ui/job.h"

#include <QObject>

namespace gangway {

/// Tells the desktop (org.freedesktop.Notifications on the session bus). One notification at a time: a newer one takes
/// the place of the last. The bus is spoken to on another thread; a desktop that does not listen is no error.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    void notify(const NotificationText &text);
    /// Takes the last one back, since what it asked for was done.
    void withdraw();

signals:
    /// The desktop took it, with its number there; 0: it did not.
    void notified(uint id);

private:
    Job m_job;
    uint m_last = 0;
};

} // namespace gangway
