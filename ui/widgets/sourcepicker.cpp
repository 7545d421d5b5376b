// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcepicker.h"

#include "core/journeys/movetocloud/recentsources.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "flowlayout.h"
#include "ui/workplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype recentCount = 8;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::SourcePage)
};

} // namespace

SourcePicker::SourcePicker(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_path(new QLineEdit)
    , m_file(new QPushButton(Tr::tr("Choose &file…")))
    , m_folder(new QPushButton(Tr::tr("Choose f&older…")))
    , m_sample(new QPushButton(Tr::tr("Use the &sample")))
    , m_recent(new QPushButton(Tr::tr("&Recent")))
    , m_recentMenu(new QMenu(m_recent))
    , m_recentLook(this)
{
    auto *const label = new QLabel(Tr::tr("&Database file, or folder of Metabase:"));
    m_path->setObjectName(u"sourcePath"_s);
    m_path->setPlaceholderText(Tr::tr("Choose below, type a path, or drop a file on this page"));
    m_path->setAccessibleDescription(Tr::tr("Enter reads what is there."));
    label->setBuddy(m_path);
    label->setWordWrap(true);
    m_sample->setToolTip(Tr::tr("A small Metabase that comes with Gangway, to practise with"));
    m_recent->setMenu(m_recentMenu);
    m_recent->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_path);
    auto *const buttons = new FlowLayout;
    for (QPushButton *const button : {m_file, m_folder, m_sample, m_recent}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { emit chosen(m_path->text().trimmed()); });
    connect(m_path, &QLineEdit::textEdited, this, &SourcePicker::typed);
    connect(m_file, &QPushButton::clicked, this, &SourcePicker::askForFile);
    connect(m_folder, &QPushButton::clicked, this, &SourcePicker::askForFolder);
    connect(m_sample, &QPushButton::clicked, this, [this] { emit chosen(rehearsal::samplePath()); });
}

void SourcePicker::name(const QString &path)
{
    m_named = path;
    m_path->setText(path);
}

bool SourcePicker::isTypedOver() const
{
    const QString text = m_path->text().trimmed();
    return !text.isEmpty() && text != m_named;
}

void SourcePicker::setEditable(bool isEditable)
{
    for (QWidget *const part : std::initializer_list<QWidget *>{m_path, m_file, m_folder, m_sample, m_recent})
        part->setEnabled(isEditable);
}

void SourcePicker::fillRecent()
{
    m_recentLook.start<QStringList>(
        [home = m_workplace.home()](const Steering &) { return movetocloud::recentSources(home, recentCount); },
        [this](const Result<QStringList> &paths) {
            m_recentMenu->clear();
            if (paths) {
                for (const QString &path : *paths)
                    m_recentMenu->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s), this,
                                            [this, path] { emit chosen(path); });
            }
            m_recent->setVisible(!m_recentMenu->isEmpty());
        });
}

void SourcePicker::askForFile()
{
    auto *const dialog = new QFileDialog(this, Tr::tr("Choose Metabase's database file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({Tr::tr("Metabase's database (*.mv.db)"),
                            Tr::tr("metabase.jar, or a file with MB_DB_ variables (*.jar *.env *.conf)"),
                            Tr::tr("All files (*)")});
    if (!m_named.isEmpty())
        dialog->setDirectory(QFileInfo(m_named).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePicker::chosen);
    dialog->open();
}

void SourcePicker::askForFolder()
{
    auto *const dialog = new QFileDialog(this, Tr::tr("Choose the folder Metabase runs in"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePicker::chosen);
    dialog->open();
}

} // namespace gangway
