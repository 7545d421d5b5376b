// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filekind.h"

#include <QByteArray>
#include <QByteArrayView>

namespace gangway::inspect {

/// How much of a file decides what it is.
inline constexpr qsizetype sniffBytes = 64 << 10;

struct Sniffed
{
    FileKind kind = FileKind::Unknown;
    QString version;  ///< See FileIdentity.
    QString contents; ///< See FileIdentity.
};

/// What the first bytes say. Our own archives are Tar here: what tells them is at their end. @p unpack: also look one
/// level into packed ones.
[[nodiscard]] Sniffed sniff(QByteArrayView head, bool unpack = true);

/// The name of a tar's first member; empty when these are not the first bytes of a tar.
[[nodiscard]] QByteArray firstTarMember(QByteArrayView head);

/// The start of what a gzip or zstd stream unpacks to, at most sniffBytes; what can be had of a damaged one.
[[nodiscard]] QByteArray unpackStart(FileKind kind, QByteArrayView head);

} // namespace gangway::inspect
