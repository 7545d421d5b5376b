// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incompletearchive.h"

#include "manifest.h"
#include "tarheader.h"

#include <QCoreApplication>

#include <array>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr int maxHeaders = 10'000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::IncompleteArchive)
};

struct Signature
{
    QByteArrayView bytes;
    const char *name;
};
constexpr Signature packings[] = {
    {QByteArrayView("\x1f\x8b", 2), "gzip"},
    {QByteArrayView("PK\x03\x04", 4), "zip"},
    {QByteArrayView("PK\x05\x06", 4), "zip"},
    {QByteArrayView("\x28\xb5\x2f\xfd", 4), "zstd"},
    {QByteArrayView("\xfd"
                    "7zXZ\0",
                    6),
     "xz"},
    {QByteArrayView("BZh", 3), "bzip2"},
    {QByteArrayView("7z\xbc\xaf\x27\x1c", 6), "7z"},
};

Error incomplete(const QString &what, const QString &detail)
{
    return {Error::Code::Corrupt, what, detail, Tr::tr("Make the backup again, or use another copy of it.")};
}

Error notOurs(const QString &path, QByteArrayView begin)
{
    for (const Signature &packing : packings) {
        if (begin.startsWith(packing.bytes)) {
            return {Error::Code::Corrupt,
                    Tr::tr("%1 is not a Gangway backup as it stands: it is packed with %2.")
                        .arg(path, QString::fromLatin1(packing.name)),
                    {},
                    Tr::tr("Unpack it first. A Gangway backup is a plain tar file.")};
        }
    }
    return {Error::Code::Corrupt, Tr::tr("%1 is not a Gangway backup.").arg(path), u"offset 0: no tar header"_s,
            Tr::tr("Choose a file that Gangway wrote. Its name ends in .gangway.tar.")};
}

/// Of a tar that ends in order.
Error withoutManifest(const QString &path, const QString &last, bool hasForeignManifest, const QString &where)
{
    if (hasForeignManifest) {
        return {Error::Code::Corrupt,
                Tr::tr("%1 was packed by another program: its manifest.json is not where or as Gangway writes it.")
                    .arg(path),
                where, Tr::tr("Use the file that Gangway wrote. Any tar program can unpack this one.")};
    }
    return incomplete(last.isEmpty()
                          ? Tr::tr("%1 is incomplete: it has no manifest.json.").arg(path)
                          : Tr::tr("%1 is incomplete: it ends after %2 and has no manifest.json.").arg(path, last),
                      where);
}

} // namespace

Error explainIncomplete(const ArchiveStorage &storage)
{
    const QString path = storage.name();
    const qint64 size = storage.size();
    if (size == 0)
        return incomplete(Tr::tr("%1 is incomplete: it is empty.").arg(path), {});
    QString last;
    bool hasForeignManifest = false;
    qint64 at = 0;
    for (int i = 0; i < maxHeaders; ++i) {
        TarHeader::Block block{};
        const auto there = static_cast<std::size_t>(std::min(size - at, TarHeader::bytes));
        if (auto got = storage.readAt(at, std::span(block).first(there)); !got)
            return got.error();
        const QString where = u"offset %1 of %2"_s.arg(at).arg(size);
        const auto header = parseTarHeader(block);
        if (at == 0 && !header && !isAllZero(block))
            return notOurs(path, QByteArrayView(block.data(), qsizetype(there)));
        if (there < TarHeader::bytes || (!header && isAllZero(block)))
            return withoutManifest(path, last, hasForeignManifest, where);
        if (!header) {
            TarHeader unread; // its name is worth showing even so
            unread.name = QByteArray(block.data(), qsizetype(qstrnlen(block.data(), block.size())));
            return incomplete(Tr::tr("%1 is damaged: the header of \"%2\", after %3, cannot be read.")
                                  .arg(path, unread.shownName(), last),
                              where + u", tar checksum"_s);
        }
        const QString name = header->shownName();
        const qint64 data = at + TarHeader::bytes;
        if (header->memberBytes > size - data) {
            return incomplete(Tr::tr("%1 is incomplete: it ends inside %2.").arg(path, name),
                              u"%1 of %2 bytes are there"_s.arg(size - data).arg(header->memberBytes));
        }
        at = data + paddedToTarBlock(header->memberBytes);
        last = name;
        hasForeignManifest = hasForeignManifest || header->name == Manifest::memberName;
        if (at >= size)
            return withoutManifest(path, last, hasForeignManifest, where);
    }
    return incomplete(Tr::tr("%1 is not a Gangway backup: it has too many entries.").arg(path),
                      u"more than %1 entries and no manifest at the end"_s.arg(maxHeaders));
}

} // namespace gangway
