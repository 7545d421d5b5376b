// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/movetocloud/pages.h"

#include <QTest>

#include <set>
#include <vector>

using namespace gangway;
using namespace gangway::movetocloud;

namespace {

constexpr std::array everyState{RunState::Ready,       RunState::Running, RunState::Stopping, RunState::Stopped,
                                RunState::Interrupted, RunState::Failed,  RunState::Undoing,  RunState::PartlyUndone,
                                RunState::Undone,      RunState::Done,    RunState::Verified};

/// Each combination of what can be known, sensible or not: the order must not depend on sense.
std::vector<Facts> everyFacts()
{
    constexpr int flags = 9;
    std::vector<Facts> all;
    for (unsigned bits = 0; bits < 1U << flags; ++bits) {
        const auto is = [bits](unsigned flag) { return (bits >> flag & 1U) != 0; };
        for (const RunState state : everyState)
            all.push_back({is(0), is(1), is(2), is(3), is(4), state, is(5), is(6), is(7), is(8)});
    }
    return all;
}

bool isTakenBack(const Facts &facts)
{
    return facts.state == RunState::Undoing || facts.state == RunState::PartlyUndone || facts.state == RunState::Undone;
}

} // namespace

class TestMovePages final : public QObject
{
    Q_OBJECT

private slots:
    void everyWayLeadsForwardToTheEnd()
    {
        for (const Facts &facts : everyFacts()) {
            for (const Page start : allPages) {
                Page page = start;
                std::size_t steps = 0;
                while (const auto next = pageAfter(page, facts)) {
                    QVERIFY2(*next > page, "a page leads to itself or back");
                    QVERIFY(++steps < allPages.size());
                    page = *next;
                }
                QCOMPARE(page, Page::Finish);
            }
        }
    }

    void nothingIsSkippedBeforeTheCommit()
    {
        for (const Facts &facts : everyFacts()) {
            QCOMPARE(pageAfter(Page::Source, facts), Page::Checks);
            QCOMPARE(pageAfter(Page::Checks, facts), Page::Plan);
            QCOMPARE(pageAfter(Page::Plan, facts), Page::Run);
        }
    }

    void theStoreIsMetOnlyWhereSomethingIsToOrder()
    {
        for (const Facts &facts : everyFacts()) {
            const auto next = pageAfter(Page::Run, facts);
            if (isTakenBack(facts))
                QCOMPARE(next, Page::Finish);
            else if (facts.isAddressKnown || facts.isSetUp)
                QCOMPARE(next, Page::Verify);
            else
                QCOMPARE(next, Page::Store);
        }
    }

    void whatWasTakenBackIsNotVerified()
    {
        for (const Facts &facts : everyFacts()) {
            if (isTakenBack(facts)) {
                QCOMPARE(pageAfter(Page::Run, facts), Page::Finish);
                QCOMPARE(pageAfter(Page::Store, facts), Page::Finish);
            }
        }
    }

    void whoComesBackMayGoOnWhereHeIs()
    {
        for (const Facts &facts : everyFacts()) {
            const Page page = pageToContinue(facts);
            QVERIFY(isEditable(page, facts));
            if (!facts.hasRun) {
                QVERIFY(page <= Page::Plan);
                QVERIFY(page != Page::Plan || facts.mayStart);
            } else {
                QVERIFY(page >= Page::Run);
                QCOMPARE(page == Page::Finish, isFinal(facts.state) || isTakenBack(facts));
            }
        }
    }

    void afterTheCommitThePagesBeforeItAreForReading()
    {
        for (const Facts &facts : everyFacts()) {
            for (const Page page : allPages)
                QCOMPARE(isEditable(page, facts), !facts.hasRun || page > Page::Plan);
        }
    }

    void aChangedAnswerAsksForTheChecksAgain()
    {
        Facts facts;
        facts.isSourceRead = true;
        facts.isCheckOutdated = true;
        QCOMPARE(stageState(Stage::Checks, facts), StageState::Again);
        facts.hasRun = true;
        QCOMPARE(stageState(Stage::Checks, facts), StageState::Done);
    }

    void aStepIsDoneOnlyWhenItIs()
    {
        for (const Facts &facts : everyFacts()) {
            QCOMPARE(stageState(Stage::Verify, facts) == StageState::Done, facts.isCompared);
            QCOMPARE(stageState(Stage::Plan, facts) == StageState::Done, facts.hasRun);
            if (!facts.hasRun)
                QCOMPARE(stageState(Stage::Finish, facts), StageState::ToDo);
        }
    }

    void everyPageHasItsOwnCodeAndAStep()
    {
        std::set<QString> codes;
        std::set<Stage> stages;
        for (const Page page : allPages) {
            codes.insert(supportCode(page));
            stages.insert(stageOf(page));
        }
        QCOMPARE(codes.size(), allPages.size());
        QCOMPARE(stages.size(), allStages.size());
        QCOMPARE(stageOf(Page::Store), Stage::Run);
    }
};

QTEST_GUILESS_MAIN(TestMovePages)
#include "tst_movepages.moc"
