// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/session.h"
#include "core/journeys/rehearsal/rehearsalserver.h"
#include "core/keychain/keptkeys.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QString>

namespace gangway {

/// What all windows of one program share. With it, sentences of core name what can be clicked, no options.
class Workplace final : public QObject
{
    Q_OBJECT

public:
    /// @p home is gangwayHome().
    explicit Workplace(QString home, QObject *parent = nullptr);

    [[nodiscard]] QString home() const { return m_home; }
    /// The stand-in cloud, one for all windows; it ends with the program. Made, not started, on first use.
    RehearsalServer &rehearsal();

    /// A window changed the journal: others need not wait until they notice.
    void tellJournalChanged() { emit journalChanged(); }
    /// What was chosen for all windows; of a move, only before it begins.
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    void setSettings(const Settings &settings) { m_settings = settings; }
    /// Where the keys of databases are kept when their person wants that; the desktop's keychain, unless told
    /// otherwise.
    [[nodiscard]] const KeptKeys &keptKeys() const { return m_keptKeys; }
    void setKeptKeys(KeptKeys keys) { m_keptKeys = std::move(keys); }
    void showSettings() { emit settingsAsked(); }
    /// Opens a window for a move that is still to be planned.
    void startMove(const movetocloud::Session &session) { emit moveAsked(session); }
    /// Opens the manual at a topic, such as "move-to-cloud#source".
    void showHelp(const QString &topic) { emit helpAsked(topic); }
    /// Whether this program has what the two above ask for: what is not there is not offered.
    [[nodiscard]] bool offersHelp() const;
    [[nodiscard]] bool offersSettings() const;

signals:
    void journalChanged();
    void moveAsked(const gangway::movetocloud::Session &session);
    void helpAsked(const QString &topic);
    void settingsAsked();

private:
    QString m_home;
    Settings m_settings;
    KeptKeys m_keptKeys;
    RehearsalServer *m_rehearsal = nullptr;
};

} // namespace gangway
