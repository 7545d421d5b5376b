// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keptkeys.h"
#include "preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace gangway {

class BreakableLabel;
class KeptKeysBox;

/// What is chosen for all of Gangway. Nothing is changed until "Save settings"; what cannot be is named beside it.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Preferences &preferences, KeptKeys keptKeys = {}, QWidget *parent = nullptr);

    /// As the fields stand.
    [[nodiscard]] Settings entered() const;

private:
    QWidget *makeFields();
    void addLanguage(QGridLayout &form);
    void addFolders(QGridLayout &form);
    void addNetwork(QGridLayout &form);
    void addKeys(QGridLayout &form);
    void addLog(QGridLayout &form);
    QWidget *withChooser(QLineEdit *field, const QString &title);
    void fillIn(const Settings &settings);
    void save();
    void tell(const Error &problem);

    Preferences &m_preferences;
    QComboBox *m_language;
    QLineEdit *m_runs;
    QLineEdit *m_backups;
    QCheckBox *m_isLimited;
    QSpinBox *m_limit;
    QComboBox *m_proxy;
    QLineEdit *m_proxyAddress;
    KeptKeysBox *m_keys;
    QComboBox *m_log;
    BreakableLabel *m_problem;
};

} // namespace gangway
