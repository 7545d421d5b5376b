// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gangway {

/// Where the backup of a move goes, typed or chosen in a dialog, and whether there is room for it.
class BackupPlaceBox final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPlaceBox(QWidget *parent = nullptr);

    /// Not editable: it is here to be read.
    void set(const QString &archive, bool isEditable);
    /// Looks, elsewhere than on this thread, whether @p bytes have room at @p archive; measured() follows.
    void measure(const QString &archive, qint64 bytes);
    void hideSpace();
    /// Why the backup cannot go there, for a place in view; empty: it can.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QLineEdit *field() const { return m_archive; }

signals:
    void chosen(const QString &archive);
    void measured();

private:
    void ask();

    QLineEdit *m_archive;
    QPushButton *m_choose;
    QLabel *m_space;
    QString m_problem;
    Job m_measuring;
};

} // namespace gangway
