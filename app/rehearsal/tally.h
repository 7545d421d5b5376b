// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QJsonObject>

#include <map>
#include <mutex>

namespace gangway::rehearsal {

/// Counts what was asked and answered since the program started. Thread-safe.
class Tally final
{
public:
    /// One exchange is over. @p status 0: it ended without a complete answer.
    void add(Call call, int status, qint64 bodyBytes);

    /// `{"part":{"requests":3,"bytes":300,"answers":{"200":2,"none":1}},…}`
    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Counts
    {
        qint64 requests = 0;
        qint64 bytes = 0;
        std::map<int, qint64> answers;
    };
    mutable std::mutex m_mutex;
    std::map<Call, Counts> m_counts; // guarded by m_mutex
};

} // namespace gangway::rehearsal
