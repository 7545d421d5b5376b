// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"

/// The checks, one file each. What each looks at and why stands in its file.
namespace gangway::checks {

using Findings = Result<std::vector<Finding>>;

Findings checkAllowList(const CheckContext &context, const Steering &steering);
Findings checkCloudMigration(const CheckContext &context, const Steering &steering);
Findings checkCluster(const CheckContext &context, const Steering &steering);
Findings checkDrivers(const CheckContext &context, const Steering &steering);
Findings checkDuplicates(const CheckContext &context, const Steering &steering);
Findings checkEmbedding(const CheckContext &context, const Steering &steering);
Findings checkEncryptedLeftovers(const CheckContext &context, const Steering &steering);
Findings checkEncryptionKey(const CheckContext &context, const Steering &steering);
Findings checkEnvironmentSettings(const CheckContext &context, const Steering &steering);
Findings checkFileSources(const CheckContext &context, const Steering &steering);
Findings checkMail(const CheckContext &context, const Steering &steering);
Findings checkMigrationLock(const CheckContext &context, const Steering &steering);
Findings checkNotMoving(const CheckContext &context, const Steering &steering);
Findings checkPaidFeatures(const CheckContext &context, const Steering &steering);
Findings checkPrivateHosts(const CheckContext &context, const Steering &steering);
Findings checkReadable(const CheckContext &context, const Steering &steering);
Findings checkReadOnlyMode(const CheckContext &context, const Steering &steering);
Findings checkReferences(const CheckContext &context, const Steering &steering);
Findings checkSampleDatabase(const CheckContext &context, const Steering &steering);
Findings checkSecretFiles(const CheckContext &context, const Steering &steering);
Findings checkSetup(const CheckContext &context, const Steering &steering);
Findings checkSignIn(const CheckContext &context, const Steering &steering);
Findings checkSiteAddress(const CheckContext &context, const Steering &steering);
Findings checkSize(const CheckContext &context, const Steering &steering);
Findings checkSshTunnels(const CheckContext &context, const Steering &steering);
Findings checkTransforms(const CheckContext &context, const Steering &steering);
Findings checkUpgradeFinished(const CheckContext &context, const Steering &steering);
Findings checkVersion(const CheckContext &context, const Steering &steering);
Findings checkWebhooks(const CheckContext &context, const Steering &steering);

} // namespace gangway::checks
