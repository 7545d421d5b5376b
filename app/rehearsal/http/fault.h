// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "response.h"

#include <chrono>
#include <optional>

namespace gangway::rehearsal::http {

/// What goes wrong with one exchange, on purpose. Everything at its default: nothing does.
struct Fault
{
    enum class Etag { AsItIs, Wrong, Missing };

    std::chrono::milliseconds latency{0}; ///< Before anything else.

    std::optional<Response> instead; ///< Answered in place of doing what was asked.
    bool garbageHead = false;        ///< Bytes that are no HTTP, in place of doing what was asked.

    bool resetAfterHead = false;          ///< Nothing of the body is read.
    std::optional<qint64> resetAfterBody; ///< After so many bytes of the body, which is not kept.
    bool resetBeforeAnswer = false;       ///< What was asked is done, and never answered.
    std::optional<qint64> cutAnswerAfter; ///< Done, and only so many bytes of the answer's body are sent.

    qint64 readBytesPerSecond = 0;        ///< 0: as fast as they come.
    qint64 answerBytesPerSecond = 0;      ///< 0: at once.
    std::optional<qint64> stallAfterBody; ///< Reads no more after so many bytes, and keeps the connection.
    bool neverAnswers = false;            ///< Done, and the connection stays open without an answer.

    Etag etag = Etag::AsItIs;
};

} // namespace gangway::rehearsal::http
