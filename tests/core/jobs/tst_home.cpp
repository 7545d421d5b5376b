// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/home.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777u : 0;
}

} // namespace

class TestHome : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qunsetenv("GANGWAY_HOME");
        qunsetenv("XDG_STATE_HOME");
    }

    void ownVariableThenStateFolderThenDefault()
    {
        QCOMPARE(gangwayHomePath(), QDir::homePath() + u"/.local/state/gangway"_s);
        qputenv("XDG_STATE_HOME", "/var/state");
        QCOMPARE(gangwayHomePath(), u"/var/state/gangway"_s);
        qputenv("GANGWAY_HOME", "/srv/gw/");
        QCOMPARE(gangwayHomePath(), u"/srv/gw"_s);
    }

    void relativeFoldersAreIgnored()
    {
        qputenv("GANGWAY_HOME", "somewhere");
        qputenv("XDG_STATE_HOME", "elsewhere");
        QCOMPARE(gangwayHomePath(), QDir::homePath() + u"/.local/state/gangway"_s);
    }

    void itIsMadePrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"state/deep/gangway"_s);
        qputenv("GANGWAY_HOME", QFile::encodeName(path));
        ::umask(0);
        const auto home = gangwayHome();
        const auto run = ensureRunFolder(path, u"abcd2345"_s);
        ::umask(022);
        QVERIFY(home);
        QCOMPARE(*home, path);
        QCOMPARE(modeOf(path), 0700u);
        QVERIFY(run);
        QCOMPARE(*run, path + u"/runs/abcd2345"_s);
        QCOMPARE(modeOf(*run), 0700u);
        QCOMPARE(modeOf(path + u"/runs"_s), 0700u);
    }

    void aFolderOthersMayChangeIsRefused()
    {
        const QTemporaryDir folder;
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0770), 0);
        qputenv("GANGWAY_HOME", QFile::encodeName(folder.path()));
        const auto home = gangwayHome();
        QVERIFY(!home);
        QCOMPARE(home.error().code, Error::Code::Refused);
        QVERIFY(home.error().next.contains(u"chmod 700"_s));
        QCOMPARE(modeOf(folder.path()), 0770u); // not changed behind the user's back
    }

    void onlyRunIdsBecomeFolders_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u""_s, u".."_s, u"../../etc"_s, u"abcd234"_s, u"abcd23456"_s, u"ABCD2345"_s,
                                    u"abcd/345"_s, u"abcd1890"_s})
            QTest::newRow(qPrintable(u"\"%1\""_s.arg(name))) << name;
    }
    void onlyRunIdsBecomeFolders()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(!isRunId(name));
        QCOMPARE(ensureRunFolder(folder.path(), name).error().code, Error::Code::Usage);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void runIdsDiffer()
    {
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            const QString id = newRunId();
            QVERIFY(isRunId(id));
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestHome)
#include "tst_home.moc"
