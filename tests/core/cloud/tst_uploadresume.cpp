// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadbench.h"

using namespace gangway;
using namespace Qt::StringLiterals;
using test::FakeStore;
using test::UploadBench;
using Call = FakeStore::Call;
using Meddling = FakeStore::Meddling;

namespace {

/// Storage answers parts from @p from on with this status for ever, until told otherwise.
struct Closing
{
    int from = 1;
    bool isClosed = true;

    FakeStore::Meddler meddler()
    {
        return [this](Call call, int part, int, Meddling &meddling) {
            if (call == Call::Part && part >= from && isClosed) {
                meddling.reaction.status = 503;
                meddling.isInstead = true;
            }
        };
    }
};

constexpr qint64 partBytes = UploadBench::partBytes;

} // namespace

class UploadResumeTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnWhereItWasInterrupted()
    {
        Closing closing{4};
        UploadBench bench(6 * partBytes + 99, closing.meddler());
        const auto cut = bench.run();
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, Error::Code::Interrupted);
        QVERIFY(cut.error().what.contains(u"3"_s) && cut.error().what.contains(u"7"_s));
        closing.isClosed = false;
        QList<Progress> told;
        const auto again = bench.run({{}, [&](const Progress &progress) { told.append(progress); }});
        QVERIFY(again);
        QCOMPARE(again->partsKept, 3);
        QCOMPARE(again->bytesSent, 3 * partBytes + 99);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        for (int part = 1; part <= 7; ++part)
            QCOMPARE(bench.store.timesStored(part), 1);
        QVERIFY(told.last().done == 6 * partBytes + 99);
    }

    void fiveFailedPartsInARowInterrupt()
    {
        Closing closing{1};
        UploadBench bench(6 * partBytes, closing.meddler());
        bench.uploadOptions.parallel = 1;
        bench.budget() = http::RetryBudget(bench.clock, {}, [] { return 0.5; });
        const auto cut = bench.run();
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, Error::Code::Interrupted);
        QCOMPARE(bench.store.calls(Call::Part), 5);
        using namespace std::chrono_literals;
        QCOMPARE(bench.clock.pauses(), (std::vector<std::chrono::milliseconds>{250ms, 500ms, 1s, 2s}));
    }

    void failuresThatComeTogetherCountAsOne()
    {
        // All four of the first parts are cut at once, and everything after that works.
        UploadBench bench(8 * partBytes, [](Call call, int part, int before, Meddling &meddling) {
            if (call == Call::Part && part <= 4 && before == 0)
                meddling.reaction.cutAfterBody = 1000;
        });
        const auto uploaded = bench.run();
        QVERIFY2(uploaded, uploaded ? "" : qPrintable(test::shown(uploaded.error())));
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        QVERIFY(bench.clock.pauses().size() <= 4);
        QVERIFY(bench.budget().tokens() >= 30);
    }

    void comparesTheFileBeforeItGoesOn()
    {
        Closing closing{4};
        UploadBench bench(6 * partBytes, closing.meddler());
        QVERIFY(!bench.run());
        closing.isClosed = false;
        bench.writeFile(6 * partBytes, 8);
        const qint64 before = bench.store.bytesReceived();
        const auto other = bench.run();
        QVERIFY(!other);
        QCOMPARE(other.error().code, Error::Code::Different);
        QCOMPARE(bench.store.bytesReceived(), before);
        bench.writeFile(6 * partBytes + 1, 7);
        QCOMPARE(bench.run().error().code, Error::Code::Different);

        // Told what the file is to be, a new one is no mistake: everything goes again.
        bench.writeFile(6 * partBytes, 9);
        bench.uploadOptions.expected = *cloud::digestParts(bench.path(), partBytes, {});
        const auto fresh = bench.run();
        QVERIFY(fresh);
        QCOMPARE(fresh->partsKept, 0);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
    }

    void beginsAnewWhenTheSecretsAreOfAnotherUpload()
    {
        // As after a kill between saving new links and noting that they are new.
        Closing closing{4};
        UploadBench bench(6 * partBytes, closing.meddler());
        QVERIFY(!bench.run());
        closing.isClosed = false;
        auto secrets = *bench.state.secrets();
        secrets.multipart.uploadId = Secret("another");
        QVERIFY(bench.state.saveSecrets(secrets));
        const auto again = bench.run();
        QVERIFY(again);
        QCOMPARE(again->partsKept, 0);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
    }

    void sendsNothingThatIsComplete()
    {
        UploadBench bench(3 * partBytes);
        QVERIFY(bench.run());
        const qint64 before = bench.store.bytesReceived();
        const auto again = bench.run(); // as after a kill before the run noted that this step is done
        QVERIFY(again);
        QCOMPARE(again->bytesSent, 0);
        QCOMPARE(again->partsKept, 3);
        QCOMPARE(bench.store.bytesReceived(), before);
        QCOMPARE(bench.store.calls(Call::Complete), 1);
    }

    void asksAgainForTheCompletionOnly()
    {
        bool isClosed = true;
        UploadBench bench(3 * partBytes, [&](Call call, int, int, Meddling &meddling) {
            if (call == Call::Complete && isClosed) {
                meddling.reaction.status = 500;
                meddling.isInstead = true;
            }
        });
        const auto cut = bench.run();
        QCOMPARE(cut.error().code, Error::Code::Interrupted);
        QCOMPARE(bench.store.calls(Call::Complete), 8);
        isClosed = false;
        bench.budget() = http::RetryBudget(bench.clock, {}, [] { return 0.0; });
        const auto again = bench.run();
        QVERIFY(again);
        QCOMPARE(again->bytesSent, 0);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
    }

    void aPartWithoutAnAnswerIsSentAgain()
    {
        // Storage has it, but the answer was lost: storage replaces it by the same.
        UploadBench bench(4 * partBytes, [](Call call, int part, int before, Meddling &meddling) {
            if (call == Call::Part && part == 2 && before == 0)
                meddling.reaction.cutBeforeAnswer = true;
        });
        const auto uploaded = bench.run();
        QVERIFY(uploaded);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        QCOMPARE(bench.store.timesStored(1), 1);
        QCOMPARE(bench.store.timesStored(2), 2);
        QCOMPARE(uploaded->bytesSent, 5 * partBytes);
    }

    void renewsLinksThatRanOut_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("isSameUpload");
        for (const bool same : {true, false}) {
            const char *policy = same ? "same upload" : "another upload";
            QTest::addRow("before the first part, %s", policy) << u"before"_s << same;
            QTest::addRow("between parts, %s", policy) << u"between"_s << same;
            QTest::addRow("under several parts, %s", policy) << u"several"_s << same;
            QTest::addRow("before a continued run, %s", policy) << u"resume"_s << same;
        }
    }
    void renewsLinksThatRanOut()
    {
        QFETCH(QString, when);
        QFETCH(bool, isSameUpload);
        FakeStore *store = nullptr;
        bool isOver = false;
        Closing closing{4, when == u"resume"_s};
        auto closed = closing.meddler();
        UploadBench bench(6 * partBytes, [&](Call call, int part, int before, Meddling &meddling) {
            closed(call, part, before, meddling);
            const bool isNow = (when == u"before"_s && call == Call::Links)
                               || (when == u"between"_s && call == Call::Part && part == 3)
                               || (when == u"several"_s && call == Call::Part); // whichever comes first
            if (isNow && !isOver) {
                isOver = true;
                store->expireLinks(); // what is being sent still gets through; what comes next does not
            }
        });
        store = &bench.store;
        bench.store.givesSameUploadId = isSameUpload;
        bench.uploadOptions.parallel = when == u"several"_s ? 4 : 1;
        QStringList words;
        const Steering steering{{}, [&](const Progress &progress) { words.append(progress.what); }};
        if (when == u"resume"_s) {
            QVERIFY(!bench.run());
            closing.isClosed = false;
            bench.store.expireLinks();
        }
        const auto uploaded = bench.run(steering);
        QVERIFY2(uploaded, uploaded ? "" : qPrintable(test::shown(uploaded.error())));
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        // "before" expires what that very answer gives, being asked for before it is made; the links are good then.
        QCOMPARE(bench.store.calls(Call::Links), when == u"before"_s ? 1 : 2);
        if (isSameUpload) {
            for (int part = 1; part <= 6; ++part)
                QCOMPARE(bench.store.timesStored(part), 1);
            QCOMPARE(uploaded->partsKept, when == u"resume"_s ? 3 : 0);
        } else if (when == u"between"_s || when == u"resume"_s) { // something was stored, and is lost
            QVERIFY(words.join(u'\n').contains(u"sent again"_s));
        }
    }

    void anExpiryInMidPartCostsThatPartAtMost()
    {
        FakeStore *store = nullptr;
        // Parts so large that storage is asked before they are sent, as real ones are.
        constexpr qint64 large = 2 << 20;
        UploadBench bench(6 * large, [&](Call call, int part, int before, Meddling &meddling) {
            if (call == Call::Part && part == 3 && before == 0) {
                meddling.reaction.cutAfterBody = large / 2;
                store->expireLinks();
            }
        });
        store = &bench.store;
        bench.uploadOptions.parallel = 1;
        bench.uploadOptions.partBytes = large;
        const auto uploaded = bench.run();
        QVERIFY(uploaded);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        qint64 arrived = 0;
        for (const auto &request : bench.store.storageRequests())
            arrived += request.bodyBytes;
        QVERIFY(arrived <= 7 * large);
    }

    void renewsALinkOncePerPart()
    {
        UploadBench bench(3 * partBytes, [](Call call, int part, int, Meddling &meddling) {
            if (call == Call::Part && part == 2) {
                meddling.isInstead = true;
                meddling.reaction.status = 403;
                meddling.reaction.body =
                    "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
            }
        });
        bench.uploadOptions.parallel = 1;
        const auto uploaded = bench.run();
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().code, Error::Code::Refused);
        QCOMPARE(bench.store.calls(Call::Links), 2);
        QCOMPARE(bench.store.calls(Call::Part), 3);
    }

    void givesUpOnLinksThatRunOutFasterThanTheUploadTakes()
    {
        FakeStore *store = nullptr;
        UploadBench bench(40 * partBytes, [&](Call call, int part, int, Meddling &) {
            if (call == Call::Part && part % 5 == 0)
                store->expireLinks();
        });
        store = &bench.store;
        bench.store.givesSameUploadId = false;
        const auto uploaded = bench.run();
        QVERIFY(!uploaded);
        QVERIFY(bench.store.calls(Call::Links) <= 5);
    }

    void cannotRenewAfterTheStoreIsGone()
    {
        FakeStore *store = nullptr;
        UploadBench bench(4 * partBytes, [&](Call call, int part, int before, Meddling &meddling) {
            if (call == Call::Part && part == 2)
                store->expireLinks();
            if (call == Call::Links && before > 0) {
                meddling.isInstead = true;
                meddling.reaction.status = 502;
            }
        });
        store = &bench.store;
        bench.uploadOptions.parallel = 1;
        const auto uploaded = bench.run();
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().code, Error::Code::Interrupted);
        QCOMPARE(std::ssize(bench.state.facts()->value().parts), 2); // kept for the next attempt
    }

    void theOnePutGetsANewMigrationForANewLink()
    {
        UploadBench bench(100);
        QVERIFY(bench.state.saveSecrets({*bench.storeClient.create(u"v0.57.8"_s, {}), {}}));
        bench.store.expireLinks();
        const auto uploaded = bench.run();
        QVERIFY(uploaded);
        QVERIFY(uploaded->isMigrationNew);
        QCOMPARE(bench.store.migrations(), 2);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());

        UploadBench other(100);
        QVERIFY(other.state.saveSecrets({*other.storeClient.create(u"v0.57.8"_s, {}), {}}));
        other.store.expireLinks();
        other.uploadOptions.versionTag.clear();
        QCOMPARE(other.run().error().code, Error::Code::Refused);
    }

    void beginsAnewWhenStorageForgotTheUpload()
    {
        Closing closing{4};
        UploadBench bench(6 * partBytes, closing.meddler());
        QVERIFY(!bench.run());
        closing.isClosed = false;
        // The Store forgets: what it knows now is another upload.
        bench.store.givesSameUploadId = false;
        QVERIFY(bench.storeClient.multipartLinks(bench.state.secrets()->migration.id, 6, {}));
        const auto lost = bench.run();
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, Error::Code::Interrupted);
        const auto again = bench.run();
        QVERIFY(again);
        QCOMPARE(again->partsKept, 0);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
    }
};

QTEST_GUILESS_MAIN(UploadResumeTest)
#include "tst_uploadresume.moc"
