// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lobstorage.h"
#include "storeremains.h"

#include <utility>

namespace gangway::h2 {

/// Large objects of a damaged file: those that can be read to their end, texts as UTF-8, are handed out, the others are
/// NULL.
class SalvageLobs final : public LobResolver
{
public:
    explicit SalvageLobs(const std::shared_ptr<const StoreRemains> &remains);

    /// Reads an object to its end before it hands it out, so that a writer does not meet damage in the midst of it.
    Result<Value> resolve(const LobReference &reference, RowBatch &batch) override;

    /// Why the object asked for last is NULL; empty: it is not. Asking once forgets it.
    [[nodiscard]] QString takeLoss() { return std::exchange(m_loss, {}); }

private:
    std::shared_ptr<LobStorage> m_storage;
    QString m_loss;
};

} // namespace gangway::h2
