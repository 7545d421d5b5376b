// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepkeybox.h"

#include "answerparts.h"
#include "ui/workplace.h"
#include "wrappedcheckbox.h"

#include <QAccessible>
#include <QFileInfo>
#include <QVBoxLayout>

namespace gangway {

KeepKeyBox::KeepKeyBox(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_choice(new WrappedCheckBox(tr("Keep this key in the desktop's ke&ychain"), this))
    , m_words(answerparts::newLabel({}, this))
    , m_reading(this)
    , m_writing(this)
{
    m_choice->setObjectName(QStringLiteral("keepsKey"));
    m_choice->setToolTip(tr("For the next move or rehearsal of this database. It can be forgotten in the settings."));
    m_choice->setChecked(workplace.settings().keepsKeys);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    column->addWidget(m_words);
    m_words->hide();
    connect(m_choice, &QCheckBox::clicked, this, [this] { m_isDecided = true; });
}

bool KeepKeyBox::isChosen() const
{
    return m_choice->isChecked();
}

void KeepKeyBox::offer(const QString &database)
{
    m_hasProblem = false;
    m_choice->show();
    say({});
    const bool isKept = !database.isEmpty() && m_workplace.keptKeys().has(database);
    if (!m_isDecided)
        m_choice->setChecked(m_choice->isChecked() || isKept || m_workplace.settings().keepsKeys);
    if (isKept)
        look(database);
}

void KeepKeyBox::look(const QString &database)
{
    say(tr("Looking for the key in the desktop's keychain. It may ask to be unlocked."));
    m_reading.start<Secret>(
        [keys = m_workplace.keptKeys(), database](const Steering &steering) { return keys.keyOf(database, steering); },
        [this](const Result<Secret> &key) {
            if (!key) {
                say(QStringLiteral("%1 %2").arg(key.error().what, key.error().next));
            } else if (key->isEmpty()) {
                say(tr("The key is not in the desktop's keychain any more."));
            } else {
                say(tr("The key came from the desktop's keychain."));
                m_found = *key;
                emit found(*key);
            }
        });
}

void KeepKeyBox::leave()
{
    if (m_reading.isRunning())
        say({});
    m_reading.forget();
    m_choice->hide();
}

void KeepKeyBox::take(const QString &database, const Secret &key)
{
    if (!isChosen() || m_found == key) // that one is there already
        return;
    m_found = key;
    m_writing.start<std::monostate>([keys = m_workplace.keptKeys(), database,
                                     key](const Steering &steering) { return keys.keep(database, key, steering); },
                                    [this](const Result<> &outcome) { tell(outcome); });
}

void KeepKeyBox::refuse(const QString &database, const Secret &key)
{
    if (m_found.isEmpty() || !(m_found == key))
        return;
    m_found = {};
    forget(database);
}

void KeepKeyBox::forget(const QString &database)
{
    if (!m_workplace.keptKeys().has(database))
        return;
    m_writing.start<std::monostate>(
        [keys = m_workplace.keptKeys(), database](const Steering &steering) { return keys.forget(database, steering); },
        [this](const Result<> &outcome) { tell(outcome); });
}

void KeepKeyBox::tell(const Result<> &outcome)
{
    m_hasProblem = !outcome;
    say(outcome ? QString() : QStringLiteral("%1 %2").arg(outcome.error().what, outcome.error().next));
    emit problemChanged();
}

void KeepKeyBox::say(const QString &words)
{
    if (words == m_words->text())
        return;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gangway
