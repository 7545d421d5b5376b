// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptkeysbox.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gangway {

KeptKeysBox::KeptKeysBox(KeptKeys keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_choice(new WrappedCheckBox(tr("&Keep in the desktop's keychain")))
    , m_forgetting(new QPushButton(tr("&Forget kept keys")))
    , m_words(new QLabel)
    , m_job(this)
{
    m_choice->setObjectName(QStringLiteral("keepsKeys"));
    m_choice->setAccessibleName(tr("Keep keys in the desktop's keychain"));
    m_forgetting->setObjectName(QStringLiteral("forgetKeys"));
    m_forgetting->setAutoDefault(false);
    m_words->setObjectName(QStringLiteral("keptKeys"));
    m_words->setWordWrap(true);
    auto *const row = new FlowLayout;
    row->addWidget(m_choice);
    row->addWidget(m_forgetting);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_forgetting, &QPushButton::clicked, this, &KeptKeysBox::forget);
    follow();
}

bool KeptKeysBox::isChosen() const
{
    return m_choice->isChecked();
}

void KeptKeysBox::setChosen(bool isChosen)
{
    m_choice->setChecked(isChosen);
}

int KeptKeysBox::firstLineHeight() const
{
    return std::max(m_choice->sizeHint().height(), m_forgetting->sizeHint().height());
}

void KeptKeysBox::forget()
{
    m_job.start<std::monostate>(
        [keys = m_keys](const Steering &steering) { return keys.forgetAll(steering); },
        [this](const Result<> &forgotten) {
            const QString problem =
                forgotten ? QString() : QStringLiteral("%1 %2").arg(forgotten.error().what, forgotten.error().next);
            follow(problem);
            QAccessibleEvent alert(m_words, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        });
    m_forgetting->setEnabled(false);
    m_words->setText(tr("Forgetting. The keychain may ask to be unlocked."));
}

void KeptKeysBox::follow(const QString &problem)
{
    const QStringList databases = m_keys.databases();
    m_forgetting->setEnabled(!databases.isEmpty());
    if (!problem.isEmpty())
        m_words->setText(problem);
    else if (databases.isEmpty())
        m_words->setText(tr("No key is kept."));
    else
        m_words->setText(tr("Keys of %n database(s) are kept.", nullptr, static_cast<int>(databases.size())));
    m_forgetting->setToolTip(QDir::toNativeSeparators(databases.join(QLatin1Char('\n'))));
}

} // namespace gangway
