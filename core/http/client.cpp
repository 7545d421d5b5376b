// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include "faults.h"
#include "lane.h"
#include "throttle.h"
#include "transfer.h"

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <map>
#include <mutex>
#include <new>
#include <set>
#include <thread>
#include <utility>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr milliseconds longestWait{50}; // so often a Clock that is no system clock is looked at

/// More would not make an upload faster: one reads, digests and sends some 900 MB/s.
std::size_t mostLanes()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
}

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
    explicit Engine(ClientOptions given)
        : options(std::move(given))
        , throttle(options.uploadBytesPerSecond, *options.clock)
    {
        prepareLibrary();
    }

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
            const std::scoped_lock lock(mutex);
            done.push_back({ticket, std::move(fault), std::move(request.body), 0});
            return ticket;
        }
        const bool askFirst = !isSilent(address->origin());
        auto transfer =
            std::make_unique<Transfer>(std::move(request), *std::move(address), ticket, options, throttle, askFirst);
        Lane &lane = freeLane();
        {
            const std::scoped_lock lock(mutex);
            places.emplace(ticket, &lane);
        }
        lane.add(std::move(transfer));
        return ticket;
    }

    /// The one with least to do, a new one before two share one; else the first, whose connections are the most used.
    Lane &freeLane()
    {
        std::vector<int> loads;
        {
            const std::scoped_lock lock(mutex);
            for (const auto &lane : lanes)
                loads.push_back(int(std::ranges::count(places, lane.get(), [](auto &place) { return place.second; })));
        }
        const auto least = std::ranges::min_element(loads);
        if (least != loads.end() && (*least == 0 || lanes.size() == mostLanes()))
            return *lanes[size_t(least - loads.begin())];
        return *lanes.emplace_back(
            std::make_unique<Lane>(*options.clock, [this](const Transfer &transfer, Finished finished) {
                take(transfer, std::move(finished));
            }));
    }

    /// On the lane's thread.
    void take(const Transfer &transfer, Finished finished)
    {
        {
            const std::scoped_lock lock(mutex);
            if (transfer.askedInVain())
                silentOrigins.insert(transfer.origin());
            places.erase(finished.ticket);
            done.push_back(std::move(finished));
        }
        changed.notify_all();
    }

    qint64 drop(Ticket ticket)
    {
        if (Lane *const lane = laneOf(ticket)) {
            if (const auto transfer = lane->take(ticket)) {
                const std::scoped_lock lock(mutex);
                places.erase(ticket);
                return transfer->sent();
            }
        }
        const std::scoped_lock lock(mutex);
        const auto ended = std::ranges::find(done, ticket, &Finished::ticket);
        if (ended == done.end())
            return 0;
        const qint64 sent = ended->sent;
        done.erase(ended);
        return sent;
    }

    bool isSilent(const QByteArray &origin) const
    {
        const std::scoped_lock lock(mutex);
        return silentOrigins.contains(origin);
    }

    /// Null: it is not under way.
    Lane *laneOf(Ticket ticket) const
    {
        const std::scoped_lock lock(mutex);
        const auto found = places.find(ticket);
        return found == places.end() ? nullptr : found->second;
    }

    /// Until @p enough, which is asked under the lock, nothing is under way, the time is over or the stop is requested.
    template<typename Enough>
    void wait(milliseconds atMost, const std::stop_token &stop, Enough enough)
    {
        const auto until = options.clock->now() + atMost;
        std::unique_lock lock(mutex);
        while (!enough() && !places.empty() && !stop.stop_requested()) {
            const auto left = std::chrono::ceil<milliseconds>(until - options.clock->now());
            if (left <= milliseconds(0))
                return;
            changed.wait_for(lock, stop, std::min(left, longestWait), enough);
        }
    }

    ClientOptions options;
    Throttle throttle;
    mutable std::mutex mutex;
    std::condition_variable_any changed;
    std::map<Ticket, Lane *> places; // what is under way; guarded by mutex, as the next two
    std::vector<Finished> done;
    std::set<QByteArray> silentOrigins; ///< They do not answer `Expect: 100-continue`; asking only costs time.
    Ticket lastTicket = 0;
    std::vector<std::unique_ptr<Lane>> lanes; // last: their threads end before the rest goes
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
    const auto isMine = [ticket](const Finished &finished) { return finished.ticket == ticket; };
    while (!steering.isStopped()) {
        m_engine->wait(std::chrono::seconds(1), steering.stop, [&] { return std::ranges::any_of(done, isMine); });
        const std::scoped_lock lock(m_engine->mutex);
        const auto found = std::ranges::find_if(done, isMine);
        if (found == done.end())
            continue;
        Outcome outcome = std::move(found->outcome);
        done.erase(found);
        return outcome;
    }
    drop(ticket);
    return Fault{Fault::Kind::Stopped, stoppedError(), false, false};
}

Client::Ticket Client::start(Request request)
{
    return m_engine->start(std::move(request));
}

std::vector<Client::Finished> Client::wait(milliseconds atMost, const std::stop_token &stop)
{
    m_engine->wait(atMost, stop, [this] { return !m_engine->done.empty(); });
    const std::scoped_lock lock(m_engine->mutex);
    return std::exchange(m_engine->done, {});
}

qint64 Client::drop(Ticket ticket)
{
    return m_engine->drop(ticket);
}

int Client::underWay() const
{
    const std::scoped_lock lock(m_engine->mutex);
    return static_cast<int>(m_engine->places.size());
}

qint64 Client::sent(Ticket ticket) const
{
    const Lane *const lane = m_engine->laneOf(ticket);
    return lane ? lane->sent(ticket) : 0;
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
