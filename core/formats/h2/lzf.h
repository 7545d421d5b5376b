// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errors.h"
#include "primitives.h"

namespace gangway::h2 {

/// Expands LZF as H2 writes it; exactly @p outSize bytes must come out of exactly @p inSize.
Fault expandLzf(const Byte *in, std::size_t inSize, Byte *out, std::size_t outSize);
/// The same for a zlib stream.
Fault expandDeflate(const Byte *in, std::size_t inSize, Byte *out, std::size_t outSize);

/// No LZF or Deflate stream expands further than this, so a length beyond it is damage, not a reason to allocate.
constexpr std::size_t maxLzfRatio = 90;
constexpr std::size_t maxDeflateRatio = 1040;

} // namespace gangway::h2
