// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/interpreter.h"
#include "core/phrases.h"
#include "core/steering.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::PhrasesTest)
};

QString recorded(const std::function<QString()> &make)
{
    const PhraseRecording recording;
    return make();
}

} // namespace

class PhrasesTest final : public QObject
{
    Q_OBJECT

    PhraseTranslator m_translator;

private slots:
    void init() { QCoreApplication::installTranslator(&m_translator); }
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void aPhraseIsWhatTheWordsWouldBe_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const std::function<QString()> &make) {
            PhraseTranslator translator;
            const QString words = make();
            QCoreApplication::installTranslator(&translator);
            QTest::newRow(name) << recorded(make) << words;
        };
        row("plain", [] { return Tr::tr("Nothing was changed."); });
        row("places", [] { return Tr::tr("%1 of %2").arg(3).arg(u"all"_s); });
        row("places in another order", [] { return Tr::tr("%2 of %1").arg(3).arg(u"all"_s); });
        row("one place twice", [] { return Tr::tr("%1 and %1").arg(u"a"_s); });
        row("all at once", [] { return Tr::tr("%1 and %2").arg(u"%2"_s, u"b"_s); });
        row("by the locale", [] { return Tr::tr("%L1 rows").arg(18204); });
        row("a number", [] { return Tr::tr("%n row(s) of %1", nullptr, 12).arg(u"t"_s); });
        row("one in another", [] { return Tr::tr("%1: %2").arg(Tr::tr("Rows of %1").arg(u"t"_s), Tr::tr("none")); });
        row("beside others", [] { return u"a "_s + Tr::tr("b %1").arg(1) + u' ' + Tr::tr("c"); });
        row("a percentage", [] { return Tr::tr("100 % of %1").arg(u"it"_s); });
    }
    void aPhraseIsWhatTheWordsWouldBe()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, words);
        QVERIFY(phrase != words);
        QCOMPARE(spoken(phrase), words);
        const PhraseRecording recording; // also in the middle of making others
        QCOMPARE(spoken(phrase), words);
        QVERIFY(Tr::tr("still") != u"still"_s);
    }

    void otherThreadsSpeakOn()
    {
        const PhraseRecording recording;
        QString elsewhere;
        std::thread([&elsewhere] { elsewhere = Tr::tr("words"); }).join();
        QCOMPARE(elsewhere, u"words"_s);
        QVERIFY(Tr::tr("words") != u"words"_s);
    }

    void aPhraseIsSaidInTheLanguageOfTheMoment()
    {
        Interpreter interpreter;
        interpreter.speak(u"de"_s);
        const QString phrase = recorded([] { return stoppedError().what; });
        for (const QString &code : {u"de"_s, u"fr"_s, u"ar"_s, u"en"_s}) {
            interpreter.speak(code);
            QCOMPARE(spoken(phrase), stoppedError().what);
        }
    }

    void whatIsNoPhraseDoesNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        const QString one = recorded([] { return Tr::tr("%1 and %1"); });
        QTest::newRow("cut short") << one.chopped(3);
        QTest::newRow("no parts") << u"\x02\x03"_s;
        QTest::newRow("more ends than beginnings") << u"\x02\x03\x03\x1f"_s;
        QTest::newRow("beginnings only") << QString(1'000'000, QChar(2));
        QTest::newRow("very deep") << u"\x02gangway\x1f\x1a%1\x1f\x1f-1\x1f"_s.repeated(100'000);
        QString grown = u"x"_s.repeated(1000);
        for (int depth = 0; depth < 7; ++depth)
            grown = u"\x02gangway\x1f"_s + u"\x1a"_s.append(u"1"_s).repeated(500) + u"\x1f\x1f-1\x1f"_s + u"1="_s
                    + grown + u"\x03"_s;
        QTest::newRow("growing") << grown;
    }
    void whatIsNoPhraseDoesNoHarm()
    {
        QFETCH(QString, text);
        const QString said = spoken(text);
        QVERIFY(said.size() <= std::max<qsizetype>(text.size(), 64 * 1024));
        for (const QChar c : {QChar(2), QChar(3), QChar(0x1f)})
            QVERIFY(!said.contains(c));
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "tst_phrases.moc"
