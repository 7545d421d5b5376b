// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

namespace gangway::http {

/// The way out of this network. Loopback addresses never go through a proxy, whatever this says.
struct Proxy
{
    enum class Kind {
        System, ///< `https_proxy`, `http_proxy`, `no_proxy` of the environment.
        None,
        Fixed, ///< @ref address, except for hosts that `no_proxy` names.
    };
    Kind kind = Kind::System;
    Secret address; ///< Such as `http://proxy.example.org:3128`; may carry a password.
};

/// What all clients of this program use that are made from now on and not told another. From any thread.
void setProgramProxy(Proxy proxy);
/// Kind::System until somebody says otherwise.
Proxy programProxy();

} // namespace gangway::http
