// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "core/jobs/home.h"
#include "keptkeysbox.h"
#include "ui/icons/icons.h"
#include "ui/widgets/breakablelabel.h"
#include "ui/widgets/readingwidth.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

/// Rows of a grid: words, the field they belong to, and a hint close below it. Not a form layout, which takes wrapped
/// text for as high as it is at its narrowest.
QLabel *addRow(QGridLayout &form, const QString &words, QWidget *row, QWidget *field, const QString &hint = {})
{
    auto *const label = new QLabel(words);
    label->setBuddy(field);
    const int at = form.rowCount();
    form.setRowMinimumHeight(at, label->fontMetrics().height() / 2);
    form.addWidget(label, at + 1, 0);
    form.addWidget(row, at + 1, 1);
    if (hint.isEmpty())
        return label;
    auto *const below = new QLabel(hint);
    below->setWordWrap(true);
    below->setForegroundRole(QPalette::PlaceholderText);
    form.addWidget(below, at + 2, 1);
    return label;
}

/// Paths and addresses read from the left in every language.
QLineEdit *technicalField(const QString &name)
{
    auto *const field = new QLineEdit;
    field->setObjectName(name);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setClearButtonEnabled(true);
    return field;
}

void select(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, KeptKeys keptKeys, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox)
    , m_runs(technicalField(u"runsFolder"_s))
    , m_backups(technicalField(u"backupsFolder"_s))
    , m_isLimited(new WrappedCheckBox(tr("At &most")))
    , m_limit(new QSpinBox)
    , m_proxy(new QComboBox)
    , m_proxyAddress(technicalField(u"proxyAddress"_s))
    , m_keys(new KeptKeysBox(std::move(keptKeys)))
    , m_log(new QComboBox)
    , m_problem(new BreakableLabel)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));

    auto *const scroll = new QScrollArea;
    auto *const inside = new QWidget;
    QLayout *const row = asWideAsRead(makeFields());
    row->setContentsMargins({});
    inside->setLayout(row);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *const saving = buttons->addButton(tr("&Save settings"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addLayout(asWideAsRead(m_problem));
    column->addWidget(buttons);
    saving->setDefault(true); // only now it knows its dialog

    fillIn(m_preferences.settings());
    if (m_preferences.problem())
        tell(*m_preferences.problem());
    const int letter = fontMetrics().averageCharWidth();
    resize(std::max(620, 78 * letter), std::max(560, 32 * fontMetrics().height()));
}

QWidget *SettingsDialog::makeFields()
{
    auto *const fields = new QWidget;
    auto *const form = new QGridLayout(fields);
    form->setVerticalSpacing(2);
    form->setColumnStretch(1, 1);
    addLanguage(*form);
    addFolders(*form);
    addNetwork(*form);
    addKeys(*form);
    addLog(*form);
    form->setRowStretch(form->rowCount(), 1);
    return fields;
}

void SettingsDialog::addLanguage(QGridLayout &form)
{
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    addRow(form, tr("Lan&guage:"), m_language, m_language,
           tr("Windows that are open keep their language until they are opened again."));
}

void SettingsDialog::addFolders(QGridLayout &form)
{
    const bool isDecided = qEnvironmentVariableIsSet("GANGWAY_HOME");
    m_runs->setPlaceholderText(isDecided ? gangwayHomePath() : tr("The usual folder"));
    m_runs->setAccessibleName(tr("Folder for runs and log"));
    QWidget *const runs = withChooser(m_runs, tr("Choose the folder for runs and log"));
    runs->setEnabled(!isDecided);
    addRow(form, tr("&Runs and log in:"), runs, m_runs,
           isDecided ? tr("GANGWAY_HOME of the environment decides.")
                     : tr("Used when Gangway starts again. Runs made so far stay where they are."));
    m_backups->setPlaceholderText(tr("Beside what is backed up"));
    m_backups->setAccessibleName(tr("Folder for backups"));
    addRow(form, tr("&Backups in:"), withChooser(m_backups, tr("Choose the folder for backups")), m_backups);
}

void SettingsDialog::addNetwork(QGridLayout &form)
{
    m_limit->setRange(static_cast<int>(Settings::slowestUpload), static_cast<int>(Settings::fastestUpload));
    m_limit->setSingleStep(100);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setSuffix(tr(" kB/s"));
    m_limit->setAccessibleName(tr("Kilobytes a second"));
    connect(m_isLimited, &QCheckBox::toggled, m_limit, &QWidget::setEnabled);
    auto *const limit = new QWidget;
    auto *const row = new QHBoxLayout(limit);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isLimited);
    row->addWidget(m_limit);
    row->addStretch(1);
    addRow(form, tr("Uploads:"), limit, nullptr, tr("For moves that are planned from now on."));

    m_proxy->addItem(tr("As the system"), static_cast<int>(Settings::Proxy::System));
    m_proxy->addItem(tr("None"), static_cast<int>(Settings::Proxy::None));
    m_proxy->addItem(tr("This one"), static_cast<int>(Settings::Proxy::Fixed));
    addRow(form, tr("&Proxy:"), m_proxy, m_proxy);
    m_proxyAddress->setPlaceholderText(u"http://proxy.example.org:3128"_s);
    addRow(form, tr("Proxy &address:"), m_proxyAddress, m_proxyAddress,
           tr("The system names its proxy in https_proxy and no_proxy. One that wants a password can only be named "
              "there: passwords are not kept in the settings."));
    connect(m_proxy, &QComboBox::currentIndexChanged, m_proxyAddress,
            [this] { m_proxyAddress->setEnabled(m_proxy->currentData() == static_cast<int>(Settings::Proxy::Fixed)); });
}

void SettingsDialog::addKeys(QGridLayout &form)
{
    QLabel *const label = addRow(
        form, tr("Keys:"), m_keys, nullptr,
        tr("The key of an encrypted database is then asked for once. The desktop keeps it encrypted, such as in GNOME "
           "Keyring or KWallet; no file of Gangway holds it."));
    // Beside the first of its two lines, as the others are beside their only one.
    label->setMinimumHeight(m_keys->firstLineHeight());
    form.setAlignment(label, Qt::AlignTop);
}

void SettingsDialog::addLog(QGridLayout &form)
{
    m_log->addItem(tr("Acts and results"), QString());
    m_log->addItem(tr("More, to find a fault"), u"debug"_s);
    m_log->addItem(tr("Everything"), u"trace"_s);
    m_log->addItem(tr("Warnings and errors"), u"warning"_s);
    m_log->addItem(tr("Nothing"), u"off"_s);
    const bool isDecided = qEnvironmentVariableIsSet("GANGWAY_LOG");
    m_log->setEnabled(!isDecided);
    addRow(form, tr("L&og:"), m_log, m_log,
           isDecided ? tr("GANGWAY_LOG of the environment decides.")
                     : tr("Passwords, keys and signed addresses are never in the log."));
}

QWidget *SettingsDialog::withChooser(QLineEdit *field, const QString &title)
{
    auto *const button = new QToolButton;
    button->setIcon(icon(Icon::Folder));
    button->setToolTip(title);
    button->setAccessibleName(title);
    connect(button, &QToolButton::clicked, this, [this, field, title] {
        const QString folder = QFileDialog::getExistingDirectory(this, title, field->text());
        if (!folder.isEmpty())
            field->setText(folder);
    });
    auto *const both = new QWidget;
    auto *const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(button);
    return both;
}

void SettingsDialog::fillIn(const Settings &settings)
{
    select(*m_language, settings.language);
    m_runs->setText(settings.runsFolder);
    m_backups->setText(settings.backupsFolder);
    m_isLimited->setChecked(settings.uploadKilobytesPerSecond > 0);
    m_limit->setEnabled(m_isLimited->isChecked());
    m_limit->setValue(settings.uploadKilobytesPerSecond > 0 ? static_cast<int>(settings.uploadKilobytesPerSecond)
                                                            : 1000);
    select(*m_proxy, static_cast<int>(settings.proxy));
    m_proxyAddress->setText(settings.proxyAddress);
    m_proxyAddress->setEnabled(settings.proxy == Settings::Proxy::Fixed);
    m_keys->setChosen(settings.keepsKeys);
    if (m_log->findData(settings.logLevel) < 0) // "info" and "error", written by hand
        m_log->addItem(settings.logLevel, settings.logLevel);
    select(*m_log, settings.logLevel);
}

Settings SettingsDialog::entered() const
{
    Settings settings = m_preferences.settings();
    settings.language = m_language->currentData().toString();
    settings.runsFolder = m_runs->text().trimmed();
    settings.backupsFolder = m_backups->text().trimmed();
    settings.uploadKilobytesPerSecond = m_isLimited->isChecked() ? m_limit->value() : 0;
    settings.proxy = static_cast<Settings::Proxy>(m_proxy->currentData().toInt());
    settings.proxyAddress = settings.proxy == Settings::Proxy::Fixed ? m_proxyAddress->text().trimmed() : QString();
    settings.keepsKeys = m_keys->isChosen();
    settings.logLevel = m_log->currentData().toString();
    return settings;
}

void SettingsDialog::save()
{
    if (auto saved = m_preferences.choose(entered()); !saved)
        tell(saved.error());
    else
        accept();
}

void SettingsDialog::tell(const Error &problem)
{
    QStringList lines{problem.what};
    if (!problem.detail.isEmpty())
        lines.append(problem.detail);
    lines.append(problem.next);
    m_problem->setWords(lines.join(u'\n'));
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gangway
