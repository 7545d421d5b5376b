// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "http/exchange.h"

namespace gangway::rehearsal {

/// The rehearsal's own addresses, which a real cloud does not have: what happened so far, and what shall go wrong.
/// Never misbehaves itself.
///
///     GET  /rehearsal/status      counters, migrations with how often each part was kept, rules, manners
///     POST /rehearsal/misbehave   {"misbehave": ["fail=part:3:503x2", …], "clear": true}
class Desk final
{
public:
    explicit Desk(const Context &context);

    [[nodiscard]] static bool isFor(const http::Request &request);
    void handle(http::Exchange &exchange) const;

private:
    void status(http::Exchange &exchange) const;
    void misbehave(http::Exchange &exchange) const;

    const Context &m_context;
};

} // namespace gangway::rehearsal
