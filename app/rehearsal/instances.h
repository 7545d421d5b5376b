// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance.h"

#include <map>
#include <memory>
#include <mutex>

namespace gangway::rehearsal {

/// The instances that were ordered, each running as soon as its upload is finished. Thread-safe.
class Instances final
{
public:
    explicit Instances(const Context &context);

    /// Brings up the instances of earlier runs. They read their snapshots again.
    void resume();
    /// Makes the instance of an order and notes the order in the ledger, with the port it got.
    Result<> open(const QByteArray &id, Order order);
    /// The upload is finished: an instance that waits for it starts.
    void uploaded(const QByteArray &id);

    struct View
    {
        InstanceStatus status;
        QByteArray address;
    };
    /// Nothing where none was ordered, or where it cannot listen.
    [[nodiscard]] std::optional<View> view(const QByteArray &id) const;

private:
    void provisionIfUploaded(const QByteArray &id, Instance &instance) const;

    const Context &m_context;
    mutable std::mutex m_mutex;
    std::map<QByteArray, std::unique_ptr<Instance>> m_instances; // guarded by m_mutex
};

} // namespace gangway::rehearsal
