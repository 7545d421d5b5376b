// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivestorage.h"

namespace gangway {

/// Says why a file without a readable manifest is no backup: empty, no tar at all (and what instead), cut short inside
/// which member, damaged at which header, or complete but never finished. Reads at most 10,000 headers.
Error explainIncomplete(const ArchiveStorage &storage);

} // namespace gangway
