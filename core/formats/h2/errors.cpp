// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errors.h"

#include "core/choicenames.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Errors)
};

QString joined(const QString &where, const QString &detail)
{
    return where.isEmpty() ? detail : where + QStringLiteral(": ") + detail;
}

} // namespace

Error damaged(const QString &file, const QString &where, const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("The database file %1 is damaged.").arg(file), joined(where, detail),
            //: %1: a command to type, or the words on a button
            Tr::tr("Use an older backup of this file, or save what can still be read of it: %1")
                .arg(choiceName(Choice::SalvageFile))};
}

Error notUnderstood(const QString &file, const QString &where, const QString &detail)
{
    return {Error::Code::WrongVersion,
            Tr::tr("The database file %1 holds something this program cannot read.").arg(file), joined(where, detail),
            Tr::tr("Report this with the detail above; the file itself is not harmed.")};
}

Error systemError(int number, const QString &what)
{
    Error error{Error::Code::Unexpected, what, QString::fromLocal8Bit(std::strerror(number)), {}};
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        error.code = Error::Code::NotFound;
        error.next = Tr::tr("Check the path.");
        break;
    case EACCES:
    case EPERM:
        error.code = Error::Code::Refused;
        error.next = Tr::tr("Run this as a user who may read the file.");
        break;
    default:
        error.next = Tr::tr("Check the disk or network drive the file is on, then try again.");
    }
    return error;
}

QString hex(quint64 number)
{
    return QStringLiteral("0x") + QString::number(number, 16);
}

} // namespace gangway::h2
