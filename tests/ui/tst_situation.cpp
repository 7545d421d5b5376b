// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/movetocloud/movetocloud.h"
#include "ui/run/bannerwords.h"
#include "ui/run/runaction.h"
#include "ui/run/situationwords.h"

#include <QSet>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

namespace {

RunFacts running(const QString &step)
{
    RunFacts facts;
    facts.state = RunState::Running;
    facts.isOurs = true;
    facts.step = step;
    return facts;
}

RunFacts asked(const QString &step, Question question)
{
    RunFacts facts = running(step);
    facts.question = question;
    return facts;
}

RunFacts silent(const QString &step)
{
    RunFacts facts = running(step);
    facts.silence = std::chrono::seconds(40);
    return facts;
}

RunFacts failed(const QString &step, Error::Code code)
{
    RunFacts facts;
    facts.state = RunState::Failed;
    facts.step = step;
    facts.error = code;
    return facts;
}

RunFacts ended(RunState state)
{
    RunFacts facts;
    facts.state = state;
    facts.stepsCompleted = 3;
    facts.stepsTotal = 7;
    return facts;
}

} // namespace

/// One state, from which everything that is shown follows.
class SituationTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneStateFollowsFromTheFacts_data()
    {
        QTest::addColumn<RunFacts>("facts");
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<Glyph>("glyph");

        using S = Situation;
        const auto row = [](const char *name, const RunFacts &facts, S situation, Tone tone, Glyph glyph) {
            QTest::newRow(name) << facts << situation << tone << glyph;
        };
        row("planned", {}, S::Planned, Tone::Neutral, Glyph::Info);
        row("begun, no step yet", running({}), S::Checking, Tone::Neutral, Glyph::Info);
        row("checks", running(stepid::checks), S::Checking, Tone::Neutral, Glyph::Info);
        row("backup: people are locked out", running(stepid::backup), S::BackingUp, Tone::Amber, Glyph::Lock);
        row("snapshot", running(stepid::snapshot), S::Snapshotting, Tone::Blue, Glyph::Arrow);
        row("upload", running(stepid::upload), S::Uploading, Tone::Blue, Glyph::Arrow);
        row("upload is silent", silent(stepid::upload), S::Waiting, Tone::Amber, Glyph::Clock);
        row("backup is silent", silent(stepid::backup), S::Waiting, Tone::Amber, Glyph::Clock);
        row("the store waits for a person", asked(stepid::setUp, Question::Address), S::OrderNeeded, Tone::Blue,
            Glyph::Hand);
        row(
            "a person is waited for, however long",
            [] {
                RunFacts facts = asked(stepid::setUp, Question::Address);
                facts.silence = std::chrono::hours(3);
                return facts;
            }(),
            S::OrderNeeded, Tone::Blue, Glyph::Hand);
        row("provisioning", running(stepid::setUp), S::Provisioning, Tone::Blue, Glyph::Cloud);
        row("provisioning is slow by nature", silent(stepid::setUp), S::Provisioning, Tone::Blue, Glyph::Cloud);
        row("a key is needed", asked(stepid::verify, Question::Key), S::KeyNeeded, Tone::Blue, Glyph::Hand);
        row("the database is encrypted", asked(stepid::checks, Question::DatabaseKey), S::DatabaseKeyNeeded, Tone::Blue,
            Glyph::Hand);
        row("verify", running(stepid::verify), S::Comparing, Tone::Blue, Glyph::Arrow);
        row("follow-ups", running(stepid::followUps), S::ListingFollowUps, Tone::Blue, Glyph::Arrow);
        row(
            "stopping",
            [] {
                RunFacts facts = running(stepid::upload);
                facts.state = RunState::Stopping;
                return facts;
            }(),
            S::Stopping, Tone::Neutral, Glyph::Square);
        row(
            "trying again now is no stop",
            [] {
                RunFacts facts = running(stepid::upload);
                facts.state = RunState::Stopping;
                facts.isRestarting = true;
                return facts;
            }(),
            S::Waiting, Tone::Amber, Glyph::Clock);
        row(
            "another address is no stop",
            [] {
                RunFacts facts = running(stepid::setUp);
                facts.state = RunState::Stopped;
                facts.isRestarting = true;
                return facts;
            }(),
            S::OrderNeeded, Tone::Blue, Glyph::Hand);
        row(
            "paused",
            [] {
                RunFacts facts = ended(RunState::Stopped);
                facts.isPaused = true;
                return facts;
            }(),
            S::Paused, Tone::Neutral, Glyph::Pause);
        row("stopped", ended(RunState::Stopped), S::Stopped, Tone::Neutral, Glyph::Square);
        row("killed", ended(RunState::Interrupted), S::Interrupted, Tone::Neutral, Glyph::Square);
        row("another process has it", ended(RunState::Running), S::Elsewhere, Tone::Neutral, Glyph::Info);
        row("the checks forbid it", failed(stepid::checks, Error::Code::Blocked), S::Blocked, Tone::Red, Glyph::Cross);
        row("not in the upload", failed(stepid::upload, Error::Code::Blocked), S::Failed, Tone::Red, Glyph::Cross);
        row("failed", failed(stepid::upload, Error::Code::Interrupted), S::Failed, Tone::Red, Glyph::Cross);
        row(
            "both sides differ",
            [] {
                RunFacts facts = failed(stepid::verify, Error::Code::Different);
                facts.isSetUp = true;
                return facts;
            }(),
            S::Different, Tone::Red, Glyph::Cross);
        row(
            "could not be compared",
            [] {
                RunFacts facts = failed(stepid::verify, Error::Code::Refused);
                facts.isSetUp = true;
                return facts;
            }(),
            S::Unverified, Tone::Amber, Glyph::Question);
        row("a snapshot that differs is no comparison", failed(stepid::snapshot, Error::Code::Different), S::Failed,
            Tone::Red, Glyph::Cross);
        row(
            "compared, then failed",
            [] {
                RunFacts facts = failed(stepid::followUps, Error::Code::NoSpace);
                facts.isSetUp = true;
                facts.isCompared = true;
                return facts;
            }(),
            S::Failed, Tone::Red, Glyph::Cross);
        row("done, not verified", ended(RunState::Done), S::Unverified, Tone::Amber, Glyph::Question);
        row(
            "being undone",
            [] {
                RunFacts facts = running(stepid::upload);
                facts.state = RunState::Undoing;
                return facts;
            }(),
            S::Undoing, Tone::Neutral, Glyph::Square);
        row("partly undone", ended(RunState::PartlyUndone), S::PartlyUndone, Tone::Amber, Glyph::Info);
        row("undone", ended(RunState::Undone), S::Undone, Tone::Neutral, Glyph::Square);
        row("complete", ended(RunState::Verified), S::Complete, Tone::Green, Glyph::Tick);
    }

    void oneStateFollowsFromTheFacts()
    {
        QFETCH(RunFacts, facts);
        QFETCH(Situation, situation);
        QCOMPARE(situationOf(facts), situation);
        const BannerText banner = bannerText(situation, facts);
        QTEST(banner.tone, "tone");
        QTEST(banner.glyph, "glyph");
    }

    void everyBannerIsWhole()
    {
        RunFacts facts = running(stepid::upload);
        facts.store = u"store-api.metabase.com"_s;
        facts.address = u"acme.metabaseapp.com"_s;
        QSet<QString> states;
        for (const Situation situation : allSituations) {
            const BannerText banner = bannerText(situation, facts);
            QVERIFY(!banner.state.isEmpty());
            QVERIFY2(banner.state.endsWith(u'.'), qPrintable(banner.state));
            QVERIFY(banner.actions.size() <= 3);
            for (const BannerText::Action &action : banner.actions) {
                QVERIFY(!action.text.isEmpty());
                // Pause and Stop have a place of their own.
                QVERIFY(action.id != static_cast<int>(RunAction::Pause));
                QVERIFY(action.id != static_cast<int>(RunAction::Stop));
            }
            // Green is kept for verified and nothing else.
            QCOMPARE(banner.tone == Tone::Green, situation == Situation::Complete);
            for (const QString &word : {u"please"_s, u"successfully"_s, u"!"_s, u"n't"_s, u"an error occurred"_s})
                QVERIFY2(!banner.state.contains(word) && !banner.meaning.contains(word), qPrintable(banner.state));
            states.insert(banner.state);
        }
        // Nobody is left to wonder which state it is: no two say the same, but for "nothing changed yet".
        QCOMPARE(states.size(), static_cast<qsizetype>(allSituations.size()) - 1);
    }

    void whoeverStoppedCanGoOn()
    {
        for (const Situation situation : allSituations) {
            const bool isAtRest = !isUnderWay(situation);
            const bool isOver = situation == Situation::Complete || situation == Situation::Undone
                                || situation == Situation::PartlyUndone || situation == Situation::Elsewhere;
            QCOMPARE(isOffered(RunAction::Continue, situation), isAtRest && !isOver);
            QVERIFY(!(isOffered(RunAction::Continue, situation) && isOffered(RunAction::Stop, situation)));
            if (isOffered(RunAction::Pause, situation))
                QVERIFY(isOffered(RunAction::Stop, situation));
        }
        // What others do goes on without us, so there is nothing to pause.
        QVERIFY(!isOffered(RunAction::Pause, Situation::Provisioning));
        QVERIFY(isOffered(RunAction::Stop, Situation::Provisioning));
        QVERIFY(isOffered(RunAction::TryNow, Situation::Waiting));
    }

    void aNotificationComesWhenSomebodyIsNeeded_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<bool>("isTold");
        using S = Situation;
        for (const S situation : {S::DatabaseKeyNeeded, S::OrderNeeded, S::KeyNeeded, S::Failed, S::Different,
                                  S::Unverified, S::Complete, S::PartlyUndone})
            QTest::addRow("told %d", static_cast<int>(situation)) << situation << true;
        for (const S situation : {S::Planned, S::Checking, S::BackingUp, S::Uploading, S::Provisioning, S::Waiting,
                                  S::Paused, S::Stopped, S::Stopping, S::Undone, S::Interrupted})
            QTest::addRow("quiet %d", static_cast<int>(situation)) << situation << false;
    }

    void aNotificationComesWhenSomebodyIsNeeded()
    {
        QFETCH(Situation, situation);
        QTEST(notificationText(situation, {}).has_value(), "isTold");
    }

    void theTitleSaysHowFar()
    {
        QCOMPARE(windowTitle(Situation::Uploading, u"Move a to b"_s, 653), u"65 % – Move a to b"_s);
        QCOMPARE(windowTitle(Situation::Provisioning, u"Move a to b"_s, -1), u"Move a to b"_s);
        // A number would say that it moves.
        QCOMPARE(windowTitle(Situation::OrderNeeded, u"Move a to b"_s, 653), u"Waits for you – Move a to b"_s);
        QCOMPARE(windowTitle(Situation::Complete, u"Move a to b"_s, 1000), u"Verified – Move a to b"_s);
    }

    void aRehearsalNeverClaimsAMove()
    {
        RunFacts facts = ended(RunState::Verified);
        facts.isRehearsal = true;
        QVERIFY(bannerText(Situation::Complete, facts).meaning.contains(u"rehearsal"_s));
        QVERIFY(bannerText(Situation::Uploading, facts).meaning.contains(u"rehearsal"_s));
    }

    void colorsCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(Qt::black, QColor(0xef, 0xef, 0xef), Qt::white, Qt::darkGray, Qt::gray,
                                           Qt::black, Qt::black, Qt::white, QColor(0xef, 0xef, 0xef));
        QTest::newRow("dark") << QPalette(Qt::white, QColor(0x2b, 0x2e, 0x33), Qt::white, Qt::black, Qt::gray,
                                          Qt::white, Qt::white, QColor(0x1d, 0x20, 0x24), QColor(0x2b, 0x2e, 0x33));
    }

    void colorsCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const Tone tone : {Tone::Neutral, Tone::Blue, Tone::Amber, Tone::Red, Tone::Green}) {
            const ToneColors colors = toneColors(tone, palette);
            QVERIFY(contrast(palette.color(QPalette::WindowText), colors.back) >= 4.5);
            QVERIFY(contrast(colors.line, colors.back) >= 3);
            QVERIFY(contrast(colors.line, palette.color(QPalette::Base)) >= 3);
            QVERIFY(contrast(colors.line, palette.color(QPalette::Window)) >= 3);
            QVERIFY(!toneWord(tone).isEmpty());
        }
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    }
};

QTEST_MAIN(SituationTest)
#include "tst_situation.moc"
