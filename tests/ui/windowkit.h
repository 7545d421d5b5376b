// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QScrollBar>
#include <QWidget>

/// What tests of windows have in common.
namespace windowkit {

/// Writes what a window looks like, where somebody wants to look at it: GANGWAY_SHOTS names the folder.
inline void grab(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("GANGWAY_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

inline QPalette darkPalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    dark.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::Button, QColor(0x3a, 0x3d, 0x41));
    dark.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x41));
    dark.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa4, 0xa8));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8d, 0x91));
    return dark;
}

/// The names of visible controls that a reader would pass over in silence.
inline QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                               || qobject_cast<QComboBox *>(widget)
                               || (qobject_cast<QAbstractScrollArea *>(widget) && widget->focusPolicy() != Qt::NoFocus);
        const bool isOwn = !widget->objectName().startsWith(QLatin1String("qt_"))
                           && !qobject_cast<QComboBox *>(widget->parentWidget());
        if (!isControl || !isOwn || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *const reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                            + widget->objectName());
    }
    return nameless;
}

/// The texts of visible labels and buttons that are not shown whole.
inline QStringList cutTexts(QWidget &window)
{
    QStringList cut;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || isNarrow)
            cut.append(label->text());
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *const button : buttons) {
        if (button->isVisible() && !button->text().isEmpty()
            && (button->width() < button->minimumSizeHint().width()
                || button->height() < button->minimumSizeHint().height()
                || (button->hasHeightForWidth() && button->height() < button->heightForWidth(button->width()))))
            cut.append(button->text());
    }
    // What reaches past the window's edge and cannot be scrolled to.
    const auto areas = window.findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *const area : areas) {
        if (area->isVisible() && area->objectName() == QLatin1String("body")
            && area->viewport()->width() < area->findChild<QWidget *>()->minimumSizeHint().width())
            cut.append(QStringLiteral("the body is wider than its page"));
    }
    return cut;
}

} // namespace windowkit
