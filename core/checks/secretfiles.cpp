// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::SecretFiles)
};

} // namespace

/// Keys and certificates that are a path on the old server instead of an upload.
Findings checkSecretFiles(const CheckContext &context, const Steering &)
{
    Finding finding =
        found("secret-files", Severity::Warning, Tr::tr("Keys and certificates are files on the old server"),
              Tr::tr("These connections name a file that the cloud does not have; they fail there until it is "
                     "uploaded."),
              Tr::tr("Open each connection in the admin settings and upload the file instead of naming it."));
    for (const metabase::SecretFileInfo &file : context.database.secretFiles)
        finding.addSubject(file.kind.isEmpty() ? file.name : QStringLiteral("%1 (%2)").arg(file.name, file.kind));
    for (const metabase::DataSource &source : context.database.dataSources) {
        for (const QString &property : source.localFiles)
            finding.addSubject(QStringLiteral("%1: %2").arg(source.name, property));
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("secret-files", Tr::tr("No connection needs a file of the old server"),
                              Tr::tr("Keys and certificates, if any, are stored in the database and move along."))};
}

} // namespace gangway::checks
