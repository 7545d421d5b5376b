// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeycard.h"

#include <QPainter>

namespace gangway {

JourneyCard::JourneyCard(Icon picture, const QString &title, const QString &sentence, QWidget *parent)
    : QCommandLinkButton(title, sentence, parent)
{
    setIcon(gangway::icon(picture));
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // its hint is for a narrow window, and leaves an empty card in a wide one
    setSizePolicy(policy);
}

void JourneyCard::paintEvent(QPaintEvent *event)
{
    // Styles draw nothing around such a button until the mouse is over it.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.end();
    QCommandLinkButton::paintEvent(event);
}

} // namespace gangway
