// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadbench.h"

#include <functional>

using namespace gangway;
using namespace Qt::StringLiterals;
using test::FakeStore;
using test::Reaction;
using test::UploadBench;
using Call = FakeStore::Call;
using Meddling = FakeStore::Meddling;
using Code = Error::Code;

namespace {

constexpr qint64 partBytes = UploadBench::partBytes;

/// What a fault does to a request, given the clock it may move.
struct FaultKind
{
    const char *name;
    std::function<void(Meddling &, test::FakeClock &)> play;
    bool passes; ///< Once is no harm.
};

QByteArray errorDocument(const QByteArray &code, const QByteArray &message)
{
    return "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>";
}

std::function<void(Meddling &, test::FakeClock &)> answer(int status, const QByteArray &body = {},
                                                          std::vector<std::pair<QByteArray, QByteArray>> headers = {})
{
    return [=](Meddling &meddling, test::FakeClock &) {
        meddling.isInstead = true;
        meddling.reaction.status = status;
        meddling.reaction.body = body;
        meddling.reaction.headers = headers;
    };
}

std::function<void(Meddling &, test::FakeClock &)> react(const std::function<void(Reaction &)> &change)
{
    return [change](Meddling &meddling, test::FakeClock &clock) {
        change(meddling.reaction);
        meddling.reaction.onStall = [&clock] { clock.advance(std::chrono::seconds(5)); };
    };
}

const std::vector<FaultKind> &faults()
{
    static const std::vector<FaultKind> all{
        {"400 RequestTimeout", answer(400, errorDocument("RequestTimeout", "idle")), true},
        {"400", answer(400, "This is wrong."), false},
        {"401", answer(401), false},
        {"403", answer(403, errorDocument("SignatureDoesNotMatch", "11112222-CANARY-migration")), false},
        {"403 expired", answer(403, errorDocument("AccessDenied", "Request has expired")), true},
        {"404", answer(404, errorDocument("NoSuchUpload", "gone")), false},
        {"407", answer(407), false},
        {"408", answer(408), true},
        {"409", answer(409), false},
        {"412", answer(412), false},
        {"425", answer(425), true},
        {"429", answer(429), true},
        {"429 in seconds", answer(429, {}, {{"Retry-After", "30"}}), true},
        {"429 at a date", answer(429, {}, {{"Retry-After", "Sun, 01 Mar 2026 12:01:00 GMT"}}), true},
        {"500", answer(500), true},
        {"502", answer(502, "<html>bad gateway</html>"), true},
        {"503 SlowDown", answer(503, errorDocument("SlowDown", "reduce")), true},
        {"504", answer(504), true},
        {"200 with an error inside", answer(200, errorDocument("InternalError", "try again")), true},
        {"307", answer(307, {}, {{"Location", "https://evil.example.org/"}}), false},
        {"wrong ETag", [](Meddling &meddling, test::FakeClock &) { meddling.etag = FakeStore::Etag::Wrong; }, false},
        {"no ETag", [](Meddling &meddling, test::FakeClock &) { meddling.etag = FakeStore::Etag::Missing; }, true},
        {"garbage", react([](Reaction &r) { r.raw = "\x16\x03\x01 no HTTP"; }), false},
        {"truncated answer", react([](Reaction &r) { r.statedLength = 1 << 20; }), true},
        {"no connection left", react([](Reaction &r) { r.cutAfterBody = 0; }), true},
        {"closed before the answer",
         react([](Reaction &r) { r.cutBeforeAnswer = true, r.ending = Reaction::Ending::Close; }), true},
        {"reset in mid-body", react([](Reaction &r) { r.cutAfterBody = 10; }), true},
        {"reset after the last byte", react([](Reaction &r) { r.cutBeforeAnswer = true; }), true},
        {"stall in mid-body", react([](Reaction &r) { r.stallAfterBody = 10; }), true},
        {"stall before the answer", react([](Reaction &r) { r.stallBeforeAnswer = true; }), true},
        {"a byte a second is read", react([](Reaction &r) { r.tricklesBody = true; }), true},
        {"a byte a second is answered",
         react([](Reaction &r) { r.tricklesAnswer = true, r.status = 500, r.body = QByteArray(4000, 'x'); }), true},
    };
    return all;
}

const std::vector<std::pair<const char *, Call>> &calls()
{
    static const std::vector<std::pair<const char *, Call>> all{
        {"create", Call::Create}, {"single", Call::Single},     {"links", Call::Links},
        {"part", Call::Part},     {"complete", Call::Complete}, {"uploaded", Call::Uploaded}};
    return all;
}

} // namespace

class UploadFaultsTest : public QObject
{
    Q_OBJECT

    /// Runs until done or a limit of attempts, as a user who chooses Continue would.
    static void finish(UploadBench &bench, int &runs, Result<cloud::Uploaded> &last)
    {
        while (!last && runs < 4) {
            bench.budget() = http::RetryBudget(bench.clock, {}, [] { return 0.0; });
            last = bench.run();
            ++runs;
        }
    }

private slots:
    void survivesEachFaultOnce_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("fault");
        for (const auto &[name, call] : calls()) {
            for (size_t fault = 0; fault < faults().size(); ++fault)
                QTest::addRow("%s: %s", name, faults()[fault].name) << int(call) << int(fault);
        }
    }
    /// The fault comes once. What passes must not be noticed; what does not must end in a clean stop, from which
    /// the next attempt finishes. The object is whole in the end, and nothing secret was shown.
    void survivesEachFaultOnce()
    {
        QFETCH(int, call);
        QFETCH(int, fault);
        const FaultKind &kind = faults()[static_cast<size_t>(fault)];
        bool isOver = false;
        test::FakeClock *clock = nullptr;
        const bool isSingle = call == int(Call::Single);
        UploadBench bench(isSingle ? partBytes : 5 * partBytes, [&](Call seen, int part, int, Meddling &meddling) {
            if (int(seen) != call || (seen == Call::Part && part != 3) || isOver)
                return;
            isOver = true;
            kind.play(meddling, *clock);
        });
        clock = &bench.clock;
        QString all;
        const Steering steering{{}, [&](const Progress &progress) { all += progress.what; }};
        auto uploaded = bench.run(steering);
        int runs = 1;
        const QByteArray name = kind.name;
        const bool concernsEtag = name.endsWith("ETag");
        const bool isStorage = call == int(Call::Single) || call == int(Call::Part);
        if (!uploaded) {
            all += test::shown(uploaded.error());
            // An expired link is renewed; a call to the Store has none that could expire.
            const bool mustPass =
                kind.passes && !(concernsEtag && !isStorage) && !(name == "403 expired" && !isStorage);
            QVERIFY2(!mustPass, qPrintable(all));
            QVERIFY(uploaded.error().code != Code::Unexpected);
            QVERIFY(!uploaded.error().what.isEmpty() && !uploaded.error().next.isEmpty());
        }
        finish(bench, runs, uploaded);
        QVERIFY2(uploaded, uploaded ? "" : qPrintable(test::shown(uploaded.error())));
        QVERIFY(isOver);
        QVERIFY(runs <= 3);
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        QVERIFY(bench.store.isUploaded());
        QVERIFY2(!all.contains(u"CANARY"), qPrintable(all));
    }

    void endsCleanlyUnderEachFaultForEver_data() { survivesEachFaultOnce_data(); }
    /// The fault never ends. The run must, by the policy's numbers; afterwards, without the fault, it finishes.
    void endsCleanlyUnderEachFaultForEver()
    {
        QFETCH(int, call);
        QFETCH(int, fault);
        const FaultKind &kind = faults()[static_cast<size_t>(fault)];
        bool isOver = false;
        bool happened = false;
        test::FakeClock *clock = nullptr;
        const bool isSingle = call == int(Call::Single);
        UploadBench bench(isSingle ? partBytes : 5 * partBytes, [&](Call seen, int, int, Meddling &meddling) {
            if (int(seen) != call || isOver)
                return;
            happened = true;
            kind.play(meddling, *clock);
        });
        clock = &bench.clock;
        QString all;
        const Steering steering{{}, [&](const Progress &progress) { all += progress.what; }};
        auto uploaded = bench.run(steering);
        QVERIFY(happened);
        const QByteArray name = kind.name;
        const bool isStorage = call == int(Call::Single) || call == int(Call::Part);
        const bool isHarmless = name.endsWith("ETag") && (!isStorage || isSingle);
        // A few bytes read slowly are there before anyone calls it a stall.
        const bool mayPass = name.startsWith("a byte a second") && !isStorage;
        QVERIFY(mayPass || uploaded.hasValue() == isHarmless);
        if (!uploaded) {
            all += test::shown(uploaded.error());
            QVERIFY(uploaded.error().code != Code::Unexpected);
            const int most = isStorage ? 5 + 3 : 8;
            QVERIFY2(bench.store.calls(static_cast<Call>(call)) <= most,
                     qPrintable(QString::number(bench.store.calls(static_cast<Call>(call)))));
            if (kind.passes && isStorage && name != "403 expired")
                QCOMPARE(int(uploaded.error().code), int(Code::Interrupted));
        }
        isOver = true;
        int runs = 1;
        finish(bench, runs, uploaded);
        QVERIFY2(uploaded, uploaded ? "" : qPrintable(test::shown(uploaded.error())));
        QCOMPARE(bench.store.objectSha256(), bench.sha256());
        QVERIFY2(!all.contains(u"CANARY"), qPrintable(all));
    }

    void takesAnswersInEitherSpelling()
    {
        for (const bool dashes : {true, false}) {
            UploadBench bench(3 * partBytes);
            bench.store.spellsWithDashes = dashes;
            QVERIFY(bench.run());
            QCOMPARE(bench.store.objectSha256(), bench.sha256());
        }
    }
};

QTEST_GUILESS_MAIN(UploadFaultsTest)
#include "tst_uploadfaults.moc"
