// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicewords.h"

#include "ui/home/mainwindow.h"
#include "ui/widgets/snapshotchoicesbox.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::windowChoiceName)
};

/// Without what marks the key: "&Stop" or, where the letter is none of the word's, "停止(&S)".
QString withoutMnemonic(QString label)
{
    static const QRegularExpression added(QStringLiteral(" ?\\(&.\\)"));
    return label.remove(added).remove(QLatin1Char('&'));
}

QString quoted(const QString &label)
{
    //: Words on a button or beside a box, in quotes
    return Tr::tr("“%1”").arg(withoutMnemonic(label));
}

} // namespace

QString windowChoiceName(Choice choice)
{
    switch (choice) {
    case Choice::GiveKey:
        //: Where something is given: stands in a sentence, after a colon
        return Tr::tr("in the field “Encryption key” of the page Source");
    case Choice::AcceptDecisions:
        //: Stands in a sentence: "plan the move again with …"
        return Tr::tr("the decisions accepted below the findings");
    case Choice::RehearseAnew:
    case Choice::PlanAnew:
        return quoted(MainWindow::moveTitle());
    case Choice::SalvageFile:
        //: After a colon; %1 is a button on the window Home
        return Tr::tr("“%1” on Home shows what is left and how to save it.")
            .arg(withoutMnemonic(MainWindow::inspectTitle()));
    case Choice::InspectFile:
        //: A button on the window Home: stands in sentences: "check it with …", "… shows what is in it"
        return Tr::tr("“%1” on Home").arg(withoutMnemonic(MainWindow::inspectTitle()));
    case Choice::CheckFile:
        //: A page of the move: stands in a sentence: "… names such rows"
        return Tr::tr("the page Checks of a move");
    default:
        break;
    }
    return quoted(SnapshotChoicesBox::label(choice));
}

} // namespace gangway
