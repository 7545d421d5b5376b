// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Report)
};

/// Colours reach 4.5:1 for text in both schemes. Each severity has a word and a shape beside its colour.
constexpr const char *style = R"css(
:root { color-scheme: light dark;
  --page: #f4f5f7; --card: #ffffff; --text: #1c1f23; --soft: #555c66; --line: #d5d9df;
  --blocker: #b3261e; --decision: #8a4b00; --warning: #735c00; --info: #1f5fa8; --passed: #1e6b3a; }
@media (prefers-color-scheme: dark) { :root {
  --page: #14171a; --card: #1d2126; --text: #e8eaed; --soft: #a9b0ba; --line: #363c44;
  --blocker: #ff9a90; --decision: #ffb86b; --warning: #f0d060; --info: #8fbcf7; --passed: #84d8a4; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); line-height: 1.5;
  font: 16px/1.5 system-ui, "Noto Sans", "Segoe UI", sans-serif; }
.page { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .7rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .35rem 0 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1.1rem; margin: 0 0 .7rem; }
.verdict { display: flex; gap: .8rem; align-items: flex-start; margin-top: 1.3rem; border-inline-start: .35rem solid var(--mark); }
.verdict strong { font-size: 1.1rem; }
.tally { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; margin: .45rem 0 0; }
.tally a { color: inherit; }
.finding { border-inline-start: .35rem solid var(--mark); }
.finding header { display: flex; gap: .6rem; align-items: flex-start; }
.finding .body { margin-inline-start: 1.9rem; }
.word { display: block; color: var(--mark); font-size: .8rem; font-weight: 600; letter-spacing: .02em; }
.shape { flex: none; width: 1.3rem; height: 1.3rem; margin-top: .12rem; fill: none; stroke: var(--mark); stroke-width: 2;
  stroke-linejoin: round; stroke-linecap: round; }
.finding ul { margin: .5rem 0 0; padding-inline-start: 1.2rem; }
.finding li { overflow-wrap: anywhere; margin: .15rem 0; }
.next { margin-top: .55rem; }
.next b { font-weight: 600; }
.blocker { --mark: var(--blocker); } .decision { --mark: var(--decision); } .warning { --mark: var(--warning); }
.info { --mark: var(--info); } .passed { --mark: var(--passed); }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .9rem 1rem; margin: 0; }
.counts div { display: flex; flex-direction: column-reverse; }
.counts dt { color: var(--soft); font-size: .9rem; }
.counts dd { margin: 0; font-size: 1.35rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.ticks { list-style: none; margin: 0; padding: 0; }
.ticks li { display: flex; gap: .6rem; padding: .45rem 0; border-top: 1px solid var(--line); }
.ticks li:first-child { border-top: 0; }
.ticks p { margin: 0; }
.todo { list-style: none; margin: 0; padding: 0; }
.todo li.card { display: flex; gap: .8rem; }
.box { flex: none; width: 1rem; height: 1rem; margin-top: .28rem; border: 2px solid var(--soft); border-radius: .2rem; }
.todo ul { margin: .4rem 0 0; padding-inline-start: 1.2rem; }
footer { margin-top: 2.5rem; font-size: .85rem; }
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --soft: #444; --line: #bbb;
    --blocker: #b3261e; --decision: #8a4b00; --warning: #735c00; --info: #1f5fa8; --passed: #1e6b3a; }
  body { font-size: 10.5pt; } .page { max-width: none; padding: 0; }
  .card { break-inside: avoid; } .long { break-inside: auto; } .ticks li { break-inside: avoid; } h2 { break-after: avoid; } .tally a { text-decoration: none; }
}
)css";

QString escaped(const QString &text)
{
    return harmless(text).toHtmlEscaped();
}

/// Text of the database: its direction must not turn the words around it.
QString name(const QString &text)
{
    return QStringLiteral("<bdi>%1</bdi>").arg(escaped(text));
}

QString shape(Severity severity)
{
    const char *path = "";
    switch (severity) {
    case Severity::Blocker: // octagon with a bar
        path = "M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 12h8";
        break;
    case Severity::Decision: // diamond with a question
        path = "M12 1.5 22.5 12 12 22.5 1.5 12zM10 9.6a2.1 2.1 0 1 1 2.8 2c-.6.2-.8.6-.8 1.4M12 16.2v.1";
        break;
    case Severity::Warning: // triangle
        path = "M12 3 22.5 21h-21zM12 10v5M12 18v.1";
        break;
    case Severity::Info: // circle
        path = "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM12 11v6M12 7v.1";
        break;
    case Severity::Passed: // tick
        path = "M4 12.5 9.5 18 20 6.5";
        break;
    }
    return QStringLiteral("<svg class=\"shape\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"%1\"/></svg>")
        .arg(QLatin1String(path));
}

QString bullets(const QStringList &subjects, const QString &more)
{
    if (subjects.isEmpty())
        return {};
    QString html = QStringLiteral("<ul>\n");
    for (const QString &subject : subjects)
        html += QStringLiteral("<li>%1</li>\n").arg(name(subject));
    if (!more.isEmpty())
        html += QStringLiteral("<li class=\"soft\">%1</li>\n").arg(escaped(more));
    return html + QStringLiteral("</ul>\n");
}

QString findingCard(const Finding &finding)
{
    QString html = QStringLiteral("<article class=\"card finding %1\">\n<header>%2<div><span class=\"word\">%3</span>"
                                  "<h3>%4</h3></div></header>\n<div class=\"body\">\n<p>%5</p>\n")
                       .arg(severityKey(finding.severity), shape(finding.severity),
                            escaped(groupTitle(finding.severity)), name(finding.title), name(finding.reason));
    html += bullets(finding.subjects, moreSubjects(finding));
    if (const QString next = whatToDo(finding); !next.isEmpty())
        html += QStringLiteral("<p class=\"next\"><b>%1</b> %2</p>\n").arg(escaped(Tr::tr("Next:")), name(next));
    return html + QStringLiteral("</div>\n</article>\n");
}

QString passedList(const Report &report)
{
    QString html = QStringLiteral("<div class=\"card long\"><ul class=\"ticks passed\">\n");
    for (const Finding &finding : report.findings) {
        if (finding.severity == Severity::Passed)
            html += QStringLiteral("<li>%1<div><p>%2</p><p class=\"soft\">%3</p></div></li>\n")
                        .arg(shape(finding.severity), name(finding.title), name(finding.reason));
    }
    return html + QStringLiteral("</ul></div>\n");
}

QString countsCard(const metabase::Inventory &inventory)
{
    QString html;
    for (const auto &field : metabase::Inventory::fields()) {
        if (field.essential && inventory.*field.count >= 0)
            html += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                        .arg(escaped(metabase::Inventory::title(field)),
                             escaped(QLocale().toString(inventory.*field.count)));
    }
    if (html.isEmpty())
        return {};
    return QStringLiteral("<h2>%1</h2>\n<dl class=\"card counts\">\n%2</dl>\n")
        .arg(escaped(Tr::tr("What is there")), html);
}

QString followUpList(const std::vector<metabase::FollowUp> &followUps)
{
    if (followUps.empty())
        return {};
    QString html =
        QStringLiteral("<h2>%1</h2>\n<ul class=\"todo\">\n").arg(escaped(Tr::tr("Left to do after the move")));
    for (const metabase::FollowUp &followUp : followUps)
        html +=
            QStringLiteral("<li class=\"card\"><span class=\"box\" aria-hidden=\"true\"></span><div><h3>%1</h3>\n<p "
                           "class=\"soft\">%2</p>\n<p>%3</p>\n%4</div></li>\n")
                .arg(name(followUp.title), name(followUp.why), name(followUp.what), bullets(followUp.subjects, {}));
    return html + QStringLiteral("</ul>\n");
}

QString verdictCard(const Report &report)
{
    QString tally;
    for (const Severity severity : allSeverities) {
        if (report.count(severity) > 0)
            tally += QStringLiteral("<li><a href=\"#group-%1\">%2</a></li>\n")
                         .arg(severityKey(severity), escaped(countText(severity, report.count(severity))));
    }
    return QStringLiteral(
               "<section class=\"card verdict %1\">%2<div><strong>%3</strong>\n<ul class=\"tally\">\n%4</ul></div>"
               "</section>\n")
        .arg(severityKey(report.worst()), shape(report.worst()), escaped(verdict(report)), tally);
}

QString heading(const Report &report)
{
    QString html = QStringLiteral("<header>\n<h1>%1</h1>\n").arg(escaped(reportTitle(report.journey)));
    if (!report.source.isEmpty())
        html += QStringLiteral("<p>%1</p>\n").arg(name(report.source));
    QStringList facts;
    if (!report.siteName.isEmpty())
        facts.append(name(report.siteName));
    if (report.version != metabase::DatabaseVersion().text())
        facts.append(name(Tr::tr("Metabase %1").arg(report.version)));
    facts.append(
        escaped(Tr::tr("checked %1 (UTC)").arg(QLocale().toString(report.madeAt.toUTC(), QLocale::ShortFormat))));
    return html + QStringLiteral("<p class=\"soft\">%1</p>\n</header>\n").arg(facts.join(QStringLiteral(" · ")));
}

} // namespace

QString Report::toHtml() const
{
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'\">\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<div class=\"page\">\n")
            .arg(QLocale().bcp47Name(),
                 QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                 escaped(reportTitle(journey)), QLatin1String(style));
    html += heading(*this) + QStringLiteral("<main>\n") + verdictCard(*this) + countsCard(inventory);
    for (const Severity severity : allSeverities) {
        if (count(severity) == 0)
            continue;
        html +=
            QStringLiteral("<h2 id=\"group-%1\">%2</h2>\n").arg(severityKey(severity), escaped(groupTitle(severity)));
        if (severity == Severity::Passed) {
            html += passedList(*this);
            continue;
        }
        for (const Finding &finding : findings) {
            if (finding.severity == severity)
                html += findingCard(finding);
        }
    }
    html += followUpList(followUps);
    html += QStringLiteral("</main>\n<footer class=\"soft\"><p>%1</p></footer>\n</div>\n</body>\n</html>\n")
                .arg(escaped(
                    Tr::tr("Made by Gangway from the application database alone. It names people's work and hosts; "
                           "passwords, keys and tokens are not in it.")));
    return html;
}

} // namespace gangway::checks
