// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/sourcelook.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace gangway {

class KeepKeyBox;
class Workplace;

/// The key of a source that is encrypted: asked for where it is needed, and kept in the keychain where that is chosen.
/// Whether it is right only shows when the source is read with it; whoever reads tells.
class SourceKeyBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceKeyBox(Workplace &workplace, QWidget *parent = nullptr);

    /// Another source is read; no key of the one before is of use.
    void leave();
    /// A source is read with @p key; empty: without.
    void beginLook(const Secret &key);
    /// What was found so.
    void judge(const movetocloud::SourceFacts &source);
    /// Hidden where no key has a part in it.
    void follow(const std::optional<movetocloud::SourceFacts> &source);

signals:
    /// By the person.
    void typed(const gangway::Secret &key);
    /// In the keychain.
    void found(const gangway::Secret &key);

private:
    QLabel *m_state;
    QLineEdit *m_key;
    KeepKeyBox *m_keeping;
    bool m_isKeyTried = false; ///< One that was typed here, or kept.
};

} // namespace gangway
