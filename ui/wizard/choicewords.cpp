// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicewords.h"

#include "ui/widgets/snapshotchoicesbox.h"

#include <QCoreApplication>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::windowChoiceName)
};

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
    return Tr::tr("“%1”").arg(SnapshotChoicesBox::label(choice).remove(QLatin1Char('&')));
}

} // namespace gangway
