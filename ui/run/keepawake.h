// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QObject>

#include <memory>

namespace gangway {

/// login1's lock: it lasts as long as its descriptor is open.
class AwakeLock final
{
public:
    explicit AwakeLock(int descriptor)
        : m_descriptor(descriptor)
    {}
    AwakeLock(const AwakeLock &) = delete;
    AwakeLock &operator=(const AwakeLock &) = delete;
    ~AwakeLock();

private:
    int m_descriptor;
};

/// Keeps the computer from going to sleep by itself while it is held (login1 on the system bus). A system that does
/// not offer it is no error; isHeld() then stays false, and nothing claims otherwise.
class KeepAwake final : public QObject
{
    Q_OBJECT

public:
    explicit KeepAwake(QObject *parent = nullptr);

    void hold(bool wanted);
    [[nodiscard]] bool isHeld() const { return m_lock != nullptr; }

signals:
    void heldChanged(bool held);

private:
    Job m_job;
    bool m_isWanted = false;
    std::shared_ptr<AwakeLock> m_lock;
};

} // namespace gangway
