// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetestkit.h"
#include "core/archive/archivereader.h"
#include "core/archive/extractmember.h"
#include "core/archive/restore.h"
#include "core/archive/tarheader.h"
#include "core/archive/verifyarchive.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace gangway;
using namespace gangway::testkit;
using namespace Qt::StringLiterals;

namespace {

const auto databaseName = u"appdb/metabase.db.mv.db"_s;
constexpr SpaceMargin noMargin{0, 0};

/// Tries everything a reader offers. Empty: everything was refused and nothing was written; else what went wrong.
QString refusalOf(const QByteArray &bytes, const QString &member, QString *said = nullptr)
{
    static const QTemporaryDir sandbox; // one for all: whatever appears in it stays, and is found
    const QString folder = sandbox.filePath(u"a/b/target"_s);
    QDir().mkpath(folder);
    const QString path = sandbox.filePath(u"a/hostile.gangway.tar"_s);
    putFile(path, bytes);
    const QStringList before = listing(sandbox.path());
    const auto read = readManifest(path);
    if (said)
        *said = read ? QString() : read.error().what + u' ' + read.error().detail;
    if (read)
        return u"the manifest was read"_s;
    if (read.error().next.isEmpty() || read.error().what.isEmpty())
        return u"no word on what to do"_s;
    const auto report = verifyArchive(path, VerifyLevel::Content, {});
    if (report && report->isGood())
        return u"it was verified"_s;
    if (extractMember(path, member, {folder + u"/extracted"_s, DurableFile::Existing::Refuse, noMargin}, {}))
        return u"a member was extracted"_s;
    RestoreOptions options;
    options.margin = noMargin;
    if (restoreFile(path, member, folder + u"/metabase.db.mv.db"_s, options, {}))
        return u"it was restored"_s;
    if (listing(sandbox.path()) != before)
        return u"files appeared: "_s + listing(sandbox.path()).join(u", ");
    return {};
}

/// 60 names that must not become a path.
QByteArrayList hostileNames()
{
    QByteArrayList names{
        "..",
        "../x",
        "../../x",
        "../../../../../../tmp/gangway-escaped",
        "a/../x",
        "a/../../x",
        "a/..",
        "./x",
        "a/./x",
        "/x",
        "/etc/passwd",
        "//x",
        "/tmp/gangway-escaped",
        "///",
        "/",
        "a//x",
        "a/",
        "./",
        ".",
        "",
        "C:\\x",
        "C:x",
        "c:/x",
        "\\x",
        "..\\x",
        "a\\..\\..\\x",
        "\\\\server\\share\\x",
        "//server/share/x",
        "a\\x",
        "\\\\?\\C:\\x",
        "a\nb",
        "a\rb",
        "a\tb",
        "a\x1b[31mb",
        "a\x7f",
        "a\x01",
        " a",
        "a ",
        "a.",
        "a/.hidden",
        ".bashrc",
        "-rf",
        "--help",
        "a/-x",
        "CON",
        "NUL",
        "aux.txt",
        "com1",
        "LPT9.mv.db",
        "a/Nul.db",
        "a:stream",
        "a*b",
        "a?b",
        "a|b",
        "a<b>",
        "a\"b",
        "~/x",
        "$HOME/x",
        "\xc3\xbc"
        "ber",
        "\xff\xfe",
    };
    names.append(QByteArray("a\0b", 3));
    names.append(QByteArray(300, 'n'));
    names.append(QByteArray("d/").repeated(2000) + "x");
    names.append("u\xcc\x88"
                 "ber"); // a letter and a combining mark: another normal form of the same name
    return names;
}

/// The three ways a tar can give a name.
enum class Naming { Header, GnuLongName, PaxPath };

QByteArray named(const QByteArray &name, const QByteArray &data, Naming naming)
{
    switch (naming) {
    case Naming::Header:
        return tarEntry({name, data});
    case Naming::GnuLongName:
        return tarEntry({"././@LongLink", name + '\0', 'L'}) + tarEntry({name.left(99), data});
    case Naming::PaxPath:
        break;
    }
    QByteArray record = " path=" + name + "\n";
    qsizetype length = record.size();
    while (QByteArray::number(length).size() + record.size() != length)
        length = QByteArray::number(length).size() + record.size();
    return tarEntry({"PaxHeaders/x", QByteArray::number(length) + record, 'x'}) + tarEntry({"harmless", data});
}

/// A huge file made up while it is read: a beginning, one piece many times, an end.
class RepeatingStorage final : public ArchiveStorage
{
public:
    RepeatingStorage(QByteArray begin, QByteArray piece, qint64 pieces, QByteArray end)
        : m_begin(std::move(begin))
        , m_piece(std::move(piece))
        , m_pieces(pieces)
        , m_end(std::move(end))
    {}
    QString name() const override { return u"repeating"_s; }
    qint64 size() const override { return m_begin.size() + m_piece.size() * m_pieces + m_end.size(); }
    Result<> readAt(qint64 offset, std::span<char> buffer) const override
    {
        m_read += qint64(buffer.size());
        while (!buffer.empty()) {
            const qint64 inside = offset - m_begin.size();
            const qint64 after = inside - m_piece.size() * m_pieces;
            const QByteArrayView from = inside < 0  ? QByteArrayView(m_begin).sliced(offset)
                                        : after < 0 ? QByteArrayView(m_piece).sliced(inside % m_piece.size())
                                                    : QByteArrayView(m_end).sliced(after);
            const std::size_t count = std::min(buffer.size(), std::size_t(from.size()));
            std::memcpy(buffer.data(), from.data(), count);
            buffer = buffer.subspan(count);
            offset += qint64(count);
        }
        return {};
    }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }

private:
    QByteArray m_begin;
    QByteArray m_piece;
    qint64 m_pieces;
    QByteArray m_end;
    mutable qint64 m_read = 0;
};

/// A manifest too large to keep, with every digest right.
std::shared_ptr<const ArchiveStorage> largeManifest(const QByteArray &begin, const QByteArray &piece, qint64 pieces,
                                                    const QByteArray &end)
{
    Sha256 digest;
    digest.add(begin);
    for (qint64 i = 0; i < pieces; ++i)
        digest.add(piece);
    digest.add(end);
    const QByteArray last = "    \"manifest-sha256\": \"" + digest.takeHex() + "\"}\n";
    const qint64 size = begin.size() + piece.size() * pieces + end.size() + last.size();
    const QByteArray octal = QByteArray::number(size, 8).rightJustified(11, '0') + ' ';
    return std::make_shared<RepeatingStorage>(
        tarEntry({"manifest.json", {}, '0', 0600, {}, octal}) + begin, piece, pieces,
        end + last + QByteArray(paddedToTarBlock(size) - size + tarTrailerBytes, '\0'));
}

} // namespace

class HostileArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCorpusIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const char *file, const char *said) { QTest::newRow(file) << QString::fromUtf8(said); };
        row("no-manifest.tar", "incomplete: it ends after config/environment and has no manifest.json");
        row("climbs-out.tar", "Where appdb/metabase.db.mv.db should be, the archive has something else");
        row("absolute-name.tar", "Where appdb/metabase.db.mv.db should be");
        row("symbolic-link.tar", "Where appdb/metabase.db.mv.db should be");
        row("hard-link.tar", "Where appdb/metabase.db.mv.db should be");
        row("fifo.tar", "Where appdb/metabase.db.mv.db should be");
        row("device.tar", "Where appdb/metabase.db.mv.db should be");
        row("folder.tar", "Where appdb/metabase.db.mv.db should be");
        row("duplicate-name.tar", "Where config/environment should be");
        row("manifest-first.tar", "appdb/metabase.db.mv.db is not whole: the archive has no room for it");
        row("setuid.tar", "Where appdb/metabase.db.mv.db should be");
        row("long-name.tar", "packed by another program: its manifest.json");
        row("pax-header.tar", "Where appdb/metabase.db.mv.db should be");
        row("pax-renames.tar", "Where appdb/metabase.db.mv.db should be");
        row("old-v7.tar", "packed by another program: its manifest.json");
        row("gnu-sparse.tar", "packed by another program: its manifest.json");
        row("other-encoding.tar", "Where appdb/metabase.db.mv.db should be");
        row("truncated.tar", "incomplete: it ends inside appdb/metabase.db.mv.db");
        row("truncated-in-manifest.tar", "incomplete: it ends inside manifest.json");
        row("twice.tar", "but manifest.json begins at byte");
        row("gzipped.gangway.tar", "packed with gzip");
        row("xz.gangway.tar", "packed with xz");
        row("bzip2.gangway.tar", "packed with bzip2");
        row("zstd.gangway.tar", "packed with zstd");
        row("zip-renamed.gangway.tar", "packed with zip");
        row("bomb-gzip.gangway.tar", "packed with gzip");
        row("bomb-zip.gangway.tar", "packed with zip");
        row("empty-file.tar", "it is empty");
        row("empty-tar.tar", "it has no manifest.json");
    }
    void theCorpusIsRefusedAndNamed()
    {
        QFETCH(const QString, said);
        QString heard;
        QCOMPARE(refusalOf(corpus(QTest::currentDataTag()), databaseName, &heard), QString());
        QVERIFY2(heard.contains(said), qPrintable(heard));
    }

    void archivesOfTheFirstFormatStayReadable()
    {
        const auto storage = ArchiveStorage::ofBytes(corpus("intact-v1.gangway.tar"));
        const auto report = verifyArchive(storage, VerifyLevel::Content, {});
        QVERIFY(report);
        QVERIFY(report->isGood());
        QCOMPARE(report->manifest.version, 1);
        QCOMPARE(report->manifest.members.size(), 2U);
        QCOMPARE(report->manifest.members[0].parts().size(), 2U);
        QCOMPARE(report->manifest.description.tables, someDescription().tables);
        QCOMPARE(report->manifest.description.productVersion, u"v0.49.3"_s);
        const auto small =
            verifyArchive(ArchiveStorage::ofBytes(corpus("intact-small.gangway.tar")), VerifyLevel::Content, {});
        QVERIFY(small && small->isGood());
    }

    void namesNeverBecomePaths_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("naming");
        const QByteArrayList names = hostileNames();
        QVERIFY(names.size() >= 60);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QByteArray shown = names[i].left(30).toPercentEncoding();
            for (const auto &[naming, how] :
                 {std::pair{Naming::Header, "header"}, {Naming::GnuLongName, "long name"}, {Naming::PaxPath, "pax"}})
                QTest::addRow("%d %s in %s", int(i), shown.constData(), how) << names[i] << int(naming);
        }
    }
    void namesNeverBecomePaths()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, naming);
        const QString text = QString::fromUtf8(name);
        const QByteArray entry = named(name, "owned", Naming(naming));
        // A manifest that vouches for the name, with every digest right.
        QCOMPARE(refusalOf(entry + tarEntry({"manifest.json", manifestFor({{text, "owned"}}).toBytes()}) + tarTrailer(),
                           text),
                 QString());
        // A manifest that tells of an ordinary database.
        QCOMPARE(refusalOf(entry + tarEntry({"manifest.json", manifestFor({{databaseName, "owned"}}).toBytes()})
                               + tarTrailer(),
                           databaseName),
                 QString());
        // The entry beside what the manifest tells of.
        QCOMPARE(refusalOf(tarEntry({databaseName.toUtf8(), "owned"}) + entry
                               + tarEntry({"manifest.json", manifestFor({{databaseName, "owned"}}).toBytes()})
                               + tarTrailer(),
                           databaseName),
                 QString());
        QVERIFY(!isMemberName(text));
    }

    void onlyPlainFilesAreMembers_data()
    {
        QTest::addColumn<QByteArray>("entry");
        const QByteArray name = databaseName.toUtf8();
        for (const char type : QByteArray("123456789ADEGIKLMNSVXgx"))
            QTest::addRow("type %c", type) << tarEntry({name, "owned", type});
        QTest::newRow("type NUL, as before POSIX") << tarEntry({name, "owned", '\0'});
        QTest::newRow("symbolic link with contents") << tarEntry({name, "owned", '2', 0600, "/etc/passwd"});
        QTest::newRow("hard link out") << tarEntry({name, "owned", '1', 0600, "../../x"});
        QTest::newRow("file with a link name") << tarEntry({name, "owned", '0', 0600, "x"});
        for (const int mode : {04600, 02600, 01600, 0644, 0666, 0777, 0})
            QTest::addRow("mode %o", mode) << tarEntry({name, "owned", '0', mode});
        QByteArray prefixed = tarEntry({"metabase.db.mv.db", "owned"});
        prefixed.replace(345, 5, "appdb");
        fixChecksum(prefixed, 0);
        QTest::newRow("name split into a prefix") << prefixed;
    }
    void onlyPlainFilesAreMembers()
    {
        QFETCH(const QByteArray, entry);
        const QByteArray archive =
            entry + tarEntry({"manifest.json", manifestFor({{databaseName, "owned"}}).toBytes()}) + tarTrailer();
        QString said;
        QCOMPARE(refusalOf(archive, databaseName, &said), QString());
        QVERIFY2(said.contains(databaseName), qPrintable(said));
    }

    void aHandMadeArchiveWithoutAFaultIsRead()
    {
        // So that the refusals above are for what is wrong, not for how the test makes archives.
        const auto report =
            verifyArchive(ArchiveStorage::ofBytes(handMade({{databaseName, "owned"}})), VerifyLevel::Content, {});
        QVERIFY(report);
        QVERIFY2(report->isGood(), report->isGood() ? "" : qPrintable(report->findings[0].what));
    }

    void declaredSizesAreHeldAgainstTheFile_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("2^63-1 in binary") << QByteArray::fromHex("800000007fffffffffffffff");
        QTest::newRow("2^63 in binary") << QByteArray::fromHex("800000008000000000000000");
        QTest::newRow("all ones") << QByteArray(12, '\xff');
        QTest::newRow("8 GiB in octal") << QByteArray("77777777777 ");
        QTest::newRow("twelve digits") << QByteArray("777777777777");
        QTest::newRow("minus one") << QByteArray("-1         ");
        QTest::newRow("words") << QByteArray("a lot       ");
        QTest::newRow("nothing") << QByteArray(12, '\0');
    }
    void declaredSizesAreHeldAgainstTheFile()
    {
        QFETCH(const QByteArray, field);
        const QByteArray good = tarEntry({databaseName.toUtf8(), "owned"});
        const QByteArray manifest = manifestFor({{databaseName, "owned"}}).toBytes();
        QString said;
        QCOMPARE(refusalOf(tarEntry({databaseName.toUtf8(), "owned", '0', 0600, {}, field})
                               + tarEntry({"manifest.json", manifest}) + tarTrailer(),
                           databaseName, &said),
                 QString());
        QVERIFY2(said.contains(databaseName), qPrintable(said));
        QCOMPARE(
            refusalOf(good + tarEntry({"manifest.json", manifest, '0', 0600, {}, field}) + tarTrailer(), databaseName),
            QString());
    }

    void aManifestCannotPromiseMoreThanTheArchiveHolds()
    {
        Manifest manifest = manifestFor({{databaseName, "owned"}});
        manifest.blockBytes = 1 << 30;
        manifest.members[0].bytes = qint64(1) << 39;
        manifest.members[0].blocks.assign(512, Sha256::hexOf(""));
        const QByteArray tail = tarEntry({"manifest.json", manifest.toBytes()}) + tarTrailer();
        QString said;
        QCOMPARE(refusalOf(tarEntry({databaseName.toUtf8(), "owned"}) + tail, databaseName, &said), QString());
        QVERIFY2(said.contains(u"has no room for it"_s), qPrintable(said));
        manifest.members[0].partBytes = qint64(1) << 30;
        const QByteArray split = tarEntry({"manifest.json", manifest.toBytes()}) + tarTrailer();
        QCOMPARE(refusalOf(split, databaseName), QString());
    }

    void aMillionEntriesAreNotWalked()
    {
        const auto many =
            std::make_shared<RepeatingStorage>(QByteArray(), tarEntry({"e", {}}), 1'000'000, QByteArray());
        const auto read = ArchiveReader::open(many);
        QVERIFY(!read);
        QVERIFY(read.error().what.contains(u"too many entries"_s));
        QVERIFY(many->bytesRead() < (64 << 20));
    }

    void anEndlessTarOfManifestsIsReadOnce()
    {
        // Every block looks like the header of the largest manifest allowed.
        const QByteArray header = tarEntry({"manifest.json", {}, '0', 0600, {}, "00200000000 "});
        const auto many = std::make_shared<RepeatingStorage>(QByteArray(), header, qint64(1) << 41, QByteArray());
        const auto read = ArchiveReader::open(many);
        QVERIFY(!read);
        QVERIFY(many->bytesRead() < (128 << 20));
    }

    void largestManifestsStayWithinMemory()
    {
        // As many values and as many bytes as pass the bounds.
        const auto values =
            largeManifest("{\"a\": [", QByteArray("[1],").repeated(1000), Manifest::maxValues / 2000 - 1, "1],\n");
        QCOMPARE(ArchiveReader::open(values).error().detail, u"format"_s);
        const auto text =
            largeManifest("{\"a\": \"", QByteArray("\xc3\xbc").repeated(1000), Manifest::maxBytes / 2000 - 1, "\",\n");
        QCOMPARE(ArchiveReader::open(text).error().detail, u"format"_s);
#ifndef __SANITIZE_ADDRESS__
        rusage usage{};
        QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
        QVERIFY2(usage.ru_maxrss < 256 * 1024, qPrintable(u"%1 KiB"_s.arg(usage.ru_maxrss)));
#endif
    }

    void messagesShowHostileNamesHarmlessly()
    {
        const auto read = ArchiveReader::open(
            ArchiveStorage::ofBytes(tarEntry({"\x1b[31m\nred\xff", "x"}) + QByteArray("rest").repeated(200)));
        QVERIFY(!read);
        const QString said = read.error().what + read.error().detail;
        QVERIFY2(said.contains(u"?[31m?red?"_s), qPrintable(said));
        QVERIFY(!said.contains(u'\x1b'));
    }

private:
    static QByteArray corpus(const char *file)
    {
        return fileBytes(QStringLiteral(GANGWAY_SOURCE_DIR "/tests/data/archive/") + QString::fromLatin1(file));
    }
};

QTEST_GUILESS_MAIN(HostileArchiveTest)
#include "tst_hostilearchive.moc"
