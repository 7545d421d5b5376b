// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keptkeys.h"
#include "program.h"
#include "tests/core/inspect/shareddata.h"
#include "tests/doubles/keychaindesktop.h"

#include <QDBusMetaType>
#include <QTest>

#include <future>

using namespace gangway;
using namespace program;
using namespace std::chrono_literals;

/// `--keychain`, with what the window kept in the real keychain.
class GangwayctlKeychainTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    KeychainDesktop m_desktop;
    const QByteArray m_key = QByteArrayLiteral("abcdefghijklmnopqrstuvwxyz");
    QString m_home;
    QString m_source;

    Ended preflight() const
    {
        return program::run(m_home, {u"preflight"_s, u"move-to-cloud"_s, m_source, u"--keychain"_s});
    }
    Result<> keep(const Secret &key) const
    {
        auto future = std::async(std::launch::async, [&] { return KeptKeys().keep(m_source, key, {}); });
        (void)QTest::qWaitFor([&] { return future.wait_for(0s) == std::future_status::ready; }, 30'000);
        return future.get();
    }

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
        m_home = m_folder.filePath(u"home"_s);
        QVERIFY(QDir().mkpath(m_home));
        QVERIFY(QFile::setPermissions(m_home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("GANGWAY_HOME", QFile::encodeName(m_home));
        m_source = m_folder.filePath(u"metabase.db.mv.db"_s);
        if (!QFile::copy(test::sharedData(u"metabase-h2/v1-encrypted-spotify-mb38.mv.db"_s), m_source))
            QSKIP("needs the shared data");
        if (!KeychainDesktop::isPossible() || !KeychainDesktop::hasKeyring())
            QSKIP("needs dbus-daemon and gnome-keyring-daemon");
        QVERIFY(m_desktop.startBus());
    }

    void whereNoneIsKeptThatIsSaid()
    {
        const Ended ended = preflight();
        QCOMPARE(ended.code, 5); // the key is missing: it cannot move
        QVERIFY2(ended.errors.contains(u"No key of"_s), qPrintable(ended.errors));
    }

    void theKeptKeyOpensTheDatabase()
    {
        QVERIFY(m_desktop.startKeyring());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.isKeyringThere(), 30'000);
        const auto kept = keep(Secret(m_key));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        const QString snapshot = m_folder.filePath(u"snapshot.mv.db"_s);
        const Ended ended = program::run(m_home, {u"snapshot"_s, m_source, u"--to"_s, snapshot, u"--keychain"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        QVERIFY(ended.output.contains(u"Decrypted"_s));
        QVERIFY(!(ended.output + ended.errors).contains(QString::fromLatin1(m_key)));
        QVERIFY(KeptKeys().has(m_source));
    }

    void aKeychainThatDoesNotAnswerEndsTheCommand()
    {
        m_desktop.stopKeyring();
        const Ended ended = preflight();
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.errors.contains(u"No keychain answers"_s), qPrintable(ended.errors));
        QVERIFY(ended.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GangwayctlKeychainTest)
#include "tst_keychain.moc"
