// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy.h"

#include <mutex>

namespace gangway::http {
namespace {

std::mutex guard;

Proxy &chosen()
{
    static Proxy proxy;
    return proxy;
}

} // namespace

void setProgramProxy(Proxy proxy)
{
    const std::scoped_lock lock(guard);
    chosen() = std::move(proxy);
}

Proxy programProxy()
{
    const std::scoped_lock lock(guard);
    return chosen();
}

} // namespace gangway::http
