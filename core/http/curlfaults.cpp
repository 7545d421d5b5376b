// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlfaults.h"

namespace gangway::http {

Fault::Kind kindOf(CURL *easy, CURLcode code, QByteArrayView words)
{
    using Kind = Fault::Kind;
    long proxyStatus = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    if (proxyStatus >= 400)
        return proxyStatus >= 502 && proxyStatus <= 504 ? Kind::NoConnect : Kind::Proxy;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return Kind::NoHost;
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
        return Kind::NoConnect;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CERTPROBLEM:
        return Kind::Untrusted;
    case CURLE_SSL_CONNECT_ERROR: {
        // A connection that broke in the handshake has the same code as one that could not agree; only the words
        // of OpenSSL tell them apart.
        const bool isCut =
            words.contains("SSL_ERROR_SYSCALL") || words.contains("unexpected eof") || words.contains("reset by peer");
        return isCut ? Kind::Cut : Kind::Handshake;
    }
    case CURLE_SSL_CIPHER:
        return Kind::Handshake;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_FAIL_REWIND:
        return Kind::Cut;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_BAD_CONTENT_ENCODING:
        return Kind::NotHttp;
    case CURLE_WRITE_ERROR:
        return Kind::TooLarge;
    case CURLE_ABORTED_BY_CALLBACK:
    case CURLE_READ_ERROR:
        return Kind::Body;
    case CURLE_PROXY:
        return Kind::Proxy;
    default:
        return Kind::Other;
    }
}

} // namespace gangway::http
