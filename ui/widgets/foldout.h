// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace gangway {

/// A line with a small triangle that shows or hides what is below it. Folded to begin with.
class FoldOut final : public QWidget
{
    Q_OBJECT

public:
    /// @p title may have a mnemonic. Takes @p content.
    FoldOut(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] QToolButton *button() const { return m_button; }

signals:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(bool open);

    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace gangway
