// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_mac_ctx_st;

namespace gangway::rehearsal {

/// The ETag of some content: `"` 32 hexadecimal digits `"`, with its quotes, as S3 sends it.
///
/// S3's ETag under KMS encryption is no MD5 but an opaque value. Here it is AES-GMAC under a fixed key: the one digest
/// the processor does at several GB/s, so that the rehearsal never is what limits an upload.
class ContentTag final
{
public:
    ContentTag();
    ~ContentTag();

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray take();

private:
    struct Free
    {
        void operator()(evp_mac_ctx_st *context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, Free> m_context;
};

} // namespace gangway::rehearsal
