// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "http/exchange.h"

namespace gangway::rehearsal {

/// The object storage: takes a snapshot in one PUT or in parts, through signed links only, and answers as S3 does.
///
/// A body goes straight to disk. An aborted one leaves nothing; a part sent again replaces the one before.
class Storage final
{
public:
    explicit Storage(const Context &context);

    void handle(http::Exchange &exchange) const;

    static QByteArray snapshotLink(const Context &context, const QByteArray &id, QByteArrayView method);
    static QByteArray partLink(const Context &context, const QByteArray &id, const QByteArray &upload, int part);

private:
    [[nodiscard]] bool isAllowed(http::Exchange &exchange) const;
    void put(http::Exchange &exchange, const QByteArray &id) const;
    void putPart(http::Exchange &exchange, const QByteArray &id) const;
    void head(http::Exchange &exchange, const QByteArray &id) const;

    const Context &m_context;
};

} // namespace gangway::rehearsal
