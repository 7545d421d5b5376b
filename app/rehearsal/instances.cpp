// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances.h"

#include <vector>

namespace gangway::rehearsal {

Instances::Instances(const Context &context)
    : m_context(context)
{}

void Instances::resume()
{
    std::vector<std::pair<QByteArray, Order>> orders;
    m_context.ledger.lookAtAll([&](const Migration &migration) {
        if (migration.order)
            orders.emplace_back(migration.id, *migration.order);
    });
    for (const auto &[id, order] : orders) {
        // One that cannot listen stays away, as an instance that is down would; the others come up.
        std::ignore = open(id, order);
    }
}

Result<> Instances::open(const QByteArray &id, Order order)
{
    auto instance = Instance::listen(m_context, order);
    if (!instance)
        return instance.error();
    order.port = (*instance)->port();
    auto noted = m_context.ledger.change(id, [&](Migration &migration) { migration.order = order; });
    if (!noted)
        return noted;
    const std::scoped_lock lock(m_mutex);
    const auto [place, isNew] = m_instances.emplace(id, *std::move(instance));
    provisionIfUploaded(id, *place->second);
    return {};
}

void Instances::uploaded(const QByteArray &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_instances.find(id);
    if (found != m_instances.end())
        provisionIfUploaded(id, *found->second);
}

void Instances::provisionIfUploaded(const QByteArray &id, Instance &instance) const
{
    bool isUploaded = false;
    QString version;
    m_context.ledger.look(id, [&](const Migration &migration) {
        isUploaded = migration.isUploaded;
        version = migration.version;
    });
    if (isUploaded)
        instance.provision(m_context.ledger.snapshotFiles(id), version);
}

std::optional<Instances::View> Instances::view(const QByteArray &id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_instances.find(id);
    if (found == m_instances.end())
        return std::nullopt;
    return View{found->second->status(), found->second->address()};
}

} // namespace gangway::rehearsal
