// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>

namespace shots {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1;         // of rounding
constexpr int mostLetters = 125; // hardly more than asWideAsRead() allows

QString nameOf(const QWidget &widget, const QString &text = {})
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u" "_s + widget.objectName();
    return text.isEmpty() ? name : u"%1 \"%2\""_s.arg(name, text.left(60));
}

/// What the window shows of its own; not what Qt's views and boxes make inside themselves.
template<typename T>
QList<T *> shown(const QWidget &window)
{
    QList<T *> list;
    for (T *const widget : window.findChildren<T *>()) {
        if (widget->isVisibleTo(&window) && !widget->objectName().startsWith("qt_"_L1))
            list.append(widget);
    }
    return list;
}

QString plain(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return text.remove(tags).trimmed();
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    const int width = label.width() + slack;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + slack || label.minimumSizeHint().width() > width;
    return label.sizeHint().width() > width || label.sizeHint().height() > label.height() + slack;
}

bool isClipped(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) > button.height() + slack
               || button.minimumSizeHint().width() > button.width() + slack;
    // One that paints itself says in its size hint what it needs, too.
    return button.sizeHint().width() > button.width() + slack || button.sizeHint().height() > button.height() + slack;
}

/// What needs the most room from side to side in what an area shows.
const QWidget *widest(const QWidget &inside)
{
    const QWidget *found = &inside;
    int most = 0;
    for (const QWidget *const widget : shown<QWidget>(inside)) {
        const int needed = widget->mapTo(&inside, QPoint()).x() + widget->minimumSizeHint().width();
        if (needed > most || (needed == most && found->isAncestorOf(widget))) {
            most = needed;
            found = widget;
        }
    }
    return found;
}

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && !widget.focusProxy();
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    for (const QLabel *const label : shown<QLabel>(window)) {
        if (isClipped(*label))
            faults.append(u"cut: "_s + nameOf(*label, plain(label->text())));
    }
    for (const QAbstractButton *const button : shown<QAbstractButton>(window)) {
        if (isClipped(*button))
            faults.append(u"cut: "_s + nameOf(*button, button->text()));
    }
    for (const QScrollArea *const area : shown<QScrollArea>(window)) {
        if (area->widget() && area->widget()->width() > area->viewport()->width() + slack)
            faults.append(u"wider than its place: %1, for %2"_s.arg(nameOf(*area), nameOf(*widest(*area->widget()))));
    }
    return faults;
}

QStringList overlongLines(const QWidget &window)
{
    QStringList faults;
    const auto look = [&faults](const QWidget &widget, int width, const QString &text) {
        const int letter = widget.fontMetrics().averageCharWidth();
        if (width > mostLetters * letter)
            faults.append(u"%1 letters wide: %2"_s.arg(width / letter).arg(nameOf(widget, text)));
    };
    for (const QLabel *const label : shown<QLabel>(window)) {
        const QString text = plain(label->text());
        look(*label, label->fontMetrics().boundingRect(label->rect(), Qt::TextWordWrap, text).width(), text);
    }
    for (const QLineEdit *const field : shown<QLineEdit>(window))
        look(*field, field->width(), {});
    for (const QComboBox *const box : shown<QComboBox>(window))
        look(*box, box->width(), {});
    return faults;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    for (QWidget *const widget : shown<QWidget>(window)) {
        if (!isControl(*widget))
            continue;
        QAccessibleInterface *const reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(u"no name for readers: "_s + nameOf(*widget));
    }
    return faults;
}

QStringList untranslatableTexts(const QWidget &window)
{
    // Words: three letters in a row that are no path, address, file name or code.
    static const QRegularExpression words(u"^[^/\\\\@:_.0-9⟦]*[A-Za-z]{3,}[^/\\\\@_⟦]*$"_s);
    static const QStringList names{u"Gangway"_s, u"Metabase"_s, u"Metabase Cloud"_s,
                                   u"H2"_s,      u"SHA-256"_s,  u"English"_s};
    QStringList faults;
    const auto look = [&faults](const QWidget &widget, const QString &text) {
        const QString shownText = plain(text).remove(u'&');
        if (words.match(shownText).hasMatch() && !names.contains(shownText))
            faults.append(u"not translatable: "_s + nameOf(widget, shownText));
    };
    for (const QLabel *const label : shown<QLabel>(window))
        look(*label, label->text());
    for (QAbstractButton *const button : shown<QAbstractButton>(window)) {
        // Standard buttons speak Qt's own catalogue.
        const auto *const box = qobject_cast<const QDialogButtonBox *>(button->parentWidget());
        const bool isStandard = box && box->standardButton(button) != QDialogButtonBox::NoButton;
        if (!isStandard && !button->objectName().startsWith("__qt__passive_wizardbutton"_L1))
            look(*button, button->text());
    }
    for (const QGroupBox *const box : shown<QGroupBox>(window))
        look(*box, box->title());
    look(window, window.windowTitle());
    return faults;
}

} // namespace shots
