// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "http/exchange.h"

#include <functional>

namespace gangway::rehearsal {

/// Metabase Store's migration API, as a self-hosted instance calls it: no login, the external id is the capability.
class StoreApi final
{
public:
    /// @p onUploaded is called once the client said that its upload is finished.
    StoreApi(const Context &context, std::function<void(const QByteArray &id)> onUploaded);

    /// Which of its calls this is; nothing: none.
    [[nodiscard]] static std::optional<Call> callOf(const http::Request &request);
    void handle(http::Exchange &exchange, Call call) const;

private:
    void create(http::Exchange &exchange) const;
    void multipart(http::Exchange &exchange, const QByteArray &id) const;
    void complete(http::Exchange &exchange, const QByteArray &id) const;
    void uploaded(http::Exchange &exchange, const QByteArray &id) const;

    const Context &m_context;
    std::function<void(const QByteArray &)> m_onUploaded;
};

} // namespace gangway::rehearsal
