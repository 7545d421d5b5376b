// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <tuple>

namespace gangway::http {

/// What a request sends. Asked for its bytes once, from start to end, by the thread that moves the transfers.
class Body
{
public:
    /// What pull() gave.
    enum class Pulled {
        Bytes,    ///< At least one byte was written.
        NotReady, ///< Nothing yet; the function of onReady() will be called.
        Failed,   ///< error() says why; the transfer ends.
    };

    virtual ~Body();

    /// Exactly so many bytes will come. Constant.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Writes 1..@p room bytes to @p to and sets @p written. Not called after size() bytes were given.
    virtual Pulled pull(char *to, qsizetype room, qsizetype &written) = 0;
    /// Starts over, for a connection that turned out to be dead before the server saw anything. False: cannot.
    virtual bool rewind() { return false; }
    /// Why pull() failed.
    [[nodiscard]] virtual std::optional<Error> error() const { return {}; }
    /// @p wake may be called from any thread, until the body is destroyed.
    virtual void onReady(std::function<void()> wake) { std::ignore = wake; }

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
    Pulled pull(char *to, qsizetype room, qsizetype &written) override;
    bool rewind() override;

private:
    QByteArray m_bytes;
    qsizetype m_given = 0;
};

} // namespace gangway::http
