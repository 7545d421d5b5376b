// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering.h"

namespace gangway {

/// Names the phase in front of what the phase itself says. @p steering must outlive what is returned.
inline Steering phase(const Steering &steering, const QString &name)
{
    return {steering.stop, [&steering, name](Progress progress) {
                progress.what = progress.what.isEmpty() ? name : name + QStringLiteral(": ") + progress.what;
                steering.tell(progress);
            }};
}

} // namespace gangway
