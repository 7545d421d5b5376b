// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupplacebox.h"

#include "core/journeys/movetocloud/backupplace.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
using movetocloud::BackupPlace;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::PlanPage)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString problemWith(const Result<BackupPlace> &place)
{
    if (!place)
        return place.error().what + u' ' + place.error().next;
    if (place->isEnough())
        return {};
    //: %1: a folder, %2 to %4: sizes
    return Tr::tr("There is not enough space in %1: about %2 are needed, %3 more have to stay free for "
                  "what else is on that disk, and %4 are free.")
        .arg(place->folder, sizeText(place->neededBytes), sizeText(place->spareBytes), sizeText(place->freeBytes));
}

} // namespace

BackupPlaceBox::BackupPlaceBox(QWidget *parent)
    : QWidget(parent)
    , m_archive(new QLineEdit)
    , m_choose(new QPushButton(Tr::tr("C&hoose…")))
    , m_space(new QLabel)
    , m_measuring(this)
{
    auto *const label = new QLabel(Tr::tr("The &backup goes to:"));
    m_archive->setObjectName(u"archive"_s);
    label->setBuddy(m_archive);
    m_choose->setAccessibleName(Tr::tr("Choose a place for the backup"));
    m_choose->setAutoDefault(false);
    m_space->setObjectName(u"space"_s);
    m_space->setWordWrap(true);
    m_space->setTextFormat(Qt::PlainText);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_archive, 1);
    row->addWidget(m_choose);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_space);
    connect(m_archive, &QLineEdit::textEdited, this, [this](const QString &path) { emit chosen(path.trimmed()); });
    connect(m_choose, &QPushButton::clicked, this, &BackupPlaceBox::ask);
}

void BackupPlaceBox::set(const QString &archive, bool isEditable)
{
    m_archive->setText(archive);
    m_archive->setReadOnly(!isEditable);
    m_choose->setVisible(isEditable);
}

void BackupPlaceBox::hideSpace()
{
    m_space->hide();
}

void BackupPlaceBox::measure(const QString &archive, qint64 bytes)
{
    m_measuring.start<BackupPlace>(
        [archive, bytes](const Steering &) { return movetocloud::lookAtBackupPlace(archive, bytes); },
        [this](const Result<BackupPlace> &place) {
            m_problem = problemWith(place);
            // What is wrong with it is said below the body, in view wherever the page is scrolled to.
            m_space->setVisible(!m_archive->isReadOnly() && m_problem.isEmpty());
            if (m_problem.isEmpty())
                m_space->setText(Tr::tr("About %1 are needed there; %2 are free.")
                                     .arg(sizeText(place->neededBytes), sizeText(place->freeBytes)));
            m_archive->setAccessibleDescription(m_problem.isEmpty() ? m_space->text() : m_problem);
            emit measured();
        });
}

void BackupPlaceBox::ask()
{
    auto *const dialog = new QFileDialog(this, Tr::tr("Choose a place for the backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Tr::tr("Backups of Gangway (*.gangway.tar)"));
    dialog->selectFile(m_archive->text().trimmed());
    connect(dialog, &QFileDialog::fileSelected, this, [this](QString path) {
        if (!path.endsWith(".gangway.tar"_L1))
            path += u".gangway.tar"_s;
        m_archive->setText(path);
        emit chosen(path);
    });
    dialog->open();
}

} // namespace gangway
