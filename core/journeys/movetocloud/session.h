// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "core/checks/report.h"
#include "core/jobs/plan.h"
#include "core/jobs/runrecord.h"
#include "core/secret.h"
#include "pages.h"
#include "sourcelook.h"

#include <optional>

namespace gangway::movetocloud {

/// Where the move goes.
enum class Cloud {
    Rehearsal, ///< The stand-in on this machine.
    Metabase,  ///< Metabase Cloud itself.
};

/// Everything known so far about one move: what the pages of the wizard share, and all that they share.
///
/// A plain value: no signal, no thread, nothing is read or written here. Changing an earlier answer outdates what
/// was found out with it. Once there is a run, the answers are those of its plan and no longer change.
class Session final
{
public:
    Session();
    /// A move that was begun: by this program, an earlier start of it, or gangwayctl. @p report is what its first
    /// step kept, where it got that far.
    static Result<Session> ofRun(const RunRecord &run, std::optional<checks::Report> report = {});

    /// A new move with the answers of one that did not get far: its source is still to be read, its checks to be made.
    static Session anew(const Answers &answers);

    [[nodiscard]] const std::optional<SourceFacts> &source() const { return m_source; }
    /// Nothing: the one that was chosen is not there any more or cannot be read.
    void setSource(std::optional<SourceFacts> source);

    [[nodiscard]] Cloud cloud() const { return m_cloud; }
    /// @p store is the rehearsal's address, which is known once it runs; the real one's is known.
    void setCloud(Cloud cloud, const QUrl &store = {});
    /// Whether the address of the chosen cloud is known.
    [[nodiscard]] bool hasStore() const { return !m_answers.storeApi.isEmpty(); }

    [[nodiscard]] const Answers &answers() const { return m_answers; }
    /// An absolute `….gangway.tar` that does not exist yet.
    void setArchive(const QString &path) { m_answers.archive = path; }
    /// Bytes a second; 0: as fast as it goes.
    void setUploadLimit(qint64 bytesPerSecond) { m_answers.bytesPerSecond = bytesPerSecond; }
    /// What is to become of what stops the snapshot; see DueChoices.
    void setSnapshotChoices(metabase::Unreadable unreadable, bool leaveOutOrphans);
    /// Such as `eu-central-1`; empty: not known yet.
    void setRegion(const QString &region);

    [[nodiscard]] const std::optional<checks::Report> &report() const { return m_report; }
    void setReport(checks::Report report);
    /// The report's decisions were read and accepted. A new report has to be accepted anew.
    void acceptDecisions(bool accepted) { m_answers.acceptDecisions = accepted; }

    /// What the answers mean so far. Its answers are checked: what would be refused from a file is refused here.
    [[nodiscard]] Result<Plan> plan() const;

    [[nodiscard]] const std::optional<RunRecord> &run() const { return m_run; }
    [[nodiscard]] QString runId() const { return m_run ? m_run->id : QString(); }
    /// The run as the journal has it: after the commit, and whenever a step ends.
    void setRun(RunRecord run) { m_run = std::move(run); }
    /// What the runner says between two looks into the journal.
    void setRunState(RunState state);

    [[nodiscard]] Facts facts() const;

private:
    void outdateReport();

    std::optional<SourceFacts> m_source;
    Cloud m_cloud = Cloud::Rehearsal;
    Answers m_answers;
    std::optional<checks::Report> m_report;
    bool m_isReportOutdated = false;
    std::optional<RunRecord> m_run;
};

} // namespace gangway::movetocloud
