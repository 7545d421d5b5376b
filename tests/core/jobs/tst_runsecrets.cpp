// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/home.h"
#include "core/jobs/runsecrets.h"
#include "core/support/redaction.h"
#include "player.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

class TestRunSecrets : public QObject
{
    Q_OBJECT

private slots:
    void secretsSurvive()
    {
        const QTemporaryDir folder(fastTemplate());
        const QByteArray binary = QByteArray("\x00\xff binary \n", 11);
        {
            auto secrets = RunSecrets::open(folder.path());
            QVERIFY(secrets);
            QVERIFY(secrets->isEmpty());
            QVERIFY(!QFile::exists(folder.filePath(u"secrets"_s)));
            QVERIFY(secrets->set(u"link"_s, Secret("https://s3/k?X-Amz-Signature=1")));
            QVERIFY(secrets->set(u"external.id-1"_s, Secret(binary)));
            QVERIFY(secrets->set(u"empty"_s, Secret()));
            QVERIFY(secrets->set(u"link"_s, Secret("https://s3/k?X-Amz-Signature=2")));
        }
        auto secrets = RunSecrets::open(folder.path());
        QVERIFY(secrets);
        QVERIFY(*secrets->value(u"link"_s) == Secret("https://s3/k?X-Amz-Signature=2"));
        QVERIFY(*secrets->value(u"external.id-1"_s) == Secret(binary));
        QVERIFY(secrets->value(u"empty"_s)->isEmpty());
        QVERIFY(!secrets->value(u"other"_s));
        QVERIFY(secrets->remove(u"link"_s));
        QVERIFY(secrets->remove(u"link"_s));
        QVERIFY(!RunSecrets::open(folder.path())->value(u"link"_s));
    }

    void theFileIsPrivateAndGoesAtTheEnd()
    {
        const QTemporaryDir folder(fastTemplate());
        const QByteArray path = QFile::encodeName(folder.filePath(u"secrets"_s));
        auto secrets = RunSecrets::open(folder.path());
        QVERIFY(secrets->set(u"link"_s, Secret("Kanarienvogel-in-der-Datei")));
        struct stat status = {};
        QCOMPARE(::stat(path.constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777u, 0600u);
        // The blocks themselves are overwritten: seen through a descriptor that outlives the name.
        const int fd = ::open(path.constData(), O_RDONLY);
        QVERIFY(secrets->erase());
        QByteArray left(static_cast<qsizetype>(status.st_size), 'x');
        QCOMPARE(::pread(fd, left.data(), static_cast<size_t>(left.size()), 0), static_cast<ssize_t>(left.size()));
        ::close(fd);
        QCOMPARE(left, QByteArray(left.size(), '\0'));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(secrets->isEmpty());
        QVERIFY(secrets->erase()); // again: nothing to do
    }

    void aReplacedFileIsOverwrittenToo()
    {
        const QTemporaryDir folder(fastTemplate());
        auto secrets = RunSecrets::open(folder.path());
        QVERIFY(secrets->set(u"link"_s, Secret("Kanarienvogel-der-erste")));
        const int fd = ::open(QFile::encodeName(folder.filePath(u"secrets"_s)).constData(), O_RDONLY);
        QVERIFY(secrets->set(u"link"_s, Secret("Kanarienvogel-der-zweite")));
        char left[256] = {};
        const ssize_t count = ::pread(fd, left, sizeof left, 0);
        ::close(fd);
        QVERIFY(count > 0);
        QVERIFY(!QByteArray(left, count).contains("Kanarienvogel"));
    }

    void theLogKnowsThem()
    {
        const QTemporaryDir folder(fastTemplate());
        QVERIFY(!processRedactor().containsKnown("Kanarienvogel-fuer-das-Log"));
        auto secrets = RunSecrets::open(folder.path());
        QVERIFY(secrets->set(u"link"_s, Secret("Kanarienvogel-fuer-das-Log")));
        QVERIFY(processRedactor().containsKnown("Kanarienvogel-fuer-das-Log"));
    }

    void whatCannotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bytes");
        QTest::newRow("no name") << QString() << 5;
        QTest::newRow("name with a slash") << u"a/b"_s << 5;
        QTest::newRow("upper case") << u"Link"_s << 5;
        QTest::newRow("long name") << QString(65, u'a') << 5;
        QTest::newRow("large value") << u"link"_s << (32 << 20) + 1;
    }
    void whatCannotBeKeptIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, bytes);
        const QTemporaryDir folder(fastTemplate());
        auto secrets = RunSecrets::open(folder.path());
        QVERIFY(secrets->set(u"kept"_s, Secret("kept")));
        QVERIFY(!secrets->set(name, Secret(QByteArray(bytes, 'x'))));
        QVERIFY(*RunSecrets::open(folder.path())->value(u"kept"_s) == Secret("kept"));
    }

    void aFileOthersMayReadIsRefused()
    {
        const QTemporaryDir folder(fastTemplate());
        QVERIFY(RunSecrets::open(folder.path())->set(u"link"_s, Secret("value")));
        QFile::setPermissions(folder.filePath(u"secrets"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(RunSecrets::open(folder.path()).error().code, Error::Code::Refused);
    }

    void damageIsToldAndNeverCrashes()
    {
        const QTemporaryDir folder(fastTemplate());
        const QString path = folder.filePath(u"secrets"_s);
        {
            auto secrets = RunSecrets::open(folder.path());
            QVERIFY(secrets->set(u"link"_s, Secret("a value of some length")));
            QVERIFY(secrets->set(u"id"_s, Secret("another")));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const auto put = [&](const QByteArray &bytes) {
            file.resize(0);
            file.seek(0);
            file.write(bytes);
            file.flush();
        };
        int refused = 0;
        for (qsizetype length = 0; length < whole.size(); ++length) {
            put(whole.first(length));
            refused += RunSecrets::open(folder.path()) ? 0 : 1;
        }
        // Cut behind a whole entry it is a file with fewer secrets; DurableFile never leaves such a one.
        QVERIFY(refused >= whole.size() - 2);
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            QByteArray damaged = whole;
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            put(damaged);
            (void)RunSecrets::open(folder.path()).hasValue();
        }
        put("GWSECR1\n" + QByteArray("\xff\xff\xff\xff", 4));
        QCOMPARE(RunSecrets::open(folder.path()).error().code, Error::Code::Corrupt);
    }

    void leftoversOfAKilledWriterGo()
    {
        const QTemporaryDir folder(fastTemplate());
        QFile part(folder.filePath(u"secrets.0a1b2c3d.gangway-part"_s));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("half a secret");
        part.close();
        QVERIFY(RunSecrets::open(folder.path()));
        QVERIFY(!part.exists());
    }
};

QTEST_GUILESS_MAIN(TestRunSecrets)
#include "tst_runsecrets.moc"
