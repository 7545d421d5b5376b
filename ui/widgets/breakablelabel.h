// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gangway {

/// Wrapped words of which some may be paths and addresses, which are then broken into lines, too. Can be selected;
/// whatever is copied of it, or read out, is the text as it was given.
class BreakableLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit BreakableLabel(const QString &words = {}, QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }

    /// What is selected, or else everything, to the clipboard.
    void copy() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_words;
};

} // namespace gangway
