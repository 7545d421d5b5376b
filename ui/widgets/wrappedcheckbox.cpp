// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappedcheckbox.h"

#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

namespace gangway {
namespace {

constexpr int anySize = 1 << 20;

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheckBox::textFlags() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    return static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap
           | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

WrappedCheckBox::Places WrappedCheckBox::places(QSize size) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int line = std::max(fontMetrics().height(), style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, this));
    option.rect = QRect(0, 0, size.width(), line);
    Places places;
    places.box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    const QRect beside = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    const int above = (line - fontMetrics().height()) / 2;
    if (!text().isEmpty())
        places.words = style()->itemTextRect(fontMetrics(), QRect(beside.left(), above, beside.width(), anySize),
                                             textFlags(), isEnabled(), text());
    places.height = std::max(line, places.words.bottom() + 1 + above);
    // In the middle of more room than it needs, as other check boxes are.
    const int spare = std::max(0, size.height() - places.height) / 2;
    places.box.translate(0, spare);
    places.words.translate(0, spare);
    return places;
}

int WrappedCheckBox::textIndent() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, anySize, fontMetrics().height());
    return anySize - style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
}

QSize WrappedCheckBox::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int width = textIndent() + words + 1; // of rounding
    return {width, places({width, 0}).height};
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    int words = 0;
    for (const QString &word : text().split(blanks))
        words = std::max(words, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    return {textIndent() + words + 1, places({anySize, 0}).height};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    return places({width, 0}).height;
}

bool WrappedCheckBox::hitButton(const QPoint &point) const
{
    const Places now = places(size());
    return now.box.united(now.words).contains(point);
}

void WrappedCheckBox::paintEvent(QPaintEvent *)
{
    const Places now = places(size());
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = now.box;
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    // Room enough in any case: a rounding would break the line anew.
    painter.drawItemText(now.words.adjusted(layoutDirection() == Qt::RightToLeft ? -1 : 0, 0, 1, 1), textFlags(),
                         palette(), isEnabled(), text(), foregroundRole());
    if (!option.state.testFlag(QStyle::State_HasFocus) || text().isEmpty())
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = now.words.adjusted(-2, -1, 2, 1).intersected(rect());
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace gangway
