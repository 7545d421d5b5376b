// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangway {

/// Whether a keychain that speaks org.freedesktop.secrets runs, and the collection that programs keep their secrets in
/// is unlocked. Starts none, asks nobody, and waits two seconds for an answer at most.
bool isSecretServiceOpen();

} // namespace gangway
