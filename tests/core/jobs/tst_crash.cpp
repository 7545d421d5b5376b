// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/plan.h"
#include "core/jobs/runsecrets.h"
#include "journalscript.h"
#include "player.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

/// Files a killed writer may leave, and the next start must clear away.
QStringList orphans(const QString &folder)
{
    return QDir(folder).entryList({u"*.gangway-part"_s, u"*-journal"_s, u"*-wal"_s, u"*-shm"_s}, QDir::Files);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

/// The journal after none, the opening and each change of the script.
QList<QByteArray> journalStates()
{
    const QTemporaryDir home(fastTemplate());
    QList<QByteArray> states{journalContents(home.path())};
    auto journal = Journal::open(home.path());
    states.append(journalContents(home.path()));
    JournalScript script;
    for (const auto &change : script.changes) {
        if (!change(*journal))
            return {};
        states.append(journalContents(home.path()));
    }
    return states;
}

/// What the secrets of a folder are, as text. Errors start with "error".
QByteArray secretsIn(const QString &folder)
{
    const auto secrets = RunSecrets::open(folder);
    if (!secrets)
        return "error: " + secrets.error().detail.toUtf8();
    QByteArray text;
    for (const QString &name : {u"id"_s, u"link"_s}) {
        if (const auto value = secrets->value(name))
            text += name.toLatin1() + '=' + value->reveal().toByteArray() + ';';
    }
    return text;
}

const QList<QByteArray> secretStates = {"",
                                        "", // opened
                                        "link=first value;",
                                        "id=second value;link=first value;",
                                        "id=second value;link=third value;",
                                        "link=third value;",
                                        ""};

/// How many of the player's changes were acknowledged.
int acknowledged(const Played &played)
{
    int count = 0;
    for (const QByteArray &line : played.lines)
        count += line == "opened" || line.startsWith("done ") ? 1 : 0;
    return count;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_journalStates;

    /// Runs the writer with the fault on a fresh disk, and checks what the next start finds there. False when
    /// there was no such call any more.
    bool checkOnce(bool isJournal, Fault fault)
    {
        const QTemporaryDir disk(fastTemplate());
        const QTemporaryDir reports(fastTemplate());
        fault.under = disk.path();
        fault.report = reports.filePath(u"calls"_s);
        const Played played = isJournal ? play({u"journal"_s}, disk.path(), fault)
                                        : play({u"secrets"_s, disk.path()}, disk.path(), fault);
        const QList<CountedCall> calls = readReport(fault.report);
        const QByteArray call = calls.value(fault.at - 1).call;
        // A failed write comes before the instant of commit, so what it wrote must not be there.
        const bool isFailedWrite = (call == "write" || call == "pwrite") && fault.action.startsWith('E');
        const int done = acknowledged(played);
        const QByteArray found = isJournal ? journalContents(disk.path()) : secretsIn(disk.path());
        const QByteArray context = fault.action + " of " + call + " at " + QByteArray::number(fault.at)
                                   + ", acknowledged " + QByteArray::number(done) + ": " + found;
        checkState(isJournal ? m_journalStates : secretStates, done, found, isFailedWrite, context);
        if (found != "none" && !QTest::currentTestFailed())
            checkOrphans(isJournal, disk.path(), context);
        return calls.size() >= fault.at && !QTest::currentTestFailed();
    }

    void checkState(const QList<QByteArray> &states, int done, const QByteArray &found, bool mustBeOld,
                    const QByteArray &context)
    {
        // Looking into a journal that was being made makes it.
        const bool isOld = found == states[done] || (done == 0 && found == states[1]);
        const bool isNew = !mustBeOld && done + 1 < states.size() && found == states[done + 1];
        QVERIFY2(isOld || isNew, context.constData());
    }

    /// The next change clears away what was left (SQLite keeps a rollback journal that holds nothing till then).
    void checkOrphans(bool isJournal, const QString &disk, const QByteArray &context)
    {
        if (isJournal) {
            auto journal = Journal::open(disk);
            QVERIFY2(journal && journal->create(samplePlan(1), u"Next"_s), context.constData());
        }
        const QStringList left = orphans(disk);
        QVERIFY2(left.isEmpty(), (context + left.join(u' ').toUtf8()).constData());
    }

    void checkEvery(bool isJournal, Fault fault)
    {
        int calls = 0;
        for (fault.at = 1; checkOnce(isJournal, fault); ++fault.at)
            ++calls;
        qInfo("%d calls", calls);
        QVERIFY(calls >= 8);
    }

private slots:
    void initTestCase()
    {
        m_journalStates = journalStates();
        QCOMPARE(m_journalStates.size(), 16);
        for (int i = 2; i < m_journalStates.size(); ++i)
            QVERIFY(m_journalStates[i] != m_journalStates[i - 1]);
    }

    void theShimKillsWhereItIsTold()
    {
        // The test of the test: the first call leaves nothing, and without a fault all is there.
        const QTemporaryDir folder(fastTemplate());
        const Played killed = play({u"journal"_s}, folder.path(), Fault{folder.path(), 1, "kill", {}, false, {}});
        QVERIFY(killed.isKilled);
        QVERIFY(killed.lines.isEmpty());
        QCOMPARE(contentsOf(folder.filePath(u"journal.sqlite"_s)), "none");
        const Played whole = play({u"journal"_s}, folder.path());
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(whole.lines.size(), 15);
        QCOMPARE(journalContents(folder.path()), m_journalStates.last());
    }

    void killedAtEveryCall_data()
    {
        QTest::addColumn<bool>("isJournal");
        QTest::newRow("journal") << true;
        QTest::newRow("secrets") << false;
    }
    void killedAtEveryCall()
    {
        QFETCH(bool, isJournal);
        checkEvery(isJournal, {{}, 0, "kill", {}, false, {}});
    }

    void tornAtEveryWrite_data()
    {
        QTest::addColumn<bool>("isJournal");
        QTest::addColumn<QByteArray>("tear");
        const QList<QByteArray> tears = isLongTest()
                                            ? QList<QByteArray>{"tear:0", "tear:1", "tear:511", "tear:512", "tear:4096"}
                                            : QList<QByteArray>{"tear:511"};
        for (const QByteArray &tear : tears) {
            QTest::addRow("journal, %s", tear.constData()) << true << tear;
            QTest::addRow("secrets, %s", tear.constData()) << false << tear;
        }
    }
    void tornAtEveryWrite()
    {
        QFETCH(bool, isJournal);
        QFETCH(QByteArray, tear);
        checkEvery(isJournal, {{}, 0, tear, "write,pwrite", false, {}});
    }

    void failingAtEveryCall_data()
    {
        QTest::addColumn<bool>("isJournal");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("isSticky");
        const QList<QByteArray> errors = isLongTest() ? QList<QByteArray>{"ENOSPC", "EIO", "EROFS", "EDQUOT", "short"}
                                                      : QList<QByteArray>{"ENOSPC", "EIO", "EROFS"};
        for (const bool isJournal : {true, false}) {
            for (const QByteArray &error : errors) {
                QTest::addRow("%s, %s once", isJournal ? "journal" : "secrets", error.constData())
                    << isJournal << error << false;
                if (isLongTest())
                    QTest::addRow("%s, %s from then on", isJournal ? "journal" : "secrets", error.constData())
                        << isJournal << error << true;
            }
        }
    }
    void failingAtEveryCall()
    {
        QFETCH(bool, isJournal);
        QFETCH(QByteArray, error);
        QFETCH(bool, isSticky);
        checkEvery(isJournal, {{}, 0, error, {}, isSticky, {}});
    }

    void aPlanIsOldOrNew_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::addColumn<QByteArray>("action");
        for (const QByteArray &action : {QByteArray("kill"), QByteArray("tear:1"), QByteArray("ENOSPC"),
                                         QByteArray("EIO"), QByteArray("EROFS"), QByteArray("short")}) {
            QTest::addRow("replacing, %s", action.constData()) << true << action;
            QTest::addRow("new, %s", action.constData()) << false << action;
        }
    }
    void aPlanIsOldOrNew()
    {
        QFETCH(bool, replaces);
        QFETCH(QByteArray, action);
        const auto fresh = samplePlan(7).toBytes();
        const auto old = samplePlan(2).toBytes();
        QVERIFY(fresh && old);
        int calls = 0;
        int survived = 0;
        do {
            const QTemporaryDir folder(fastTemplate());
            const QString path = folder.filePath(u"plan.json"_s);
            if (replaces)
                QVERIFY(samplePlan(2).save(path));
            const Played played = play({u"plan"_s, path, replaces ? u"replace"_s : u"refuse"_s}, folder.path(),
                                       Fault{folder.path(), ++calls, action, {}, false, {}});
            const QByteArray found = contentsOf(path);
            const bool isOld = found == (replaces ? *old : QByteArray("none"));
            QVERIFY2(isOld || found == *fresh, found.constData());
            if (played.exitCode == 0)
                QCOMPARE(found, *fresh);
            survived += !played.isKilled && played.exitCode == 0 ? 1 : 0;
            DurableFile::removeLeftovers(path);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), found == "none" ? 0 : 1);
            // A short write and the last round, which has no k-th call any more, go through.
        } while (calls < 8);
        QVERIFY(survived >= 1);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
