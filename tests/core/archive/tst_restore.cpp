// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivetestkit.h"
#include "core/archive/extractmember.h"
#include "core/archive/restore.h"
#include "core/archive/verifyarchive.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <unistd.h>

using namespace gangway;
using namespace gangway::testkit;
using namespace Qt::StringLiterals;

namespace {

const auto databaseName = u"appdb/metabase.db.mv.db"_s;
constexpr SpaceMargin noMargin{0, 0};

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

} // namespace

class RestoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = m_folder->filePath(u"backup.gangway.tar"_s);
        m_place = m_folder->filePath(u"srv/metabase.db.mv.db"_s);
        m_kept = m_folder->filePath(u"kept.gangway.tar"_s);
        QVERIFY(QDir().mkdir(m_folder->filePath(u"srv"_s)));
        m_database = noise(3'000'000);
        WriteOptions options = testOptions();
        options.blockBytes = 1 << 20;
        options.partBytes = 1'700'000;
        putFile(m_archive, written({{databaseName, m_database}, {u"config/environment"_s, "A='b'\n"}}, options));
        m_options = {};
        m_options.margin = noMargin;
    }

    void extractedMembersAreWhatWentIn()
    {
        const QString target = m_folder->filePath(u"out"_s);
        QVERIFY(extractMember(m_archive, databaseName, placement(target), {}));
        QCOMPARE(fileBytes(target), m_database);
        QCOMPARE(int(statusOf(target).st_mode & 07777), 0600);
        const auto again = extractMember(m_archive, databaseName, placement(target), {});
        QCOMPARE(again.error().code, Error::Code::Refused);
        QVERIFY(
            extractMember(m_archive, u"config/environment"_s, {target, DurableFile::Existing::Replace, noMargin}, {}));
        QCOMPARE(fileBytes(target), "A='b'\n");
    }

    void membersTheManifestDoesNotListAreNotFound()
    {
        for (const QString &name : {u"manifest.json"_s, u"appdb"_s, u"appdb/metabase.db.mv.db.000"_s, QString()}) {
            const auto outcome = extractMember(m_archive, name, placement(m_folder->filePath(u"out"_s)), {});
            QCOMPARE(outcome.error().code, Error::Code::NotFound);
        }
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"out"_s)));
    }

    void damagedMembersAreNotExtracted_data()
    {
        QTest::addColumn<int>("byte");
        QTest::newRow("in the first block") << 512;
        QTest::newRow("in the last block, second part") << 3'000'000;
        QTest::newRow("its last byte") << 512 + 1'700'352 + 512 + 1'299'999;
    }
    void damagedMembersAreNotExtracted()
    {
        QFETCH(const int, byte);
        QByteArray bytes = fileBytes(m_archive);
        bytes[byte] = static_cast<char>(bytes.at(byte) ^ 1);
        putFile(m_archive, bytes);
        const QStringList before = listing(m_folder->path());
        const auto outcome = extractMember(m_archive, databaseName, placement(m_folder->filePath(u"out"_s)), {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Corrupt);
        QVERIFY(outcome.error().what.contains(databaseName));
        QVERIFY(!restoreFile(m_archive, databaseName, m_place, m_options, {}));
        QCOMPARE(listing(m_folder->path()), before);
    }

    void stoppingAnExtractionLeavesNothing()
    {
        std::stop_source stop;
        const Steering steering{stop.get_token(), [&](const Progress &) { stop.request_stop(); }};
        const QStringList before = listing(m_folder->path());
        const auto outcome = extractMember(m_archive, databaseName, placement(m_folder->filePath(u"out"_s)), steering);
        QCOMPARE(outcome.error().code, Error::Code::Cancelled);
        QCOMPARE(listing(m_folder->path()), before);
    }

    void tooLittleSpaceIsFoundBeforeExtracting()
    {
        const Placement tight{m_folder->filePath(u"out"_s), DurableFile::Existing::Refuse, {0, qint64(1) << 60}};
        QCOMPARE(extractMember(m_archive, databaseName, tight, {}).error().code, Error::Code::NoSpace);
        m_options.margin = {0, qint64(1) << 60};
        QCOMPARE(restoreFile(m_archive, databaseName, m_place, m_options, {}).error().code, Error::Code::NoSpace);
        QVERIFY(!QFileInfo::exists(m_place));
    }

    void restoresIntoAnEmptyPlace()
    {
        const auto report = restoreFile(m_archive, databaseName, m_place, m_options, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(fileBytes(m_place), m_database);
        QCOMPARE(int(statusOf(m_place).st_mode & 07777), 0600);
        QVERIFY(!report->kept);
        QCOMPARE(report->manifest.members.size(), 2U);
        QCOMPARE(listing(m_folder->filePath(u"srv"_s)), QStringList{u"metabase.db.mv.db"_s});
    }

    void whatIsThereIsNotReplacedUnlessKept_data()
    {
        QTest::addColumn<QString>("present");
        QTest::newRow("the database") << u"metabase.db.mv.db"_s;
        QTest::newRow("what H2 would take for it") << u"metabase.db.mv.db.newFile"_s;
        QTest::newRow("a rest of a compaction") << u"metabase.db.mv.db.tempFile"_s;
    }
    void whatIsThereIsNotReplacedUnlessKept()
    {
        QFETCH(const QString, present);
        putFile(m_folder->filePath(u"srv/"_s + present), "old");
        const QStringList before = listing(m_folder->path());
        const auto outcome = restoreFile(m_archive, databaseName, m_place, m_options, {});
        QCOMPARE(outcome.error().code, Error::Code::Refused);
        QVERIFY(outcome.error().what.contains(present));
        QCOMPARE(listing(m_folder->path()), before);
        QCOMPARE(fileBytes(m_folder->filePath(u"srv/"_s + present)), "old");
    }

    void whatIsThereIsKeptAndVerifiedFirst()
    {
        putFile(m_place, "old database");
        putFile(m_place + u".newFile"_s, "half a compaction");
        putFile(m_folder->filePath(u"srv/metabase.db.trace.db"_s), "log");
        m_options.keepExistingAs = m_kept;
        m_options.existing = someDescription();
        const auto report = restoreFile(m_archive, databaseName, m_place, m_options, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(fileBytes(m_place), m_database);
        QCOMPARE(listing(m_folder->filePath(u"srv"_s)),
                 (QStringList{u"metabase.db.mv.db"_s, u"metabase.db.trace.db"_s}));
        QCOMPARE(report->removedSideFiles, QStringList{m_place + u".newFile"_s});
        QVERIFY(report->kept);
        QCOMPARE(report->kept->description.tables, someDescription().tables);
        const auto kept = verifyArchive(m_kept, VerifyLevel::Content, {});
        QVERIFY(kept && kept->isGood());

        // Rolling back can be rolled back.
        m_options.keepExistingAs = m_folder->filePath(u"kept2.gangway.tar"_s);
        QVERIFY(restoreFile(m_kept, databaseName, m_place, m_options, {}));
        QCOMPARE(fileBytes(m_place), "old database");
    }

    void nothingIsReplacedWhenItCannotBeKept()
    {
        putFile(m_place, "old database");
        m_options.keepExistingAs = m_folder->filePath(u"no such folder/kept.gangway.tar"_s);
        const QStringList before = listing(m_folder->path());
        QVERIFY(!restoreFile(m_archive, databaseName, m_place, m_options, {}));
        m_options.keepExistingAs = m_archive; // it is there already
        QCOMPARE(restoreFile(m_archive, databaseName, m_place, m_options, {}).error().code, Error::Code::Refused);
        QCOMPARE(fileBytes(m_place), "old database");
        QCOMPARE(listing(m_folder->path()), before);
    }

    void aFileThatChangedSinceItWasKeptIsNotReplaced()
    {
        putFile(m_place, "old database");
        m_options.keepExistingAs = m_kept;
        const Steering steering{{}, [&](const Progress &p) {
                                    if (p.total == m_database.size() && p.done == p.total)
                                        putFile(m_place, "somebody's new work");
                                }};
        const auto outcome = restoreFile(m_archive, databaseName, m_place, m_options, steering);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::InUse);
        QCOMPARE(fileBytes(m_place), "somebody's new work");
        QCOMPARE(listing(m_folder->filePath(u"srv"_s)), QStringList{u"metabase.db.mv.db"_s});
    }

    void aFileThatAppearedMeanwhileIsNotReplaced()
    {
        const Steering steering{{}, [&](const Progress &p) {
                                    if (p.done == p.total)
                                        putFile(m_place, "somebody's new work");
                                }};
        QVERIFY(!restoreFile(m_archive, databaseName, m_place, m_options, steering));
        QCOMPARE(fileBytes(m_place), "somebody's new work");
    }

    void stoppingLeavesWhatWasThere()
    {
        putFile(m_place, "old database");
        m_options.keepExistingAs = m_kept;
        std::stop_source stop;
        const Steering steering{stop.get_token(), [&](const Progress &p) {
                                    if (p.total == m_database.size())
                                        stop.request_stop();
                                }};
        QCOMPARE(restoreFile(m_archive, databaseName, m_place, m_options, steering).error().code,
                 Error::Code::Cancelled);
        QCOMPARE(fileBytes(m_place), "old database");
        QCOMPARE(listing(m_folder->filePath(u"srv"_s)), QStringList{u"metabase.db.mv.db"_s});
    }

    void anOldStyleLockMeansInUse()
    {
        putFile(m_folder->filePath(u"srv/metabase.db.lock.db"_s), "");
        QCOMPARE(restoreFile(m_archive, databaseName, m_place, m_options, {}).error().code, Error::Code::InUse);
        QVERIFY(!QFileInfo::exists(m_place));
    }

    void theFolderMustBeThere()
    {
        const QString nowhere = m_folder->filePath(u"nowhere/metabase.db.mv.db"_s);
        const auto outcome = restoreFile(m_archive, databaseName, nowhere, m_options, {});
        QCOMPARE(outcome.error().code, Error::Code::NotFound);
        QVERIFY(outcome.error().what.contains(u"nowhere"_s));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nowhere"_s)));
    }

    void aFolderInItsPlaceIsRefused()
    {
        QVERIFY(QDir().mkdir(m_place));
        m_options.keepExistingAs = m_kept;
        QCOMPARE(restoreFile(m_archive, databaseName, m_place, m_options, {}).error().code, Error::Code::Refused);
        QVERIFY(QFileInfo(m_place).isDir());
    }

    void symbolicLinksAreFollowedNotReplaced()
    {
        const QString real = m_folder->filePath(u"real.mv.db"_s);
        putFile(real, "old database");
        QVERIFY(QFile::link(real, m_place));
        m_options.keepExistingAs = m_kept;
        QVERIFY(restoreFile(m_archive, databaseName, m_place, m_options, {}));
        QVERIFY(QFileInfo(m_place).isSymLink());
        QCOMPARE(fileBytes(real), m_database);
        QVERIFY(QFile::remove(real));
        m_options.keepExistingAs.clear();
        QCOMPARE(restoreFile(m_archive, databaseName, m_place, m_options, {}).error().code, Error::Code::NotFound);
    }

    void rootGivesTheFileToWhoeverHadIt()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files away");
        constexpr uid_t somebody = 12345;
        putFile(m_place, "old database");
        QCOMPARE(::chown(QFile::encodeName(m_place).constData(), somebody, somebody), 0);
        m_options.keepExistingAs = m_kept;
        QVERIFY(restoreFile(m_archive, databaseName, m_place, m_options, {}));
        QCOMPARE(statusOf(m_place).st_uid, somebody);
        QCOMPARE(int(statusOf(m_place).st_mode & 07777), 0600);
        QVERIFY(QFile::remove(m_place));
        const QString folder = QFileInfo(m_place).absolutePath();
        QCOMPARE(::chown(QFile::encodeName(folder).constData(), somebody, somebody), 0);
        m_options.keepExistingAs.clear();
        QVERIFY(restoreFile(m_archive, databaseName, m_place, m_options, {}));
        QCOMPARE(statusOf(m_place).st_uid, somebody);
    }

    void everythingWrittenIsPrivate_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 000") << 0;
        QTest::newRow("umask 022") << 022;
        QTest::newRow("umask 077") << 077;
    }
    void everythingWrittenIsPrivate()
    {
        QFETCH(const int, mask);
        putFile(m_place, "old database");
        QVERIFY(QFile::setPermissions(m_archive, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(m_place, QFile::ReadOwner | QFile::WriteOwner));
        const mode_t before = ::umask(static_cast<mode_t>(mask));
        const auto restore = qScopeGuard([before] { ::umask(before); });
        int seen = 0;
        const Steering steering{{}, [&](const Progress &) {
                                    for (const QString &name : listing(m_folder->path())) {
                                        const struct stat status = statusOf(m_folder->filePath(name));
                                        if (S_ISREG(status.st_mode)) {
                                            QCOMPARE(int(status.st_mode & 07777), 0600);
                                            ++seen;
                                        }
                                    }
                                }};
        m_options.keepExistingAs = m_kept;
        QVERIFY(restoreFile(m_archive, databaseName, m_place, m_options, steering));
        QVERIFY(seen > 5);
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const QString disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        if (run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"gangway-test"_s, disk}).exitCode != 0)
            QSKIP("needs the right to mount a tmpfs");
        const auto unmount = qScopeGuard([&] { run(u"umount"_s, {disk}); });
        putFile(disk + u"/metabase.db.mv.db"_s, "old database");
        m_options.margin.percent = -100; // so that the estimate lets it through
        m_options.keepExistingAs = m_kept;
        const auto outcome = restoreFile(m_archive, databaseName, disk + u"/metabase.db.mv.db"_s, m_options, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::NoSpace);
        QCOMPARE(fileBytes(disk + u"/metabase.db.mv.db"_s), "old database");
        QCOMPARE(listing(disk), QStringList{u"metabase.db.mv.db"_s});
    }

private:
    static Placement placement(const QString &target) { return {target, DurableFile::Existing::Refuse, noMargin}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_archive;
    QString m_place;
    QString m_kept;
    QByteArray m_database;
    RestoreOptions m_options;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
