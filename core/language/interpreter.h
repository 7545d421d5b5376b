// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languages.h"

#include <memory>

namespace gangway {

/// Lets the program speak a language: its own sentences and Qt's, numbers and dates, the direction of reading.
///
/// One for each program, on its main thread, after the application object and before the first sentence. Sentences
/// made before speak() stay as they are; windows get QEvent::LanguageChange.
class Interpreter final
{
public:
    explicit Interpreter(QString folder = catalogueFolder());
    ~Interpreter();
    Interpreter(const Interpreter &) = delete;
    Interpreter &operator=(const Interpreter &) = delete;

    /// @p wish is a code of languages(); empty: the system's language, as far as it is there.
    void speak(const QString &wish);

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] Qt::LayoutDirection direction() const;

private:
    struct Catalogues;
    QString m_folder;
    QString m_code;
    std::unique_ptr<Catalogues> m_catalogues;
};

} // namespace gangway
