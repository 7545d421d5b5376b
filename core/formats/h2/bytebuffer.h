// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "primitives.h"

#include <QByteArrayView>

#include <algorithm>
#include <memory>

namespace gangway::h2 {

/// The most bytes that one number takes in any of H2's encodings, with its tag.
constexpr std::size_t maxNumber = 11;

inline void putUInt16(Byte *&at, std::uint16_t number)
{
    qToBigEndian(number, at);
    at += sizeof number;
}
inline void putUInt32(Byte *&at, std::uint32_t number)
{
    qToBigEndian(number, at);
    at += sizeof number;
}
inline void putUInt64(Byte *&at, std::uint64_t number)
{
    qToBigEndian(number, at);
    at += sizeof number;
}

/// 7 bits a byte, lowest first: up to 5 bytes for 32 bits, 10 for 64.
template<typename Unsigned>
void putVar(Byte *&at, Unsigned number)
{
    while (number >= 0x80) {
        *at++ = static_cast<Byte>(number | 0x80);
        number >>= 7;
    }
    *at++ = static_cast<Byte>(number);
}
inline void putVarInt(Byte *&at, std::uint32_t number)
{
    putVar(at, number);
}
inline void putVarLong(Byte *&at, std::uint64_t number)
{
    putVar(at, number);
}

/// Bytes that grow at the end and are not initialised: room is asked for once, then written without a check.
class ByteBuffer final
{
public:
    [[nodiscard]] const Byte *data() const { return m_bytes.get(); }
    [[nodiscard]] Byte *data() { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view(std::size_t from = 0) const
    {
        return {reinterpret_cast<const char *>(m_bytes.get()) + from, static_cast<qsizetype>(m_size - from)};
    }

    /// The end, with room for @p room bytes behind it; setEnd() says how many were written. Moves the bytes.
    Byte *end(std::size_t room)
    {
        if (m_capacity - m_size < room) [[unlikely]]
            grow(room);
        return m_bytes.get() + m_size;
    }
    void setEnd(const Byte *end) { m_size = static_cast<std::size_t>(end - m_bytes.get()); }
    void append(const void *bytes, std::size_t size)
    {
        if (size == 0)
            return;
        std::memcpy(end(size), bytes, size);
        m_size += size;
    }
    void append(QByteArrayView bytes) { append(bytes.data(), static_cast<std::size_t>(bytes.size())); }
    void append(Byte byte)
    {
        *end(1) = byte;
        ++m_size;
    }
    /// Keeps the memory.
    void clear() { m_size = 0; }
    void truncate(std::size_t size) { m_size = size; }
    /// Gives the memory back.
    void release()
    {
        m_bytes.reset();
        m_size = m_capacity = 0;
    }

private:
    void grow(std::size_t room)
    {
        const std::size_t capacity = std::max(m_capacity + m_capacity / 2, m_size + room);
        auto bytes = std::make_unique_for_overwrite<Byte[]>(capacity);
        if (m_size > 0)
            std::memcpy(bytes.get(), m_bytes.get(), m_size);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<Byte[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace gangway::h2
