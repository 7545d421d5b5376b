// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that are not readable databases, or not now: each is refused with an error that says why and what to do.
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/filelock.h"
#include "core/formats/h2/identify.h"
#include "core/formats/h2/textmap.h"
#include "h2judge.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;
using gangway::h2::FileKind;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A store header with another format number.
QByteArray header(int format)
{
    QByteArray text = "H:2,blockSize:1000,created:1a1fcd72049,format:" + QByteArray::number(format);
    text += ",fletcher:" + QByteArray::number(h2::fletcher32(text), 16) + '\n';
    return text.leftJustified(4096, '\0').repeated(2);
}

/// What a test must not change: names, inode numbers, times and bytes.
QByteArray fingerprint(const QString &directory)
{
    QByteArray all;
    for (const QFileInfo &info : QDir(directory).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        struct stat status = {};
        ::stat(QFile::encodeName(info.filePath()).constData(), &status);
        all += info.fileName().toUtf8() + ' ' + QByteArray::number(quint64(status.st_ino)) + ' '
               + QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.'
               + QByteArray::number(qint64(status.st_mtim.tv_nsec)) + ' '
               + QCryptographicHash::hash(contents(info.filePath()), QCryptographicHash::Sha256).toHex() + '\n';
    }
    return all;
}

} // namespace

class TestH2Foreign : public QObject
{
    Q_OBJECT

private:
    const QString m_sample = QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
    QTemporaryDir m_directory;

private slots:
    void whatIsNoDatabaseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &bytes, FileKind kind, Error::Code code,
                            const char *word) {
            QTest::newRow(name) << bytes << int(kind) << int(code) << QString::fromLatin1(word);
        };
        QByteArray random(100'000, '\0');
        QRandomGenerator generator(7);
        for (char &c : random)
            c = char(generator.bounded(256));
        const QByteArray sample = contents(m_sample);
        QByteArray broken = sample;
        broken[100] = 'X';
        broken[4096 + 100] = 'X';
        broken.replace(10, 4, "9999");
        broken.replace(4096 + 10, 4, "9999");
        const auto corrupt = Error::Code::Corrupt;
        row("empty", "", FileKind::Empty, corrupt, "empty");
        row("PNG", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(5000, 'x'), FileKind::NotH2,
            corrupt, "not an H2");
        row("pg_dump", "PGDMP" + QByteArray(9000, '\1'), FileKind::NotH2, corrupt, "not an H2");
        row("SQL text", QByteArray("-- a dump\nCREATE TABLE T(ID INT);\n").repeated(400), FileKind::NotH2, corrupt,
            "not an H2");
        row("random", random, FileKind::NotH2, corrupt, "not an H2");
        row("zeros", QByteArray(20'000, '\0'), FileKind::Damaged, corrupt, "header");
        row("header destroyed", broken, FileKind::Damaged, corrupt, "header");
        row("PageStore", QByteArray("-- H2 0.5/B -- \n").repeated(3) + QByteArray(5000, '\0'), FileKind::PageStore,
            Error::Code::WrongVersion, "PageStore");
        row("encrypted", "H2encrypt\n" + random, FileKind::Encrypted, Error::Code::Refused, "encrypted");
        row("Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
            FileKind::GitLfsPointer, corrupt, "Git LFS");
        row("newer format", header(4), FileKind::MvStoreNewer, Error::Code::WrongVersion, "newer");
        row("nothing but a header", header(2), FileKind::MvStore2, corrupt, "damaged");
        row("cut off in the header", sample.first(50), FileKind::Damaged, corrupt, "header");
        row("cut off after the header", sample.first(2 * 4096 + 10), FileKind::MvStore2, corrupt, "damaged");
        row("most of it missing", sample.first(40'000), FileKind::MvStore2, corrupt, "damaged");
    }
    void whatIsNoDatabaseIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(int, code);
        QFETCH(QString, word);
        const QString path = m_directory.filePath(u"input.mv.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto identified = h2::identify(path);
        QVERIFY(identified);
        QCOMPARE(int(*identified), kind);
        const auto reader = h2::Reader::open(path);
        QVERIFY(!reader);
        const Error &error = reader.error();
        QCOMPARE(int(error.code), code);
        QVERIFY2(error.what.contains(path), qPrintable(error.what));
        QVERIFY2(error.what.contains(word, Qt::CaseInsensitive), qPrintable(error.what));
        QVERIFY(!error.detail.isEmpty());
        QVERIFY(!error.next.isEmpty());
        const auto checked = h2::checkFile(path, {});
        QVERIFY(!checked);
        QCOMPARE(int(checked.error().code), code);
    }

    void aRealPageStoreIsNamed()
    {
        const QString file = sharedData(u"metabase-h2/pagestore-fixture-mb28.h2.db"_s);
        if (file.isEmpty())
            QSKIP("this real file is not here (GANGWAY_SHARED_DATA)");
        QCOMPARE(*h2::identify(file), FileKind::PageStore);
        QCOMPARE(h2::Reader::open(file).error().code, Error::Code::WrongVersion);
    }

    void missingFilesAndDirectoriesAreNamed()
    {
        const auto missing = h2::Reader::open(m_directory.filePath(u"nowhere"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QVERIFY(missing.error().detail.contains(u"nowhere.mv.db"));
        const auto directory = h2::Reader::open(m_directory.path());
        QVERIFY(!directory);
        QCOMPARE(directory.error().code, Error::Code::Usage);
        const QString pipe = m_directory.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!h2::Reader::open(pipe)); // and does not hang
    }

    void aFileThatMayNotBeReadIsRefused()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = m_directory.filePath(u"secret.mv.db"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(QFile::setPermissions(path, {}));
        const auto reader = h2::Reader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Error::Code::Refused);
    }

    void theSuffixMayBeLeftOut()
    {
        const auto reader = h2::Reader::open(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db"));
        QVERIFY(reader);
        QVERIFY((*reader)->info().path.endsWith(u"metabase.db.mv.db"));
    }

    void readingLeavesNoTrace()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"db.mv.db"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner));
        const QByteArray before = fingerprint(directory.path());
        QVERIFY(dump(path).contains("\nR\t"));
        const auto problems = h2::checkFile(path, {});
        QVERIFY(problems);
        QVERIFY(problems->empty());
        QCOMPARE(fingerprint(directory.path()), before);
        QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aChangeWhileReadingIsNoticed()
    {
        const QString path = m_directory.filePath(u"changing.mv.db"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto reader = h2::Reader::open(path);
        QVERIFY(reader);
        QVERIFY((*reader)->checkUnchanged());
        auto cursor = (*reader)->openTable((*reader)->catalogue().tableByLooseName(u"report_card")->name);
        QVERIFY(cursor);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(10'000));
        RowBatch batch;
        const auto more = (*cursor)->next(batch); // no SIGBUS
        QVERIFY(!more);
        QCOMPARE(more.error().code, Error::Code::Corrupt);
        const auto unchanged = (*reader)->checkUnchanged();
        QVERIFY(!unchanged);
        QCOMPARE(unchanged.error().code, Error::Code::InUse);
    }

    void aLockOfAnotherProcessIsSeenAndNotDisturbed()
    {
        const QString path = m_directory.filePath(u"locked.mv.db"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray name = QFile::encodeName(path);
        for (const short kind : {short(F_WRLCK), short(F_RDLCK)}) {
            int toParent[2];
            int toChild[2];
            QCOMPARE(::pipe(toParent), 0);
            QCOMPARE(::pipe(toChild), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                const int fd = ::open(name.constData(), O_RDWR);
                struct flock lock = {};
                lock.l_type = kind;
                lock.l_whence = SEEK_SET;
                const char ok = ::fcntl(fd, F_SETLK, &lock) == 0 ? 'y' : 'n';
                if (::write(toParent[1], &ok, 1) != 1)
                    ::_exit(1);
                char end = 0;
                ::close(toChild[1]);
                (void)!::read(toChild[0], &end, 1);
                ::_exit(0);
            }
            char ok = 0;
            QCOMPARE(::read(toParent[0], &ok, 1), 1);
            QCOMPARE(ok, 'y');
            const auto reader = h2::Reader::open(path);
            if (kind == F_WRLCK) {
                QVERIFY(!reader);
                QCOMPARE(reader.error().code, Error::Code::InUse);
                QVERIFY2(reader.error().detail.contains(QString::number(child)), qPrintable(reader.error().detail));
                QVERIFY(reader.error().next.contains(u"Stop Metabase"));
                QVERIFY(h2::identify(path)); // what it is can be said all the same
            } else {
                QVERIFY(reader); // other readers are no hindrance
            }
            for (const int fd : {toParent[0], toParent[1], toChild[0], toChild[1]})
                ::close(fd);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
        }
        QVERIFY(h2::Reader::open(path));
    }

    void aDatabaseThatH2HasOpenIsRefused()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QString path = m_directory.filePath(u"held.mv.db"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        qint64 pid = 0;
        const auto holder = Judge::hold(path, &pid);
        QVERIFY(holder);
        const auto reader = h2::Reader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Error::Code::InUse);
        QVERIFY2(reader.error().detail.contains(u"process %1 (java)"_s.arg(pid)), qPrintable(reader.error().detail));
        const auto checked = h2::checkFile(path, {});
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Error::Code::InUse);
        holder->closeWriteChannel();
        QVERIFY(holder->waitForFinished(60'000));
        QCOMPARE(holder->exitCode(), 0);
        QVERIFY(h2::Reader::open(path));
    }

    void aLockFileIsNamed()
    {
        const QString path = m_directory.filePath(u"old.mv.db"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QFile lock(m_directory.filePath(u"old.lock.db"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        const auto reader = h2::Reader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, Error::Code::InUse);
        QVERIFY(reader.error().next.contains(lock.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestH2Foreign)
#include "tst_h2foreign.moc"
