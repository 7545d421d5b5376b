// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

namespace gangway::rehearsal {

using namespace Qt::StringLiterals;

void Tally::add(Call call, int status, qint64 bodyBytes)
{
    const std::scoped_lock lock(m_mutex);
    Counts &counts = m_counts[call];
    ++counts.requests;
    counts.bytes += bodyBytes;
    ++counts.answers[status];
}

QJsonObject Tally::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonObject calls;
    for (const auto &[call, counts] : m_counts) {
        QJsonObject answers;
        for (const auto &[status, count] : counts.answers)
            answers.insert(status == 0 ? u"none"_s : QString::number(status), count);
        calls.insert(
            QString::fromLatin1(nameOf(call)),
            QJsonObject{{u"requests"_s, counts.requests}, {u"bytes"_s, counts.bytes}, {u"answers"_s, answers}});
    }
    return calls;
}

} // namespace gangway::rehearsal
