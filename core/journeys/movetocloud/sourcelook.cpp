// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcelook.h"

#include "core/inspect/source.h"
#include "core/metabase/applicationdatabase.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::SourceFacts)
};

/// Somebody who points at a file does not say that it is an environment file; its contents do.
Result<QString> withPrefix(const QString &named)
{
    if (!QFileInfo(named).isFile() || named.endsWith(".jar"_L1))
        return named;
    auto identity = inspect::identify(named);
    if (!identity)
        return identity.error();
    const bool isText = identity->kind == inspect::FileKind::Text || identity->kind == inspect::FileKind::Unknown;
    return isText ? u"env:"_s + named : named;
}

} // namespace

Result<SourceFacts> lookAtSource(const QString &named, const Secret &key, const Steering &steering)
{
    auto argument = withPrefix(named);
    if (!argument)
        return argument.error();
    auto found = h2SourceArgument(*argument);
    if (!found)
        return found.error();
    SourceFacts facts;
    facts.named = named;
    facts.environment = found->environment;
    facts.environmentNames = found->environmentNames;
    facts.key = key.isEmpty() ? found->encryptionKey : key;
    std::optional<metabase::EncryptionKey> derived;
    if (!facts.key.isEmpty()) {
        auto opened = metabase::EncryptionKey::derive(facts.key);
        if (!opened)
            return opened.error();
        derived = std::move(*opened);
    }

    auto source = inspect::openSource(found->path);
    if (!source)
        return inspect::adviceOn(source.error(), found->path, steering);
    facts.path = source->identity.path;
    if (source->manifest) {
        return Error{Error::Code::Usage,
                     Tr::tr("%1 is a backup. What is moved is a Metabase's own database file.").arg(facts.path),
                     {},
                     Tr::tr("Choose that file, or restore the backup first: gangwayctl restore.")};
    }
    facts.kind = source->identity.sentence;
    facts.bytes = QFileInfo(facts.path).size();
    auto database = metabase::readApplicationDatabase(*source->rows, derived ? &*derived : nullptr, steering);
    if (!database)
        return database.error();
    if (auto unchanged = source->checkUnchanged(); !unchanged)
        return unchanged.error();
    if (!database->recognition.isApplication()) {
        return Error{Error::Code::Blocked, Tr::tr("%1 is no application database of Metabase.").arg(facts.path),
                     database->recognition.reason,
                     Tr::tr("Choose the file that MB_DB_FILE names, usually metabase.db.mv.db beside metabase.jar.")};
    }
    facts.version = database->version();
    facts.siteName = database->settings.siteName();
    facts.siteUrl = database->settings.siteUrl();
    facts.hasLicence = database->settings.hasLicence();
    facts.inventory = database->inventory;
    facts.keyState = database->encryption.key;
    return facts;
}

} // namespace gangway::movetocloud
