// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"
#include "core/language/interpreter.h"
#include "core/phrases.h"

#include <QJsonDocument>
#include <QTest>

using namespace gangway;
using namespace gangway::checks;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

/// Something to complain about, with names that look like what sentences are made of.
MemoryReader troubledInstance()
{
    MemoryReader reader = smallMetabase();
    emptyTable(reader, u"setting"_s)
        .row({"site-name", "100 %1 %2 \x02x\x1fy\x03"})
        .row({"site-url", "https://bi.example.org"});
    emptyTable(reader, u"metabase_database"_s)
        .row({1, "A \x02gangway::Checks\x1f%1\x03", "sqlite", false, false, false, "{\"db\":\"/a/b\"}", nullptr})
        .row({2, "Warehouse %3", "postgres", false, false, false, "{\"host\":\"10.0.0.1\"}", nullptr});
    return reader;
}

Report made()
{
    CheckRequest request;
    request.source = u"/srv/metabase.db.mv.db"_s;
    request.target.regionId = u"eu-central-1"_s;
    MemoryReader reader = troubledInstance();
    return check(reader, request);
}

QStringList texts(const Report &report)
{
    QStringList all{report.version, report.siteName};
    for (const Finding &finding : report.findings)
        all += QStringList{finding.id, finding.title, finding.reason, finding.next} + finding.subjects;
    for (const metabase::FollowUp &followUp : report.followUps)
        all += QStringList{followUp.title, followUp.why, followUp.what} + followUp.subjects;
    return all;
}

/// The same without what names brought along, as printable names in sentences are.
QStringList findingTexts(const Report &report)
{
    QStringList all;
    for (const Finding &finding : report.findings)
        all += QStringList{finding.id, finding.title, finding.reason, finding.next} + finding.subjects;
    return all;
}

} // namespace

/// The findings of a run that has begun are read in whatever language is spoken by then.
class ReportLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasFoundIsSaidInTheLanguageOfWhoReadsIt_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("in");
        QTest::newRow("German read in French") << u"de"_s << u"fr"_s;
        QTest::newRow("English read in Japanese") << u"en"_s << u"ja"_s;
        QTest::newRow("Arabic read in English") << u"ar"_s << u"en"_s;
        QTest::newRow("Spanish read in Spanish") << u"es"_s << u"es"_s;
    }
    void whatWasFoundIsSaidInTheLanguageOfWhoReadsIt()
    {
        QFETCH(QString, of);
        QFETCH(QString, in);
        Interpreter interpreter;
        interpreter.speak(of);
        const Report then = made();
        const QJsonObject kept = then.toKeptJson();
        interpreter.speak(in);
        const auto read = Report::fromJson(kept);
        QVERIFY(read);
        const Report now = made();
        QVERIFY(now.findings.size() > 20);
        QCOMPARE(findingTexts(*read), findingTexts(now));
        QCOMPARE(findingTexts(then) == findingTexts(now), of == in);
        const auto again = Report::fromJson(read->toKeptJson());
        QCOMPARE(findingTexts(*again), findingTexts(now));
    }

    void noPhraseIsShownToAnybody()
    {
        QStringList plain = texts(made()); // where nobody makes phrases
        Interpreter interpreter;
        interpreter.speak(u"en"_s);
        const Report report = made();
        const QString shown = texts(report).join(u'\n') + report.toText() + report.toHtml();
        QVERIFY2(!shown.contains(QChar(0x1A)), qPrintable(shown));
        QVERIFY(!shown.contains(u"gangway::checks"_s));
        QVERIFY(!QJsonDocument(report.toJson()).toJson().contains("phrases"));
        QVERIFY(QJsonDocument(report.toKeptJson()).toJson().contains("phrases"));
        QCOMPARE(texts(report).size(), plain.size());
    }

    void whatAnOlderVersionKeptStaysAsItIs()
    {
        Interpreter interpreter;
        interpreter.speak(u"de"_s);
        const Report then = made();
        interpreter.speak(u"fr"_s);
        const auto read = Report::fromJson(then.toJson());
        QVERIFY(read);
        QCOMPARE(findingTexts(*read), findingTexts(then));
    }
};

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "tst_reportlanguage.moc"
