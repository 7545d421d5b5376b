// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/interpreter.h"
#include "core/steering.h"
#include "tests/translations/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

class LanguageTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; // catalogues of the pseudo-language, under the names of real ones

private slots:
    void initTestCase()
    {
        const QTemporaryDir work;
        const QString pseudo = m_folder.filePath(u"gangway_de.qm"_s);
        QVERIFY(catalogue::makePseudo(pseudo, work.path()));
        QVERIFY(QFile::copy(pseudo, m_folder.filePath(u"gangway_ar.qm"_s)));
        QVERIFY(QFile::copy(pseudo, m_folder.filePath(u"gangway_pt_BR.qm"_s)));
    }

    void theProgramSpeaksEveryLanguageItShips()
    {
        for (const Language &language : languages()) {
            QVERIFY(!language.name.isEmpty());
            QVERIFY(QFile::exists(catalogueFolder() + u"/gangway_%1.qm"_s.arg(language.code)));
            Interpreter interpreter;
            interpreter.speak(language.code);
            QCOMPARE(interpreter.code(), language.code);
            QCOMPARE(stoppedError().what == "Stopped as asked."_L1, language.code == "en"_L1);
        }
    }

    void aSentenceIsSpokenInTheLanguageChosenAndInEnglishAfterwards()
    {
        const QString english = stoppedError().what;
        {
            Interpreter interpreter(m_folder.path());
            interpreter.speak(u"de"_s);
            QCOMPARE(stoppedError().what, catalogue::pseudo(english));
            QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
            QCOMPARE(interpreter.direction(), Qt::LeftToRight);
            interpreter.speak(u"en"_s);
            QCOMPARE(stoppedError().what, english);
            interpreter.speak(u"ar"_s);
            QCOMPARE(stoppedError().what, catalogue::pseudo(english));
            QCOMPARE(interpreter.direction(), Qt::RightToLeft);
            QCOMPARE(QLocale().toString(18204), u"18,204"_s);
        }
        QCOMPARE(stoppedError().what, english);
    }

    void englishKnowsItsPlurals()
    {
        Interpreter interpreter;
        interpreter.speak(u"en"_s);
        const auto attempts = [](int n) {
            return QCoreApplication::translate("gangway::RunView", "%n attempt(s)", nullptr, n);
        };
        QCOMPARE(attempts(1), u"1 attempt"_s);
        QCOMPARE(attempts(2), u"2 attempts"_s);
    }

    void qtItselfSpeaksTheLanguage()
    {
        Interpreter interpreter(m_folder.path());
        interpreter.speak(u"de"_s);
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        if (cancel == "Cancel"_L1)
            QSKIP("Qt's own translations are not here.");
        QCOMPARE(cancel, u"Abbrechen"_s);
    }

    void theNearestLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing known") << QString() << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("the system's") << QString() << QStringList{u"de-AT"_s, u"de-Latn-AT"_s} << u"de"_s;
        QTest::newRow("a wish comes first") << u"ar"_s << QStringList{u"de"_s} << u"ar"_s;
        QTest::newRow("a wish that is not there") << u"fi"_s << QStringList{u"de"_s} << u"de"_s;
        QTest::newRow("as the environment says it") << u"de_AT.UTF-8@euro"_s << QStringList() << u"de"_s;
        QTest::newRow("exactly") << u"pt-BR"_s << QStringList() << u"pt_BR"_s;
        QTest::newRow("another country's") << u"pt_PT"_s << QStringList() << u"pt_BR"_s;
        QTest::newRow("the second of the system's") << QString() << QStringList{u"fi"_s, u"pt"_s} << u"pt_BR"_s;
        QTest::newRow("English before others") << QString() << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << QStringList() << u"en"_s;
    }
    void theNearestLanguageIsTaken()
    {
        QFETCH(QString, wish);
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        QCOMPARE(languageFor(wish, wanted, languages(m_folder.path())), code);
    }

    void numbersFollowTheSystemWhereItSpeaksTheLanguage()
    {
        QCOMPARE(localeFor(u"de"_s, QLocale(u"de_CH"_s)), QLocale(u"de_CH"_s));
        QCOMPARE(localeFor(u"de"_s, QLocale(u"en_US"_s)), QLocale(u"de"_s));
        QCOMPARE(localeFor(u"en"_s, QLocale::c()), QLocale::c());
        QCOMPARE(localeFor(u"ar"_s, QLocale(u"ar_EG"_s)), QLocale(u"ar_EG"_s));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
