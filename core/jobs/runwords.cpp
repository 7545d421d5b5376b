// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::RunWords)
};

} // namespace

QString stateText(RunState state)
{
    switch (state) {
    case RunState::Ready:
        return Tr::tr("planned, nothing done");
    case RunState::Running:
        return Tr::tr("running");
    case RunState::Stopping:
        return Tr::tr("stopping");
    case RunState::Stopped:
        return Tr::tr("stopped, can be continued");
    case RunState::Interrupted:
        return Tr::tr("interrupted, can be continued");
    case RunState::Failed:
        return Tr::tr("failed, can be continued");
    case RunState::Undoing:
        return Tr::tr("being undone");
    case RunState::PartlyUndone:
        return Tr::tr("partly undone");
    case RunState::Undone:
        return Tr::tr("undone");
    case RunState::Done:
        return Tr::tr("done, not verified");
    case RunState::Verified:
        return Tr::tr("verified");
    }
    return {};
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Tr::tr("to do");
    case StepState::Begun:
        return Tr::tr("begun");
    case StepState::Completed:
        return Tr::tr("done");
    case StepState::Stopped:
        return Tr::tr("stopped");
    case StepState::Failed:
        return Tr::tr("failed");
    case StepState::Undoing:
        return Tr::tr("being undone");
    case StepState::UndoFailed:
        return Tr::tr("could not be undone");
    case StepState::Undone:
        return Tr::tr("undone");
    }
    return {};
}

QString progressText(const Progress &progress)
{
    const QLocale locale;
    if (progress.unit == Progress::Unit::Bytes) {
        const auto size = [&locale](qint64 bytes) {
            return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
        };
        return progress.total < 0 ? size(progress.done)
                                  : Tr::tr("%1 of %2").arg(size(progress.done), size(progress.total));
    }
    const QString done = locale.toString(progress.done);
    const QString count = progress.total < 0 ? done : Tr::tr("%1 of %2").arg(done, locale.toString(progress.total));
    switch (progress.unit) {
    case Progress::Unit::Rows:
        return Tr::tr("%1 rows").arg(count);
    case Progress::Unit::Tables:
        return Tr::tr("%1 tables").arg(count);
    case Progress::Unit::Bytes:
    case Progress::Unit::Items:
        break;
    }
    return count;
}

} // namespace gangway
