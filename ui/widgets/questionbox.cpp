// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionbox.h"

#include <QLabel>
#include <QPushButton>

namespace gangway {

QuestionBox::QuestionBox(const QString &heading, const QString &text, QWidget *parent)
    : QMessageBox(QMessageBox::NoIcon, heading, heading, QMessageBox::NoButton, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(text);
    // Qt makes it bold on one desktop only; by tags instead, readers would be told of them.
    if (auto *const label = findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))) {
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
    }
}

QPushButton *QuestionBox::addSafeAnswer(const QString &label)
{
    QPushButton *const button = addButton(label, QMessageBox::RejectRole);
    setDefaultButton(button);
    setEscapeButton(button);
    return button;
}

} // namespace gangway
