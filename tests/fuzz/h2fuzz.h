// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/bytesource.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <chrono>
#include <cstdlib>
#include <memory>

namespace gangway::h2::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

inline std::shared_ptr<const MemorySource> input(const uint8_t *data, size_t size)
{
    return std::make_shared<MemorySource>(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
                                          QStringLiteral("input"));
}

/// Stops work that reports progress after two seconds: a small file can describe hours of it, which a user can stop.
class Patience final
{
public:
    [[nodiscard]] Steering steering()
    {
        return {m_stop.get_token(), [this](const Progress &) {
                    if (std::chrono::steady_clock::now() - m_start > std::chrono::seconds(2))
                        m_stop.request_stop();
                }};
    }

private:
    std::stop_source m_stop;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Reads every value and large object of every table, as text too. false: that was too much, the rest is left.
bool readAll(RowReader &reader);

} // namespace gangway::h2::fuzz
