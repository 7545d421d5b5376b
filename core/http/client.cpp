// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include "faults.h"
#include "throttle.h"
#include "transfer.h"

#include <algorithm>
#include <csignal>
#include <map>
#include <mutex>
#include <new>
#include <set>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr milliseconds longestPoll{50}; // so often a Clock that is no system clock is looked at
constexpr milliseconds limitPoll{10};

void prepareLibrary()
{
    static const bool ready = [] {
        // TLS writes without MSG_NOSIGNAL; a server that hangs up must not end the program.
        struct sigaction present
        {
        };
        if (sigaction(SIGPIPE, nullptr, &present) == 0 && present.sa_handler == SIG_DFL)
            std::signal(SIGPIPE, SIG_IGN);
        return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    }();
    if (!ready)
        throw std::bad_alloc();
}

bool breaksLine(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool hasBrokenHeader(const Request &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [](const Header &h) { return breaksLine(h.name) || breaksLine(h.value); })
           || std::any_of(request.secretHeaders.begin(), request.secretHeaders.end(),
                          [](const SecretHeader &h) { return breaksLine(h.name) || breaksLine(h.value.reveal()); });
}

} // namespace

struct Client::Engine
{
    /// Lets bodies wake the engine from their threads, also when it is gone already.
    struct Waker
    {
        std::mutex mutex;
        CURLM *multi = nullptr;

        void wake()
        {
            const std::scoped_lock lock(mutex);
            if (multi)
                curl_multi_wakeup(multi);
        }
    };

    explicit Engine(ClientOptions given)
        : options(std::move(given))
        , throttle(options.uploadBytesPerSecond, *options.clock)
    {
        prepareLibrary();
        multi = curl_multi_init();
        if (!multi)
            throw std::bad_alloc();
        curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 8L);
        waker->multi = multi;
    }

    ~Engine()
    {
        {
            const std::scoped_lock lock(waker->mutex);
            waker->multi = nullptr;
        }
        for (const auto &[ticket, transfer] : transfers)
            curl_multi_remove_handle(multi, transfer->handle());
        transfers.clear();
        curl_multi_cleanup(multi);
    }

    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    Ticket start(Request request)
    {
        const Ticket ticket = ++lastTicket;
        auto address = parseAddress(request.url.reveal());
        if (!address || hasBrokenHeader(request)) {
            Fault fault;
            fault.kind = Fault::Kind::NotAllowed;
            fault.error = address ? errorFor(Fault::Kind::Other, QString::fromLatin1(address->host), request.shownAs,
                                             u"a line break in a header"_s)
                                  : address.error();
            done.push_back({ticket, std::move(fault), std::move(request.body), 0});
            return ticket;
        }
        const bool askFirst = !silentOrigins.contains(address->origin());
        auto transfer =
            std::make_unique<Transfer>(std::move(request), *std::move(address), ticket, options, throttle, askFirst);
        if (Body *body = transfer->body()) {
            body->onReady([shared = waker, flag = transfer->readyFlag()] {
                *flag = true;
                shared->wake();
            });
        }
        curl_multi_add_handle(multi, transfer->handle());
        transfers.emplace(ticket, std::move(transfer));
        return ticket;
    }

    void drop(Ticket ticket)
    {
        std::erase_if(done, [ticket](const Finished &finished) { return finished.ticket == ticket; });
        const auto found = transfers.find(ticket);
        if (found == transfers.end())
            return;
        curl_multi_remove_handle(multi, found->second->handle());
        if (Body *body = found->second->body())
            body->onReady({});
        transfers.erase(found);
    }

    template<typename How>
    void end(Transfer &transfer, How how)
    {
        const Ticket ticket = transfer.ticket();
        // Asked while the handle still knows its times.
        Finished finished = transfer.finish(how);
        if (transfer.askedInVain())
            silentOrigins.insert(transfer.origin());
        curl_multi_remove_handle(multi, transfer.handle());
        transfers.erase(ticket);
        done.push_back(std::move(finished));
    }

    void moveOn()
    {
        for (const auto &[ticket, transfer] : transfers)
            transfer->resume();
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            char *transfer = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
            end(*reinterpret_cast<Transfer *>(transfer), message->data.result);
        }
        const auto now = options.clock->now();
        std::vector<std::pair<Transfer *, Fault::Kind>> overdue;
        for (const auto &[ticket, transfer] : transfers) {
            if (const auto kind = transfer->judge(now))
                overdue.emplace_back(transfer.get(), *kind);
        }
        for (const auto &[transfer, kind] : overdue)
            end(*transfer, kind);
    }

    /// Until @p enough, the time is over or the stop is requested.
    template<typename Enough>
    void run(milliseconds atMost, const std::stop_token &stop, Enough enough)
    {
        const std::stop_callback wakeOnStop(stop, [this] { waker->wake(); });
        const auto until = options.clock->now() + atMost;
        while (!enough() && !transfers.empty() && !stop.stop_requested()) {
            moveOn();
            const auto left = std::chrono::ceil<milliseconds>(until - options.clock->now());
            if (enough() || transfers.empty() || left <= milliseconds(0))
                return;
            const bool isLimited = std::any_of(transfers.begin(), transfers.end(),
                                               [](const auto &entry) { return entry.second->isHeldByLimit(); });
            const auto nap = std::min(left, isLimited ? limitPoll : longestPoll);
            curl_multi_poll(multi, nullptr, 0, static_cast<int>(nap.count()), nullptr);
        }
    }

    ClientOptions options;
    Throttle throttle;
    CURLM *multi = nullptr;
    std::shared_ptr<Waker> waker = std::make_shared<Waker>();
    std::map<Ticket, std::unique_ptr<Transfer>> transfers;
    std::vector<Finished> done;
    std::set<QByteArray> silentOrigins; ///< They do not answer `Expect: 100-continue`; asking only costs time.
    Ticket lastTicket = 0;
};

Client::Client(ClientOptions options)
    : m_engine(std::make_unique<Engine>(std::move(options)))
{}

Client::~Client() = default;
Client::Client(Client &&) noexcept = default;
Client &Client::operator=(Client &&) noexcept = default;

Outcome Client::perform(Request request, const Steering &steering)
{
    const Ticket ticket = start(std::move(request));
    auto &done = m_engine->done;
    const auto mine = [&done, ticket] {
        return std::find_if(done.begin(), done.end(), [ticket](const Finished &f) { return f.ticket == ticket; });
    };
    while (mine() == done.end() && !steering.isStopped())
        m_engine->run(std::chrono::seconds(1), steering.stop, [&] { return mine() != done.end(); });
    const auto found = mine();
    if (found == done.end()) {
        drop(ticket);
        return Fault{Fault::Kind::Stopped, stoppedError(), false, false};
    }
    Outcome outcome = std::move(found->outcome);
    done.erase(found);
    return outcome;
}

Client::Ticket Client::start(Request request)
{
    return m_engine->start(std::move(request));
}

std::vector<Client::Finished> Client::wait(milliseconds atMost, const std::stop_token &stop)
{
    m_engine->run(atMost, stop, [this] { return !m_engine->done.empty(); });
    return std::exchange(m_engine->done, {});
}

void Client::drop(Ticket ticket)
{
    m_engine->drop(ticket);
}

void Client::dropAll()
{
    while (!m_engine->transfers.empty())
        drop(m_engine->transfers.begin()->first);
    m_engine->done.clear();
}

int Client::underWay() const
{
    return static_cast<int>(m_engine->transfers.size());
}

qint64 Client::sent(Ticket ticket) const
{
    const auto found = m_engine->transfers.find(ticket);
    return found == m_engine->transfers.end() ? 0 : found->second->sent();
}

Clock &Client::clock() const
{
    return *m_engine->options.clock;
}

const ClientOptions &Client::options() const
{
    return m_engine->options;
}

} // namespace gangway::http
