// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QCoreApplication>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::Page)
};

/// Nothing of the move will happen any more, whatever is pressed.
bool isTakenBack(RunState state)
{
    return state == RunState::Undoing || state == RunState::PartlyUndone || state == RunState::Undone;
}

/// What comes after the upload, as far as it is known.
Page pageAfterUpload(const Facts &facts)
{
    return facts.isAddressKnown || facts.isSetUp ? Page::Verify : Page::Store;
}

} // namespace

Stage stageOf(Page page)
{
    switch (page) {
    case Page::Source:
        return Stage::Source;
    case Page::Checks:
        return Stage::Checks;
    case Page::Plan:
        return Stage::Plan;
    case Page::Run:
    case Page::Store:
        return Stage::Run;
    case Page::Verify:
        return Stage::Verify;
    case Page::Finish:
        break;
    }
    return Stage::Finish;
}

QString stageName(Stage stage)
{
    switch (stage) {
    //: Step of the move: which Metabase is moved
    case Stage::Source:
        return Tr::tr("Source");
    //: Step of the move: what stands in the way
    case Stage::Checks:
        return Tr::tr("Checks");
    //: Step of the move: what is going to happen
    case Stage::Plan:
        return Tr::tr("Plan");
    //: Step of the move: it happens
    case Stage::Run:
        return Tr::tr("Run");
    //: Step of the move: both sides are compared
    case Stage::Verify:
        return Tr::tr("Verify");
    case Stage::Finish:
        break;
    }
    //: Step of the move: what is left to do by hand
    return Tr::tr("Finish");
}

QString supportCode(Page page)
{
    switch (page) {
    case Page::Source:
        return u"MC-10"_s;
    case Page::Checks:
        return u"MC-20"_s;
    case Page::Plan:
        return u"MC-30"_s;
    case Page::Run:
        return u"MC-40"_s;
    case Page::Store:
        return u"MC-45"_s;
    case Page::Verify:
        return u"MC-50"_s;
    case Page::Finish:
        break;
    }
    return u"MC-60"_s;
}

std::optional<Page> pageAfter(Page page, const Facts &facts)
{
    switch (page) {
    case Page::Source:
        return Page::Checks;
    case Page::Checks:
        return Page::Plan;
    case Page::Plan:
        return Page::Run;
    case Page::Run:
        return isTakenBack(facts.state) ? Page::Finish : pageAfterUpload(facts);
    case Page::Store:
        return isTakenBack(facts.state) ? Page::Finish : Page::Verify;
    case Page::Verify:
        return Page::Finish;
    case Page::Finish:
        break;
    }
    return {};
}

Page pageToContinue(const Facts &facts)
{
    if (!facts.hasRun) {
        if (!facts.isSourceRead)
            return Page::Source;
        return facts.mayStart ? Page::Plan : Page::Checks;
    }
    if (isFinal(facts.state) || isTakenBack(facts.state))
        return Page::Finish;
    if (facts.isCompared)
        return Page::Verify;
    return facts.isUploaded ? pageAfterUpload(facts) : Page::Run;
}

bool isEditable(Page page, const Facts &facts)
{
    const bool isBeforeCommit = page == Page::Source || page == Page::Checks || page == Page::Plan;
    return !isBeforeCommit || !facts.hasRun;
}

StageState stageState(Stage stage, const Facts &facts)
{
    const auto done = [](bool is) { return is ? StageState::Done : StageState::ToDo; };
    switch (stage) {
    case Stage::Source:
        return done(facts.isSourceRead || facts.hasRun);
    case Stage::Checks:
        if (facts.isCheckOutdated && !facts.hasRun)
            return StageState::Again;
        return done((facts.isChecked && facts.mayStart) || facts.hasRun);
    case Stage::Plan:
        return done(facts.hasRun);
    case Stage::Run:
        return done(facts.isSetUp);
    case Stage::Verify:
        return done(facts.isCompared);
    case Stage::Finish:
        break;
    }
    return done(facts.hasRun && (facts.state == RunState::Verified || facts.state == RunState::Done));
}

} // namespace gangway::movetocloud
