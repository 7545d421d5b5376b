// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steering.h"

#include <QCoreApplication>

namespace gangway {

Error stoppedError()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("gangway", "Stopped as asked."),
            {},
            QCoreApplication::translate("gangway", "Continue the run when you are ready.")};
}

} // namespace gangway
