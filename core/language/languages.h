// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace gangway {

struct Language
{
    QString code; ///< As its catalogue is named: "de", "pt_BR".
    QString name; ///< In itself: "Deutsch".
};

/// Where the catalogues lie in the program.
QString catalogueFolder();

/// What Gangway speaks: English, then every language with a catalogue in @p folder, by its own name.
QList<Language> languages(const QString &folder = catalogueFolder());

/// The code of the language to speak: @p wish where it is there, else the first of @p wanted that is, else "en".
/// Both may be written as the system does ("de_AT.UTF-8", "pt-BR"); another country's variant is better than English.
QString languageFor(const QString &wish, const QStringList &wanted, const QList<Language> &there);

/// Numbers and dates for a language. The system's own where it speaks that language, so that a country's or a
/// person's choices stay; Arabic otherwise with the digits that addresses and versions have, too.
QLocale localeFor(const QString &code, const QLocale &system = QLocale::system());

} // namespace gangway
