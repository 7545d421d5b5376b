// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

Settings everythingChosen()
{
    Settings settings;
    settings.language = u"pt_BR"_s;
    settings.runsFolder = u"/srv/runs"_s;
    settings.backupsFolder = u"/srv/backups"_s;
    settings.uploadKilobytesPerSecond = 2500;
    settings.proxy = Settings::Proxy::Fixed;
    settings.proxyAddress = u"http://proxy.example.org:3128"_s;
    settings.logLevel = u"debug"_s;
    settings.keepsKeys = true;
    return settings;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString place(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void init()
    {
        qunsetenv("GANGWAY_HOME");
        qunsetenv("XDG_CONFIG_HOME");
    }

    void withoutAFileEverythingIsAsItComes()
    {
        const auto settings = loadSettings(place(u"none.json"_s));
        QVERIFY(settings);
        QCOMPARE(*settings, Settings());
        QVERIFY(!QFile::exists(place(u"none.json"_s)));
    }

    void whatIsSavedIsLoaded()
    {
        const QString path = place(u"config/gangway/settings.json"_s);
        QVERIFY(saveSettings(everythingChosen(), path));
        const auto settings = loadSettings(path);
        QVERIFY(settings);
        QCOMPARE(*settings, everythingChosen());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        QVERIFY(saveSettings(Settings(), path));
        QCOMPARE(*loadSettings(path), Settings());
    }

    void membersOfANewerGangwayStay()
    {
        const QString path = place(u"newer.json"_s);
        write(path, "{\"colour\":\"blue\",\"language\":\"fi\"}");
        auto settings = loadSettings(path);
        QVERIFY(settings);
        QCOMPARE(settings->language, u"fi"_s);
        settings->language = u"ja"_s;
        QVERIFY(saveSettings(*settings, path));
        const QJsonObject saved = QJsonDocument::fromJson(contents(path)).object();
        QCOMPARE(saved[u"colour"_s].toString(), u"blue"_s);
        QCOMPARE(saved[u"language"_s].toString(), u"ja"_s);
    }

    void whatCannotBeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("{") << u"unterminated"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"no object"_s;
        QTest::newRow("too long") << QByteArray(70'000, ' ') << u"more than"_s;
        QTest::newRow("wrong type") << QByteArray("{\"language\":7}") << u"language"_s;
        QTest::newRow("rate as text") << QByteArray("{\"uploadKilobytesPerSecond\":\"fast\"}") << u"upload"_s;
        QTest::newRow("rate of nearly nothing") << QByteArray("{\"uploadKilobytesPerSecond\":1}") << u"1 kB/s"_s;
        QTest::newRow("rate below zero") << QByteArray("{\"uploadKilobytesPerSecond\":-5}") << u"-5"_s;
        QTest::newRow("half a kilobyte") << QByteArray("{\"uploadKilobytesPerSecond\":100.5}") << u"-1"_s;
        QTest::newRow("keys kept as a word") << QByteArray("{\"keepKeys\":\"yes\"}") << u"keepKeys"_s;
        QTest::newRow("relative folder") << QByteArray("{\"backupsFolder\":\"backups\"}") << u"backups"_s;
        QTest::newRow("unknown level") << QByteArray("{\"logLevel\":\"loud\"}") << u"loud"_s;
        QTest::newRow("proxy without scheme") << QByteArray("{\"proxy\":\"proxy.example.org:3128\"}") << u"proxy.ex"_s;
        QTest::newRow("proxy with a path") << QByteArray("{\"proxy\":\"http://proxy.example.org/x\"}") << u"/x"_s;
        QTest::newRow("proxy of another kind") << QByteArray("{\"proxy\":\"ftp://proxy.example.org\"}") << u"ftp"_s;
    }
    void whatCannotBeIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const QString path = place(u"wrong.json"_s);
        write(path, json);
        const auto settings = loadSettings(path);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, Error::Code::Corrupt);
        QVERIFY(settings.error().what.contains(path));
        QVERIFY2(settings.error().detail.contains(named), qPrintable(settings.error().detail));
        // A fresh choice mends it.
        QVERIFY(saveSettings(everythingChosen(), path));
        QCOMPARE(*loadSettings(path), everythingChosen());
    }

    void aPasswordNeitherStaysNorIsShown()
    {
        Settings settings = everythingChosen();
        settings.proxyAddress = u"http://user:hunter2@proxy.example.org:3128"_s;
        const QString path = place(u"secret.json"_s);
        const auto saved = saveSettings(settings, path);
        QVERIFY(!saved);
        QVERIFY(!QFile::exists(path));
        const Error &why = saved.error();
        QVERIFY(!(why.what + why.detail + why.next).contains(u"hunter2"_s));
    }

    void theFileIsWhereEverythingElseIsOrInTheConfiguration()
    {
        QCOMPARE(settingsPath(), QDir::homePath() + u"/.config/gangway/settings.json"_s);
        qputenv("XDG_CONFIG_HOME", "/etc/mine");
        QCOMPARE(settingsPath(), u"/etc/mine/gangway/settings.json"_s);
        qputenv("GANGWAY_HOME", "/srv/gw/");
        QCOMPARE(settingsPath(), u"/srv/gw/settings.json"_s);
        qputenv("GANGWAY_HOME", "relative");
        QCOMPARE(settingsPath(), u"/etc/mine/gangway/settings.json"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
