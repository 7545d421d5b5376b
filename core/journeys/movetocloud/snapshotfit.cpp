// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotfit.h"

#include "core/metabase/encryptionstate.h"
#include "core/metabase/recognise.h"
#include "core/metabase/tablesweep.h"

#include <QCoreApplication>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud)
};

constexpr int cloudFormat = 2; // what H2 2.1.214 reads, the version Metabase ships (supported-db-versions.edn)

} // namespace

Result<> checkFitForCloud(inspect::Source &source, const Steering &steering)
{
    RowReader &reader = *source.rows;
    const auto recognition = metabase::recognise(reader.catalogue());
    if (!recognition.isApplication()) {
        return Error{Error::Code::Blocked,
                     Tr::tr("%1 is no application database of Metabase.").arg(source.identity.path), recognition.reason,
                     Tr::tr("Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.")};
    }
    if (!source.h2 || source.h2->format != cloudFormat) {
        return Error{Error::Code::Blocked,
                     Tr::tr("This database cannot be sent as it is: Metabase Cloud takes files of H2 2.0 and 2.1."),
                     u"H2 file format %1"_s.arg(source.h2 ? source.h2->format : 0),
                     Tr::tr("Start it once with Metabase 46 or newer, which converts it, stop Metabase, and make a new "
                            "plan.")};
    }
    auto encryption =
        metabase::readEncryptionState(reader, metabase::TableFinder(reader.catalogue()), nullptr, steering);
    if (!encryption)
        return encryption.error();
    if (!encryption->isEncrypted())
        return {};
    QStringList columns;
    for (const metabase::EncryptedColumn &column : encryption->columns) {
        if (column.encrypted > 0)
            columns.append(u"%1.%2: %3"_s.arg(column.table, column.column).arg(column.encrypted));
    }
    return Error{Error::Code::Blocked,
                 Tr::tr("This database cannot be sent as it is: it holds values encrypted with "
                        "MB_ENCRYPTION_SECRET_KEY, and Metabase Cloud does not have that key."),
                 columns.join(u'\n'),
                 Tr::tr("Remove the encryption with Metabase's command remove-encryption, or use Metabase's own move "
                        "under Admin settings, Cloud. Then make a new plan.")};
}

} // namespace gangway::movetocloud
