// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasekeybox.h"

#include "answerparts.h"
#include "core/journeys/movetocloud/answers.h"
#include "core/journeys/movetocloud/environmentkey.h"
#include "keepkeybox.h"
#include "ui/run/runpresenter.h"

#include <QAccessible>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gangway {

using namespace answerparts;

namespace {

constexpr int longestKey = 4096;

} // namespace

DatabaseKeyBox::DatabaseKeyBox(RunPresenter *presenter, Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_question(new QWidget(this))
    , m_explanation(newLabel({}, m_question))
    , m_field(new QLineEdit(m_question))
    , m_problem(newLabel({}, m_question))
    , m_keeping(new KeepKeyBox(workplace, this))
    , m_reading(this)
{
    auto *const label = newLabel(tr("Encryption &key of the old server (MB_ENCRYPTION_SECRET_KEY)"), m_question);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("databaseKey"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(longestKey);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setAccessibleName(tr("Encryption key of the old server"));
    QWidget *const row = newRow(m_question);
    m_continue = newButton(tr("C&ontinue with this key"), row);
    m_choose = newButton(tr("Choose an &environment file…"), row);
    m_choose->setToolTip(tr("The file that the old server reads MB_ENCRYPTION_SECRET_KEY from"));
    auto *const question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_explanation, label, m_field, m_problem, row})
        question->addWidget(widget);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_keeping);
    m_problem->hide();
    m_field->installEventFilter(this);
    connect(m_continue, &QPushButton::clicked, this, &DatabaseKeyBox::answer);
    connect(m_choose, &QPushButton::clicked, this, &DatabaseKeyBox::askForFile);
    connect(m_field, &QLineEdit::textEdited, this, &DatabaseKeyBox::follow);
    connect(presenter, &RunPresenter::factsChanged, this, &DatabaseKeyBox::follow);
    connect(presenter, &RunPresenter::situationChanged, this, &DatabaseKeyBox::follow);
    connect(presenter, &RunPresenter::situationChanged, this, &DatabaseKeyBox::forgetWhenMoved);
    connect(presenter, &RunPresenter::phaseChanged, this, &DatabaseKeyBox::judgeKey);
    connect(m_keeping, &KeepKeyBox::found, this, [this](const Secret &key) {
        if (m_presenter->situation() == Situation::DatabaseKeyNeeded && m_given.isEmpty())
            give(key);
    });
    connect(m_keeping, &KeepKeyBox::problemChanged, this, &DatabaseKeyBox::follow);
    connect(&m_reading, &Job::stateChanged, this, &DatabaseKeyBox::follow);
    follow();
}

bool DatabaseKeyBox::eventFilter(QObject *watched, QEvent *event)
{
    if (!isEnter(event))
        return QWidget::eventFilter(watched, event);
    answer();
    return true;
}

void DatabaseKeyBox::follow()
{
    const bool isAsked = m_presenter->situation() == Situation::DatabaseKeyNeeded;
    const bool isRefused = isAsked && m_presenter->facts().isKeyRefused;
    if (!isAsked)
        m_fileProblem.clear();
    tell(!m_fileProblem.isEmpty() ? m_fileProblem
         : isRefused
             ? tr("This key does not open what is encrypted. Take it from the environment of the server that runs "
                  "on this database, exactly as it stands there.")
             : QString());
    judgeKey();
    if (isAsked != m_isLooking) {
        m_isLooking = isAsked;
        if (!isAsked)
            m_keeping->leave();
        else
            m_keeping->offer(isRefused ? QString() : database());
    }
    m_question->setVisible(isAsked);
    setVisible(isAsked || m_keeping->hasProblem());
    m_explanation->setText(
        tr("Connection details and settings in %1 are encrypted. Metabase Cloud takes them as plain text, so the key "
           "of the old server is needed. It stands in that server's environment: in its service file, compose file or "
           "container. Unless it is to be kept in the keychain, it is kept only until the move has ended; never in a "
           "log or a plan.")
            .arg(m_presenter->facts().source));
    m_continue->setEnabled(!m_field->text().isEmpty() && !m_reading.isRunning());
    m_choose->setEnabled(!m_reading.isRunning());
}

void DatabaseKeyBox::answer()
{
    if (m_presenter->situation() != Situation::DatabaseKeyNeeded || m_field->text().isEmpty())
        return;
    QByteArray key = m_field->text().toUtf8(); // as it is: a blank may belong to it
    m_field->clear();
    m_field->setFocus();
    m_fileProblem.clear();
    give(Secret(key));
    key.fill('\0');
}

void DatabaseKeyBox::give(const Secret &key)
{
    m_given = key;
    m_givenFor = m_presenter->facts().step;
    m_isTried = !m_presenter->facts().isKeyRefused; // else that is still said of the one before
    m_presenter->answerDatabaseKey(key);
}

/// A step that needs the key asks for another one as long as it is not right: completed, it had the right one.
void DatabaseKeyBox::judgeKey()
{
    if (m_given.isEmpty())
        return;
    const RunPhase *const step = m_presenter->phase(m_givenFor);
    const bool isSaid = m_presenter->facts().isKeyRefused;
    const bool isRefused = isSaid && m_isTried;
    const bool isRight = !isSaid && step && step->state == StepState::Completed;
    if (isRefused)
        m_keeping->refuse(database(), m_given);
    else if (isRight)
        m_keeping->take(database(), m_given);
    m_isTried = m_isTried || !isSaid;
    if (isRefused || isRight || !m_presenter->isRunning())
        m_given = {};
}

/// The old server has served: its key has no further use. After a rehearsal the move itself is still to come.
void DatabaseKeyBox::forgetWhenMoved(Situation now, Situation before)
{
    if (now == Situation::Complete && isUnderWay(before) && !m_presenter->isRehearsal())
        m_keeping->forget(database());
}

QString DatabaseKeyBox::database() const
{
    const auto &run = m_presenter->record();
    if (!run)
        return {};
    const auto answers = movetocloud::Answers::fromJson(run->plan.answers);
    return answers ? answers->source : QString();
}

void DatabaseKeyBox::askForFile()
{
    auto *const dialog = new QFileDialog(this, tr("Choose the environment file of the old server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DatabaseKeyBox::readEnvironmentFile);
    dialog->open();
}

void DatabaseKeyBox::readEnvironmentFile(const QString &path)
{
    m_fileProblem.clear();
    m_reading.start<Secret>([path](const Steering &) { return movetocloud::keyOfEnvironmentFile(path); },
                            [this](const Result<Secret> &key) {
                                if (key)
                                    give(*key);
                                else
                                    m_fileProblem = QStringLiteral("%1 %2").arg(key.error().what, key.error().next);
                                follow();
                            });
}

void DatabaseKeyBox::tell(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_field->setAccessibleDescription(problem);
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gangway
