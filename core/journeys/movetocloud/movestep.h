// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "attendant.h"
#include "core/jobs/step.h"

#include <memory>

namespace gangway::movetocloud {

/// What all steps of the move share: their description and the answers.
class MoveStep : public Step
{
public:
    MoveStep(StepInfo info, Answers answers)
        : m_info(std::move(info))
        , m_answers(std::move(answers))
    {}
    [[nodiscard]] const StepInfo &info() const final { return m_info; }

protected:
    [[nodiscard]] const Answers &answers() const { return m_answers; }

private:
    StepInfo m_info;
    Answers m_answers;
};

// One step, one file.
std::unique_ptr<Step> makeChecksStep(StepInfo info, const Answers &answers, Attendant &attendant);
std::unique_ptr<Step> makeBackupStep(StepInfo info, const Answers &answers);
std::unique_ptr<Step> makeSnapshotStep(StepInfo info, const Answers &answers, Attendant &attendant);
std::unique_ptr<Step> makeUploadStep(StepInfo info, const Answers &answers, Attendant &attendant);
std::unique_ptr<Step> makeSetUpStep(StepInfo info, const Answers &answers, Attendant &attendant);
std::unique_ptr<Step> makeVerifyStep(StepInfo info, const Answers &answers, Attendant &attendant);
std::unique_ptr<Step> makeFollowUpsStep(StepInfo info, const Answers &answers);

/// The snapshot's place in a run's folder.
inline const QString snapshotFileName = QStringLiteral("snapshot.mv.db");

} // namespace gangway::movetocloud
