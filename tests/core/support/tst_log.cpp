// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/log.h"
#include "core/support/redaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

constexpr Log testLog("test");

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
        m_path = m_folder.filePath(u"log/gangway.log"_s);
        ::umask(022);
    }
    void cleanup() { stopLog(); }

    void linesCarryAreaLevelAndFields()
    {
        QVERIFY(startLog({.folder = m_folder.filePath(u"log"_s)}));
        testLog.info("Dumping schema", {{"run", u"ab12cd34"_s}, {"bytes", 17}, {"title", "two words"}, {"empty", ""}});
        const QByteArray text = contents(m_path);
        QVERIFY2(text.contains("info    test: Dumping schema run=ab12cd34 bytes=17 title=\"two words\" empty=\"\"\n"),
                 text.constData());
        QVERIFY2(text.contains("Z "), text.constData());
    }

    void nothingIsWrittenBeforeTheStartOrBelowTheLevel()
    {
        testLog.error("Too early");
        QVERIFY(startLog({.folder = m_folder.filePath(u"log"_s), .level = LogLevel::Warning}));
        testLog.info("Too low");
        testLog.warning("Just right");
        setLogLevel(LogLevel::Debug);
        testLog.debug("Now too");
        stopLog();
        testLog.error("Too late");
        const QByteArray text = contents(m_path);
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.contains("Just right"));
        QVERIFY(text.contains("Now too"));
    }

    void secretsNeverReachTheFile()
    {
        QVERIFY(startLog({.folder = m_folder.filePath(u"log"_s), .level = LogLevel::Trace}));
        processRedactor().addKnown(Secret("Kanarienvogel-1"));
        testLog.info("Kanarienvogel-1", {{"a", u"Kanarienvogel-1"_s}, {"b", QByteArray("Kanarienvogel-1").toBase64()}});
        testLog.trace("Sending", {{"to", u"https://s3.example.org/k?X-Amz-Signature=deadbeef"_s}});
        // Half of it at the place where long values are cut.
        testLog.debug("Cut", {{"long", QString(16 * 1024 - 7, u'x') + u"Kanarienvogel-1"_s}});
        testLog.failed("Could not sign in",
                       {Error::Code::Refused, u"No."_s, u"password=hunter2 for postgres://a:hunter2@h/d"_s, {}});
        const QByteArray text = contents(m_path);
        QCOMPARE(text.count('\n'), 4);
        QVERIFY(text.contains("Could not sign in code=refused what=No."));
        QVERIFY(!text.contains("Kanarien"));
        QVERIFY(!text.contains("deadbeef"));
        QVERIFY(!text.contains("hunter2"));
        QVERIFY(!text.contains(QByteArray("Kanarienvogel-1").toBase64()));
        QVERIFY(text.contains("https://s3.example.org/k?[secret]"));
    }

    void aValueCannotForgeALine()
    {
        QVERIFY(startLog({.folder = m_folder.filePath(u"log"_s)}));
        testLog.info("Reading", {{"table", u"a\n2026-01-01T00:00:00.000Z 1 error test: Forged\r\x1b[31m"_s}});
        const QByteArray text = contents(m_path);
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(!text.contains('\x1b'));
        QVERIFY(text.contains("\\u001b"));
    }

    void filesArePrivateWhateverTheUmask_data()
    {
        QTest::addColumn<int>("umask");
        QTest::newRow("000") << 0;
        QTest::newRow("022") << 022;
        QTest::newRow("077") << 077;
    }
    void filesArePrivateWhateverTheUmask()
    {
        QFETCH(int, umask);
        ::umask(static_cast<mode_t>(umask));
        const auto guard = qScopeGuard([] { ::umask(022); });
        QVERIFY(startLog({.folder = m_folder.filePath(u"log"_s), .bytesPerFile = 2048, .files = 3}));
        for (int i = 0; i < 200; ++i)
            testLog.info("Filling the file", {{"line", i}});
        stopLog();
        QCOMPARE(modeOf(m_folder.filePath(u"log"_s)), 0700);
        const QStringList names = QDir(m_folder.filePath(u"log"_s)).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{u"gangway.1.log"_s, u"gangway.2.log"_s, u"gangway.log"_s}));
        for (const QString &name : names)
            QCOMPARE(modeOf(m_folder.filePath(u"log/"_s + name)), 0600);
    }

    void aLinkInThePlaceOfTheLogIsRefused()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(u"log"_s)));
        QVERIFY(QFile::link(m_folder.filePath(u"elsewhere"_s), m_path));
        const auto started = startLog({.folder = m_folder.filePath(u"log"_s)});
        QVERIFY(!started);
        QCOMPARE(started.error().code, Error::Code::Refused);
        QVERIFY(!QFile::exists(m_folder.filePath(u"elsewhere"_s)));
    }

    void qtMessagesComeAlong()
    {
        QVERIFY(startLog({.folder = m_folder.filePath(u"log"_s), .level = LogLevel::Debug}));
        installQtMessageLog();
        qWarning("Qt says password=hunter2");
        qInstallMessageHandler(nullptr);
        const QByteArray text = contents(m_path);
        QVERIFY2(text.contains("warning qt: Qt says password=[secret]"), text.constData());
    }

    void manyThreadsWriteWholeLines()
    {
        QVERIFY(startLog({.folder = m_folder.filePath(u"log"_s)}));
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([t] {
                for (int i = 0; i < 250; ++i) {
                    processRedactor().addKnown(
                        Secret(QByteArray("thread-secret-") + QByteArray::number(t * 250 + i % 5)));
                    testLog.info("Working", {{"thread", t}, {"i", i}});
                }
            });
        }
        threads.clear();
        const QList<QByteArray> lines = contents(m_path).trimmed().split('\n');
        QCOMPARE(lines.size(), 1000);
        for (const QByteArray &line : lines)
            QVERIFY2(line.contains("test: Working thread="), line.constData());
    }

    void levelsHaveNames()
    {
        QCOMPARE(logLevelFromName(u"debug"), LogLevel::Debug);
        QCOMPARE(logLevelFromName(u"off"), LogLevel::Off);
        QVERIFY(!logLevelFromName(u"loud"));
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
