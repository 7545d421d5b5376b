// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreter.h"

#include "core/phrases.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <list>

namespace gangway {

using namespace Qt::StringLiterals;

struct Interpreter::Catalogues
{
    ~Catalogues()
    {
        for (QTranslator &translator : installed)
            QCoreApplication::removeTranslator(&translator);
        QCoreApplication::removeTranslator(&phrases);
    }

    void install(const QString &file, const QString &folder)
    {
        QTranslator &translator = installed.emplace_back();
        if (translator.load(file, folder))
            QCoreApplication::installTranslator(&translator);
        else
            installed.pop_back();
    }

    std::list<QTranslator> installed;
    PhraseTranslator phrases;
};

Interpreter::Interpreter(QString folder)
    : m_folder(std::move(folder))
{}

Interpreter::~Interpreter() = default;

void Interpreter::speak(const QString &wish)
{
    const QLocale system = QLocale::system();
    m_code = languageFor(wish, system.uiLanguages(), languages(m_folder));
    QLocale::setDefault(localeFor(m_code, system));

    auto catalogues = std::make_unique<Catalogues>();
    // Qt looks into the latest first. English is there for its plurals, and beneath a catalogue with holes.
    catalogues->install(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    catalogues->install(u"gangway_en"_s, m_folder);
    if (m_code != "en"_L1)
        catalogues->install(u"gangway_"_s + m_code, m_folder);
    QCoreApplication::installTranslator(&catalogues->phrases);
    m_catalogues = std::move(catalogues);
}

Qt::LayoutDirection Interpreter::direction() const
{
    return QLocale(m_code).textDirection();
}

} // namespace gangway
