// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "h2source.h"

#include "core/metabase/address.h"
#include "core/metabase/environment.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::H2Source)
};

constexpr auto environmentPrefix = "env:"_L1;

} // namespace

Result<H2Source> h2SourceArgument(const QString &argument)
{
    H2Source source;
    Result<metabase::ApplicationDatabaseAddress> address = Error{};
    if (argument.startsWith(environmentPrefix)) {
        const QString file = argument.sliced(environmentPrefix.size());
        auto environment = metabase::Environment::fromFile(file);
        if (!environment)
            return environment.error();
        address = environment->address(QFileInfo(file).absoluteDir());
        source.environment = environment->redacted();
        source.environmentNames = environment->names();
        source.encryptionKey = environment->encryptionKey();
    } else {
        address = metabase::parseAddress(argument, metabase::Origin::CommandLine);
    }
    if (!address)
        return address.error();
    if (const auto *const file = std::get_if<metabase::H2FileAddress>(&*address)) {
        source.path = file->path;
        return source;
    }
    return Error{Error::Code::Usage,
                 Tr::tr("%1 is a database server. Gangway reads application databases on H2 so far.")
                     .arg(metabase::display(*address)),
                 {},
                 Tr::tr("Use Metabase's own move under Admin settings, Cloud.")};
}

} // namespace gangway
