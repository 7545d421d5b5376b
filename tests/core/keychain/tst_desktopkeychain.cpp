// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/desktopkeychain.h"
#include "tests/doubles/keychaindesktop.h"

#include <QDBusMetaType>
#include <QElapsedTimer>
#include <QTest>

#include <future>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString name = u"MB_ENCRYPTION_SECRET_KEY of /srv/metabase/metabase.db.mv.db"_s;
constexpr int longEnough = 30'000;

} // namespace

/// One process, one session bus: what is on it comes and goes from case to case.
class DesktopKeychainTest final : public QObject
{
    Q_OBJECT

    KeychainDesktop m_desktop;
    DesktopKeychain m_keychain{20s};

    /// Asks from another thread, as everybody has to, while this one plays the desktop.
    template<typename Work>
    auto elsewhere(Work work)
    {
        auto future = std::async(std::launch::async, work);
        (void)QTest::qWaitFor([&future] { return future.wait_for(0s) == std::future_status::ready; }, longEnough);
        return future.get();
    }
    Result<Secret> read(DesktopKeychain &keychain, const Steering &steering = {})
    {
        return elsewhere([&] { return keychain.read(name, steering); });
    }
    bool isOpen()
    {
        return elsewhere([this] { return m_keychain.isOpen({}); });
    }
    Result<> write(const Secret &secret)
    {
        return elsewhere([&] { return m_keychain.write(name, secret, {}); });
    }

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
        if (!KeychainDesktop::isPossible())
            QSKIP("needs dbus-daemon");
    }

    void withoutASessionBusNobodyIsLookedFor()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        const auto found = m_keychain.read(name, {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NotFound);
        QVERIFY(!found.error().next.isEmpty());
        QVERIFY(!m_keychain.isOpen({}));
    }

    void withoutAKeychainItSaysSo()
    {
        QVERIFY(m_desktop.startBus());
        const auto found = read(m_keychain);
        QVERIFY(!found);
        QVERIFY2(found.error().detail.contains(u"org.freedesktop.secrets"_s), qPrintable(found.error().detail));
        QCOMPARE(found.error().code, Error::Code::NotFound);
        const auto written = write(Secret("a key"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::NotFound);
        QVERIFY(!isOpen());
    }

    void aRefusalIsTold()
    {
        QVERIFY(m_desktop.beStubborn(KeychainDesktop::Manner::Refuses));
        const auto written = write(Secret("a key"));
        QVERIFY(m_desktop.asked() > 0);
        QVERIFY(!written);
        QVERIFY2(written.error().detail.contains(u"not for you"_s), qPrintable(written.error().detail));
        QCOMPARE(written.error().code, Error::Code::Refused);
        QVERIFY(!isOpen());
        KeychainDesktop::beGone();
    }

    void aSilentOneIsWaitedForAsLongAsOneLikes()
    {
        QVERIFY(m_desktop.beStubborn(KeychainDesktop::Manner::IsSilent));
        DesktopKeychain hurried(200ms);
        const auto found = read(hurried);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Unreachable);
        QVERIFY(found.error().next.contains(u"locked"_s));
        QVERIFY(!isOpen());

        std::stop_source stop;
        auto stopped = std::async(std::launch::async, [&] { return m_keychain.read(name, {stop.get_token(), {}}); });
        QCOMPARE(stopped.wait_for(100ms), std::future_status::timeout);
        stop.request_stop();
        QCOMPARE(stopped.wait_for(10s), std::future_status::ready);
        QCOMPARE(stopped.get().error().code, Error::Code::Cancelled);
        KeychainDesktop::beGone(); // what still hangs ends with it
    }

    void theRealOneKeepsAndForgets()
    {
        if (!KeychainDesktop::hasKeyring())
            QSKIP("needs gnome-keyring-daemon");
        QVERIFY(m_desktop.startKeyring());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.isKeyringThere(), longEnough);

        auto found = read(m_keychain);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(found->isEmpty());
        const Secret first("a key with blänks");
        const Secret second(QByteArrayView("ab\0c\ndé", 8));
        for (const Secret &secret : {first, second}) {
            const auto written = write(secret);
            QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
            QCOMPARE(*read(m_keychain), secret);
        }
        QVERIFY(isOpen());
        qputenv("XDG_CURRENT_DESKTOP", "KDE"); // where KWallet would be asked, and would ask
        QVERIFY(!isOpen());
        qunsetenv("XDG_CURRENT_DESKTOP");
        DesktopKeychain another;
        QCOMPARE(*read(another), second);
        QVERIFY(!m_desktop.keyringBytes().isEmpty());
        QVERIFY(!m_desktop.keyringBytes().contains(second.reveal().toByteArray().toBase64()));

        QVERIFY(elsewhere([&] { return m_keychain.remove(name, {}); }));
        QVERIFY(read(m_keychain)->isEmpty());
        QVERIFY(elsewhere([&] { return m_keychain.remove(name, {}); })); // fine where there is none
    }

    void severalAskAtOnce()
    {
        if (!KeychainDesktop::hasKeyring())
            QSKIP("needs gnome-keyring-daemon");
        std::vector<std::future<Result<Secret>>> all;
        for (int i = 0; i < 8; ++i) {
            all.push_back(std::async(std::launch::async, [this, i] {
                const QString own = u"%1 %2"_s.arg(name).arg(i);
                const Secret secret(QByteArray::number(i));
                if (auto written = m_keychain.write(own, secret, {}); !written)
                    return Result<Secret>(written.error());
                return m_keychain.read(own, {});
            }));
        }
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(all[static_cast<std::size_t>(i)].wait_for(30s), std::future_status::ready);
            QCOMPARE(*all[static_cast<std::size_t>(i)].get(), Secret(QByteArray::number(i)));
        }
    }

    void aLockedOneNeitherGivesNorHangs()
    {
        if (!KeychainDesktop::hasKeyring())
            QSKIP("needs gnome-keyring-daemon");
        QVERIFY(write(Secret("a key")));
        QVERIFY(isOpen());
        QVERIFY(m_desktop.lockKeyring());
        QVERIFY(!isOpen());
        DesktopKeychain hurried(1s); // nobody is here to type its password
        QElapsedTimer timer;
        timer.start();
        const auto found = read(hurried);
        QVERIFY(timer.elapsed() < 15'000);
        QVERIFY(!found || found->isEmpty());
    }

    void aBusThatGoesTakesNothingWithIt()
    {
        m_desktop.stopBus();
        DesktopKeychain hurried(5s);
        const auto found = read(hurried); // and this process is still there
        QVERIFY(!found);
        QVERIFY(!found.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DesktopKeychainTest)
#include "tst_desktopkeychain.moc"
