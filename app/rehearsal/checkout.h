// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "http/exchange.h"
#include "instances.h"

#include <mutex>

namespace gangway::rehearsal {

/// The Store's pages: choose plan, address and region, then watch the new instance start. Nothing is paid.
///
///     GET  /checkout?migration-id=ID         the form (or, once ordered, 303 to the status)
///     GET  /login?migration-id=ID            where the Store would ask self-hosted Pro customers to sign in
///     POST /checkout                         the form's fields: 303 to the status, or 422 and the form again
///     GET  /checkout/status?migration-id=ID
///
/// With `Accept: application/json` the POST and the status answer
/// `{"state","address","api_key","progress","error":{"what","detail","next"}}`, or 422 `{"errors":{field: why}}`.
class Checkout final
{
public:
    Checkout(const Context &context, Instances &instances);

    [[nodiscard]] static bool isFor(const http::Request &request);
    void handle(http::Exchange &exchange);

private:
    void showForm(http::Exchange &exchange, const QByteArray &id) const;
    void takeOrder(http::Exchange &exchange);
    void showStatus(http::Exchange &exchange, const QByteArray &id) const;
    [[nodiscard]] http::Response orderedAlready(const http::Exchange &exchange, const QByteArray &id) const;

    const Context &m_context;
    Instances &m_instances;
    std::mutex m_ordering; // one order at a time: addresses are given away once
};

} // namespace gangway::rehearsal
