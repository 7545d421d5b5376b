// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runview.h"

#include "runwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::RunView)
};

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QJsonValue errorJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return QJsonObject{{u"what"_s, error->what}, {u"detail"_s, error->detail}, {u"next"_s, error->next}};
}

} // namespace

QJsonObject runJson(const RunSummary &run)
{
    QJsonObject json{{u"id"_s, run.id},
                     {u"journey"_s, run.journey},
                     {u"title"_s, run.title},
                     {u"state"_s, runStateName(run.state)},
                     {u"created"_s, isoTime(run.created)},
                     {u"updated"_s, isoTime(run.updated)},
                     {u"stepsCompleted"_s, run.stepsCompleted},
                     {u"stepsTotal"_s, run.stepsTotal}};
    if (run.readOnlySource) {
        json.insert(u"readOnlySource"_s, QJsonObject{{u"where"_s, run.readOnlySource->where},
                                                     {u"since"_s, isoTime(run.readOnlySource->since)}});
    }
    return json;
}

QJsonObject runJson(const RunRecord &run, const QString &folder)
{
    QJsonObject json = runJson(static_cast<const RunSummary &>(run));
    QJsonArray steps;
    for (std::size_t i = 0; i < run.steps.size(); ++i) {
        const StepRecord &step = run.steps[i];
        steps.append(QJsonObject{{u"id"_s, step.id},
                                 {u"title"_s, i < run.plan.steps.size() ? run.plan.steps[i].title : QString()},
                                 {u"state"_s, stepStateName(step.state)},
                                 {u"attempts"_s, step.attempts},
                                 {u"started"_s, isoTime(step.started)},
                                 {u"finished"_s, isoTime(step.finished)},
                                 {u"result"_s, step.result},
                                 {u"error"_s, errorJson(step.error)}});
    }
    json.insert(u"folder"_s, folder);
    json.insert(u"plan"_s, run.plan.toJson());
    json.insert(u"steps"_s, steps);
    return json;
}

QString runsText(const std::vector<RunSummary> &runs)
{
    if (runs.empty())
        return Tr::tr("There are no runs yet.");
    QString text;
    for (const RunSummary &run : runs) {
        text += u"%1  %2  %3  %4 (%5)\n"_s.arg(run.id, localTime(run.updated), run.title, stateText(run.state),
                                               Tr::tr("%1 of %2 steps").arg(run.stepsCompleted).arg(run.stepsTotal));
        if (run.readOnlySource) {
            text += u"          "_s
                    + Tr::tr("%1 is read-only since %2.")
                          .arg(run.readOnlySource->where, localTime(run.readOnlySource->since))
                    + u'\n';
        }
    }
    return text;
}

QString runText(const RunRecord &run, const QString &folder)
{
    QString text = u"%1\n"_s.arg(run.title);
    text += Tr::tr("Run %1, %2, last changed %3").arg(run.id, stateText(run.state), localTime(run.updated)) + u'\n';
    text += Tr::tr("Its files: %1").arg(folder) + u"\n\n"_s;
    for (std::size_t i = 0; i < run.steps.size(); ++i) {
        const StepRecord &step = run.steps[i];
        const QString title = i < run.plan.steps.size() ? run.plan.steps[i].title : step.id;
        text += u"  %1. %2: %3"_s.arg(i + 1).arg(title, stepStateText(step.state));
        if (step.finished.isValid())
            text += u", "_s + localTime(step.finished);
        if (step.attempts > 1)
            text += u", "_s + Tr::tr("%n attempt(s)", nullptr, step.attempts);
        text += u'\n';
        if (step.error && step.state != StepState::Completed) {
            for (const QString &part : {step.error->what, step.error->detail, step.error->next}) {
                if (!part.isEmpty())
                    text += u"       "_s + QString(part).replace(u'\n', u"\n       "_s) + u'\n';
            }
        }
    }
    return text;
}

} // namespace gangway
