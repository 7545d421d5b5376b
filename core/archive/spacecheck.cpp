// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <limits>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::SpaceCheck)
};

} // namespace

Result<> checkSpace(const QString &target, qint64 bytes, const SpaceMargin &margin)
{
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    if (!disk.isValid())
        return {}; // no such folder: for whoever creates the file to say
    const double exact = double(bytes) * (1.0 + margin.percent / 100.0) + double(margin.bytes);
    const qint64 needed = exact < 0x1p62 ? qint64(exact) : std::numeric_limits<qint64>::max();
    const qint64 free = disk.bytesAvailable();
    if (free >= needed)
        return {};
    const QLocale locale;
    return Error{Error::Code::NoSpace,
                 Tr::tr("There is not enough space for %1: %2 are needed and %3 are free on %4.")
                     .arg(target, locale.formattedDataSize(needed), locale.formattedDataSize(free), disk.rootPath()),
                 u"%1 bytes to write; needed with margin %2; available %3"_s.arg(bytes).arg(needed).arg(free),
                 Tr::tr("Free some space or choose another disk, then try again.")};
}

} // namespace gangway
