// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedsteps.h"

#include "breakable.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::PlanPage)
};

QLabel *wrapped(const QString &text)
{
    auto *const label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString wordsOf(const StepInfo &step, const QStringList &paths)
{
    QStringList about;
    if (!step.touches.isEmpty())
        about << step.touches;
    if (!step.takes.isEmpty())
        about << Tr::tr("Takes %1.").arg(step.takes);
    if (!step.undo.isEmpty())
        about << Tr::tr("Way back: %1").arg(step.undo);
    QString words = about.join(u'\n');
    for (const QString &path : paths) {
        if (!path.isEmpty())
            words.replace(path, breakable(path));
    }
    return words;
}

} // namespace

void PlannedSteps::set(const std::vector<StepInfo> &steps, const QStringList &paths)
{
    delete layout();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // A step and what is said of it are nearer to each other than to the next one.
    column->setSpacing(fontMetrics().height() / 8);
    int number = 0;
    for (const StepInfo &step : steps) {
        //: A step of the plan: its number and what is done
        auto *const title = wrapped(Tr::tr("%1. %2").arg(locale().toString(++number), step.title));
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        if (number > 1)
            column->addSpacing(fontMetrics().height() / 2);
        column->addWidget(title);
        auto *const words = wrapped(wordsOf(step, paths));
        words->setIndent(fontMetrics().averageCharWidth() * 3);
        column->addWidget(words);
    }
}

} // namespace gangway
