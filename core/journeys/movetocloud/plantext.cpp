// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantext.h"

#include <QCoreApplication>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::PlanText)
};

} // namespace

QString planText(const Plan &plan)
{
    QString text;
    int number = 0;
    for (const StepInfo &step : plan.steps) {
        text += u"%1. %2\n"_s.arg(++number).arg(step.title);
        const auto part = [&text](const QString &label, const QString &words) {
            if (!words.isEmpty())
                text += u"     "_s + label + u' ' + words + u'\n';
        };
        part(Tr::tr("touches:"), step.touches);
        part(Tr::tr("takes:"), step.takes);
        part(Tr::tr("way back:"), step.undo);
    }
    return text;
}

} // namespace gangway::movetocloud
