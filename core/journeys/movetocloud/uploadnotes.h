// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "core/cloud/uploadstate.h"
#include "core/jobs/step.h"

namespace gangway::movetocloud {

/// How far the upload is, in the run's journal (what is no secret) and its secrets (ids and links).
class UploadNotes final : public cloud::UploadState
{
public:
    explicit UploadNotes(StepContext &context)
        : m_context(context)
    {}

    Result<std::optional<cloud::UploadFacts>> facts() override;
    Result<cloud::UploadSecrets> secrets() override;
    Result<> saveSecrets(const cloud::UploadSecrets &secrets) override;
    Result<> begin(const cloud::UploadFacts &facts) override;
    Result<> addPart(const cloud::UploadedPart &part) override;
    Result<> setComplete() override;

    [[nodiscard]] bool hasMigration() const;

private:
    StepContext &m_context;
};

/// What an earlier step kept of the migration; NotFound where no upload was begun.
Result<cloud::UploadSecrets> uploadSecrets(const RunSecrets &secrets);

/// The store's page for this run's migration.
Result<Secret> storeLink(const RunSecrets &secrets, const Answers &answers);

} // namespace gangway::movetocloud
