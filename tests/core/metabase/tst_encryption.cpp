// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/encryptionstate.h"
#include "core/metabase/settings.h"
#include "tests/doubles/smallmetabase.h"

#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

EncryptionKey key(QByteArrayView text)
{
    return *EncryptionKey::derive(Secret(text));
}
const EncryptionKey &rightKey()
{
    static const EncryptionKey right = key("0123456789abcdef");
    return right;
}
const EncryptionKey &wrongKey()
{
    static const EncryptionKey wrong = key("fedcba9876543210");
    return wrong;
}
QByteArray encrypted(QByteArrayView plain)
{
    return *rightKey().encryptText(plain);
}
EncryptionState read(MemoryReader &reader, const EncryptionKey *with)
{
    const TableFinder tables(reader.catalogue());
    return *readEncryptionState(reader, tables, with, {});
}
qint64 encryptedIn(const EncryptionState &state, const QString &table, const QString &column)
{
    for (const EncryptedColumn &found : state.columns) {
        if (found.table == table && found.column == column)
            return found.encrypted;
    }
    return -1;
}

} // namespace

class EncryptionTest : public QObject
{
    Q_OBJECT

private slots:
    void knownValuesDecrypt_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("a setting")
            << "AAECAwQFBgcICQoLDA0OD1Mh0YMsoqqb51PfY89IbhOGNp0eB3u/PhDqr8Tt4nLl4+/PrlJavN68/I7XesSphA=="_ba
            << "true"_ba;
        QTest::newRow("details of a data source")
            << "AAECAwQFBgcICQoLDA0ODwCQo83SSKrpw9zZWK13lYy066XXUJ/FzleXcvFV+qDBhzpJR7hT5LcBcY9YAIQGSisQwlo2yalv3VsypDK1uv4="_ba
            << R"({"db":"sample.db"})"_ba;
        QTest::newRow("a whole block has one more of padding")
            << "AAECAwQFBgcICQoLDA0OD69mnB3WjuRmdTSzzi7+9owVdnFFuWPanYwhZOzs7QlhXCTotZhGOypLsvb99hTIgg6JwKXC+axKqVGRXqM9a54="_ba
            << "exactly16bytes!!"_ba;
    }
    void knownValuesDecrypt()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, plain);
        QVERIFY(looksEncrypted(stored));
        QCOMPARE(rightKey().decryptText(stored), std::optional(plain));
        QVERIFY(!wrongKey().decryptText(stored));
        // A single changed bit anywhere is noticed: IV, ciphertext or tag.
        const QByteArray raw = QByteArray::fromBase64(stored);
        for (qsizetype i = 0; i < raw.size(); ++i) {
            QByteArray changed = raw;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY2(!rightKey().decrypt(changed), qPrintable(u"byte %1"_s.arg(i)));
        }
    }

    void whatIsEncryptedHereDecryptsAgain()
    {
        for (const qsizetype size : {0, 1, 15, 16, 17, 4096}) {
            const QByteArray plain(size, 'x');
            const QByteArray stored = encrypted(plain);
            QVERIFY(looksEncrypted(stored));
            QCOMPARE(rightKey().decryptText(stored), std::optional(plain));
        }
        QVERIFY(encrypted("same") != encrypted("same")); // a new IV each time
    }

    void shortKeysAreRefusedWithoutRepeatingThem()
    {
        const auto refused = EncryptionKey::derive(Secret(QByteArrayView("short-secret")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Usage);
        QVERIFY(!(refused.error().what + refused.error().detail + refused.error().next).contains(u"short-secret"_s));
    }

    void ordinaryValuesAreNotTakenForCiphertext_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("JSON")
            << R"({"host":"db.example.org","port":5432,"dbname":"shop","user":"bi","password":"x"})"_ba;
        QTest::newRow("short base64") << "c2hvcnQ="_ba;
        QTest::newRow("64 hexadecimal digits") << QByteArray(64, 'a');
        QTest::newRow("128 hexadecimal digits fit the length") << QByteArray(128, 'f');
        QTest::newRow("a length that does not fit") << QByteArray(65, 'Q').toBase64();
        QTest::newRow("white space inside") << (QByteArray(40, 'Q').toBase64() + "\n" + QByteArray(32, 'Q').toBase64());
        QByteArray certificate(96, 'x');
        certificate.replace(0, 4, QByteArray("\x30\x82\x00\x5c", 4));
        QTest::newRow("a certificate") << certificate.toBase64();
        QTest::newRow("bcrypt") << "$2a$10$abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"_ba;
        QTest::newRow("nothing") << QByteArray();
    }
    void ordinaryValuesAreNotTakenForCiphertext()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!looksEncrypted(value));
    }

    void byteColumnsAreJudgedByTheirContents()
    {
        const QByteArray raw = QByteArray::fromBase64(encrypted("-----BEGIN PRIVATE KEY-----"));
        QVERIFY(looksEncryptedBytes(raw));
        QVERIFY(!looksEncryptedBytes(QByteArray(96, 'k')));                            // text of a fitting length
        QVERIFY(!looksEncryptedBytes(QByteArray("\xfe\xed\xfe\xed") + raw.sliced(4))); // a Java key store
        QVERIFY(!looksEncryptedBytes(raw.chopped(1)));
    }

    void aPlainDatabaseNeedsNoKey()
    {
        MemoryReader reader = smallMetabase();
        const EncryptionState state = read(reader, nullptr);
        QCOMPARE(state.key, KeyState::NotEncrypted);
        QCOMPARE(state.sentinel, EncryptionState::Sentinel::Plain);
        QVERIFY(!state.isEncrypted());
        QVERIFY(state.leftovers().empty());
    }

    void theSentinelJudgesTheKey()
    {
        MemoryReader reader = smallMetabase(MemoryReader::Names::Upper);
        emptyTable(reader, u"setting"_s).row({"encryption-check", encrypted("0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00")});
        emptyTable(reader, u"metabase_database"_s)
            .row({1, "Shop", "postgres", false, false, false, encrypted(R"({"host":"db.example.org"})"), nullptr});
        QCOMPARE(read(reader, nullptr).key, KeyState::KeyMissing);
        QCOMPARE(read(reader, &rightKey()).key, KeyState::KeyRight);
        QCOMPARE(read(reader, &wrongKey()).key, KeyState::KeyWrong);
        QVERIFY(read(reader, nullptr).isEncrypted());
        QCOMPARE(encryptedIn(read(reader, nullptr), u"metabase_database"_s, u"details"_s), 1);
    }

    void aSentinelThatIsNoUuidIsAWrongKey()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s).row({"encryption-check", encrypted("not a uuid")});
        QCOMPARE(read(reader, &rightKey()).key, KeyState::KeyWrong);
    }

    void withoutASentinelTheValuesDecide()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s)
            .row({"site-name", encrypted("Example BI")})
            .row({"settings-last-updated", "2021-02-11 18:38:56.042236+00"});
        QCOMPARE(read(reader, nullptr).key, KeyState::KeyMissing);
        QCOMPARE(read(reader, &rightKey()).key, KeyState::KeyRight);
        QCOMPARE(read(reader, &wrongKey()).key, KeyState::KeyWrong);
    }

    void columnsAPlaintextDumpForgetsAreLeftovers()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"core_user"_s)
            .row({1, "ada@example.org", nullptr, true, true, "personal", nullptr, encrypted("{}")})
            .row({2, "ben@example.org", nullptr, true, true, "personal", nullptr,
                  LargeText{encrypted(QByteArray(9000, 'x'))}});
        emptyTable(reader, u"channel"_s).row({1, "Hook", "channel/http", encrypted("{}")});
        for (const bool withSentinel : {true, false}) {
            if (!withSentinel)
                emptyTable(reader, u"setting"_s).row({"site-name", "Example BI"});
            const EncryptionState state = read(reader, nullptr);
            QCOMPARE(state.key, KeyState::NotEncrypted);
            QVERIFY(!state.isEncrypted());
            QCOMPARE(state.leftovers().size(), 2u);
            QCOMPARE(encryptedIn(state, u"core_user"_s, u"settings"_s), 2);
            QCOMPARE(encryptedIn(state, u"channel"_s, u"details"_s), 1);
        }
    }

    void valuesOfAnotherKeyAreLeftoversUnderTheRightOne()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s).row({"encryption-check", encrypted("0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00")});
        emptyTable(reader, u"core_user"_s)
            .row({1, "ada@example.org", nullptr, true, true, "personal", nullptr, *wrongKey().encryptText("{}")})
            .row({2, "ben@example.org", nullptr, true, true, "personal", nullptr, encrypted("{}")});
        const EncryptionState state = read(reader, &rightKey());
        QCOMPARE(state.key, KeyState::KeyRight);
        QCOMPARE(state.leftovers().size(), 1u);
        QCOMPARE(state.leftovers().front().encrypted - state.leftovers().front().opened, 1);
    }

    void byteSecretsAreScanned()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"secret"_s)
            .row({1, "ssh", "ssh-key", "uploaded", Blob{QByteArray::fromBase64(encrypted("key"))}})
            .row({2, "store", "keystore", "uploaded", Blob{"plain text"}});
        const EncryptionState state = read(reader, &rightKey());
        QCOMPARE(encryptedIn(state, u"secret"_s, u"value"_s), 1);
    }

    void anUnknownSecondFormatIsSaid()
    {
        MemoryReader reader = smallMetabase();
        reader.table(u"data_encryption_key"_s, {u"id"_s, u"wrapped"_s}).row({1, Blob{QByteArray(60, '\x8f')}});
        const EncryptionState state = read(reader, nullptr);
        QCOMPARE(state.key, KeyState::Unknown);
        QCOMPARE(state.envelopeKeys, 1);
    }

    void settingsKeepOnlyWhatMayBeRead()
    {
        Settings settings;
        settings.add(u"site-name"_s, encrypted("Example BI"), &rightKey());
        settings.add(u"site-url"_s, encrypted("https://bi.example.org"), nullptr);
        settings.add(u"embedding-secret-key"_s, QByteArray(64, 'a'), nullptr);
        settings.add(u"email-smtp-password"_s, "hush", &rightKey());
        settings.add(u"landing-page"_s, "", nullptr);
        QCOMPARE(settings.siteName(), u"Example BI"_s);
        QCOMPARE(settings.siteUrl(), QString());
        QCOMPARE(settings.unreadable(), QStringList{u"site-url"_s});
        QVERIFY(settings.isSet(u"embedding-secret-key"_s));
        QVERIFY(!settings.value(u"embedding-secret-key"_s));
        QVERIFY(!settings.value(u"email-smtp-password"_s));
        QVERIFY(!settings.isSet(u"landing-page"_s));
    }

    void noSecretIsEverReadable()
    {
        for (const char16_t *key :
             {u"embedding-secret-key", u"premium-embedding-token", u"setup-token", u"api-key", u"email-smtp-password",
              u"email-smtp-username", u"ldap-password", u"ldap-bind-dn", u"jwt-shared-secret",
              u"saml-keystore-password", u"saml-identity-provider-certificate", u"slack-token", u"slack-app-token",
              u"google-auth-client-id", u"encryption-check", u"llm-anthropic-api-key", u"git-sync-token"})
            QVERIFY2(!Settings::isReadable(key), qPrintable(QString::fromUtf16(key)));
    }
};

QTEST_GUILESS_MAIN(EncryptionTest)
#include "tst_encryption.moc"
