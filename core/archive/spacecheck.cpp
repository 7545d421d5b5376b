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

qint64 SpaceMargin::of(qint64 written) const
{
    const double exact = double(written) * percent / 100.0 + double(bytes);
    return exact < 0x1p62 ? qint64(exact) : std::numeric_limits<qint64>::max();
}

Result<> checkSpace(const QString &target, qint64 bytes, const SpaceMargin &margin)
{
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    if (!disk.isValid())
        return {}; // no such folder: for whoever creates the file to say
    const qint64 spare = margin.of(bytes);
    const qint64 free = disk.bytesAvailable();
    if (free - spare >= bytes)
        return {};
    const auto size = [](qint64 count) { return QLocale().formattedDataSize(count, 1, QLocale::DataSizeSIFormat); };
    return Error{
        Error::Code::NoSpace,
        //: %1: a file, %2 to %4: sizes, %5: where the disk is mounted
        Tr::tr("There is not enough space for %1: %2 are needed, %3 more have to stay free for what else is on "
               "the disk, and %4 are free on %5.")
            .arg(target, size(bytes), size(spare), size(free), disk.rootPath()),
        u"%1 bytes to write; %2 to stay free; %3 available"_s.arg(bytes).arg(spare).arg(free),
        Tr::tr("Free some space or choose another disk, then try again.")};
}

} // namespace gangway
