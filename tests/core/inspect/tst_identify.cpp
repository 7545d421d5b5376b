// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/writearchive.h"
#include "core/inspect/filekind.h"
#include "core/inspect/source.h"
#include "shareddata.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <zlib.h>
#include <zstd.h>

using namespace gangway;
using namespace gangway::inspect;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 32, 0);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray zstandard(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), 0);
    out.truncate(static_cast<qsizetype>(ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), bytes.data(),
                                                      static_cast<std::size_t>(bytes.size()), 3)));
    return out;
}

QByteArray tarHeader(const QByteArray &name)
{
    QByteArray header(512, '\0');
    const auto put = [&header](qsizetype at, const QByteArray &text) { header.replace(at, text.size(), text); };
    put(0, name);
    put(100, "0000600");
    put(124, "00000000000");
    put(156, "0");
    put(257, QByteArray("ustar\00000", 8));
    put(148, "        ");
    unsigned sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return header + QByteArray(1024, '\0');
}

const QByteArray pgPlain("--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.4\n"
                         "-- Dumped by pg_dump version 15.4\n\nSET statement_timeout = 0;\n");

} // namespace

class TestIdentify : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes, const QString &name = u"file"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static QString formatOf(const QString &path)
    {
        const auto identity = identify(path);
        return identity ? QString(formatName(identity->kind)) : u"error: "_s + identity.error().what;
    }

private slots:
    void contentsDecide_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        const auto add = [](const char *why, const QByteArray &bytes, const char *format) {
            QTest::newRow(why) << bytes << QString::fromLatin1(format);
        };
        add("nothing", "", "empty");
        add("zeros", QByteArray(10'000, '\0'), "zeros");
        add("SQLite", QByteArray("SQLite format 3\0\x10\0", 18), "sqlite");
        add("bzip2", "BZh91AY&SY", "bzip2");
        add("xz",
            QByteArray("\xfd"
                       "7zXZ\0\0",
                       7),
            "xz");
        add("lz4", QByteArray("\x04\x22\x4d\x18\x64\x40", 6), "lz4");
        add("7z", QByteArray("7z\xbc\xaf\x27\x1c", 6), "7z");
        add("zip", QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') + "a.txt", "zip");
        add("jar", QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') + "META-INF/MANIFEST.MF", "jar");
        add("empty zip", QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'), "zip");
        add("png", QByteArray("\x89PNG\r\n\x1a\n", 8), "png");
        add("jpeg", QByteArray("\xff\xd8\xff\xe0", 4), "jpeg");
        add("pdf", "%PDF-1.7", "pdf");
        add("tar", tarHeader("readme.txt"), "tar");
        add("tar with a wrong checksum", tarHeader("readme.txt").replace(0, 1, "R"), "unknown");
        add("our archive without its end", tarHeader("appdb/metabase.db.mv.db"), "gangway-archive-incomplete");
        add("pg_dump tar", tarHeader("toc.dat"), "pgdump-tar");
        add("pg_dump custom", QByteArray("PGDMP\x01\x0e\x00\x04\x08\x01", 11), "pgdump-custom");
        add("cut to its first word", "PGDMP", "pgdump-custom");
        add("pg_dump plain", pgPlain, "pgdump-plain");
        add("pg_dump plain from Windows", QByteArray(pgPlain).replace("\n", "\r\n"), "pgdump-plain");
        add("with a byte order mark", "\xef\xbb\xbf" + pgPlain, "pgdump-plain");
        add("with \\restrict", QByteArray(pgPlain).replace("--\n\n", "--\n\n\\restrict abc\n\n"), "pgdump-plain");
        add("pg_dumpall", "--\n-- PostgreSQL database cluster dump\n--\n", "pgdump-all");
        add("mysqldump", "-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n--\n", "mysqldump");
        add("mariadb-dump", "/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19  Distrib 10.11\n",
            "mysqldump");
        add("H2 script", "-- H2 2.1.214;\n;              \nCREATE USER IF NOT EXISTS \"SA\" SALT '' HASH '' ADMIN;",
            "h2-script");
        add("old H2 script", "SET DB_CLOSE_DELAY -1;\n;\nCREATE USER IF NOT EXISTS \"\" SALT '' HASH '' ADMIN;\n",
            "h2-script");
        add("other SQL", "\n/* shop */\nDROP TABLE IF EXISTS a;\nCREATE TABLE a (b INT);\n", "sql");
        add("text", "id,name\n1,Ada\n", "text");
        add("text in UTF-8", "Grüße\n", "text");
        add("web page", "\n<!DOCTYPE html><html><body>Sign in</body></html>", "html");
        add("JSON", "{\"a\": 1}", "json");
        add("LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "git-lfs-pointer");
        add("age", "age-encryption.org/v1\n-> X25519 abc\n", "encrypted");
        add("openssl", "Salted__12345678", "encrypted");
        add("H2 encrypted", QByteArray("H2encrypt\n") + QByteArray(8192, 'x'), "h2-encrypted");
        add("PageStore", QByteArray("-- H2 0.5/B -- \n").repeated(3) + QByteArray(4096, '\0'), "h2-pagestore");
        add("noise", QByteArray("\x01\x02\x03\x80\xff", 5).repeated(999), "unknown");
    }
    void contentsDecide()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file(bytes);
        QTEST(formatOf(path), "format");
        const auto identity = identify(path);
        QVERIFY(!identity->sentence.isEmpty());
        QVERIFY(identity->sentence.endsWith(u'.'));
        QCOMPARE(identity->next.isEmpty(), identity->opens());
        if (!identity->opens()) {
            const auto source = openSource(path);
            QVERIFY(!source);
            QVERIFY(source.error().what.contains(identity->sentence));
            QCOMPARE(source.error().next, identity->next);
        }
    }

    void packedFilesSayWhatIsInThem()
    {
        for (const QByteArray &bytes : {gzipped(pgPlain), zstandard(pgPlain), gzipped(pgPlain.repeated(9000))}) {
            const auto identity = identify(file(bytes));
            QVERIFY(identity);
            QCOMPARE(identity->contents, u"pgdump-plain"_s);
            QVERIFY(identity->next.contains(u"pgdump-plain"_s));
        }
        QCOMPARE(identify(file(gzipped(gzipped(pgPlain))))->contents, u"gzip"_s); // one level, never more
        QCOMPARE(identify(file(gzipped(pgPlain.repeated(9000)).first(500)))->contents, u"pgdump-plain"_s);
        QCOMPARE(formatOf(file("\x1f\x8b garbage")), u"gzip"_s);
        QCOMPARE(formatOf(file("\x28\xb5\x2f\xfd garbage")), u"zstd"_s);
    }

    void powerShellsTextIsRecognised()
    {
        const QString text = QString::fromUtf8(pgPlain);
        const QByteArray utf16 = "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
        const auto identity = identify(file(utf16));
        QCOMPARE(formatName(identity->kind), "utf16-text"_L1);
        QCOMPARE(identity->contents, u"pgdump-plain"_s);
        QVERIFY(identity->next.contains(u"-f"_s));
    }

    void versionsAreRead()
    {
        QCOMPARE(identify(file(QByteArray("PGDMP\x01\x0e\x00\x04\x08\x01", 11)))->version, u"1.14"_s);
        QCOMPARE(identify(file(pgPlain))->version, u"15.4"_s);
        QCOMPARE(identify(file("-- MariaDB dump 10.19  Distrib 10.11\n"))->version, u"10.19"_s);
    }

    void foldersAreLookedInto()
    {
        const QString plain = m_folder.filePath(u"plain"_s);
        QVERIFY(QDir().mkpath(plain));
        QCOMPARE(formatOf(plain), u"folder"_s);

        const QString dump = m_folder.filePath(u"dump"_s);
        QVERIFY(QDir().mkpath(dump));
        const QString contents = file(QByteArray("PGDMP\x01\x0e\x00\x04\x08\x05", 11), u"dump/toc.dat"_s);
        QCOMPARE(formatOf(dump), u"pgdump-directory"_s);
        QCOMPARE(formatOf(contents), u"pgdump-directory"_s);
        QCOMPARE(identify(contents)->path, dump);

        const QString container = m_folder.filePath(u"metabase.db"_s);
        QVERIFY(QDir().mkpath(container));
        QVERIFY(QFile::copy(test::sample(), container + u"/metabase.db.mv.db"_s));
        QCOMPARE(formatOf(container), u"h2-2"_s);
    }

    void whatIsNoFileIsRefusedWithoutWaiting()
    {
        const QString fifo = m_folder.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(identify(fifo).error().code, Error::Code::Refused);
        QCOMPARE(identify(u"/dev/zero"_s).error().code, Error::Code::Refused);
        QCOMPARE(identify(m_folder.filePath(u"absent"_s)).error().code, Error::Code::NotFound);
    }

    void theNameWithoutItsEndingIsEnough()
    {
        const QString path = test::sample();
        const auto identity = identify(path.chopped(6));
        QVERIFY(identity);
        QCOMPARE(identity->path, path);
        QCOMPARE(formatName(identity->kind), "h2-2"_L1);
    }

    void anArchiveIsOursWhenItsManifestIsThere()
    {
        const QString path = m_folder.filePath(u"a.gangway.tar"_s);
        std::vector<std::unique_ptr<MemberSource>> members;
        members.push_back(bytesMember(u"appdb/metabase.db.mv.db"_s, QByteArray(5000, 'x')));
        QVERIFY(writeArchive(path, {}, std::move(members), {}));
        QCOMPARE(formatOf(path), u"gangway-archive"_s);
        QFile archive(path);
        QVERIFY(archive.resize(archive.size() - 2048));
        QCOMPARE(formatOf(path), u"gangway-archive-incomplete"_s);
    }

    void everyPrefixOfARealFileIsIdentifiedOrUnknown()
    {
        QFile sample(test::sample());
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QByteArray bytes = sample.read(20'000);
        for (qsizetype size = 0; size < bytes.size(); size = size < 300 ? size + 1 : size * 2) {
            const QString path = file(bytes.first(size));
            QVERIFY2(identify(path), qPrintable(QString::number(size)));
            const auto source = openSource(path);
            QVERIFY(!source);
            QVERIFY(!source.error().what.isEmpty());
        }
    }

    void randomBytesNeverOpen()
    {
        QRandomGenerator random(20240229);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(random.bounded(1, 4000), Qt::Uninitialized);
            for (char &c : bytes)
                c = static_cast<char>(random.bounded(256));
            if (round % 3 == 0)
                bytes.prepend("H:2,block:2,blockSize:1000,format:2,");
            QVERIFY(identify(file(bytes)));
            QVERIFY(!openSource(m_folder.filePath(u"file"_s)));
        }
    }

    void realFilesAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("contents");
        const auto add = [](const char *name, const char *format, const char *contents = "") {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(format)
                                << QString::fromLatin1(contents);
        };
        add("metabase-h2/v1-encrypted-spotify-mb38.mv.db", "h2-1");
        add("metabase-h2/v1-imdb-mb43.mv.db", "h2-1");
        add("metabase-h2/v1-no-tables.mv.db", "h2-1");
        add("metabase-h2/v1-sample-dataset-not-an-app-db.mv.db", "h2-1");
        add("metabase-h2/v2-datalake-mb49.mv.db", "h2-2");
        add("metabase-h2/v2-microscopy-mb50-sanitised.mv.db", "h2-2");
        add("metabase-h2/v2-setup-not-done-mb49.mv.db", "h2-2");
        add("metabase-h2/pagestore-fixture-mb28.h2.db", "h2-pagestore");
        add("metabase-h2/expected/v1-imdb-mb43.script.sql.gz", "gzip", "h2-script");
        add("metabase-postgres/edumation-mb44.sql", "pgdump-plain");
        add("metabase-postgres/covid19-mb37-clean.sql", "pgdump-plain");
        add("metabase-postgres/edumation-mb44.fc-1.14-gzip.dump", "pgdump-custom");
        add("metabase-postgres/edumation-mb44.fc-1.16-zstd.dump", "pgdump-custom");
        add("postgres/chinook.fc-1.13.dump", "pgdump-custom");
        add("postgres/metabase-qa-sample.sql.gz", "gzip", "pgdump-plain");
        add("postgres/pagila-schema.sql", "pgdump-plain");
        add("postgres/pagila-data.sql", "pgdump-plain");
        add("mysql/chinook.mariadb-dump-10.11.sql", "mysqldump");
        add("mysql/chinook.sql", "sql");
        add("mysql/metabase-qa-sample.sql.gz", "gzip", "sql");
        add("timescale/nyc_data_rides.10k.csv", "text");
        add("SHA256SUMS", "text");
    }
    void realFilesAreNamed()
    {
        QFETCH(QString, name);
        const QString path = test::sharedData(name);
        if (path.isEmpty())
            QSKIP("the shared test inputs are not here");
        QTEST(formatOf(path), "format");
        QTEST(identify(path)->contents, "contents");
    }
};

QTEST_GUILESS_MAIN(TestIdentify)
#include "tst_identify.moc"
