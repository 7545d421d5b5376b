// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gangway {

/// A password, key, token or signed address: something that must not be seen.
///
/// Has no stream operator and no conversion to QString, so it cannot slip into a log,
/// a journal or a message. The bytes are wiped on destruction and on assignment.
/// reveal() is the one door; call it only where the bytes are handed to a library.
class Secret final
{
public:
    Secret() = default;
    /// Takes a private copy; the caller's own buffer is the caller's to wipe.
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves, valid while this object lives and is not assigned to.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }

    /// Compares in time that does not depend on where the bytes differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe();
    QByteArray m_bytes; // never shared: every copy is deep, so that wiping wipes all there is
};

} // namespace gangway
