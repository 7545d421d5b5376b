// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploaderrors.h"

#include <QCoreApplication>

namespace gangway::cloud {
namespace {

using Code = Error::Code;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Upload)
};

} // namespace

Error uploadInterrupted(const Error &cause, int partsStored, int parts)
{
    const QString what = parts == 1
                             ? Tr::tr("The upload stopped before the file was stored.")
                             : Tr::tr("The upload stopped with %1 of %2 parts stored.").arg(partsStored).arg(parts);
    return {Code::Interrupted, what, cause.what + QLatin1Char('\n') + cause.detail,
            parts == 1 ? Tr::tr("Check the network connection, then continue.")
                       : Tr::tr("Check the network connection, then continue. Stored parts are not sent again.")};
}

Error storageRefused(const QString &detail)
{
    return {Code::Refused, Tr::tr("Metabase Cloud's storage refused the upload."), detail,
            Tr::tr("Check that nothing between this computer and the storage changes requests, then start again.")};
}

Error partsLost(const QString &detail)
{
    return {Code::Interrupted, Tr::tr("Metabase Cloud's storage no longer has what was sent before."), detail,
            Tr::tr("Continue. Everything is sent again.")};
}

Error linksRunOut(const QString &detail)
{
    return {Code::Refused, Tr::tr("The links for the upload run out before they can be used."), detail,
            Tr::tr("Start the migration again. On a slow connection, upload fewer parts at once.")};
}

} // namespace gangway::cloud
