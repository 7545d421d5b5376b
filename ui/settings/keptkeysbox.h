// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keptkeys.h"
#include "ui/job.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace gangway {

/// Whether keys are kept in the desktop's keychain, and the way to forget those that are: at once, whatever becomes of
/// the settings around it.
class KeptKeysBox final : public QWidget
{
    Q_OBJECT

public:
    explicit KeptKeysBox(KeptKeys keys, QWidget *parent = nullptr);

    [[nodiscard]] bool isChosen() const;
    void setChosen(bool isChosen);

    /// Of what stands above the words, on one line.
    [[nodiscard]] int firstLineHeight() const;
    [[nodiscard]] QCheckBox *choice() const { return m_choice; }
    [[nodiscard]] QPushButton *forgetting() const { return m_forgetting; }
    /// Which keys are kept, or what is wrong.
    [[nodiscard]] QLabel *words() const { return m_words; }

private:
    void forget();
    void follow(const QString &problem = {});

    KeptKeys m_keys;
    QCheckBox *m_choice;
    QPushButton *m_forgetting;
    QLabel *m_words;
    Job m_job;
};

} // namespace gangway
