// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gangway {

class RunPresenter;

/// Where the new instance is, as it was chosen in the store: asked once, then shown, and changeable while it is being
/// set up.
class AddressBox final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressBox(RunPresenter *presenter, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *watchButton() const { return m_watch; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void answer();

    RunPresenter *m_presenter;
    QLineEdit *m_field;
    QPushButton *m_watch;
    QPushButton *m_change;
    QLabel *m_problem;
};

/// The API key of an administrator of the new instance, as dots. Taken out of the field at once; never kept on a disk.
class KeyBox final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyBox(RunPresenter *presenter, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void answer();

    RunPresenter *m_presenter;
    QLabel *m_explanation;
    QLineEdit *m_field;
    QPushButton *m_use;
};

} // namespace gangway
