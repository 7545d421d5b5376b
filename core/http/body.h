// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace gangway::http {

/// What a request sends. Asked for its bytes once, from start to end, by the thread that moves the transfers.
class Body
{
public:
    virtual ~Body();

    /// Exactly so many bytes will come. Constant.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Writes 1..@p room bytes to @p to and says how many; less: error() says why, and the transfer ends. Not called
    /// after size() bytes were given.
    virtual qsizetype pull(char *to, qsizetype room) = 0;
    /// Starts over, for a connection that turned out to be dead before the server saw anything. False: cannot.
    virtual bool rewind() { return false; }
    /// Why pull() failed.
    [[nodiscard]] virtual std::optional<Error> error() const { return {}; }

protected:
    Body() = default;
    Body(const Body &) = delete;
    Body &operator=(const Body &) = delete;
};

/// A few bytes, such as JSON. They are wiped at the end, since they may hold a capability.
class BytesBody final : public Body
{
public:
    explicit BytesBody(QByteArray bytes);
    ~BytesBody() override;

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    qsizetype pull(char *to, qsizetype room) override;
    bool rewind() override;

private:
    QByteArray m_bytes;
    qsizetype m_given = 0;
};

} // namespace gangway::http
