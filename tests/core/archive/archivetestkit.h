// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/manifest.h"
#include "core/archive/writearchive.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace gangway::testkit {

/// Bytes that do not compress and are the same on every run.
QByteArray noise(qsizetype bytes, quint32 seed = 1);

/// A tar entry made by hand: a header with its right checksum, the data, the padding.
struct TarEntry
{
    QByteArray name;
    QByteArray data;
    char type = '0';
    int mode = 0600;
    QByteArray link = {};
    std::optional<QByteArray> sizeField = {}; ///< The 12 bytes as they are; empty: the data's size in octal.
};
QByteArray tarEntry(const TarEntry &entry);
QByteArray tarTrailer();

/// The header's checksum set right again after a field was changed.
void fixChecksum(QByteArray &tar, qsizetype header);

using Contents = std::vector<std::pair<QString, QByteArray>>;

/// A manifest that is right for these members, with @p blockBytes a block.
Manifest manifestFor(const Contents &members, qint64 blockBytes = 4096);

/// A whole archive made by hand, manifest and trailer included.
QByteArray handMade(const Contents &members, qint64 blockBytes = 4096);

BackupDescription someDescription();
/// Options without a margin, with a fixed time.
WriteOptions testOptions();
/// Writes an archive through the product and returns its bytes.
QByteArray written(const Contents &members, const WriteOptions &options);

QByteArray fileBytes(const QString &path);
void putFile(const QString &path, const QByteArray &bytes);
/// Every file and folder below, sorted, relative.
QStringList listing(const QString &folder);

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};
/// Runs a program of the system, such as tar, in @p folder.
Ran run(const QString &program, const QStringList &arguments, const QString &folder = {});

bool isLongRun();

} // namespace gangway::testkit
