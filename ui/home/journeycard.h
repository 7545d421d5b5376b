// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons/icons.h"

#include <QCommandLinkButton>

namespace gangway {

/// One thing Gangway can do for somebody, on Home: a button with a sentence, in a frame that says it can be pressed.
class JourneyCard final : public QCommandLinkButton
{
    Q_OBJECT

public:
    JourneyCard(Icon picture, const QString &title, const QString &sentence, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gangway
