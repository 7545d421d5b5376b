// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "longmap.h"
#include "valuecodec.h"

namespace gangway::h2 {

/// The large objects that are kept apart from their rows: in blocks, behind a list of blocks.
class LobStorage final : public LobResolver, public std::enable_shared_from_this<LobStorage>
{
public:
    explicit LobStorage(std::shared_ptr<const Store> store);

    /// For a damaged file: where to look for objects and blocks that their maps' trees no longer lead to.
    void setLocate(LongMap::Locate objects, LongMap::Locate blocks)
    {
        m_objects.setLocate(std::move(objects));
        m_blocks.setLocate(std::move(blocks));
    }

    /// Up to 1 MiB comes as Text or Bytes in the batch, more as Large.
    Result<Value> resolve(const LobReference &reference, RowBatch &batch) override;

    /// The bytes of an object in order, in pieces of at most 1 MiB. Their number is checked against what the row says.
    Result<> read(const LobReference &reference, const LargeObject::Sink &sink);

private:
    struct Stream
    {
        QByteArray id; ///< H2's list of where the bytes are.
        std::int64_t octets = 0;
    };
    Result<Stream> stream(const LobReference &reference);
    Result<> follow(QByteArrayView id, std::int64_t octets, int depth, const LobReference &reference,
                    const LargeObject::Sink &sink);
    [[nodiscard]] Error fault(const LobReference &reference, const QString &detail) const;

    std::shared_ptr<const Store> m_store;
    LongMap m_objects;
    LongMap m_temporary;
    LongMap m_blocks;
};

} // namespace gangway::h2
