// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace gangway {

class Workplace;

/// Where the Metabase is that is moved: typed, chosen in a dialog, one that was moved before, or the sample.
class SourcePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePicker(Workplace &workplace, QWidget *parent = nullptr);

    /// What is looked at now. What is typed over it is only looked at after chosen().
    void name(const QString &path);
    [[nodiscard]] QString named() const { return m_named; }
    /// Something else is typed than is looked at.
    [[nodiscard]] bool isTypedOver() const;

    void setEditable(bool isEditable);
    /// Reads which were moved before, elsewhere than on this thread.
    void fillRecent();
    [[nodiscard]] QLineEdit *field() const { return m_path; }

signals:
    void chosen(const QString &path);
    void typed();

private:
    void askForFile();
    void askForFolder();

    Workplace &m_workplace;
    QLineEdit *m_path;
    QPushButton *m_file;
    QPushButton *m_folder;
    QPushButton *m_sample;
    QPushButton *m_recent;
    QMenu *m_recentMenu;
    QString m_named;
    Job m_recentLook;
};

} // namespace gangway
