// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runreport.h"

#include "core/jobs/runwords.h"
#include "core/journeys/movetocloud/followupwords.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/stepsummary.h"
#include "core/support/redaction.h"
#include "reportstyle.h"
#include "ui/run/bannerwords.h"
#include "ui/widgets/comparisontable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::RunReport)
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString paragraphs(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString row(const QStringList &cells, const QString &tag = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, cell);
    return html + u"</tr>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped());
}

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Blue:
        return u"blue"_s;
    case Tone::Amber:
        return u"amber"_s;
    case Tone::Red:
        return u"red"_s;
    case Tone::Green:
        return u"green"_s;
    }
    return {};
}

QString verdict(const RunReport &report)
{
    const BannerText banner = bannerText(report.situation, report.facts);
    return u"<table class=\"verdict %1\" width=\"100%\"><tr><td><span class=\"word\">%2</span><br/><b>%3</b><br/>%4"
           "</td></tr></table>\n"_s.arg(toneClass(banner.tone), toneWord(banner.tone).toHtmlEscaped(),
                                        banner.state.toHtmlEscaped(), banner.meaning.toHtmlEscaped());
}

QString facts(const RunReport &report)
{
    QString html = u"<table class=\"facts\">\n"_s;
    const auto add = [&html](const QString &what, const QString &value) {
        if (!value.isEmpty())
            html += row({u"<b>%1</b>"_s.arg(what.toHtmlEscaped()), value.toHtmlEscaped()});
    };
    const QJsonObject &answers = report.run.plan.answers;
    add(Tr::tr("Run"), report.run.id);
    add(Tr::tr("Begun"), timeText(report.run.created));
    add(Tr::tr("Last changed"), timeText(report.run.updated));
    add(Tr::tr("Source"), answers.value(u"source"_s).toString());
    add(Tr::tr("Store"), report.facts.store);
    add(Tr::tr("New instance"), report.facts.address);
    for (const StepRecord &step : report.run.steps) {
        if (step.id == stepid::backup && step.state == StepState::Completed) {
            add(Tr::tr("Backup"), step.result.value(u"archive"_s).toString());
            add(Tr::tr("SHA-256 of its database"), step.result.value(u"sha256"_s).toString());
        }
    }
    add(Tr::tr("Folder of the run"), report.folder);
    return html + u"</table>\n"_s;
}

QString steps(const RunReport &report)
{
    QString html = heading(Tr::tr("Steps")) + u"<table class=\"list\" width=\"100%\">\n"_s
                   + row({Tr::tr("Step").toHtmlEscaped(), Tr::tr("State").toHtmlEscaped(),
                          Tr::tr("Ended").toHtmlEscaped(), Tr::tr("Attempts").toHtmlEscaped()},
                         u"th"_s);
    const QStringList titles = movetocloud::stepTitles(report.run.plan);
    for (std::size_t i = 0; i < report.run.steps.size(); ++i) {
        const StepRecord &step = report.run.steps[i];
        QString title = u"<b>%1</b>"_s.arg(titles.at(static_cast<qsizetype>(i)).toHtmlEscaped());
        const bool hasOwnPart = step.id == stepid::verify || step.id == stepid::followUps;
        const QString made = step.state == StepState::Completed && !hasOwnPart
                                 ? movetocloud::stepSummary(step.id, step.result)
                                 : QString();
        if (!made.isEmpty())
            title += u"<br/>"_s + paragraphs(made);
        html += row({title, stepStateText(step.state).toHtmlEscaped(), timeText(step.finished).toHtmlEscaped(),
                     QLocale().toString(step.attempts)});
    }
    return html + u"</table>\n"_s;
}

QString failures(const RunReport &report)
{
    if (report.failures.empty())
        return {};
    QString html = heading(Tr::tr("What did not happen"));
    for (const RunFailure &failure : report.failures) {
        html += u"<p><b>%1</b><br/>%2</p>\n"_s.arg(failure.error.what.toHtmlEscaped(),
                                                   (timeText(failure.when) + u"  "_s + failure.step).toHtmlEscaped());
        if (!failure.error.detail.isEmpty())
            html += u"<pre>%1</pre>\n"_s.arg(failure.error.detail.toHtmlEscaped());
        html += u"<p>%1</p>\n"_s.arg(failure.error.next.toHtmlEscaped());
    }
    return html;
}

QString comparison(const RunReport &report)
{
    if (!report.sides)
        return {};
    QString html = heading(Tr::tr("Both sides, counted")) + u"<table class=\"list\" width=\"100%\">\n"_s
                   + row({Tr::tr("What").toHtmlEscaped(), Tr::tr("Snapshot").toHtmlEscaped(),
                          Tr::tr("New instance").toHtmlEscaped(), Tr::tr("Result").toHtmlEscaped()},
                         u"th"_s);
    const QLocale locale;
    for (const ComparedCount &count : comparedCounts(report.sides->expected, report.sides->found)) {
        const auto number = [&locale](qint64 value) {
            return value < 0 ? Tr::tr("not known").toHtmlEscaped() : locale.toString(value);
        };
        const QString mark =
            count.isEqual() ? u"<span class=\"green\">✓ %1</span>"_s : u"<span class=\"red\">✗ %1</span>"_s;
        html += row({count.title.toHtmlEscaped(), number(count.expected), number(count.found),
                     mark.arg(count.verdict().toHtmlEscaped())});
    }
    return html + u"</table>\n"_s;
}

QString followUps(const RunReport &report)
{
    QJsonArray list;
    for (const StepRecord &step : report.run.steps) {
        if (step.id == stepid::followUps)
            list = movetocloud::followUpsOf(step.result);
    }
    if (list.isEmpty())
        return {};
    QString html = heading(Tr::tr("What is left to do"));
    for (const QJsonValue &value : list) {
        const QJsonObject item = value.toObject();
        const bool isDone = report.followUpsDone.contains(item.value(u"id"_s).toString());
        html += u"<p>%1 <b>%2</b><br/>%3<br/>%4</p>\n"_s.arg(
            isDone ? u"☑"_s : u"☐"_s, item.value(u"title"_s).toString().toHtmlEscaped(),
            item.value(u"why"_s).toString().toHtmlEscaped(), item.value(u"what"_s).toString().toHtmlEscaped());
        const QJsonArray subjects = item.value(u"subjects"_s).toArray();
        if (subjects.isEmpty())
            continue;
        html += u"<ul>"_s;
        for (const QJsonValue &subject : subjects)
            html += u"<li>%1</li>"_s.arg(subject.toString().toHtmlEscaped());
        html += u"</ul>\n"_s;
    }
    return html;
}

} // namespace

RunReport RunReport::of(const RunPresenter &presenter, const QSet<QString> &followUpsDone)
{
    return {*presenter.record(),  presenter.situation(), presenter.facts(),     presenter.comparedSides(),
            presenter.failures(), followUpsDone,         presenter.runFolder(), QDateTime::currentDateTime()};
}

QString reportHtml(const RunReport &report, ReportLook look)
{
    const QString direction = QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString body =
        u"<h1>%1</h1>\n"_s.arg(report.run.title.toHtmlEscaped()) + verdict(report) + facts(report) + comparison(report)
        + followUps(report) + failures(report) + steps(report)
        + u"<p class=\"soft\">%1</p>\n"_s.arg(Tr::tr("Made by Gangway %1, %2.")
                                                  .arg(QCoreApplication::applicationVersion(), timeText(report.made))
                                                  .toHtmlEscaped());
    const QString html =
        u"<!DOCTYPE html>\n<html dir=\"%1\"><head><meta charset=\"utf-8\"/><title>%2</title>\n"
        "<style>%3</style></head>\n<body dir=\"%1\"><div class=\"page\">\n%4</div></body></html>\n"_s.arg(
            direction, report.run.title.toHtmlEscaped(),
            QLatin1String(look == ReportLook::Browser ? browserStyle : paperStyle), body);
    return processRedactor().redact(html);
}

} // namespace gangway
