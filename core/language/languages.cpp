// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

/// "de_AT.UTF-8@euro" and "de-AT" as "de_AT".
QString normalized(const QString &code)
{
    QString plain = code.section(u'.', 0, 0).section(u'@', 0, 0);
    plain.replace(u'-', u'_');
    return plain;
}

QString withoutCountry(const QString &code)
{
    return code.section(u'_', 0, 0);
}

std::optional<QString> nearest(const QString &wish, const QList<Language> &there)
{
    const QString code = normalized(wish);
    if (code.isEmpty())
        return {};
    for (const auto &alike :
         {+[](const QString &a, const QString &b) { return a == b; },
          +[](const QString &a, const QString &b) { return withoutCountry(a) == withoutCountry(b); }}) {
        const auto found = std::find_if(there.begin(), there.end(),
                                        [&](const Language &language) { return alike(language.code, code); });
        if (found != there.end())
            return found->code;
    }
    return {};
}

QString nameOf(const QString &code)
{
    const QLocale locale(code);
    // CLDR calls the plain languages after their first country: "español de España".
    static const QHash<QString, QString> plainNames{
        {u"en"_s, u"English"_s}, {u"es"_s, u"español"_s}, {u"pt_BR"_s, u"português (Brasil)"_s}};
    return plainNames.value(code, locale.nativeLanguageName());
}

} // namespace

QString catalogueFolder()
{
    return u":/i18n"_s;
}

QList<Language> languages(const QString &folder)
{
    QList<Language> others;
    for (const QString &file : QDir(folder).entryList({u"gangway_*.qm"_s})) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (code != "en"_L1)
            others.append({code, nameOf(code)});
    }
    std::sort(others.begin(), others.end(),
              [](const Language &a, const Language &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return QList<Language>{{u"en"_s, nameOf(u"en"_s)}} + others;
}

QString languageFor(const QString &wish, const QStringList &wanted, const QList<Language> &there)
{
    for (const QString &code : QStringList{wish} + wanted) {
        if (const auto found = nearest(code, there))
            return *found;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale spoken(code);
    const bool isOwn = system.language() == spoken.language();
    // Scripts run in the locale "C" and expect its forms.
    const bool isPlain = system.language() == QLocale::C && spoken.language() == QLocale::English;
    if (isOwn || isPlain)
        return system;
    return spoken.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : spoken;
}

} // namespace gangway
