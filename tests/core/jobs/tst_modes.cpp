// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/home.h"
#include "journalscript.h"
#include "ledgersteps.h"
#include "player.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

class TestModes : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { ::umask(022); }

    void everythingIsPrivateFromItsFirstInstant_data()
    {
        QTest::addColumn<int>("umask");
        QTest::newRow("umask 000") << 0;
        QTest::newRow("umask 022") << 022;
        QTest::newRow("umask 077") << 077;
    }
    /// The mode that counts is the one given to open() and mkdir(): a chmod afterwards would come too late.
    void everythingIsPrivateFromItsFirstInstant()
    {
        QFETCH(int, umask);
        const QTemporaryDir folder(fastTemplate());
        const QTemporaryDir reports(fastTemplate());
        const QString home = folder.filePath(u"home"_s);
        const QString out = folder.filePath(u"out"_s);
        const QString report = reports.filePath(u"calls"_s);
        ::umask(static_cast<mode_t>(umask)); // children inherit it
        const Fault watching{folder.path(), 0, {}, {}, false, report};

        QCOMPARE(play({u"journal"_s}, home, watching).exitCode, 0); // makes the home, too
        QCOMPARE(play({u"plan"_s, home + u"/plan.json"_s, u"refuse"_s}, home, watching).exitCode, 0);
        QDir(folder.path()).mkdir(u"out"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QString runId;
        {
            auto journal = Journal::open(home);
            const auto run = journal->create(ledgerPlan(ledgerSteps(out, 2, 20)), u"Ledgers"_s);
            QVERIFY(run);
            runId = run->id;
        }
        QCOMPARE(play({u"run"_s, home, runId, out, u"2"_s, u"20"_s}, home, watching).exitCode, 0);
        QVERIFY(QDir(home).mkdir(u"secrets-only"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(play({u"secrets"_s, home + u"/secrets-only"_s}, home, watching).exitCode, 0);

        int files = 0;
        int folders = 0;
        for (const CountedCall &call : readReport(report)) {
            if (call.call == "open" && call.mode >= 0) {
                QVERIFY2(call.mode == 0600, qPrintable(u"%1 %2"_s.arg(call.mode, 0, 8).arg(call.path)));
                ++files;
            }
            if (call.call == "mkdir") {
                QVERIFY2(call.mode == 0700, qPrintable(u"%1 %2"_s.arg(call.mode, 0, 8).arg(call.path)));
                ++folders;
            }
        }
        QVERIFY(files > 20);   // journal, its rollback journals, plan, secrets, lock, ledgers
        QVERIFY(folders >= 3); // home, runs, one run

        int seen = 0;
        QDirIterator it(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            struct stat status = {};
            QCOMPARE(::lstat(QFile::encodeName(path).constData(), &status), 0);
            const unsigned expected = S_ISDIR(status.st_mode) ? 0700 : 0600;
            QVERIFY2((status.st_mode & 07777) == expected,
                     qPrintable(u"%1 %2"_s.arg(status.st_mode & 07777, 0, 8).arg(path)));
            ++seen;
        }
        QVERIFY(seen >= 8);
    }
};

QTEST_GUILESS_MAIN(TestModes)
#include "tst_modes.moc"
