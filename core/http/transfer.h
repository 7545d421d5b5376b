// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "client.h"
#include "throttle.h"
#include "watch.h"

#include <QByteArray>

#include <curl/curl.h>

#include <array>
#include <atomic>
#include <optional>

namespace gangway::http {

/// One request on its way: an easy handle of libcurl and everything its callbacks touch. Belongs to one thread at a
/// time.
class Transfer final
{
public:
    Transfer(Request request, Address address, Client::Ticket ticket, const ClientOptions &options, Throttle &throttle,
             bool askFirst);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_easy; }
    [[nodiscard]] Client::Ticket ticket() const { return m_ticket; }
    /// From any thread.
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] QByteArray origin() const { return m_address.origin(); }
    /// It asked whether to send its body (`Expect`), and was never told to go on.
    [[nodiscard]] bool askedInVain() const { return m_asked && !m_toldToContinue && m_sent > 0; }

    /// Goes on where the bandwidth limit held it: that may allow more now.
    void resume();
    [[nodiscard]] bool isHeldByLimit() const { return m_isHeldByLimit; }

    std::optional<Fault::Kind> judge(Clock::Instant now);

    /// What came of it. Call once, after libcurl is done with it, or with the kind that ended it.
    Client::Finished finish(CURLcode code);
    Client::Finished finish(Fault::Kind kind);

private:
    void configure(const ClientOptions &options, bool askFirst);
    void addHeader(const QByteArray &line);
    static size_t giveBody(char *to, size_t size, size_t count, void *self);
    static int rewindBody(void *self, curl_off_t offset, int origin);
    static size_t takeHeader(char *from, size_t size, size_t count, void *self);
    static size_t takeBody(char *from, size_t size, size_t count, void *self);
    size_t giveBody(char *to, size_t room);
    bool takeHeader(QByteArrayView line);
    bool takeBody(QByteArrayView bytes);
    [[nodiscard]] long statusSoFar() const;
    Client::Finished ended(Outcome outcome);

    Request m_request;
    Address m_address;
    Client::Ticket m_ticket;
    Throttle *m_throttle;
    Watch m_watch;
    CURL *m_easy = nullptr;
    curl_slist *m_headers = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    Response m_response;
    qint64 m_headerBytes = 0;
    qint64 m_received = 0;
    std::atomic<qint64> m_sent = 0;
    bool m_isHeldByLimit = false;
    bool m_asked = false;
    bool m_toldToContinue = false;
    bool m_isUnwanted = false;
};

} // namespace gangway::http
