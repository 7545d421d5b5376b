// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "ui/wizard/movewizard.h"

#include <QCommandLinkButton>
#include <QMenuBar>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workplace &workplace, QWidget *parent)
    : QMainWindow(parent)
    , m_workplace(workplace)
{
    setWindowTitle(u"Gangway"_s);
    addMenus();
    auto *const middle = new QWidget;
    auto *const column = new QVBoxLayout(middle);
    auto *const move = new QCommandLinkButton(
        tr("&Move Metabase to Metabase Cloud"),
        tr("Checks, a verified backup, the upload, and the comparison of both sides. Can be rehearsed first."));
    connect(move, &QCommandLinkButton::clicked, this, &MainWindow::startMove);
    column->addWidget(move);
    column->addStretch(1);
    setCentralWidget(middle);
}

void MainWindow::addMenus()
{
    QMenu *const file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::startMove()
{
    auto *const wizard = new MoveWizard(m_workplace, movetocloud::Session());
    connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    connect(this, &QObject::destroyed, wizard, &QObject::deleteLater);
    wizard->show();
}

} // namespace gangway
