// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancebox.h"

#include "answerparts.h"
#include "ui/run/runpresenter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace answerparts;

constexpr int longestApiKey = 1024;

} // namespace

AddressBox::AddressBox(RunPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_field(new QLineEdit(this))
    , m_problem(newLabel({}, this))
{
    auto *const label = newLabel(tr("&Address you chose in the store, such as acme.metabaseapp.com"), this);
    label->setBuddy(m_field);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setAccessibleName(tr("Address of the new instance"));
    QWidget *const row = newRow(this);
    m_watch = newButton(tr("Watch this a&ddress"), row);
    m_change = newButton(tr("C&hange address"), row);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *const widget : std::initializer_list<QWidget *>{label, m_field, m_problem, row})
        column->addWidget(widget);
    m_problem->hide();
    connect(m_watch, &QPushButton::clicked, this, &AddressBox::answer);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &AddressBox::follow);
    connect(m_change, &QPushButton::clicked, presenter, &RunPresenter::changeAddress);
    connect(presenter, &RunPresenter::factsChanged, this, &AddressBox::follow);
    connect(presenter, &RunPresenter::situationChanged, this, &AddressBox::follow);
    follow();
}

bool AddressBox::eventFilter(QObject *watched, QEvent *event)
{
    if (!isEnter(event))
        return QWidget::eventFilter(watched, event);
    answer();
    return true;
}

void AddressBox::follow()
{
    const bool isAsked = m_presenter->situation() == Situation::OrderNeeded;
    const QUrl known = m_presenter->address();
    m_field->setReadOnly(!isAsked);
    if (!isAsked || (m_field->text().isEmpty() && !known.isEmpty() && !m_field->hasFocus()))
        m_field->setText(known.toString());
    m_watch->setVisible(isAsked);
    m_watch->setEnabled(!m_field->text().trimmed().isEmpty());
    m_change->setVisible(m_presenter->canChangeAddress());
    if (!isAsked)
        m_problem->hide();
}

void AddressBox::answer()
{
    if (m_presenter->situation() != Situation::OrderNeeded)
        return;
    const auto taken = m_presenter->answerAddress(m_field->text());
    m_problem->setVisible(!taken);
    if (taken)
        return;
    m_problem->setText(QStringLiteral("%1 %2").arg(taken.error().what, taken.error().next));
    m_field->setAccessibleDescription(m_problem->text());
    m_field->setFocus();
    m_field->selectAll();
}

KeyBox::KeyBox(RunPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_explanation(newLabel({}, this))
    , m_field(new QLineEdit(this))
{
    auto *const label = newLabel(tr("API &key of an administrator of the new instance"), this);
    label->setBuddy(m_field);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(longestApiKey);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setAccessibleName(tr("API key"));
    QWidget *const row = newRow(this);
    m_use = newButton(tr("Compare &both sides"), row);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_explanation, label, m_field, row})
        column->addWidget(widget);
    connect(m_use, &QPushButton::clicked, this, &KeyBox::answer);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &KeyBox::follow);
    connect(presenter, &RunPresenter::factsChanged, this, &KeyBox::follow);
    connect(presenter, &RunPresenter::situationChanged, this, &KeyBox::follow);
    follow();
}

bool KeyBox::eventFilter(QObject *watched, QEvent *event)
{
    if (!isEnter(event))
        return QWidget::eventFilter(watched, event);
    answer();
    return true;
}

void KeyBox::follow()
{
    const QString address = m_presenter->facts().address;
    setVisible(m_presenter->situation() == Situation::KeyNeeded);
    m_explanation->setText(
        tr("Sign in to %1, open Admin settings, Authentication, API keys, and make one for the group "
           "Administrators. Gangway only reads with it, keeps it in memory, and forgets it with "
           "this window. Delete it afterwards.")
            .arg(address));
    m_use->setEnabled(!m_field->text().trimmed().isEmpty());
}

void KeyBox::answer()
{
    if (m_presenter->situation() != Situation::KeyNeeded || m_field->text().trimmed().isEmpty())
        return;
    QByteArray key = m_field->text().trimmed().toUtf8();
    m_field->clear();
    m_presenter->answerKey(Secret(key));
    key.fill('\0');
}

} // namespace gangway
