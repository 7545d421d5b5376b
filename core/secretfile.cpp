// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretfile.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/crypto.h>
#include <sys/stat.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::SecretFile)
};

constexpr qint64 largestSecret = 64 << 10;

} // namespace

Result<Secret> secretFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{Error::Code::NotFound, Tr::tr("The secret in %1 could not be read.").arg(path), file.errorString(),
                     Tr::tr("Check the path and that you may read it.")};
    }
    struct stat status
    {
    };
    if (::fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode) || (status.st_mode & 077) != 0) {
        return Error{Error::Code::Refused,
                     Tr::tr("The secret in %1 was not used: others may read that file.").arg(path),
                     u"mode %1"_s.arg(status.st_mode & 0777, 4, 8, QLatin1Char('0')),
                     Tr::tr("Make it yours alone: chmod 600 %1").arg(path)};
    }
    QByteArray bytes = file.read(largestSecret);
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = end < 0 ? QByteArrayView(bytes) : QByteArrayView(bytes).first(end);
    if (line.endsWith('\r'))
        line = line.chopped(1);
    Secret secret(line);
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (secret.isEmpty()) {
        return Error{Error::Code::Usage, Tr::tr("There is no secret in %1.").arg(path), u"the first line is empty"_s,
                     Tr::tr("Write the secret into the first line of the file.")};
    }
    return secret;
}

} // namespace gangway
