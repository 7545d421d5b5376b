// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcode.h"

#include <array>

namespace gangway {
namespace {

constexpr std::array names = {u"cancelled", u"interrupted",   u"unreachable", u"refused",  u"not-found",
                              u"in-use",    u"wrong-version", u"corrupt",     u"no-space", u"different",
                              u"blocked",   u"usage",         u"unexpected"};
static_assert(names.size() == static_cast<size_t>(Error::Code::Unexpected) + 1);

} // namespace

QString errorCodeName(Error::Code code)
{
    return QStringView(names[static_cast<size_t>(code)]).toString();
}

Error::Code errorCodeFromName(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Error::Code>(i);
    }
    return Error::Code::Unexpected;
}

} // namespace gangway
