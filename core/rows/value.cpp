// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include <cstring>

namespace gangway {

QByteArrayView wideDecimalBytes(const Value &value)
{
    std::int32_t size = 0;
    std::memcpy(&size, value.data, sizeof size);
    return {value.data + sizeof size, size};
}

} // namespace gangway
