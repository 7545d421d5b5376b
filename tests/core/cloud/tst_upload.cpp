// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadbench.h"

#include <algorithm>
#include <chrono>

using namespace gangway;
using namespace Qt::StringLiterals;
using test::FakeStore;
using test::UploadBench;
using Call = FakeStore::Call;
using Meddling = FakeStore::Meddling;

class UploadTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsFilesOfEverySize_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("parts"); // 0: one PUT
        const qint64 part = UploadBench::partBytes;
        QTest::newRow("nothing") << qint64(0) << 0;
        QTest::newRow("a byte") << qint64(1) << 0;
        QTest::newRow("just one PUT") << part << 0;
        QTest::newRow("one byte more") << part + 1 << 2;
        QTest::newRow("whole parts") << 3 * part << 3;
        QTest::newRow("parts and a rest") << 6 * part + 4321 << 7;
    }
    void sendsFilesOfEverySize()
    {
        QFETCH(qint64, bytes);
        QFETCH(int, parts);
        UploadBench bench(bytes);
        qint64 last = 0;
        const auto uploaded = bench.run({{}, [&](const Progress &progress) {
                                             QCOMPARE(progress.unit, Progress::Unit::Bytes);
                                             QCOMPARE(progress.total, bytes);
                                             QVERIFY(progress.done >= last && progress.done <= bytes);
                                             last = progress.done;
                                         }});
        QVERIFY2(uploaded, uploaded ? "" : qPrintable(test::shown(uploaded.error())));
        QCOMPARE(last, bytes);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        QVERIFY(bench.store.isUploaded());
        QCOMPARE(uploaded->bytes, bytes);
        QCOMPARE(uploaded->bytesSent, bytes);
        QCOMPARE(std::ssize(uploaded->parts), std::max(parts, 1));
        QCOMPARE(uploaded->sha256, parts == 0 ? bench.sha256() : QByteArray());
        QCOMPARE(bench.store.calls(Call::Single), parts == 0 ? 1 : 0);
        QCOMPARE(bench.store.calls(Call::Links), parts == 0 ? 0 : 1);
        QCOMPARE(bench.store.calls(Call::Complete), parts == 0 ? 0 : 1);
        for (const auto &request : bench.store.storageRequests()) {
            // The link of the one PUT is signed with this header, those of parts without.
            QCOMPARE(request.header("x-amz-server-side-encryption"), parts == 0 ? QByteArray("aws:kms") : QByteArray());
            QVERIFY(request.header("transfer-encoding").isEmpty());
            QVERIFY(request.header("content-type").isEmpty());
            QCOMPARE(request.header("content-length").toLongLong(), request.bodyBytes);
        }
    }

    void takesMetabasesOwnPartSize_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("parts");
        QTest::newRow("exactly one PUT") << qint64(100'000'000) << 1;
        QTest::newRow("a byte over") << qint64(100'000'001) << 2;
    }
    void takesMetabasesOwnPartSize()
    {
        QFETCH(qint64, bytes);
        QFETCH(int, parts);
        UploadBench bench(0);
        bench.makeSparse(bytes);
        bench.uploadOptions.partBytes = cloud::UploadOptions().partBytes;
        const auto uploaded = bench.run();
        // This double keeps 4 MiB of a part, so only what arrived is compared.
        auto requests = bench.store.storageRequests();
        QCOMPARE(std::ssize(requests), parts);
        std::sort(requests.begin(), requests.end(), [](const auto &a, const auto &b) { return a.target < b.target; });
        QCOMPARE(requests[0].bodyBytes, 100'000'000);
        if (parts == 2)
            QCOMPARE(requests[1].bodyBytes, 1);
        QVERIFY(uploaded);
        QCOMPARE(requests[0].sha256, uploaded->parts[0].sha256);
    }

    void provesThatItSentWhatWasExpected()
    {
        UploadBench bench(3 * UploadBench::partBytes + 5);
        const auto digest = cloud::digestParts(bench.path(), UploadBench::partBytes, {});
        QVERIFY(digest);
        QCOMPARE(digest->file.sha256, bench.sha256());
        QCOMPARE(digest->file.bytes, 3 * UploadBench::partBytes + 5);
        QCOMPARE(std::ssize(digest->parts), 4);
        bench.uploadOptions.expected = *digest;
        const auto uploaded = bench.run();
        QVERIFY(uploaded);
        QCOMPARE(uploaded->sha256, bench.sha256());
        for (size_t part = 0; part < 4; ++part)
            QCOMPARE(uploaded->parts[part].sha256, digest->parts[part]);
    }

    void digestsPartsOfEverySize_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<qint64>("partBytes");
        QTest::newRow("nothing") << qint64(0) << qint64(1000);
        QTest::newRow("less than a part") << qint64(999) << qint64(1000);
        QTest::newRow("a part") << qint64(1000) << qint64(1000);
        QTest::newRow("a part and a byte") << qint64(1001) << qint64(1000);
        QTest::newRow("more than a block") << qint64(5'000'000) << qint64(3'000'000);
    }
    void digestsPartsOfEverySize()
    {
        QFETCH(qint64, bytes);
        QFETCH(qint64, partBytes);
        UploadBench bench(bytes);
        QFile file(bench.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto digest = cloud::digestParts(bench.path(), partBytes, {});
        QVERIFY(digest);
        QCOMPARE(digest->file.sha256, Sha256::hexOf(content));
        QCOMPARE(std::ssize(digest->parts), std::max<qint64>(1, (bytes + partBytes - 1) / partBytes));
        for (qint64 part = 0; part < std::ssize(digest->parts); ++part) {
            QCOMPARE(digest->parts[static_cast<size_t>(part)], Sha256::hexOf(content.mid(part * partBytes, partBytes)));
        }
    }

    void completesNothingWhenTheBytesAreNotTheExpectedOnes()
    {
        UploadBench bench(3 * UploadBench::partBytes);
        bench.uploadOptions.expected = *cloud::digestParts(bench.path(), UploadBench::partBytes, {});
        bench.writeFile(3 * UploadBench::partBytes, 8);
        const auto uploaded = bench.run();
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().code, Error::Code::Different);
        QCOMPARE(bench.store.calls(Call::Complete), 0);
        QVERIFY(bench.state.facts()->value().parts.empty());

        bench.writeFile(3 * UploadBench::partBytes + 1, 7);
        QCOMPARE(bench.run().error().code, Error::Code::Different);
    }

    void noticesAFileThatChangesMeanwhile_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("parts");
        for (const int parts : {1, 5}) {
            QTest::addRow("grows, %d parts", parts) << u"grow"_s << parts;
            QTest::addRow("shrinks, %d parts", parts) << u"shrink"_s << parts;
            QTest::addRow("is written to, %d parts", parts) << u"write"_s << parts;
        }
    }
    void noticesAFileThatChangesMeanwhile()
    {
        QFETCH(QString, change);
        QFETCH(int, parts);
        QString path;
        UploadBench bench(parts * UploadBench::partBytes, [&](Call call, int part, int before, Meddling &) {
            if ((call != Call::Single && call != Call::Part) || part > 1 || before > 0)
                return;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (change == u"grow"_s)
                file.resize(file.size() + 1);
            else if (change == u"shrink"_s)
                file.resize(file.size() - 1);
            else
                file.write("!");
        });
        path = bench.path();
        bench.uploadOptions.parallel = 1;
        const auto uploaded = bench.run();
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().code, Error::Code::Different);
        QVERIFY(uploaded.error().what.contains(path));
        QCOMPARE(bench.store.calls(Call::Complete), 0);
        QVERIFY(!bench.store.isUploaded());
    }

    void saysWhatIsWrongWithTheFile()
    {
        UploadBench bench(10);
        QFile::remove(bench.path());
        QCOMPARE(bench.run().error().code, Error::Code::NotFound);
        QCOMPARE(cloud::uploadFile(QFileInfo(bench.path()).absolutePath(), bench.storeClient, bench.client(),
                                   bench.state, bench.uploadOptions, {})
                     .error()
                     .code,
                 Error::Code::Refused);
    }

    void returnsEtagsAsTheyCame()
    {
        UploadBench bench(2 * UploadBench::partBytes);
        QVERIFY(bench.run());
        const auto parts = bench.state.facts()->value().parts;
        QCOMPARE(std::ssize(parts), 2);
        for (const auto &part : parts)
            QVERIFY(part.etag.startsWith('"') && part.etag.endsWith('"'));
        // The double completes only with the very same text.
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
    }

    void sendsPartsSideBySide()
    {
        // So that a part is not answered before the next one begins, however busy the machine is.
        UploadBench bench(8 * UploadBench::partBytes, [](Call call, int, int, Meddling &meddling) {
            if (call == Call::Part)
                meddling.reaction.latency = std::chrono::milliseconds(300);
        });
        int most = 0;
        const auto uploaded =
            bench.run({{}, [&](const Progress &) { most = std::max(most, bench.client().underWay()); }});
        QVERIFY(uploaded);
        QVERIFY(most >= 2 && most <= 4);

        UploadBench one(8 * UploadBench::partBytes);
        one.uploadOptions.parallel = 1;
        most = 0;
        QVERIFY(one.run({{}, [&](const Progress &) { most = std::max(most, one.client().underWay()); }}));
        QVERIFY(most <= 1);
    }

    void stopsInMidTransferAndKeepsWhatIsStored()
    {
        std::stop_source stop;
        UploadBench bench(8 * UploadBench::partBytes, [&](Call call, int part, int before, Meddling &meddling) {
            if (call == Call::Part && part == 5 && before == 0) {
                meddling.reaction.stallAfterBody = 1000;
                meddling.reaction.onStall = [&] { stop.request_stop(); };
            }
        });
        bench.uploadOptions.parallel = 1;
        const auto uploaded = bench.run({stop.get_token(), {}});
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().code, Error::Code::Cancelled);
        QCOMPARE(std::ssize(bench.state.facts()->value().parts), 4);
        QCOMPARE(bench.client().underWay(), 0);
        const auto again = bench.run();
        QVERIFY(again);
        QCOMPARE(again->partsKept, 4);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        for (int part = 1; part <= 8; ++part)
            QCOMPARE(bench.store.timesStored(part), 1);
    }

    void doesNothingWhenStoppedBefore()
    {
        std::stop_source stop;
        stop.request_stop();
        UploadBench bench(10);
        QCOMPARE(bench.run({stop.get_token(), {}}).error().code, Error::Code::Cancelled);
    }

    void endsWhenTheStateCannotBeSaved()
    {
        class FullDisk final : public cloud::UploadState
        {
        public:
            Result<std::optional<cloud::UploadFacts>> facts() override { return std::optional<cloud::UploadFacts>(); }
            Result<cloud::UploadSecrets> secrets() override { return secretsNow; }
            Result<> saveSecrets(const cloud::UploadSecrets &) override { return {}; }
            Result<> begin(const cloud::UploadFacts &) override { return {}; }
            Result<> addPart(const cloud::UploadedPart &) override
            {
                return Error{Error::Code::NoSpace, u"full"_s, {}, {}};
            }
            Result<> setComplete() override { return {}; }
            cloud::UploadSecrets secretsNow;
        };
        UploadBench bench(3 * UploadBench::partBytes);
        FullDisk state;
        state.secretsNow.migration = *bench.storeClient.create(u"v0.57.8"_s, {});
        const auto uploaded =
            cloud::uploadFile(bench.path(), bench.storeClient, bench.client(), state, bench.uploadOptions, {});
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().code, Error::Code::NoSpace);
        QCOMPARE(bench.store.calls(Call::Complete), 0);
    }
};

QTEST_GUILESS_MAIN(UploadTest)
#include "tst_upload.moc"
