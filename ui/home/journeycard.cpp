// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeycard.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gangway {
namespace {

constexpr int unbounded = 1 << 20;
constexpr int titleFlags = Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int sentenceFlags = Qt::TextWordWrap;

} // namespace

JourneyCard::JourneyCard(Icon picture, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setIcon(gangway::icon(picture));
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont JourneyCard::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

JourneyCard::Places JourneyCard::places(int width) const
{
    const int line = fontMetrics().height();
    const int gap = line / 2;
    const int picture = line * 3 / 2;
    const int left = gap + picture + gap;
    const QRect room(left, gap, std::max(1, width - left - gap), unbounded);
    Places places;
    places.title = QFontMetrics(titleFont()).boundingRect(room, titleFlags, text());
    places.sentence =
        fontMetrics().boundingRect(room.translated(0, places.title.height() + line / 8), sentenceFlags, m_sentence);
    for (QRect *const words : {&places.title, &places.sentence})
        words->setWidth(room.width());
    places.picture = QRect(gap, gap, picture, picture);
    places.height = std::max(places.sentence.bottom(), places.picture.bottom()) + 1 + gap;
    return places;
}

QSize JourneyCard::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize JourneyCard::minimumSizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), heightForWidth(unbounded)}; // on a line each
}

int JourneyCard::heightForWidth(int width) const
{
    return places(width).height;
}

void JourneyCard::paintEvent(QPaintEvent *)
{
    const Places now = places(width());
    const bool isMarked = hasFocus() || underMouse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(isMarked ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? palette().button() : palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);

    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    icon().paint(&painter, place(now.picture), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.setFont(titleFont());
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    painter.drawText(place(now.title),
                     side | Qt::TextWordWrap | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    painter.setFont(font());
    painter.drawText(place(now.sentence), side | sentenceFlags, m_sentence);
}

} // namespace gangway
