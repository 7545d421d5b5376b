// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicewords.h"

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

} // namespace

QString windowChoiceName(metabase::Choice choice)
{
    switch (choice) {
    case metabase::Choice::GiveKey:
        //: Where something is given: stands in a sentence, after a colon
        return Tr::tr("in the field “Encryption key” of the page Source");
    case metabase::Choice::AcceptDecisions:
        //: Stands in a sentence: "plan the move again with …"
        return Tr::tr("the decisions accepted below the findings");
    default:
        break;
    }
    //: Words on a button or beside a box, in quotes
    return Tr::tr("“%1”").arg(withoutMnemonic(SnapshotChoicesBox::label(choice)));
}

} // namespace gangway
