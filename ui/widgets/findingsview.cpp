// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsview.h"

#include "core/checks/reportwords.h"
#include "readingwidth.h"
#include "severitylook.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace gangway {

using namespace Qt::StringLiterals;
using checks::Finding;
using checks::Severity;

namespace {

/// Names come from the database: as text, whatever they hold.
QString plain(const QString &text)
{
    return checks::harmless(text).toHtmlEscaped();
}

QString markName(Severity severity)
{
    return u"mark:"_s + checks::severityKey(severity);
}

QString paragraph(const QString &text, const QString &style = {})
{
    return text.isEmpty() ? QString() : u"<p style=\"margin-top:2px;margin-bottom:2px;%1\">%2</p>"_s.arg(style, text);
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"findings"_s);
    setAccessibleName(tr("Findings of the checks"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    setMinimumHeight(8 * fontMetrics().height());
    breakWhereRead(this);
}

void FindingsView::setReport(std::optional<checks::Report> report)
{
    m_report = std::move(report);
    render();
}

void FindingsView::setFilter(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    render();
}

void FindingsView::setPassedShown(bool shown)
{
    m_isPassedShown = shown;
    render();
}

bool FindingsView::isWanted(const Finding &finding) const
{
    const QStringList texts = QStringList{finding.title, finding.reason, checks::whatToDo(finding)} + finding.subjects;
    return std::all_of(m_words.begin(), m_words.end(), [&texts](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

QString FindingsView::html(const Finding &finding) const
{
    QString text =
        paragraph(u"<img src=\"%1\"/>&nbsp; <b>%2</b>"_s.arg(markName(finding.severity), plain(finding.title)),
                  u"margin-top:8px;"_s);
    text += paragraph(plain(finding.reason));
    if (const QString next = checks::whatToDo(finding); !next.isEmpty())
        text += paragraph(tr("What to do: %1").arg(plain(next)));
    if (finding.subjects.isEmpty())
        return text;
    text += u"<ul style=\"margin-top:2px;margin-bottom:2px;\">"_s;
    for (const QString &subject : finding.subjects)
        text += u"<li>%1</li>"_s.arg(plain(subject));
    if (const QString more = checks::moreSubjects(finding); !more.isEmpty())
        text += u"<li>%1</li>"_s.arg(more);
    return text + u"</ul>"_s;
}

void FindingsView::addMarks()
{
    const int size = fontMetrics().ascent();
    const double ratio = devicePixelRatioF();
    for (const Severity severity : checks::allSeverities) {
        const SeverityLook look = severityLook(severity);
        QPixmap mark(QSize(size, size) * ratio);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        paintGlyph(painter, look.glyph, QRectF(0, 0, size, size), toneColors(look.tone, palette()).line);
        document()->addResource(QTextDocument::ImageResource, QUrl(markName(severity)), mark);
    }
}

void FindingsView::render()
{
    m_shownCount = 0;
    QString text;
    if (m_report) {
        for (const Severity severity : checks::allSeverities) {
            if (severity == Severity::Passed && !m_isPassedShown && m_words.isEmpty())
                continue;
            QString group;
            int count = 0;
            for (const Finding &finding : m_report->findings) {
                if (finding.severity == severity && isWanted(finding)) {
                    group += html(finding);
                    ++count;
                }
            }
            if (count > 0)
                text +=
                    u"<h3>%1 (%2)</h3>%3"_s.arg(plain(checks::groupTitle(severity)), locale().toString(count), group);
            m_shownCount += count;
        }
        if (m_shownCount == 0)
            text = paragraph(m_words.isEmpty() ? tr("All checks passed.") : tr("No finding contains these words."));
    }
    const int place = verticalScrollBar()->value();
    document()->clear();
    addMarks();
    setHtml(text);
    verticalScrollBar()->setValue(place);
}

void FindingsView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace gangway
