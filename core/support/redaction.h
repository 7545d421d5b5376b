// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <shared_mutex>
#include <vector>

namespace gangway {

/// Takes secrets out of text that people will read.
///
/// Two independent ways. *Known* secrets are found by their bytes wherever they are: raw, percent-encoded
/// (any spelling), JSON-escaped, in hexadecimal, in Base64 (both alphabets, at any offset inside a longer
/// text) and as UTF-16. *Patterns* find what was never made known: passwords in addresses, queries of
/// addresses (they may carry a signature; host and path stay), `password=` and its relatives, Authorization
/// and cookie headers, Metabase API keys, JSON web tokens, cloud access keys and private key blocks.
///
/// In doubt it takes too much. What it took is replaced by `[secret]`. Safe for use from several threads.
class Redactor final
{
public:
    /// Shorter secrets are in every other word; they are not searched for.
    static constexpr qsizetype shortestKnown = 4;

    Redactor();
    ~Redactor();

    void addKnown(const Secret &secret);

    [[nodiscard]] QByteArray redactUtf8(QByteArrayView utf8) const;
    [[nodiscard]] QString redact(const QString &text) const;

    /// Whether a known secret of at least @p atLeast bytes is in there, in any of the forms above.
    [[nodiscard]] bool containsKnown(QByteArrayView bytes, qsizetype atLeast = shortestKnown) const;

private:
    struct Known;
    mutable std::shared_mutex m_mutex;
    std::vector<std::unique_ptr<const Known>> m_known;
};

/// The one every log line and every journalled error passes.
Redactor &processRedactor();

/// The patterns alone. Pure.
QString redactPatterns(const QString &text);
/// Whether redactPatterns() would take something out.
bool looksSecret(const QString &text);

} // namespace gangway
