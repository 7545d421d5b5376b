// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QWidget>
#include <QWindow>

/// A person's hands: the mouse and the keyboard, given to a window and not to a widget in it. What is hidden, greyed
/// out, covered or kept behind a question cannot be reached by them.
namespace hand {

constexpr int patience = 120'000;

/// The window of that kind that is to be seen; null: none.
template<typename Type>
Type *topLevel()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *const window : windows) {
        if (auto *const found = qobject_cast<Type *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// The button that is to be seen and says @p text, or begins with it, without the mark of its key; null: none.
inline QAbstractButton *buttonNamed(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *const button : buttons) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')).startsWith(text))
            return button;
    }
    return nullptr;
}

inline void scrollTo(QWidget *widget)
{
    for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *const area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(widget);
    }
}

/// Clicks there, once what is there can be clicked.
inline void clickAt(QWidget *widget, const QPoint &point)
{
    QWidget *const window = widget->window();
    QTRY_VERIFY_WITH_TIMEOUT(widget->isVisible() && widget->isEnabled() && window->windowHandle()->isExposed(),
                             patience);
    scrollTo(widget);
    const QPoint place = widget->mapTo(window, point);
    const QWidget *const found = window->childAt(place);
    QVERIFY2(found && (found == widget || widget->isAncestorOf(found)),
             qPrintable(QStringLiteral("%1 is covered or out of sight").arg(widget->objectName())));
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
}

inline void click(QWidget *widget)
{
    QVERIFY(widget);
    const bool hasMark = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    clickAt(widget, hasMark ? QPoint(8, widget->height() / 2) : widget->rect().center());
}

inline void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
}

inline void type(QWidget &window, const QString &text)
{
    for (const QChar character : text)
        QTest::keyClick(window.windowHandle(), character.toLatin1());
}

/// Goes to a control with Tab, as somebody without a mouse.
inline void tabTo(QWidget *widget)
{
    QVERIFY(widget);
    QWidget *const window = widget->window();
    QTRY_VERIFY_WITH_TIMEOUT(widget->isVisible() && widget->isEnabled(), patience);
    constexpr int manyControls = 200;
    for (int i = 0; i < manyControls && window->focusWidget() != widget; ++i)
        press(*window, Qt::Key_Tab);
    QCOMPARE(window->focusWidget(), widget);
}

} // namespace hand
