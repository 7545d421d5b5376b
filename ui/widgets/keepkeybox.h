// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "ui/job.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace gangway {

class Workplace;

/// Beside a field for the encryption key of a database: whether the key is kept in the desktop's keychain, and what the
/// keychain has to say. Never keeps anybody waiting: while the keychain is asked, the key can be typed.
class KeepKeyBox final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepKeyBox(Workplace &workplace, QWidget *parent = nullptr);

    /// A key is asked for: it may be kept. Looks whether that of @p database is; found() follows if so. Empty: not
    /// again.
    void offer(const QString &database);
    /// It is not asked for any more.
    void leave();

    /// That key is right: it is kept where that is chosen.
    void take(const QString &database, const Secret &key);
    /// It is not: one that came from the keychain is forgotten there.
    void refuse(const QString &database, const Secret &key);
    /// It is not needed any more.
    void forget(const QString &database);

    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] QCheckBox *choice() const { return m_choice; }
    [[nodiscard]] QLabel *words() const { return m_words; }
    /// Keeping or forgetting did not work, and it was not read yet.
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }

signals:
    void found(const gangway::Secret &key);
    /// hasProblem() changed.
    void problemChanged();

private:
    void look(const QString &database);
    void say(const QString &words);
    void tell(const Result<> &outcome);

    Workplace &m_workplace;
    QCheckBox *m_choice;
    QLabel *m_words;
    Secret m_found;
    bool m_hasProblem = false;
    bool m_isDecided = false; ///< By the person, here.
    Job m_reading;
    Job m_writing;
};

} // namespace gangway
