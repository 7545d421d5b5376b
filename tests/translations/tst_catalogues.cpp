// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using catalogue::Message;

namespace {

const QStringList all = QStringLiteral(GANGWAY_LANGUAGES).split(u',');
const QStringList complete = QStringLiteral(GANGWAY_COMPLETE_LANGUAGES).split(u',');

/// The first few of a list, since a new page brings fifty.
QByteArray some(const QString &what, QStringList list)
{
    const qsizetype count = list.size();
    list = list.mid(0, 8);
    list.prepend(what.arg(count));
    return list.join(u"\n    "_s).toUtf8();
}

QString onlyMissing(const QSet<QString> &these, const QSet<QString> &inThose)
{
    return QStringList((these - inThose).values()).join(u'\n');
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key());
    return keys;
}

void addLanguages(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

Message translated(const QString &source, const QStringList &translations, bool isPlural = false)
{
    Message message;
    message.language = u"de"_s;
    message.source = source;
    message.translations = translations;
    message.isPlural = isPlural;
    return message;
}

} // namespace

class CataloguesTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceOfTheSourcesIsInTheCatalogue_data() { addLanguages(all); }
    void everySentenceOfTheSourcesIsInTheCatalogue()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"gangway_%1.ts"_s.arg(language));
        QVERIFY(catalogue::collect(fresh, language));
        const QList<Message> wanted = catalogue::read(fresh);
        const QList<Message> kept = catalogue::read(catalogue::pathFor(language));
        QVERIFY(wanted.size() > (language == "en"_L1 ? 0 : 1000));
        const QByteArray advice = "; run: translations/catalogue update";
        const QString missing = onlyMissing(keysOf(wanted), keysOf(kept));
        QVERIFY2(missing.isEmpty(), some(u"%1 missing"_s, missing.split(u'\n')) + advice);
        const QString gone = onlyMissing(keysOf(kept), keysOf(wanted));
        QVERIFY2(gone.isEmpty(), some(u"%1 no longer in the sources"_s, gone.split(u'\n')) + advice);
        QCOMPARE(kept.size(), wanted.size()); // none twice

        // lupdate knows how many plural forms a language has.
        QHash<QString, qsizetype> forms;
        for (const Message &message : wanted)
            forms.insert(message.key(), message.translations.size());
        for (const Message &message : kept)
            QCOMPARE(message.translations.size(), forms.value(message.key()));
    }

    void aLanguageThatIsSpokenIsTranslatedCompletely_data() { addLanguages(complete); }
    void aLanguageThatIsSpokenIsTranslatedCompletely()
    {
        QFETCH(QString, language);
        QStringList unfinished;
        for (const Message &message : catalogue::read(catalogue::pathFor(language))) {
            if (!message.isFinished || message.translations.contains(QString()))
                unfinished.append(message.key());
        }
        QVERIFY2(unfinished.isEmpty(), some(u"%1 to translate"_s, unfinished));
    }

    void aTranslationHasWhatItsSentenceHas_data() { addLanguages(all); }
    void aTranslationHasWhatItsSentenceHas()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : catalogue::read(catalogue::pathFor(language))) {
            const QStringList faults = message.isFinished ? catalogue::faults(message) : QStringList();
            if (!faults.isEmpty())
                wrong.append(u"%1: %2"_s.arg(message.key(), faults.join(u", "_s)));
        }
        QVERIFY2(wrong.isEmpty(), some(u"%1 differ"_s, wrong));
    }

    void faultsOfTranslationsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("fault");
        QTest::newRow("none") << u"%1 of %2"_s << u"%2 davon: %1 %"_s << QString();
        QTest::newRow("a number is missing") << u"%1 of %2"_s << u"%1"_s << u"%1 and the like"_s;
        QTest::newRow("a number twice") << u"%1 rows"_s << u"%1 %1"_s << u"%1 and the like"_s;
        QTest::newRow("no mnemonic") << u"&Open"_s << u"Öffnen"_s << u"mnemonics (&)"_s;
        QTest::newRow("a mnemonic as in Japanese") << u"&Open"_s << u"開く(&O)"_s << QString();
        QTest::newRow("entities are none") << u"a &amp; b"_s << u"a und b"_s << QString();
        QTest::newRow("mark-up is not closed") << u"<b>no</b>"_s << u"<b>nein"_s << u"mark-up"_s;
        QTest::newRow("a line break is missing") << u"a\nb"_s << u"a b"_s << u"line breaks"_s;
        QTest::newRow("a space at the end") << u"a"_s << u"a "_s << u"spaces at its ends"_s;
        QTest::newRow("no ellipsis") << u"Open…"_s << u"Öffnen"_s << u"an ellipsis"_s;
        QTest::newRow("no colon") << u"Folder:"_s << u"Ordner"_s << u"a colon"_s;
        QTest::newRow("a wide colon") << u"Folder:"_s << u"フォルダー："_s << QString();
        QTest::newRow("empty") << u"Folder"_s << QString() << u"an empty translation"_s;
    }
    void faultsOfTranslationsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(QString, fault);
        QCOMPARE(catalogue::faults(translated(source, {translation})).join(u','), fault);
    }

    void onlyAFormForOneNumberMayLeaveItOut()
    {
        QVERIFY(catalogue::faults(translated(u"%n row(s)"_s, {u"eine Zeile"_s, u"%n Zeilen"_s}, true)).isEmpty());
        QCOMPARE(catalogue::faults(translated(u"%n row(s)"_s, {u"eine Zeile"_s, u"Zeilen"_s}, true)),
                 QStringList{u"%n"_s});
        Message french = translated(u"%n row(s)"_s, {u"une ligne"_s, u"%n lignes"_s}, true);
        french.language = u"fr"_s; // its first form is for 0, too
        QCOMPARE(catalogue::faults(french), QStringList{u"%n"_s});
    }

    void theToolPutsInWhatIsRightAndNamesTheRest()
    {
        if (QProcess::execute(u"python3"_s, {u"--version"_s}) != 0)
            QSKIP("python3 is not here.");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gangway_de.ts"_s);
        QVERIFY(catalogue::collect(path, u"de"_s));
        const auto tool = [&folder](QStringList arguments, QByteArray *output) {
            QProcess process;
            process.start(u"python3"_s, QStringList{QStringLiteral(GANGWAY_SOURCE_DIR "/translations/catalogue"),
                                                    u"--folder"_s, folder.path()}
                                            + arguments);
            process.waitForFinished();
            *output = process.readAllStandardOutput() + process.readAllStandardError();
            return process.exitCode();
        };
        QByteArray output;
        QCOMPARE(tool({u"todo"_s, u"de"_s}, &output), 0);
        QJsonArray entries = QJsonDocument::fromJson(output).array();
        const qsizetype count = entries.size();
        QVERIFY(count > 1000);

        QString good, bad, plural;
        for (QJsonValueRef value : entries) {
            QJsonObject entry = value.toObject();
            const QString source = entry[u"source"_s].toString();
            if (plural.isEmpty() && entry.contains(u"forms"_s)) {
                plural = source;
                entry[u"translations"_s] = QJsonArray{catalogue::pseudo(source), catalogue::pseudo(source)};
            } else if (bad.isEmpty() && source.contains("%1"_L1)) {
                bad = source;
                entry[u"translation"_s] = u"nothing of the kind"_s;
            } else if (good.isEmpty() && source.contains("%1"_L1)) {
                good = source;
                entry[u"translation"_s] = catalogue::pseudo(source);
            }
            value = entry;
        }
        const QString filled = folder.filePath(u"filled.json"_s);
        QFile file(filled);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(entries).toJson());
        file.close();
        QCOMPARE(tool({u"fill"_s, u"de"_s, filled}, &output), 1);
        QVERIFY2(output.contains("Refused, differs in %1"), output);

        QSet<QString> finished;
        for (const Message &message : catalogue::read(path)) {
            if (message.isFinished)
                finished.insert(message.source);
        }
        QCOMPARE(finished, QSet<QString>({good, plural}));
        QCOMPARE(tool({u"todo"_s, u"de"_s}, &output), 0);
        QCOMPARE(QJsonDocument::fromJson(output).array().size(), count - 2);
    }

    void theToolMergesWhatTwoBranchesDid()
    {
        if (QProcess::execute(u"python3"_s, {u"--version"_s}) != 0)
            QSKIP("python3 is not here.");
        const QTemporaryDir folder;
        const auto save = [&folder](const QString &name, const QStringList &sentences) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                return;
            file.write("<TS version=\"2.1\" language=\"de\"><context><name>Page</name>");
            for (const QString &sentence : sentences) {
                const QString words = sentence.section(u'=', 1);
                file.write(u"<message><source>%1</source><translation%2>%3</translation></message>"_s
                               .arg(sentence.section(u'=', 0, 0),
                                    words.isEmpty() ? u" type=\"unfinished\""_s : QString(), words)
                               .toUtf8());
            }
            file.write("</context></TS>");
        };
        save(u"base"_s, {u"one"_s, u"two=zwei"_s, u"three"_s, u"four=vier"_s, u"five=fünf"_s});
        save(u"ours"_s, {u"one=eins"_s, u"two=zwei"_s, u"A"_s, u"three"_s, u"five=fünf"_s});
        save(u"theirs"_s, {u"one"_s, u"two=zwo"_s, u"B"_s, u"three=drei"_s, u"four=vier"_s});
        QCOMPARE(QProcess::execute(u"python3"_s, {QStringLiteral(GANGWAY_SOURCE_DIR "/translations/catalogue"),
                                                  u"merge"_s, folder.filePath(u"base"_s), folder.filePath(u"ours"_s),
                                                  folder.filePath(u"theirs"_s)}),
                 0);
        QStringList merged;
        for (const Message &message : catalogue::read(folder.filePath(u"ours"_s)))
            merged.append(message.source + u'=' + message.translations.value(0));
        QCOMPARE(merged, QStringList({u"one=eins"_s, u"two=zwo"_s, u"B="_s, u"A="_s, u"three=drei"_s}));
    }
};

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
