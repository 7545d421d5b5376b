// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sniff.h"

#include "core/formats/h2/identify.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Magic
{
    QByteArrayView bytes;
    FileKind kind;
};

// Signatures as the formats' own specifications give them.
constexpr std::array magics{
    Magic{QByteArrayView("SQLite format 3\0", 16), FileKind::Sqlite},
    Magic{QByteArrayView("\x1f\x8b", 2), FileKind::Gzip},
    Magic{QByteArrayView("\x28\xb5\x2f\xfd", 4), FileKind::Zstd},
    Magic{QByteArrayView("\xfd"
                         "7zXZ\0",
                         6),
          FileKind::Xz},
    Magic{QByteArrayView("BZh", 3), FileKind::Bzip2},
    Magic{QByteArrayView("\x04\x22\x4d\x18", 4), FileKind::Lz4},
    Magic{QByteArrayView("7z\xbc\xaf\x27\x1c", 6), FileKind::SevenZip},
    Magic{QByteArrayView("PK\x03\x04", 4), FileKind::Zip},
    Magic{QByteArrayView("PK\x05\x06", 4), FileKind::Zip}, // without members
    Magic{QByteArrayView("\x89PNG\r\n\x1a\n", 8), FileKind::Png},
    Magic{QByteArrayView("\xff\xd8\xff", 3), FileKind::Jpeg},
    Magic{QByteArrayView("%PDF-", 5), FileKind::Pdf},
    Magic{QByteArrayView("Salted__", 8), FileKind::EncryptedFile},
    Magic{QByteArrayView("age-encryption.org/", 19), FileKind::EncryptedFile},
    Magic{QByteArrayView("-----BEGIN PGP MESSAGE-----", 27), FileKind::EncryptedFile},
    Magic{QByteArrayView("-----BEGIN AGE ENCRYPTED FILE-----", 34), FileKind::EncryptedFile},
};

/// `PGDMP`, then major, minor, revision, size of integers, size of offsets, format: 1 custom, 3 tar, 5 directory
/// (PostgreSQL's pg_backup_archiver.c, ReadHead).
Sniffed sniffPgDump(QByteArrayView head)
{
    const auto at = [head](qsizetype i) { return i < head.size() ? static_cast<unsigned char>(head[i]) : 0; };
    const FileKind kind = at(10) == 5   ? FileKind::PgDumpDirectory
                          : at(10) == 3 ? FileKind::PgDumpTar
                                        : FileKind::PgDumpCustom;
    return {kind, u"%1.%2"_s.arg(at(5)).arg(at(6)), {}};
}

FileKind kindOf(h2::FileKind kind)
{
    switch (kind) {
    case h2::FileKind::MvStore1:
        return FileKind::H2Format1;
    case h2::FileKind::MvStore2:
        return FileKind::H2Format2;
    case h2::FileKind::MvStore3:
        return FileKind::H2Format3;
    case h2::FileKind::MvStoreNewer:
        return FileKind::H2Newer;
    case h2::FileKind::PageStore:
        return FileKind::H2PageStore;
    case h2::FileKind::Encrypted:
        return FileKind::H2Encrypted;
    case h2::FileKind::GitLfsPointer:
        return FileKind::GitLfsPointer;
    case h2::FileKind::Empty:
        return FileKind::Empty;
    case h2::FileKind::Damaged:
        return FileKind::H2Damaged;
    case h2::FileKind::NotH2:
        break;
    }
    return FileKind::Unknown;
}

bool looksLikeText(QByteArrayView head)
{
    const auto control = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !QByteArrayView("\t\r\n\f\x1b").contains(c);
    };
    return !head.contains('\0') && std::count_if(head.begin(), head.end(), control) * 100 <= head.size();
}

Sniffed sniffText(const QString &text)
{
    const QString start = text.trimmed();
    const auto starts = [&start](const char *words) {
        return start.startsWith(QLatin1StringView(words), Qt::CaseInsensitive);
    };
    // The first comment lines, whatever blank and dashed lines are between them.
    static const QRegularExpression comment(uR"(^--[ \t]+(\S.*)$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression mysql(uR"(^-- (?:MySQL|MariaDB) dump (\S+))"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression dumper(uR"(^-- Dumped by pg_dump version (\S+))"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression h2User(uR"(^CREATE USER IF NOT EXISTS "[^"]*" SALT ')"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression statement(
        uR"(^\s*(CREATE|DROP|INSERT\s+INTO|ALTER\s+TABLE|SET\s+\w+|BEGIN|USE\s+`?\w|COPY\s+\S+)\b)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    if (starts("version https://git-lfs"))
        return {FileKind::GitLfsPointer, {}, {}};
    if (starts("<!doctype html") || starts("<html"))
        return {FileKind::Html, {}, {}};
    if (starts("{") || starts("["))
        return {FileKind::Json, {}, {}};
    if (const auto match = mysql.match(text.first(std::min<qsizetype>(text.size(), 4096))); match.hasMatch())
        return {FileKind::MySqlDump, match.captured(1), {}};
    if (starts("--")) {
        const QString first = comment.match(start).captured(1).trimmed();
        if (first == "PostgreSQL database cluster dump"_L1)
            return {FileKind::PgDumpAll, {}, {}};
        if (first == "PostgreSQL database dump"_L1)
            return {FileKind::PgDumpPlain, dumper.match(text).captured(1), {}};
        if (first.startsWith("H2 "_L1))
            return {FileKind::H2Script, first.mid(3).remove(u';').trimmed(), {}};
    }
    if (h2User.match(text).hasMatch())
        return {FileKind::H2Script, {}, {}};
    return {statement.match(text).hasMatch() ? FileKind::SqlText : FileKind::Text, {}, {}};
}

} // namespace

QByteArray firstTarMember(QByteArrayView head)
{
    // POSIX pax interchange format: `ustar` at 257, the header's checksum in octal at 148, counted as spaces.
    if (head.size() < 512 || head.sliced(257, 5) != QByteArrayView("ustar"))
        return {};
    unsigned sum = 0;
    for (qsizetype i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(head[i]);
    const QByteArray digits = head.sliced(148, 8).toByteArray().split('\0').first().trimmed();
    if (digits.toUInt(nullptr, 8) != sum)
        return {};
    const QByteArrayView name = head.first(100);
    return name.first(std::max<qsizetype>(0, name.contains('\0') ? name.indexOf('\0') : name.size())).toByteArray();
}

Sniffed sniff(QByteArrayView head, bool unpack)
{
    if (head.isEmpty())
        return {FileKind::Empty, {}, {}};
    if (head.startsWith(QByteArrayView("PGDMP")))
        return sniffPgDump(head);
    for (const Magic &magic : magics) {
        if (!head.startsWith(magic.bytes))
            continue;
        Sniffed found{magic.kind, {}, {}};
        if (magic.kind == FileKind::Zip && head.size() > 30 && head.sliced(30).startsWith(QByteArrayView("META-INF/")))
            found.kind = FileKind::Jar;
        if (const QByteArray inner = unpack ? unpackStart(magic.kind, head) : QByteArray(); !inner.isEmpty())
            found.contents = formatName(sniff(inner, false).kind);
        return found;
    }
    if (const QByteArray member = firstTarMember(head); !member.isEmpty())
        return {member == "toc.dat" ? FileKind::PgDumpTar : FileKind::Tar, {}, {}};
    const bool zeros = std::all_of(head.begin(), head.end(), [](char c) { return c == 0; });
    if (zeros)
        return {FileKind::Zeros, {}, {}};
    if (const FileKind kind = kindOf(h2::identifyBytes(head)); kind != FileKind::Unknown)
        return {kind, {}, {}};
    const bool bigEndian = head.startsWith(QByteArrayView("\xfe\xff", 2));
    if (bigEndian || head.startsWith(QByteArrayView("\xff\xfe", 2))) {
        QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        const QString text = decoder(head.sliced(2));
        if (!looksLikeText(text.toUtf8()))
            return {};
        return {FileKind::Utf16Text, {}, formatName(sniffText(text).kind)};
    }
    if (looksLikeText(head))
        return sniffText(QString::fromUtf8(head)); // leaves out a byte order mark
    return {};
}

} // namespace gangway::inspect
