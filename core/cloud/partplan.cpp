// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partplan.h"

#include <algorithm>

namespace gangway::cloud {

PartPlan::PartPlan(qint64 fileBytes, qint64 partBytes)
{
    qint64 offset = 0;
    do {
        Part part;
        part.number = count() + 1;
        part.offset = offset;
        part.bytes = std::min(partBytes, fileBytes - offset);
        offset += part.bytes;
        m_parts.push_back(std::move(part));
    } while (offset < fileBytes);
}

Part *PartPlan::next()
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [](const Part &part) { return !part.stored && !part.isUnderWay; });
    return found == m_parts.end() ? nullptr : &*found;
}

int PartPlan::storedCount() const
{
    return static_cast<int>(
        std::count_if(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.stored.has_value(); }));
}

qint64 PartPlan::bytesSeen() const
{
    qint64 sum = 0;
    for (const Part &part : m_parts)
        sum += part.furthest;
    return sum;
}

bool PartPlan::fits(const UploadedPart &stored) const
{
    return stored.number >= 1 && stored.number <= count()
           && m_parts[static_cast<size_t>(stored.number - 1)].bytes == stored.bytes;
}

void PartPlan::forgetStored()
{
    for (Part &part : m_parts)
        part.stored.reset();
}

} // namespace gangway::cloud
