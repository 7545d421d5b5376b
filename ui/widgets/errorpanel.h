// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFrame>

class QPushButton;

namespace gangway {

class FoldOut;

/// One failure in its three parts: what did not happen, what to do next, and, folded, the system's own words. Stays
/// until somebody dismisses it.
class ErrorPanel final : public QFrame
{
    Q_OBJECT

public:
    /// @p when goes before the copied text, such as the time and the step.
    ErrorPanel(const Error &error, const QString &when, QWidget *parent = nullptr);

    [[nodiscard]] const Error &error() const { return m_error; }
    /// All there is, for a mail to support.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *dismissButton() const { return m_dismiss; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Error m_error;
    QString m_when;
    QPushButton *m_dismiss;
};

} // namespace gangway
