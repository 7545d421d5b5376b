// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "breakable.h"
#include "flowlayout.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace gangway {
namespace {

constexpr int stripe = 4;

QAccessibleInterface *makeAccessibleBanner(const QString &className, QObject *object)
{
    if (className != QLatin1String(Banner::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<Banner *>(object), QAccessible::AlertMessage);
}

QLabel *newLine(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignAsWindow(*label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new GlyphLabel(this))
    , m_state(newLine(this))
    , m_meaning(newLine(this))
    , m_actionRow(new QWidget(this))
    , m_actionLayout(new FlowLayout(m_actionRow))
{
    static const bool isInstalled = (QAccessible::installFactory(&makeAccessibleBanner), true);
    Q_UNUSED(isInstalled)
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_glyph->setLines(1.6);
    auto *const grid = new QGridLayout(this);
    const int gap = fontMetrics().height() / 2;
    grid->setContentsMargins(gap + stripe, gap, gap, gap);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 4);
    grid->addWidget(m_glyph, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_meaning, 1, 1);
    grid->addWidget(m_actionRow, 2, 1);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setObjectName(QStringLiteral("banner"));
    setActions({});
    color();
}

void Banner::set(const BannerText &text)
{
    if (text == m_text)
        return;
    const bool isNews = text.tone != m_text.tone || text.glyph != m_text.glyph || text.state != m_text.state;
    const bool hasOtherActions = text.actions != m_text.actions;
    m_text = text;
    m_state->setText(asRead(text.state));
    m_meaning->setText(asRead(text.meaning));
    m_meaning->setVisible(!text.meaning.isEmpty());
    if (hasOtherActions)
        setActions(text.actions);
    color();
    setAccessibleName(tr("%1: %2", "word of the colour, then the state").arg(toneWord(text.tone), text.state));
    setAccessibleDescription(text.meaning);
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        emit announced();
    }
}

QPushButton *Banner::button(int action) const
{
    const auto found = std::ranges::find_if(m_buttons, [action](const auto &entry) { return entry.first == action; });
    return found == m_buttons.end() ? nullptr : found->second;
}

void Banner::setActions(const std::vector<BannerText::Action> &actions)
{
    Q_ASSERT(actions.size() <= 3);
    std::vector<std::pair<int, QPushButton *>> kept;
    for (const auto &[id, text] : actions) {
        // A button that stays keeps the keyboard focus it may have.
        QPushButton *button = this->button(id);
        if (!button) {
            button = new QPushButton(m_actionRow);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, action = id] { emit chosen(action); });
        }
        button->setText(text);
        kept.emplace_back(id, button);
    }
    for (const auto &[id, button] : m_buttons) {
        if (std::ranges::none_of(kept, [b = button](const auto &entry) { return entry.second == b; })) {
            button->hide();
            button->deleteLater(); // its own click may have led here
        }
    }
    while (QLayoutItem *const item = m_actionLayout->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    for (const auto &[id, button] : kept) {
        m_actionLayout->addWidget(button);
        button->show();
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    m_buttons = std::move(kept);
    m_actionRow->setVisible(!actions.empty());
}

void Banner::color()
{
    m_glyph->set(m_text.glyph, toneColors(m_text.tone, palette()).line);
    update();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_text.tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.back);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(isMirrored ? width() - stripe : 0, 0, stripe, height()), colors.line);
}

} // namespace gangway
