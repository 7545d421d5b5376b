// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer.h"

#include "curlfaults.h"
#include "faults.h"

#include <QFile>

#include <openssl/crypto.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <utility>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxHeaderBytes = 64 * 1024;
constexpr qint64 asksAbove = 1024 * 1024; // libcurl's own threshold for `Expect: 100-continue`

const char *nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    }
    return "GET";
}

void set(CURL *easy, CURLoption option, const char *value)
{
    curl_easy_setopt(easy, option, value);
}
void set(CURL *easy, CURLoption option, long value)
{
    curl_easy_setopt(easy, option, value);
}

void trust(CURL *easy, const QString &extraCaFile)
{
    set(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    set(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    set(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (extraCaFile.isEmpty())
        return;
    // The file takes the place of the system's bundle; the system's directory of the same certificates stays.
    set(easy, CURLOPT_CAINFO, QFile::encodeName(extraCaFile).constData());
    const curl_version_info_data *built = curl_version_info(CURLVERSION_NOW);
    set(easy, CURLOPT_CAPATH, built->capath ? built->capath : "/etc/ssl/certs");
}

} // namespace

Transfer::Transfer(Request request, Address address, Client::Ticket ticket, const ClientOptions &options,
                   Throttle &throttle, bool askFirst)
    : m_request(std::move(request))
    , m_address(std::move(address))
    , m_ticket(ticket)
    , m_throttle(&throttle)
    , m_watch(m_request.timeouts, options.clock->now())
    , m_easy(curl_easy_init())
{
    if (!m_easy)
        throw std::bad_alloc();
    if (m_request.shownAs.isEmpty()) {
        m_request.shownAs =
            QLatin1StringView(nameOf(m_request.method)) + u' ' + redactedUrl(m_request.url.reveal().toByteArray());
    }
    configure(options, askFirst);
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
    for (const curl_slist *line = m_headers; line; line = line->next)
        OPENSSL_cleanse(line->data, std::strlen(line->data));
    curl_slist_free_all(m_headers);
}

void Transfer::addHeader(const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(m_headers, line.constData());
    if (!longer)
        throw std::bad_alloc();
    m_headers = longer;
}

void Transfer::configure(const ClientOptions &options, bool askFirst)
{
    set(m_easy, CURLOPT_URL, m_request.url.reveal().toByteArray().constData());
    set(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    set(m_easy, CURLOPT_PATH_AS_IS, 1L); // a signature covers the path as it is
    set(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    set(m_easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    set(m_easy, CURLOPT_NOSIGNAL, 1L);
    set(m_easy, CURLOPT_QUICK_EXIT, 1L);        // a look-up that hangs must not hold up a stop
    set(m_easy, CURLOPT_CONNECTTIMEOUT, 3600L); // Watch decides
    set(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);
    set(m_easy, CURLOPT_FRESH_CONNECT, m_request.isOnOwnConnection ? 1L : 0L);
    set(m_easy, CURLOPT_FORBID_REUSE, m_request.isOnOwnConnection ? 1L : 0L);
    set(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(m_easy, CURLOPT_UPLOAD_BUFFERSIZE, 256L * 1024);
    set(m_easy, CURLOPT_EXPECT_100_TIMEOUT_MS, 500L);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_words.data());
    trust(m_easy, options.extraCaFile);
    if (m_address.isLoopback() || options.proxy.kind == Proxy::Kind::None)
        set(m_easy, CURLOPT_PROXY, "");
    else if (options.proxy.kind == Proxy::Kind::Fixed)
        set(m_easy, CURLOPT_PROXY, options.proxy.address.reveal().toByteArray().constData());

    const qint64 bytes = m_request.body ? m_request.body->size() : 0;
    switch (m_request.method) {
    case Method::Get:
        break;
    case Method::Head:
        set(m_easy, CURLOPT_NOBODY, 1L);
        break;
    case Method::Post:
        set(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(bytes));
        break;
    case Method::Put:
        set(m_easy, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(bytes));
        break;
    case Method::Delete:
        set(m_easy, CURLOPT_CUSTOMREQUEST, "DELETE");
        break;
    }
    m_asked = askFirst && bytes > asksAbove;
    if (!m_asked)
        addHeader("Expect:");
    for (const Header &header : m_request.headers)
        addHeader(header.name + ": " + header.value);
    for (const SecretHeader &header : m_request.secretHeaders) {
        QByteArray line = header.name + ": " + header.value.reveal().toByteArray();
        addHeader(line);
        OPENSSL_cleanse(line.data(), static_cast<size_t>(line.size()));
    }
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);

    curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, static_cast<curl_read_callback>(&Transfer::giveBody));
    curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_SEEKFUNCTION, static_cast<curl_seek_callback>(&Transfer::rewindBody));
    curl_easy_setopt(m_easy, CURLOPT_SEEKDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, static_cast<curl_write_callback>(&Transfer::takeHeader));
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, static_cast<curl_write_callback>(&Transfer::takeBody));
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
}

size_t Transfer::giveBody(char *to, size_t size, size_t count, void *self)
{
    return static_cast<Transfer *>(self)->giveBody(to, size * count);
}

size_t Transfer::giveBody(char *to, size_t room)
{
    Body *body = m_request.body.get();
    if (!body || m_sent == body->size())
        return 0;
    const qsizetype allowed = m_throttle->take(static_cast<qsizetype>(room));
    if (allowed == 0) {
        m_isHeldByLimit = true;
        return CURL_READFUNC_PAUSE;
    }
    const qsizetype written = body->pull(to, allowed);
    if (written < 1)
        return CURL_READFUNC_ABORT;
    m_throttle->giveBack(allowed - written);
    m_sent += written;
    return static_cast<size_t>(written);
}

int Transfer::rewindBody(void *self, curl_off_t offset, int origin)
{
    auto *transfer = static_cast<Transfer *>(self);
    if (offset != 0 || origin != SEEK_SET || !transfer->m_request.body)
        return CURL_SEEKFUNC_CANTSEEK;
    if (transfer->m_sent != 0 && !transfer->m_request.body->rewind())
        return CURL_SEEKFUNC_FAIL;
    transfer->m_sent = 0;
    return CURL_SEEKFUNC_OK;
}

void Transfer::resume()
{
    if (!std::exchange(m_isHeldByLimit, false))
        return;
    curl_easy_pause(m_easy, CURLPAUSE_CONT);
}

size_t Transfer::takeHeader(char *from, size_t size, size_t count, void *self)
{
    const QByteArrayView line(from, static_cast<qsizetype>(size * count));
    return static_cast<Transfer *>(self)->takeHeader(line) ? size * count : 0;
}

bool Transfer::takeHeader(QByteArrayView line)
{
    m_received += line.size();
    m_headerBytes += line.size();
    if (m_headerBytes > maxHeaderBytes)
        return false;
    if (line.startsWith("HTTP/")) {
        m_response.headers.clear();
        m_toldToContinue = m_toldToContinue || statusSoFar() == 100;
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) {
        m_response.headers.push_back(
            {line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return true;
}

size_t Transfer::takeBody(char *from, size_t size, size_t count, void *self)
{
    const QByteArrayView bytes(from, static_cast<qsizetype>(size * count));
    return static_cast<Transfer *>(self)->takeBody(bytes) ? size * count : 0;
}

bool Transfer::takeBody(QByteArrayView bytes)
{
    m_received += bytes.size();
    const long status = statusSoFar();
    const bool toSink = m_request.sink && status >= 200 && status < 300;
    if (m_received - m_headerBytes > m_request.maxResponseBytes)
        return false;
    if (toSink) {
        m_isUnwanted = !m_request.sink(bytes);
        return !m_isUnwanted;
    }
    m_response.body.append(bytes);
    return true;
}

long Transfer::statusSoFar() const
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

std::optional<Fault::Kind> Transfer::judge(Clock::Instant now)
{
    curl_off_t connected = 0;
    curl_off_t transferring = 0;
    curl_easy_getinfo(m_easy, CURLINFO_CONNECT_TIME_T, &connected);
    curl_easy_getinfo(m_easy, CURLINFO_PRETRANSFER_TIME_T, &transferring);
    return m_watch.judge({connected > 0 || transferring > 0, transferring > 0, m_sent + m_received, isHeldByLimit()},
                         now);
}

Client::Finished Transfer::ended(Outcome outcome)
{
    return {m_ticket, std::move(outcome), std::move(m_request.body), m_sent};
}

Client::Finished Transfer::finish(CURLcode code)
{
    if (code != CURLE_OK)
        return finish(m_isUnwanted ? Fault::Kind::Unwanted : kindOf(m_easy, code, m_words.data()));
    m_response.status = static_cast<int>(statusSoFar());
    return ended(std::move(m_response));
}

Client::Finished Transfer::finish(Fault::Kind kind)
{
    Fault fault;
    fault.kind = kind;
    curl_off_t transferring = 0;
    curl_easy_getinfo(m_easy, CURLINFO_PRETRANSFER_TIME_T, &transferring);
    fault.isConnected = transferring > 0;
    const qint64 size = m_request.body ? m_request.body->size() : 0;
    fault.isAmbiguous = fault.isConnected && m_sent == size;
    fault.error =
        errorFor(kind, QString::fromLatin1(m_address.host), m_request.shownAs, QString::fromUtf8(m_words.data()));
    if (kind == Fault::Kind::Body) {
        if (const auto why = m_request.body ? m_request.body->error() : std::nullopt)
            fault.error = *why;
    }
    return ended(std::move(fault));
}

} // namespace gangway::http
