// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace catalogue {

using namespace Qt::StringLiterals;

namespace {

bool runTool(const char *tool, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(GANGWAY_SOURCE_DIR));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromUtf8(tool), arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList found(const char *pattern, const QString &text)
{
    QStringList list;
    auto matches = QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::UseUnicodePropertiesOption)
                       .globalMatch(text);
    while (matches.hasNext())
        list.append(matches.next().captured());
    list.sort();
    return list;
}

QString endsOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype at = text.indexOf(trimmed);
    return text.left(at) + u'|' + text.mid(at + trimmed.size());
}

/// Forms that stand for one number only can name it in words.
bool standsForOneNumber(qsizetype form, qsizetype forms, const QString &language)
{
    if (language == "fr"_L1 || language == "pt_BR"_L1)
        return false; // their first is for 0 and 1
    return forms == 6 ? form < 3 : forms > 1 && form == 0;
}

QStringList faultsOf(const QString &source, const QString &translation, bool mayOmitNumber)
{
    QStringList list;
    const auto same = [&](const char *what, const auto &look) {
        if (look(source) != look(translation))
            list.append(QString::fromLatin1(what));
    };
    same("%1 and the like", [](const QString &t) { return found("%L?\\d{1,2}", t); });
    same("mnemonics (&)", [](const QString &t) { return found("&(?=\\w)(?!\\w+;)", t).size(); });
    same("mark-up", [](const QString &t) { return found("</?[a-z][^>]*>", t); });
    same("line breaks", [](const QString &t) { return t.count(u'\n'); });
    same("spaces at its ends", endsOf);
    same("an ellipsis", [](const QString &t) { return t.trimmed().endsWith(u'…'); });
    same("a colon", [](const QString &t) { return t.trimmed().endsWith(u':') || t.trimmed().endsWith(u'：'); });
    if (source.contains("%n"_L1) != translation.contains("%n"_L1) && !mayOmitNumber)
        list.append(u"%n"_s);
    return list;
}

} // namespace

QString Message::key() const
{
    return u"%1: \"%2\" (%3)%4"_s.arg(context, source, comment, isPlural ? u" plural"_s : QString());
}

QStringList sourceFolders()
{
    QStringList folders;
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        if (QDir(QStringLiteral(GANGWAY_SOURCE_DIR)).exists(folder))
            folders.append(folder);
    }
    return folders;
}

QString pathFor(const QString &language)
{
    return QStringLiteral(GANGWAY_SOURCE_DIR "/translations/gangway_%1.ts").arg(language);
}

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(path + u" is not there; run translations/catalogue update"_s), __FILE__, __LINE__);
        return {};
    }
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString language;
    xml.readNextStartElement();
    language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                messages.append(readMessage(xml, context));
                messages.last().language = language;
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError()) {
        QTest::qFail(qPrintable(u"%1:%2: %3"_s.arg(path).arg(xml.lineNumber()).arg(xml.errorString())), __FILE__,
                     __LINE__);
        return {};
    }
    return messages;
}

bool collect(const QString &path, const QString &language)
{
    QStringList arguments{u"-silent"_s, u"-locations"_s,       u"none"_s, u"-no-obsolete"_s, u"-source-language"_s,
                          u"en"_s,      u"-target-language"_s, language};
    if (language == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    return runTool(GANGWAY_LUPDATE, arguments + sourceFolders() + QStringList{u"-ts"_s, path});
}

bool compile(const QString &from, const QString &to)
{
    return runTool(GANGWAY_LRELEASE, {u"-silent"_s, u"-nounfinished"_s, from, u"-qm"_s, to});
}

QStringList faults(const Message &message)
{
    if (message.translations.contains(QString()))
        return {u"an empty translation"_s};
    QStringList list;
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const bool mayOmit =
            message.isPlural && standsForOneNumber(form, message.translations.size(), message.language);
        list += faultsOf(message.source, message.translations.at(form), mayOmit);
    }
    list.removeDuplicates();
    return list;
}

QString pseudo(const QString &source)
{
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'}, {u'u', u'ú'},
                                             {u'A', u'Á'}, {u'E', u'É'}, {u'I', u'Í'}, {u'O', u'Ó'}, {u'U', u'Ú'}};
    // What must stay: placeholders, mnemonics, mark-up and entities.
    static const QRegularExpression fixed(u"%(?:L?\\d{1,2}|n)|&\\w+;|&\\w|</?[a-z][^>]*>"_s);
    QString text;
    qsizetype from = 0;
    const auto stretch = [&](QStringView words) {
        for (const QChar c : words) {
            text += accents.value(c, c);
            if (accents.contains(c)) // about a third of the letters
                text += accents.value(c);
        }
    };
    auto matches = fixed.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        stretch(QStringView(source).sliced(from, match.capturedStart() - from));
        text += match.captured();
        from = match.capturedEnd();
    }
    stretch(QStringView(source).sliced(from));
    return u'⟦' + text + u'⟧';
}

bool makePseudo(const QString &to, const QString &workFolder)
{
    const QString collected = workFolder + u"/collected.ts"_s;
    const QString stretched = workFolder + u"/pseudo.ts"_s;
    QFile::remove(collected);
    if (!collect(collected, u"de"_s)) // any language with two forms
        return false;
    QFile file(stretched);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, u"de"_s);
    for (const Message &message : read(collected)) {
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, message.context);
        xml.writeStartElement(u"message"_s);
        if (message.isPlural)
            xml.writeAttribute(u"numerus"_s, u"yes"_s);
        xml.writeTextElement(u"source"_s, message.source);
        if (!message.comment.isEmpty())
            xml.writeTextElement(u"comment"_s, message.comment);
        xml.writeStartElement(u"translation"_s);
        if (message.isPlural) {
            for (int form = 0; form < 2; ++form)
                xml.writeTextElement(u"numerusform"_s, pseudo(message.source));
        } else {
            xml.writeCharacters(pseudo(message.source));
        }
        for (int open = 0; open < 3; ++open)
            xml.writeEndElement();
    }
    xml.writeEndDocument();
    file.close();
    return compile(stretched, to);
}

} // namespace catalogue
