// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetestkit.h"
#include "core/archive/archivereader.h"
#include "core/archive/verifyarchive.h"
#include "core/archive/writearchive.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <functional>

#include <unistd.h>

using namespace gangway;
using namespace gangway::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr auto databaseName = "appdb/metabase.db.mv.db"_L1;

std::vector<std::unique_ptr<MemberSource>> members(std::unique_ptr<MemberSource> first)
{
    std::vector<std::unique_ptr<MemberSource>> list;
    list.push_back(std::move(first));
    return list;
}

std::vector<std::unique_ptr<MemberSource>> bytesAs(const QString &name, const QByteArray &bytes)
{
    return members(bytesMember(name, bytes));
}

/// Hands out noise, and does something at one place.
class EventfulMember final : public MemberSource
{
public:
    EventfulMember(qint64 declared, qint64 real, qint64 eventAt = -1, std::function<void()> event = {})
        : m_declared(declared)
        , m_real(real)
        , m_eventAt(eventAt)
        , m_event(std::move(event))
    {}
    QString name() const override { return u"appdb/eventful"_s; }
    qint64 bytes() const override { return m_declared; }
    Result<qint64> read(std::span<char> buffer) override
    {
        const qint64 count = std::min(qint64(buffer.size()), m_real - m_done);
        std::fill_n(buffer.begin(), count, 'x');
        if (m_event && m_done <= m_eventAt && m_eventAt < m_done + count)
            m_event();
        m_done += count;
        return count;
    }

private:
    qint64 m_declared;
    qint64 m_real;
    qint64 m_eventAt;
    std::function<void()> m_event;
    qint64 m_done = 0;
};

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

} // namespace

class WriteArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_target = m_folder->filePath(u"backup.gangway.tar"_s);
    }

    void stockToolsUnpackTheVendorsOwnFile()
    {
        const QString database = QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
        const QByteArray original = fileBytes(database);
        auto file = fileMember(databaseName, database);
        QVERIFY(file);
        auto list = members(std::move(*file));
        list.push_back(bytesMember(u"config/environment"_s, "MB_SITE_NAME='x'\n"));
        const auto manifest = writeArchive(m_target, someDescription(), std::move(list), {}, testOptions());
        QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));

        const Ran list1 = run(u"tar"_s, {u"tf"_s, m_target});
        QCOMPARE(list1.output, "appdb/metabase.db.mv.db\nconfig/environment\nmanifest.json\n");
        QCOMPARE(list1.errors, "");
        const QString out = m_folder->filePath(u"out"_s);
        QVERIFY(QDir().mkdir(out));
        const Ran unpacked = run(u"tar"_s, {u"xf"_s, m_target}, out);
        QCOMPARE(unpacked.exitCode, 0);
        QCOMPARE(unpacked.errors, "");
        QCOMPARE(fileBytes(out + u'/' + databaseName), original);
        QCOMPARE(fileBytes(out + u"/config/environment"_s), "MB_SITE_NAME='x'\n");
        const Ran sum = run(u"sha256sum"_s, {databaseName}, out);
        QVERIFY(sum.output.startsWith(manifest->members[0].sha256));
        const Ran own = run(u"sh"_s, {u"-c"_s, u"head -n -1 manifest.json | sha256sum"_s}, out);
        QVERIFY(fileBytes(out + u"/manifest.json"_s).endsWith(own.output.left(64) + "\"}\n"));
        QCOMPARE(modeOf(out + u'/' + databaseName), 0600);
    }

    void otherTarReadersAgree()
    {
        const QByteArray data = noise(100'000);
        QVERIFY(writeArchive(m_target, someDescription(), bytesAs(databaseName, data), {}, testOptions()));
        const Ran python =
            run(u"python3"_s, {u"-c"_s,
                               u"import tarfile,hashlib,sys\n"
                               "t=tarfile.open(sys.argv[1])\n"
                               "print([m.name for m in t], hashlib.sha256(t.extractfile(t.getmembers()[0]).read())"
                               ".hexdigest())"_s,
                               m_target});
        if (python.exitCode != 0)
            QSKIP("no Python");
        QCOMPARE(python.output, "['appdb/metabase.db.mv.db', 'manifest.json'] " + Sha256::hexOf(data) + "\n");
    }

    void theSameInputGivesTheSameBytes()
    {
        const Contents contents{{databaseName, noise(70'000)}, {u"config/environment"_s, "A='b'\n"}};
        const QByteArray first = written(contents, testOptions());
        QCOMPARE(first, written(contents, testOptions()));
        WriteOptions later = testOptions();
        later.created = later.created.addSecs(1);
        QVERIFY(first != written(contents, later));
    }

    void theManifestSaysWhatWasWritten()
    {
        WriteOptions options = testOptions();
        options.blockBytes = 1000;
        const QByteArray data = noise(2500);
        const auto manifest = writeArchive(m_target, someDescription(), bytesAs(databaseName, data), {}, options);
        QVERIFY(manifest);
        QCOMPARE(manifest->members.size(), 1U);
        const ManifestMember &member = manifest->members[0];
        QCOMPARE(member.bytes, 2500);
        QCOMPARE(member.sha256, Sha256::hexOf(data));
        QCOMPARE(member.blocks.size(), 3U);
        QCOMPARE(member.blocks[2], Sha256::hexOf(data.mid(2000)));
        QCOMPARE(manifest->created, options.created);
        QVERIFY(manifest->writtenBy.startsWith(u"gangway "_s));
        const auto read = readManifest(m_target);
        QVERIFY(read);
        QCOMPARE(read->toBytes(), manifest->toBytes());
        QCOMPARE(read->description.tables, someDescription().tables);
    }

    void sizesAroundBlocksAndTarBlocksAllVerify_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes :
             {0, 1, 511, 512, 513, 1023, 1024, 4095, 4096, 4097, (1 << 20) - 1, 1 << 20, (1 << 20) + 1})
            QTest::addRow("%d bytes", bytes) << bytes;
    }
    void sizesAroundBlocksAndTarBlocksAllVerify()
    {
        QFETCH(const int, bytes);
        WriteOptions options = testOptions();
        options.blockBytes = 4096;
        QVERIFY(writeArchive(m_target, someDescription(), bytesAs(databaseName, noise(bytes)), {}, options));
        const auto report = verifyArchive(m_target, VerifyLevel::Content, {});
        QVERIFY(report);
        QVERIFY2(report->isGood(), report->isGood() ? "" : qPrintable(report->findings[0].what));
        QCOMPARE(report->bytesRead, bytes);
    }

    void largeMembersAreSplitAndCatJoinsThem_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("parts");
        QTest::newRow("as large as a part: not split") << 1000 << 1;
        QTest::newRow("one byte more") << 1001 << 2;
        QTest::newRow("whole parts") << 3000 << 3;
        QTest::newRow("a short last part") << 3999 << 4;
    }
    void largeMembersAreSplitAndCatJoinsThem()
    {
        QFETCH(const int, bytes);
        QFETCH(const int, parts);
        WriteOptions options = testOptions();
        options.partBytes = 1000;
        options.blockBytes = 700;
        const QByteArray data = noise(bytes);
        const auto manifest = writeArchive(m_target, someDescription(), bytesAs(databaseName, data), {}, options);
        QVERIFY(manifest);
        QCOMPARE(int(manifest->members[0].parts().size()), parts);
        const QString out = m_folder->filePath(u"out"_s);
        QVERIFY(QDir().mkdir(out));
        QCOMPARE(run(u"tar"_s, {u"xf"_s, m_target}, out).exitCode, 0);
        QCOMPARE(QDir(out + u"/appdb"_s).entryList(QDir::Files).size(), parts);
        QCOMPARE(run(u"sh"_s, {u"-c"_s, u"cat appdb/*"_s}, out).output, data);

        const auto archive = ArchiveReader::open(m_target);
        QVERIFY(archive);
        const auto member = archive->member(databaseName);
        QVERIFY(member);
        QCOMPARE(member->size(), bytes);
        for (const auto &[at, count] : {std::pair{0, bytes}, {bytes - 1, 1}, {bytes / 2, bytes / 3}, {bytes, 0}}) {
            QByteArray got(count, '\0');
            QVERIFY(member->readAt(at, {got.data(), std::size_t(count)}));
            QCOMPARE(got, data.mid(at, count));
        }
        char more = 0;
        QVERIFY(!member->readAt(bytes, {&more, 1}));
        QVERIFY(!member->readAt(-1, {&more, 1}));
    }

    void sourceIsOnlyRead()
    {
        const QString source = m_folder->filePath(u"source.mv.db"_s);
        const QByteArray data = noise(300'000);
        putFile(source, data);
        struct stat before = {};
        QCOMPARE(::stat(QFile::encodeName(source).constData(), &before), 0);
        auto file = fileMember(databaseName, source);
        QVERIFY(file);
        QVERIFY(writeArchive(m_target, someDescription(), members(std::move(*file)), {}, testOptions()));
        struct stat after = {};
        QCOMPARE(::stat(QFile::encodeName(source).constData(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QCOMPARE(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
        QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
        QCOMPARE(after.st_ctim.tv_nsec, before.st_ctim.tv_nsec);
        QCOMPARE(fileBytes(source), data);
    }

    void aSourceThatChangesWhileItIsReadLeavesNothing_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"written in place", "appended", "cut short", "replaced", "removed"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void aSourceThatChangesWhileItIsReadLeavesNothing()
    {
        QFETCH(const QString, change);
        const QString source = m_folder->filePath(u"source.mv.db"_s);
        putFile(source, noise(3 << 20));
        auto file = fileMember(databaseName, source);
        QVERIFY(file);
        bool isDone = false;
        const Steering steering{{}, [&](const Progress &) {
                                    if (std::exchange(isDone, true))
                                        return;
                                    QFile f(source);
                                    if (change == u"removed"_s) {
                                        QVERIFY(f.remove());
                                    } else if (change == u"replaced"_s) {
                                        putFile(source + u".new"_s, noise(3 << 20));
                                        QCOMPARE(::rename(qPrintable(source + u".new"_s), qPrintable(source)), 0);
                                    } else if (change == u"cut short"_s) {
                                        QVERIFY(f.resize(100));
                                    } else {
                                        QVERIFY(f.open(QIODevice::ReadWrite));
                                        QVERIFY(f.seek(change == u"appended"_s ? 3 << 20 : 5));
                                        QCOMPARE(f.write("!"), 1);
                                    }
                                }};
        const auto outcome =
            writeArchive(m_target, someDescription(), members(std::move(*file)), steering, testOptions());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::InUse);
        QVERIFY(listing(m_folder->path()).filter(u"backup"_s).isEmpty());
    }

    void aStreamOfAnotherLengthThanSaidIsRefused_data()
    {
        QTest::addColumn<qint64>("declared");
        QTest::addColumn<qint64>("real");
        QTest::newRow("shorter") << qint64(5000) << qint64(4999);
        QTest::newRow("longer") << qint64(5000) << qint64(5001);
        QTest::newRow("nothing") << qint64(5000) << qint64(0);
        QTest::newRow("something for nothing") << qint64(0) << qint64(1);
    }
    void aStreamOfAnotherLengthThanSaidIsRefused()
    {
        QFETCH(const qint64, declared);
        QFETCH(const qint64, real);
        const auto outcome = writeArchive(m_target, someDescription(),
                                          members(std::make_unique<EventfulMember>(declared, real)), {}, testOptions());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::InUse);
        QVERIFY(outcome.error().what.contains(u"appdb/eventful"_s));
        QCOMPARE(listing(m_folder->path()), QStringList());
    }

    void stoppingLeavesNothing()
    {
        constexpr qint64 size = 5 << 20;
        for (const qint64 at : {qint64(0), size / 2, size - 1}) {
            std::stop_source stop;
            const auto outcome =
                writeArchive(m_target, someDescription(),
                             members(std::make_unique<EventfulMember>(size, size, at, [&] { stop.request_stop(); })),
                             {stop.get_token(), {}}, testOptions());
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, Error::Code::Cancelled);
            QCOMPARE(listing(m_folder->path()), QStringList());
        }
    }

    void progressEndsAtTheTotal()
    {
        qint64 last = 0;
        bool isOrdered = true;
        const Steering steering{{}, [&](const Progress &p) {
                                    isOrdered = isOrdered && p.done > last && p.total == 3'000'005;
                                    last = p.done;
                                }};
        auto list = bytesAs(databaseName, noise(3'000'000));
        list.push_back(bytesMember(u"config/environment"_s, "12345"));
        QVERIFY(writeArchive(m_target, someDescription(), std::move(list), steering, testOptions()));
        QVERIFY(isOrdered);
        QCOMPARE(last, 3'000'005);
    }

    void whatIsThereIsNotReplacedUnlessAsked()
    {
        putFile(m_target, "something");
        const auto refused = writeArchive(m_target, someDescription(), bytesAs(u"a"_s, "1"), {}, testOptions());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QCOMPARE(fileBytes(m_target), "something");
        WriteOptions replace = testOptions();
        replace.existing = DurableFile::Existing::Replace;
        QVERIFY(writeArchive(m_target, someDescription(), bytesAs(u"a"_s, "1"), {}, replace));
        QVERIFY(readManifest(m_target));
    }

    void membersThatCannotBeReadAgainAreRefused_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("climbs out") << QStringList{u"../a"_s};
        QTest::newRow("absolute") << QStringList{u"/a"_s};
        QTest::newRow("longer than a header holds") << QStringList{QString(91, u'a')};
        QTest::newRow("the manifest's name") << QStringList{u"manifest.json"_s};
        QTest::newRow("twice") << QStringList{u"a"_s, u"a"_s};
        QTest::newRow("case twins") << QStringList{u"a"_s, u"A"_s};
    }
    void membersThatCannotBeReadAgainAreRefused()
    {
        QFETCH(const QStringList, names);
        std::vector<std::unique_ptr<MemberSource>> list;
        for (const QString &name : names)
            list.push_back(bytesMember(name, "x"));
        const auto outcome = writeArchive(m_target, someDescription(), std::move(list), {}, testOptions());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Usage);
        QCOMPARE(listing(m_folder->path()), QStringList());
    }

    void onlyRegularFilesAreTaken()
    {
        QCOMPARE(fileMember(u"a"_s, m_folder->filePath(u"missing"_s)).error().code, Error::Code::NotFound);
        QCOMPARE(fileMember(u"a"_s, m_folder->path()).error().code, Error::Code::Refused);
        const QString fifo = m_folder->filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
        QCOMPARE(fileMember(u"a"_s, fifo).error().code, Error::Code::Refused); // and does not hang
    }

    void filesArePrivateFromTheirFirstInstant_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 000") << 0;
        QTest::newRow("umask 022") << 022;
        QTest::newRow("umask 077") << 077;
    }
    void filesArePrivateFromTheirFirstInstant()
    {
        QFETCH(const int, mask);
        const mode_t before = ::umask(static_cast<mode_t>(mask));
        const auto restore = qScopeGuard([before] { ::umask(before); });
        int seen = 0;
        const Steering steering{{}, [&](const Progress &) {
                                    for (const QString &name : listing(m_folder->path())) {
                                        QCOMPARE(modeOf(m_folder->filePath(name)), 0600);
                                        ++seen;
                                    }
                                }};
        QVERIFY(writeArchive(m_target, someDescription(), bytesAs(u"a"_s, noise(3 << 20)), steering, testOptions()));
        QCOMPARE(seen, 3);
        QCOMPARE(modeOf(m_target), 0600);
    }

    void tooLittleSpaceIsFoundBeforeAnythingIsWritten()
    {
        WriteOptions options = testOptions();
        options.margin.bytes = qint64(1) << 60;
        const auto outcome = writeArchive(m_target, someDescription(), bytesAs(u"a"_s, "x"), {}, options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::NoSpace);
        QVERIFY(outcome.error().what.contains(m_target));
        QVERIFY(outcome.error().detail.contains(u"available"_s));
        // What is needed and what has to stay free are told apart.
        const auto written = outcome.error().what.split(u": "_s).last();
        QVERIFY2(written.contains(u"kB are needed"_s) && written.contains(u"EB more have to stay free"_s),
                 qPrintable(written));
        QCOMPARE(listing(m_folder->path()), QStringList());
    }

    void aFullDiskLeavesNothing()
    {
        const QString disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        // Pages of 4 KiB; from no room for the first header to no room for the last block.
        constexpr int wholePages = 260;
        for (const int pages : {1, 2, 3, 10, 100, 200, 255, 256, wholePages}) {
            const Ran mounted =
                run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(pages * 4), u"gangway-test"_s, disk});
            if (mounted.exitCode != 0)
                QSKIP("needs the right to mount a tmpfs");
            const auto unmount = qScopeGuard([&] { run(u"umount"_s, {disk}); });
            WriteOptions options = testOptions();
            options.margin.percent = -100; // so that the estimate lets it through
            const auto outcome = writeArchive(disk + u"/b.gangway.tar"_s, someDescription(),
                                              bytesAs(databaseName, noise(1 << 20)), {}, options);
            if (pages < wholePages) {
                QVERIFY2(!outcome, qPrintable(QString::number(pages)));
                QCOMPARE(outcome.error().code, Error::Code::NoSpace);
                QVERIFY(outcome.error().what.contains(u"b.gangway.tar"_s));
                QCOMPARE(listing(disk), QStringList());
            } else {
                QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
                QCOMPARE(listing(disk), QStringList{u"b.gangway.tar"_s});
            }
        }
    }

    void aWriteThatFailsAtAnyPlaceLeavesNothing()
    {
        const auto previous = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto restore = qScopeGuard([&] {
            ::setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, previous);
        });
        const qsizetype whole = written({{databaseName, noise(100'000)}}, testOptions()).size();
        for (qsizetype limit = 1; limit < whole; limit += 997) {
            rlimit tight{static_cast<rlim_t>(limit), before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
            const auto outcome =
                writeArchive(m_target, someDescription(), bytesAs(databaseName, noise(100'000)), {}, testOptions());
            ::setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY(!outcome);
            QCOMPARE(listing(m_folder->path()), QStringList());
        }
    }

    void filesOverFourGigabytesAreSplitInLittleMemory()
    {
        if (!isLongRun())
            QSKIP("set GANGWAY_TEST_LONG=1: writes 4.5 GiB");
        const QString source = m_folder->filePath(u"sparse.mv.db"_s);
        constexpr qint64 size = (qint64(9) << 30) / 2;
        putFile(source, "begin");
        QVERIFY(QFile(source).resize(size));
        auto file = fileMember(databaseName, source);
        QVERIFY(file);
        const auto manifest = writeArchive(m_target, someDescription(), members(std::move(*file)), {}, testOptions());
        QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().what));
        QCOMPARE(manifest->members[0].parts().size(), 2U);
        const auto report = verifyArchive(m_target, VerifyLevel::Content, {});
        QVERIFY(report && report->isGood());
        QCOMPARE(report->bytesRead, size);
        const Ran joined =
            run(u"sh"_s, {u"-c"_s, u"tar xOf %1 %2.000 %2.001 | sha256sum"_s.arg(m_target, databaseName)});
        QVERIFY(joined.output.startsWith(manifest->members[0].sha256));
        rusage usage{};
        QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
        QVERIFY2(usage.ru_maxrss < 64 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
};

QTEST_GUILESS_MAIN(WriteArchiveTest)
#include "tst_writearchive.moc"
