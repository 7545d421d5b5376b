// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/interpreter.h"
#include "core/settings/settings.h"

#include <QObject>

#include <optional>

namespace gangway {

/// The settings of the running program, and the one place where a choice takes effect: language and direction of
/// reading, proxy, log. One, made after the application object and before the first window.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Why the file was passed over, if it was.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] QString spokenLanguage() const { return m_interpreter.code(); }

    /// Saves, then follows. Nothing is changed when it cannot be saved.
    Result<> choose(const Settings &settings);

signals:
    void changed();

private:
    void follow();

    Settings m_settings;
    std::optional<Error> m_problem;
    Interpreter m_interpreter;
};

} // namespace gangway
