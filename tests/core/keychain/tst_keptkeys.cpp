// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keptkeys.h"
#include "tests/doubles/memoryvault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

Error problem(Error::Code code)
{
    return {code, u"It did not happen."_s, u"because"_s, u"Do something."_s};
}

} // namespace

class KeptKeysTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<MemoryVault> m_vault;
    const Secret m_key{"abcdefghijklmnopqrstuvwxyz"};

    QString place(const QString &name) const { return m_folder->filePath(name); }
    QString notes() const { return place(u"config/kept-keys"_s); }
    KeptKeys keys() const { return KeptKeys(m_vault, notes()); }
    QString database(const QString &name) const
    {
        QFile file(place(name));
        return file.open(QIODevice::WriteOnly) ? QFileInfo(file).canonicalFilePath() : QString();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_shared<MemoryVault>();
    }

    void whatIsKeptIsFoundUntilItIsForgotten()
    {
        const QString path = database(u"metabase.db.mv.db"_s);
        QVERIFY(keys().keep(path, m_key, {}));
        QVERIFY(keys().has(path));
        QCOMPARE(keys().databases(), QStringList{path});
        QCOMPARE(*keys().keyOf(path, {}), m_key);
        const Secret other("another key of the same database");
        QVERIFY(keys().keep(path, other, {}));
        QCOMPARE(keys().databases(), QStringList{path});
        QCOMPARE(*keys().keyOf(path, {}), other);
        QVERIFY(keys().forget(path, {}));
        QVERIFY(!keys().has(path));
        QVERIFY(keys().keyOf(path, {})->isEmpty());
        QVERIFY(m_vault->secrets().empty());
        QVERIFY(keys().forget(path, {}));
    }

    void theNotesHoldNoKeyAndAreNobodyElses()
    {
        QVERIFY(keys().keep(database(u"a.mv.db"_s), m_key, {}));
        const QFileInfoList files = QDir(notes()).entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile file(files.first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(m_key.reveal().toByteArray()));
        for (const auto &[name, secret] : m_vault->secrets())
            QVERIFY(name.contains(place(u"a.mv.db"_s)));
    }

    void everyWayToNameAFileIsTheSame()
    {
        const QString path = database(u"metabase.db.mv.db"_s);
        QVERIFY(QFile::link(path, place(u"link.mv.db"_s)));
        QVERIFY(keys().keep(place(u"link.mv.db"_s), m_key, {}));
        QCOMPARE(*keys().keyOf(m_folder->path() + u"/./metabase.db.mv.db"_s, {}), m_key);
        QVERIFY(QFile::remove(path)); // what is gone can be forgotten still
        QCOMPARE(keys().databases(), QStringList{path});
        QVERIFY(keys().forgetAll({}));
        QVERIFY(m_vault->secrets().empty());
        QVERIFY(keys().databases().isEmpty());
    }

    void aVaultIsOnlyAskedForWhatItHas()
    {
        QVERIFY(keys().keyOf(database(u"a.mv.db"_s), {})->isEmpty());
        QVERIFY(keys().forget(database(u"a.mv.db"_s), {}));
        QVERIFY(keys().forgetAll({}));
        QCOMPARE(m_vault->asked(), 0);
        QVERIFY(!QFile::exists(notes()));
    }

    void aKeyAtHandIsHadWithoutAskingAnybody()
    {
        const QString path = database(u"a.mv.db"_s);
        QVERIFY(keys().keyAtHand(path, {}).isEmpty());
        QVERIFY(keys().keep(path, m_key, {}));
        QCOMPARE(keys().keyAtHand(path, {}), m_key);
        const int asked = m_vault->asked();
        m_vault->setSilent(true); // locked: a read would wait for somebody
        QVERIFY(keys().keyAtHand(path, {}).isEmpty());
        QCOMPARE(m_vault->asked(), asked);
        m_vault->setSilent(false);
        m_vault->failWith(problem(Error::Code::Refused));
        QVERIFY(keys().keyAtHand(path, {}).isEmpty());
        QVERIFY(keys().has(path)); // another time, perhaps
    }

    void whatSomebodyDeletedInTheKeychainIsNoted()
    {
        const QString path = database(u"a.mv.db"_s);
        QVERIFY(keys().keep(path, m_key, {}));
        m_vault->empty();
        QVERIFY(keys().keyOf(path, {})->isEmpty());
        QVERIFY(!keys().has(path));
    }

    void aVaultThatDoesNotTakeItLeavesNoNote_data()
    {
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<bool>("isNoted");
        QTest::newRow("refused") << Error::Code::Refused << false;
        QTest::newRow("none runs") << Error::Code::NotFound << false;
        QTest::newRow("no answer in time: it may have it") << Error::Code::Unreachable << true;
    }
    void aVaultThatDoesNotTakeItLeavesNoNote()
    {
        QFETCH(Error::Code, code);
        QFETCH(bool, isNoted);
        const QString path = database(u"a.mv.db"_s);
        m_vault->failWith(problem(code));
        const auto kept = keys().keep(path, m_key, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, code);
        QCOMPARE(keys().has(path), isNoted);
    }

    void whatCannotBeForgottenStaysKnown()
    {
        const QStringList paths{database(u"a.mv.db"_s), database(u"b.mv.db"_s)};
        for (const QString &path : paths)
            QVERIFY(keys().keep(path, m_key, {}));
        m_vault->failWith(problem(Error::Code::Refused));
        QCOMPARE(keys().forgetAll({}).error().code, Error::Code::Refused);
        QCOMPARE(keys().keyOf(paths.first(), {}).error().code, Error::Code::Refused);
        QCOMPARE(keys().databases(), paths);
        const int before = m_vault->asked();
        m_vault->failWith(problem(Error::Code::Unreachable));
        QVERIFY(!keys().forgetAll({}));
        QCOMPARE(m_vault->asked(), before + 1); // not a minute for each
        m_vault->failWith({});
        QVERIFY(keys().forgetAll({}));
        QVERIFY(keys().databases().isEmpty());
    }

    void foreignFilesAreNoNotes()
    {
        QVERIFY(QDir().mkpath(notes()));
        for (const QByteArray &content : {QByteArray(), QByteArray("relative"), QByteArray(20'000, '/'),
                                          QByteArray("/srv/metabase.db.mv.db"), QByteArray("\xff\xfe\0", 3)}) {
            QFile file(notes() + u"/%1.note"_s.arg(content.size()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        QVERIFY(keys().databases().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptKeysTest)
#include "tst_keptkeys.moc"
