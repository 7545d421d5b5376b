// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"
#include "core/checks/reportwords.h"
#include "core/choicenames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace gangway;
using namespace gangway::checks;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An instance whose names try to break out of a report.
MemoryReader hostileInstance()
{
    MemoryReader reader = smallMetabase();
    emptyTable(reader, u"setting"_s)
        .row({"site-name", "<script>alert(1)</script>\x1b[31m%1 %2"})
        .row({"site-url", "https://bi.example.org\"onload=\"x"});
    emptyTable(reader, u"metabase_database"_s)
        .row({1, "</li><img src=x onerror=alert(1)>\r\n\x07", "sqlite", false, false, false, "{\"db\":\"/a\\u202eb\"}",
              nullptr})
        .row({2, "Warehouse & Co \"x\" %3", "postgres", false, false, false,
              "{\"host\":\"10.0.0.1\",\"password\":\"hush\"}", nullptr});
    return reader;
}

Report reportOn(MemoryReader reader)
{
    CheckRequest request;
    request.source = u"/srv/<metabase>.db.mv.db"_s;
    request.target.regionId = u"eu-central-1"_s;
    return check(reader, request);
}

/// The elements of well-formed markup with void elements closed; empty where it is not well formed.
QStringList elements(QString html)
{
    static const QRegularExpression voids(u"<(meta|path)([^>]*[^/])>"_s);
    html.replace(voids, u"<\\1\\2/>"_s);
    html.remove(u"<!DOCTYPE html>"_s);
    QXmlStreamReader xml(html);
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            names.append(xml.name().toString());
    }
    if (xml.hasError())
        qWarning("line %lld: %s", xml.lineNumber(), qPrintable(xml.errorString()));
    return xml.hasError() ? QStringList() : names;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void htmlIsWellFormedAndHoldsNothingForeign()
    {
        for (const Report &report :
             {reportOn(smallMetabase()), reportOn(hostileInstance()), reportOn(MemoryReader())}) {
            const QString html = report.toHtml();
            const QStringList names = elements(html);
            QVERIFY(!names.isEmpty());
            for (const auto *foreign : {"script", "img", "iframe", "link", "object", "form"})
                QVERIFY2(!names.contains(QLatin1String(foreign)), foreign);
            QVERIFY(html.contains(u"default-src 'none'"_s));
            QVERIFY(!html.contains(u"hush"_s));
            QVERIFY(!html.contains(u"url("_s));
        }
    }

    void htmlShowsNamesAsTheyAre()
    {
        const QString html = reportOn(hostileInstance()).toHtml();
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; [31m%1 %2"_s));
        QVERIFY(html.contains(u"Warehouse &amp; Co &quot;x&quot; %3"_s));
        QVERIFY(html.contains(u"/srv/&lt;metabase&gt;.db.mv.db"_s));
        QVERIFY(!html.contains(QChar(0x202e)));
    }

    void htmlHasAnOutlineForReaders()
    {
        const QStringList names = elements(reportOn(hostileInstance()).toHtml());
        QCOMPARE(names.count(u"h1"_s), 1);
        QCOMPARE(names.count(u"main"_s), 1);
        QVERIFY(names.count(u"h2"_s) >= 3);
        QVERIFY(names.indexOf(u"h2"_s) < names.indexOf(u"h3"_s));
        const QString html = reportOn(hostileInstance()).toHtml();
        QVERIFY(html.contains(u"<html lang=\""_s));
        // Shapes are beside words, never instead of them.
        QCOMPARE(html.count(u"<svg"_s), html.count(u"aria-hidden=\"true\"><path"_s));
    }

    void textStaysInItsColumnsAndMovesNoCursor()
    {
        const QString text = reportOn(hostileInstance()).toText();
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 80, qPrintable(line));
        for (const QChar c : text)
            QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
        QVERIFY(text.endsWith(u'\n'));
    }

    void textPutsTheWorstFirst()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"databasechangeloglock"_s).row({1, true, nullptr, nullptr});
        const Report report = reportOn(reader);
        QVERIFY(report.blocks());
        const QString text = report.toText();
        QVERIFY(text.indexOf(u"The migration lock is held"_s) < text.indexOf(u"Databases have to let"_s));
        QVERIFY(text.contains(u"Not yet"_s));
        QCOMPARE(report.sorted().front().severity, Severity::Blocker);
        QVERIFY(reportOn(smallMetabase()).toText().contains(u"Nothing stops it."_s));
    }

    void jsonKeepsItsShape()
    {
        const Report report = reportOn(hostileInstance());
        const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(report.toJson()).toJson()).object();
        QCOMPARE(json.keys(), (QStringList{u"findings"_s, u"followUps"_s, u"format"_s, u"formatVersion"_s, u"journey"_s,
                                           u"madeAt"_s, u"metabase"_s, u"source"_s, u"summary"_s}));
        QCOMPARE(json[u"format"_s].toString(), u"gangway-check-report"_s);
        QCOMPARE(json[u"formatVersion"_s].toInt(), 1);
        QCOMPARE(json[u"journey"_s].toString(), u"move-to-cloud"_s);
        QCOMPARE(json[u"metabase"_s].toObject()[u"inventory"_s].toObject()[u"people"_s].toInt(), 2);
        const QJsonArray findings = json[u"findings"_s].toArray();
        QCOMPARE(findings.size(), static_cast<qsizetype>(report.findings.size()));
        qint64 total = 0;
        for (const QJsonValue &count : json[u"summary"_s].toObject())
            total += count.toInteger();
        QCOMPARE(total, findings.size());
        for (const QJsonValue &finding : findings)
            QCOMPARE(finding.toObject().keys(), (QStringList{u"id"_s, u"next"_s, u"reason"_s, u"severity"_s,
                                                             u"subjectCount"_s, u"subjects"_s, u"title"_s}));
        QVERIFY(!QJsonDocument(json).toJson().contains("hush"));
        QVERIFY(QDateTime::fromString(json[u"madeAt"_s].toString(), Qt::ISODate).isValid());
    }

    void jsonIsReadBackAsItWas()
    {
        const Report report = reportOn(hostileInstance());
        const auto again = Report::fromJson(report.toJson());
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->toJson(), report.toJson());
        QCOMPARE(again->blocks(), report.blocks());
    }

    void jsonThatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"gangway-inspect"_s);
        QTest::newRow("a newer version") << u"formatVersion"_s << QJsonValue(2);
        QTest::newRow("another journey") << u"journey"_s << QJsonValue(u"to-the-moon"_s);
        QTest::newRow("an unknown severity")
            << u"findings"_s << QJsonValue(QJsonArray{QJsonObject{{u"severity"_s, u"fatal"_s}}});
        QTest::newRow("a count that is none")
            << u"metabase"_s << QJsonValue(QJsonObject{{u"inventory"_s, QJsonObject{{u"people"_s, -3}}}});
    }
    void jsonThatIsNoReportIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = reportOn(smallMetabase()).toJson();
        json.insert(key, value);
        QVERIFY(!Report::fromJson(json));
    }

    void whatCanBeDecidedIsCalledAsTheFrontEndCallsIt()
    {
        Report report;
        report.findings.push_back(
            found("references", Severity::Blocker, u"Rows"_s, u"Refused."_s, u"Repair them on a copy."_s));
        report.findings.back().decision = u"orphans"_s;
        report.findings.push_back(
            found("encrypted-leftovers", Severity::Blocker, u"Values"_s, u"Not read."_s, u"Give the key."_s));
        report.findings.back().decision = u"unreadable"_s;
        const auto read = Report::fromJson(report.toJson());
        QVERIFY(read);
        const QString terminal = read->toText();
        for (const QString &option : {u"--leave-out-orphans"_s, u"--unreadable reset"_s, u"--unreadable keep"_s})
            QVERIFY2(terminal.contains(option), qPrintable(terminal));
        QVERIFY(read->toHtml().contains(u"--leave-out-orphans"_s));
        setChoiceNames(
            [](Choice choice) { return choice == Choice::LeaveOutOrphans ? u"“Leave out”"_s : u"“Another”"_s; });
        const QString window = whatToDo(read->findings.front());
        const QString both = whatToDo(read->findings.back());
        setChoiceNames(nullptr);
        QVERIFY2(window.startsWith(u"Repair them on a copy. "_s) && window.contains(u"“Leave out”"_s),
                 qPrintable(window));
        QCOMPARE(both.count(u"“Another”"_s), 2);
        QVERIFY(!(window + both).contains(u"--"_s));
        QVERIFY(whatToDo(read->findings.front()).contains(u"--leave-out-orphans"_s));
        // One that nobody can decide says only what to do.
        QCOMPARE(whatToDo(found("x", Severity::Blocker, u"t"_s, u"r"_s, u"Do it."_s)), u"Do it."_s);
    }

    void severitiesHaveOneNameEach()
    {
        const Report report = reportOn(hostileInstance());
        const QString html = report.toHtml();
        const QString text = report.toText();
        for (const Severity severity : allSeverities) {
            if (report.count(severity) == 0)
                continue;
            QVERIFY2(text.contains(u'\n' + groupTitle(severity) + u" ("_s), qPrintable(text));
            QVERIFY(html.contains(u'>' + countText(severity, report.count(severity)) + u'<'));
            if (severity != Severity::Passed)
                QCOMPARE(html.count(u"<span class=\"word\">"_s + groupTitle(severity) + u'<'), report.count(severity));
        }
    }

    void everyFindingSaysWhatToDo()
    {
        for (const Finding &finding : reportOn(hostileInstance()).findings) {
            QVERIFY2(!finding.title.isEmpty() && !finding.reason.isEmpty(), qPrintable(finding.id));
            QCOMPARE(finding.next.isEmpty(), finding.severity == Severity::Passed);
            for (const QString &text : {finding.title, finding.reason, finding.next}) {
                QVERIFY2(!text.contains(u'!') && !text.contains(u"lease "_s), qPrintable(text));
                QVERIFY2(!text.contains(u"n't"_s), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
