// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentkey.h"

#include "core/metabase/environment.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangway::movetocloud {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::EnvironmentKey)
};

} // namespace

Result<Secret> keyOfEnvironmentFile(const QString &path)
{
    auto environment = metabase::Environment::fromFile(path);
    if (!environment)
        return environment.error();
    Secret key = environment->encryptionKey();
    if (key.isEmpty()) {
        return Error{Error::Code::NotFound,
                     Tr::tr("%1 does not set MB_ENCRYPTION_SECRET_KEY.").arg(QFileInfo(path).fileName()),
                     {},
                     Tr::tr("Choose the file that the old server reads its environment from, or type the key.")};
    }
    return key;
}

} // namespace gangway::movetocloud
