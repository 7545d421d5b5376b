// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uploadstate.h"

#include <optional>
#include <vector>

namespace gangway::cloud {

/// A range of the file and how far it is.
struct Part
{
    int number = 0; ///< From 1.
    qint64 offset = 0;
    qint64 bytes = 0;
    std::optional<UploadedPart> stored;
    bool isUnderWay = false;
    int attempts = 0;        ///< That failed and counted.
    bool wasRenewed = false; ///< A link of it ran out once already.
    qint64 furthest = 0;     ///< The most bytes of it that one attempt sent.
};

/// All parts of one upload and their progress. No I/O.
class PartPlan final
{
public:
    /// A file of up to @p partBytes is one part, an empty one too.
    PartPlan(qint64 fileBytes, qint64 partBytes);

    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] Part &part(int number) { return m_parts[static_cast<size_t>(number - 1)]; }
    [[nodiscard]] std::vector<Part> &parts() { return m_parts; }
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

    /// The first part that is neither stored nor under way; null when there is none.
    [[nodiscard]] Part *next();
    [[nodiscard]] bool isDone() const { return storedCount() == count(); }
    [[nodiscard]] int storedCount() const;
    /// Bytes that were sent at least once: never falls, whatever is lost or sent again.
    [[nodiscard]] qint64 bytesSeen() const;
    /// Whether @p stored is what this plan would store as that number.
    [[nodiscard]] bool fits(const UploadedPart &stored) const;
    /// Storage lost them all.
    void forgetStored();

private:
    std::vector<Part> m_parts;
};

} // namespace gangway::cloud
