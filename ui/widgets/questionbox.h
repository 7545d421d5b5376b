// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace gangway {

/// A question before something is done: a heading, sentences on what then stays and what goes, and buttons with the
/// verbs of what they do. Asked with open(); it goes by itself when it is answered.
class QuestionBox final : public QMessageBox
{
    Q_OBJECT

public:
    QuestionBox(const QString &heading, const QString &text, QWidget *parent);

    /// What leaves everything as it is: the default, and what Escape means.
    QPushButton *addSafeAnswer(const QString &label);
};

} // namespace gangway
