// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetestkit.h"

#include "core/archive/tarheader.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstring>
#include <random>

namespace gangway::testkit {

using namespace Qt::StringLiterals;

QByteArray noise(qsizetype bytes, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray out(bytes, Qt::Uninitialized);
    for (char &c : out)
        c = static_cast<char>(random());
    return out;
}

QByteArray tarEntry(const TarEntry &entry)
{
    QByteArray header(TarHeader::bytes, '\0');
    const auto put = [&](qsizetype at, const QByteArray &bytes) { header.replace(at, bytes.size(), bytes); };
    put(0, entry.name.left(100));
    put(100, QByteArray::number(entry.mode, 8).rightJustified(7, '0'));
    put(108, "0000000");
    put(116, "0000000");
    put(124, entry.sizeField.value_or(QByteArray::number(entry.data.size(), 8).rightJustified(11, '0')));
    put(136, "14000000000");
    put(156, QByteArray(1, entry.type));
    put(157, entry.link.left(100));
    put(257, QByteArray("ustar\0"
                        "00",
                        8));
    QByteArray out = header + entry.data;
    out.append(QByteArray(paddedToTarBlock(entry.data.size()) - entry.data.size(), '\0'));
    fixChecksum(out, 0);
    return out;
}

QByteArray tarTrailer()
{
    return QByteArray(tarTrailerBytes, '\0');
}

void fixChecksum(QByteArray &tar, qsizetype header)
{
    std::memset(tar.data() + header + 148, ' ', 8);
    unsigned sum = 0;
    for (qsizetype i = 0; i < TarHeader::bytes; ++i)
        sum += static_cast<unsigned char>(tar.at(header + i));
    tar.replace(header + 148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
}

Manifest manifestFor(const Contents &members, qint64 blockBytes)
{
    Manifest manifest;
    manifest.writtenBy = u"test"_s;
    manifest.created = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    manifest.description = someDescription();
    manifest.blockBytes = blockBytes;
    for (const auto &[name, data] : members) {
        ManifestMember member;
        member.name = name;
        member.bytes = data.size();
        member.sha256 = Sha256::hexOf(data);
        for (qsizetype at = 0; at < data.size(); at += blockBytes)
            member.blocks.push_back(Sha256::hexOf(data.mid(at, blockBytes)));
        manifest.members.push_back(member);
    }
    return manifest;
}

QByteArray handMade(const Contents &members, qint64 blockBytes)
{
    QByteArray tar;
    for (const auto &[name, data] : members)
        tar += tarEntry({name.toUtf8(), data});
    return tar + tarEntry({"manifest.json", manifestFor(members, blockBytes).toBytes()}) + tarTrailer();
}

BackupDescription someDescription()
{
    BackupDescription about;
    about.product = u"Metabase"_s;
    about.productVersion = u"v0.49.3"_s;
    about.database = u"h2"_s;
    about.databaseFormat = u"2"_s;
    about.databaseVersion = u"2.1.214"_s;
    about.host = u"bi.example.org"_s;
    about.path = u"/srv/metabase/metabase.db.mv.db"_s;
    about.snapshot = u"store version 1234"_s;
    about.tables = {{{u"PUBLIC"_s, u"CORE_USER"_s}, 3, Sha256::hexOf("users")},
                    {{u"PUBLIC"_s, u"Tabelle \u00e4\u00f6 \U0001F6A2"_s}, 0, Sha256::hexOf("")}};
    return about;
}

WriteOptions testOptions()
{
    WriteOptions options;
    options.margin = {0, 0};
    options.created = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return options;
}

QByteArray written(const Contents &members, const WriteOptions &options)
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<MemberSource>> sources;
    for (const auto &[name, data] : members)
        sources.push_back(bytesMember(name, data));
    const QString path = folder.filePath(u"a.gangway.tar"_s);
    const auto manifest = writeArchive(path, someDescription(), std::move(sources), {}, options);
    if (!manifest)
        qFatal("%s", qPrintable(manifest.error().what + u' ' + manifest.error().detail));
    return fileBytes(path);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList listing(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(it.next().mid(folder.size() + 1));
    names.sort();
    return names;
}

Ran run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished(600'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

bool isLongRun()
{
    return qEnvironmentVariableIntValue("GANGWAY_TEST_LONG") == 1;
}

} // namespace gangway::testkit
