// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindwords.h"

#include <QCoreApplication>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Kind)
};

struct Words
{
    QString sentence;
    QString next;
};

QString packedNext(const FileIdentity &identity, const QString &command)
{
    if (identity.contents.isEmpty() || identity.contents == "unknown"_L1)
        return Tr::tr("Unpack it, for example with %1, then open what comes out.").arg(command);
    return Tr::tr("Unpack it, for example with %1, then open what comes out (%2).").arg(command, identity.contents);
}

Words pgDumpWords(const FileIdentity &identity)
{
    const QString list =
        Tr::tr("This version of Gangway does not read it yet. To see what is in it: pg_restore --list.");
    const QString script = Tr::tr("This version of Gangway does not read it yet. It is text, and psql restores it.");
    const bool hasVersion = !identity.version.isEmpty();
    switch (identity.kind) {
    case FileKind::PgDumpCustom:
        return {Tr::tr("A PostgreSQL backup by pg_dump, custom format %1.").arg(identity.version), list};
    case FileKind::PgDumpDirectory:
        return {Tr::tr("A PostgreSQL backup by pg_dump, directory format %1.").arg(identity.version), list};
    case FileKind::PgDumpTar:
        return {Tr::tr("A PostgreSQL backup by pg_dump, tar format."), list};
    case FileKind::PgDumpAll:
        return {Tr::tr("The script of a whole PostgreSQL server, by pg_dumpall."), script};
    default:
        return {hasVersion ? Tr::tr("A PostgreSQL backup as an SQL script, by pg_dump %1.").arg(identity.version)
                           : Tr::tr("A PostgreSQL backup as an SQL script, by pg_dump."),
                script};
    }
}

Words h2Words(const FileIdentity &identity)
{
    switch (identity.kind) {
    case FileKind::H2Format1:
        return {Tr::tr("An H2 database file, format 1 (H2 1.4)."), {}};
    case FileKind::H2Format2:
        return {Tr::tr("An H2 database file, format 2 (H2 2.0 and 2.1)."), {}};
    case FileKind::H2Format3:
        return {Tr::tr("An H2 database file, format 3 (H2 2.2 and newer)."), {}};
    case FileKind::H2Newer:
        return {Tr::tr("An H2 database file in a newer format than this version of Gangway knows."),
                Tr::tr("Install the newest Gangway, then open it again.")};
    case FileKind::H2PageStore:
        return {Tr::tr("An H2 database file in the old PageStore format (H2 up to 1.4)."),
                Tr::tr("Convert it with H2 1.4.200: SCRIPT from a copy opened with MV_STORE=FALSE, then RUNSCRIPT "
                       "into a new database.")};
    case FileKind::H2Encrypted:
        return {Tr::tr("An H2 database file encrypted with a file password."),
                Tr::tr("Decrypt a copy of it with H2's ChangeFileEncryption tool, then open the copy.")};
    case FileKind::H2Script:
        return {Tr::tr("The SQL script of an H2 database, as H2's SCRIPT command writes it."),
                Tr::tr("Load it into a new H2 database with RUNSCRIPT, then open that.")};
    default:
        return {Tr::tr("An H2 database file whose beginning is damaged."),
                Tr::tr("Take another copy of the file, made while Metabase is stopped.")};
    }
}

Words packedWords(const FileIdentity &identity)
{
    switch (identity.kind) {
    case FileKind::Gzip:
        return {Tr::tr("A gzip file."), packedNext(identity, u"gunzip -k"_s)};
    case FileKind::Zstd:
        return {Tr::tr("A zstd file."), packedNext(identity, u"unzstd"_s)};
    case FileKind::Xz:
        return {Tr::tr("An xz file."), packedNext(identity, u"unxz -k"_s)};
    case FileKind::Bzip2:
        return {Tr::tr("A bzip2 file."), packedNext(identity, u"bunzip2 -k"_s)};
    case FileKind::Lz4:
        return {Tr::tr("An lz4 file."), packedNext(identity, u"unlz4"_s)};
    case FileKind::SevenZip:
        return {Tr::tr("A 7z archive."), packedNext(identity, u"7z x"_s)};
    case FileKind::Zip:
        return {Tr::tr("A zip archive."), packedNext(identity, u"unzip"_s)};
    default:
        return {Tr::tr("A tar archive, but not one made by Gangway."), packedNext(identity, u"tar xf"_s)};
    }
}

Words otherWords(const FileIdentity &identity)
{
    const QString notABackup = Tr::tr("Choose the database file or backup itself.");
    switch (identity.kind) {
    case FileKind::GangwayArchive:
        return {Tr::tr("A backup archive made by Gangway."), {}};
    case FileKind::GangwayArchiveCut:
        return {Tr::tr("A backup archive made by Gangway that is incomplete or damaged."),
                Tr::tr("Run gangwayctl verify on it to see what is missing. tar still unpacks what is there.")};
    case FileKind::MySqlDump:
        return {Tr::tr("A MySQL or MariaDB backup as an SQL script, by mysqldump or mariadb-dump."),
                Tr::tr("This version of Gangway does not read it yet. It is text, and mysql restores it.")};
    case FileKind::Sqlite:
        return {Tr::tr("An SQLite database."),
                Tr::tr("This version of Gangway does not open it. sqlite3 or DB Browser for SQLite does.")};
    case FileKind::Jar:
        return {Tr::tr("A Java program (jar), such as metabase.jar."),
                Tr::tr("The database lies beside it, usually as metabase.db.mv.db.")};
    case FileKind::Png:
    case FileKind::Jpeg:
        return {Tr::tr("A picture."), notABackup};
    case FileKind::Pdf:
        return {Tr::tr("A PDF document."), notABackup};
    case FileKind::Html:
        return {Tr::tr("A web page. A download that needed a sign-in often ends as one."),
                Tr::tr("Sign in and download the backup again.")};
    case FileKind::Json:
        return {Tr::tr("A JSON text."), notABackup};
    case FileKind::EncryptedFile:
        return {Tr::tr("A file encrypted with age, GnuPG or OpenSSL."),
                Tr::tr("Decrypt it with the tool and key it was made with, then open what comes out.")};
    case FileKind::GitLfsPointer:
        return {Tr::tr("A Git LFS pointer: a short text that stands for the real file."),
                Tr::tr("Fetch the real file with git lfs pull, then open it.")};
    case FileKind::Folder:
        return {Tr::tr("A folder."), notABackup};
    case FileKind::Empty:
        return {Tr::tr("An empty file."), Tr::tr("The copy or the backup did not work. Take another one.")};
    case FileKind::Zeros:
        return {Tr::tr("A file that begins with nothing but zero bytes."),
                Tr::tr("The copy or the backup did not work. Take another one.")};
    case FileKind::Utf16Text:
        return {Tr::tr("A text in UTF-16, as PowerShell writes what a tool prints; bytes may have been changed."),
                Tr::tr("Make the backup again and let the tool write the file itself, as pg_dump does with -f.")};
    case FileKind::SqlText:
        return {Tr::tr("An SQL script."),
                Tr::tr("Run it in a database of its own kind. Gangway opens that database or its backup.")};
    case FileKind::Text:
        return {Tr::tr("A text file."), notABackup};
    default:
        return {Tr::tr("A file of an unknown kind."), notABackup};
    }
}

Words wordsFor(const FileIdentity &identity)
{
    switch (identity.kind) {
    case FileKind::H2Format1:
    case FileKind::H2Format2:
    case FileKind::H2Format3:
    case FileKind::H2Newer:
    case FileKind::H2PageStore:
    case FileKind::H2Encrypted:
    case FileKind::H2Damaged:
    case FileKind::H2Script:
        return h2Words(identity);
    case FileKind::PgDumpCustom:
    case FileKind::PgDumpDirectory:
    case FileKind::PgDumpTar:
    case FileKind::PgDumpPlain:
    case FileKind::PgDumpAll:
        return pgDumpWords(identity);
    case FileKind::Gzip:
    case FileKind::Zstd:
    case FileKind::Xz:
    case FileKind::Bzip2:
    case FileKind::Lz4:
    case FileKind::SevenZip:
    case FileKind::Zip:
    case FileKind::Tar:
        return packedWords(identity);
    default:
        return otherWords(identity);
    }
}

} // namespace

void addWords(FileIdentity &identity)
{
    Words words = wordsFor(identity);
    identity.sentence = std::move(words.sentence);
    identity.next = std::move(words.next);
}

QLatin1StringView formatName(FileKind kind)
{
    switch (kind) {
    case FileKind::H2Format1:
        return "h2-1"_L1;
    case FileKind::H2Format2:
        return "h2-2"_L1;
    case FileKind::H2Format3:
        return "h2-3"_L1;
    case FileKind::H2Newer:
        return "h2-newer"_L1;
    case FileKind::H2PageStore:
        return "h2-pagestore"_L1;
    case FileKind::H2Encrypted:
        return "h2-encrypted"_L1;
    case FileKind::H2Damaged:
        return "h2-damaged"_L1;
    case FileKind::H2Script:
        return "h2-script"_L1;
    case FileKind::GangwayArchive:
        return "gangway-archive"_L1;
    case FileKind::GangwayArchiveCut:
        return "gangway-archive-incomplete"_L1;
    case FileKind::PgDumpCustom:
        return "pgdump-custom"_L1;
    case FileKind::PgDumpDirectory:
        return "pgdump-directory"_L1;
    case FileKind::PgDumpTar:
        return "pgdump-tar"_L1;
    case FileKind::PgDumpPlain:
        return "pgdump-plain"_L1;
    case FileKind::PgDumpAll:
        return "pgdump-all"_L1;
    case FileKind::MySqlDump:
        return "mysqldump"_L1;
    case FileKind::Sqlite:
        return "sqlite"_L1;
    case FileKind::Gzip:
        return "gzip"_L1;
    case FileKind::Zstd:
        return "zstd"_L1;
    case FileKind::Xz:
        return "xz"_L1;
    case FileKind::Bzip2:
        return "bzip2"_L1;
    case FileKind::Lz4:
        return "lz4"_L1;
    case FileKind::SevenZip:
        return "7z"_L1;
    case FileKind::Zip:
        return "zip"_L1;
    case FileKind::Jar:
        return "jar"_L1;
    case FileKind::Tar:
        return "tar"_L1;
    case FileKind::Png:
        return "png"_L1;
    case FileKind::Jpeg:
        return "jpeg"_L1;
    case FileKind::Pdf:
        return "pdf"_L1;
    case FileKind::Html:
        return "html"_L1;
    case FileKind::Json:
        return "json"_L1;
    case FileKind::EncryptedFile:
        return "encrypted"_L1;
    case FileKind::GitLfsPointer:
        return "git-lfs-pointer"_L1;
    case FileKind::Folder:
        return "folder"_L1;
    case FileKind::Empty:
        return "empty"_L1;
    case FileKind::Zeros:
        return "zeros"_L1;
    case FileKind::Utf16Text:
        return "utf16-text"_L1;
    case FileKind::SqlText:
        return "sql"_L1;
    case FileKind::Text:
        return "text"_L1;
    case FileKind::Unknown:
        break;
    }
    return "unknown"_L1;
}

} // namespace gangway::inspect
