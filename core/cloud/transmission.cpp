// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transmission.h"

#include "core/http/address.h"
#include "core/http/filerangebody.h"
#include "storeanswer.h"
#include "uploaderrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::cloud {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr milliseconds lookInterval{100};
constexpr int mostLosses = 2; // links that run out faster than an upload takes would otherwise go on for ever
constexpr qsizetype maxEtagBytes = 200;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Upload)
};

bool isUsableEtag(const QByteArray &etag)
{
    return !etag.isEmpty() && etag.size() <= maxEtagBytes
           && std::all_of(etag.begin(), etag.end(), [](char c) { return c > ' ' && c < 127; });
}

/// What someone decided, as opposed to what went wrong on the way.
bool isDecided(http::Fault::Kind kind)
{
    using Kind = http::Fault::Kind;
    return kind == Kind::Untrusted || kind == Kind::Handshake || kind == Kind::Proxy || kind == Kind::NotAllowed
           || kind == Kind::Body || kind == Kind::Stopped;
}

} // namespace

Transmission::Transmission(Means means, const Steering &steering)
    : m_means(means)
    , m_steering(steering)
    , m_parallel(std::clamp(means.options.parallel, 1, 16))
    , m_longestPart(http::Timeouts().total)
    , m_holdUntil(means.client.clock().now())
{
    // Our own limit must not make a part take longer than it may.
    if (const qint64 rate = means.client.options().uploadBytesPerSecond; rate > 0) {
        const milliseconds atThatRate(2000 * means.options.partBytes / rate * m_parallel);
        m_longestPart = std::max(m_longestPart, atThatRate);
    }
    m_seen = means.plan.bytesSeen();
}

Transmission::~Transmission()
{
    drop();
}

Result<> Transmission::run()
{
    Clock &clock = m_means.client.clock();
    m_means.budget.progressed();
    tell();
    while (!m_means.plan.isDone()) {
        if (m_steering.isStopped())
            return stoppedError();
        startWhatMayStart();
        if (m_underWay.empty()) {
            tell();
            clock.pause(std::chrono::ceil<milliseconds>(m_holdUntil - clock.now()), m_steering.stop);
            continue;
        }
        auto finished = m_means.client.wait(lookInterval, m_steering.stop);
        look();
        Result<> first;
        for (const bool stored : {true, false}) { // what is stored is noted before any failure ends the run
            for (auto &one : finished) {
                if ((http::judge(one.outcome) == http::Verdict::Success) != stored)
                    continue;
                if (auto handled = handle(one); !handled && first)
                    first = handled.error();
            }
        }
        tell();
        if (!first)
            return first;
    }
    return {};
}

void Transmission::startWhatMayStart()
{
    if (m_means.client.clock().now() < m_holdUntil)
        return;
    m_waitingFor.clear();
    const int most = m_failuresInARow > 0 ? 1 : m_parallel;
    while (std::ssize(m_underWay) < most) {
        Part *part = m_means.plan.next();
        if (!part)
            return;
        part->isUnderWay = true;
        const auto ticket = m_means.client.start(requestFor(*part));
        m_underWay[ticket] = {part->number, m_means.links.generation(), ++m_order};
    }
}

QString Transmission::shown(const Part &part) const
{
    // The path of a storage address may hold the migration's id.
    const QString origin = http::originOnly(m_means.links.url(part.number).reveal());
    return m_means.links.isSingle() ? u"PUT %1"_s.arg(origin) : u"PUT %1 (part %2)"_s.arg(origin).arg(part.number);
}

http::Request Transmission::requestFor(const Part &part) const
{
    http::Request request;
    request.method = http::Method::Put;
    request.url = m_means.links.url(part.number);
    request.shownAs = shown(part);
    // The one link is signed with this header, the links of parts are signed without.
    if (m_means.links.isSingle())
        request.headers = {{"x-amz-server-side-encryption", "aws:kms"}};
    request.body =
        std::make_unique<http::FileRangeBody>(m_means.file.descriptor(), m_means.file.path(), part.offset, part.bytes);
    request.timeouts.total = m_longestPart;
    return request;
}

void Transmission::look()
{
    for (const auto &[ticket, way] : m_underWay) {
        Part &part = m_means.plan.part(way.number);
        part.furthest = std::max(part.furthest, m_means.client.sent(ticket));
    }
    if (const qint64 seen = m_means.plan.bytesSeen(); seen > m_seen) {
        m_seen = seen;
        m_means.budget.progressed();
    }
}

Result<> Transmission::handle(const http::Client::Finished &finished)
{
    const auto found = m_underWay.find(finished.ticket);
    if (found == m_underWay.end())
        return {};
    const UnderWay way = found->second;
    m_underWay.erase(found);
    Part &part = m_means.plan.part(way.number);
    part.isUnderWay = false;
    part.furthest = std::max(part.furthest, finished.sent);
    m_bytesSent += finished.sent;
    const auto *response = std::get_if<http::Response>(&finished.outcome);
    switch (http::judge(finished.outcome)) {
    case http::Verdict::Success:
        if (finished.sent == part.bytes && (m_means.links.isSingle() || isUsableEtag(response->header("ETag"))))
            return store(part, *response, finished.body.get());
        return failed(part, way, finished.outcome); // answered without waiting for the bytes, or without an ETag
    case http::Verdict::Expired:
        return linkRanOut(part, way.generation, *response);
    case http::Verdict::Retry:
        return failed(part, way, finished.outcome);
    case http::Verdict::Final:
        break;
    }
    return finalError(part, finished.outcome);
}

Result<> Transmission::store(Part &part, const http::Response &response, const http::Body *body)
{
    const auto *range = dynamic_cast<const http::FileRangeBody *>(body);
    UploadedPart stored{part.number, part.bytes, response.header("ETag"), range ? range->sha256() : QByteArray()};
    if (m_means.links.isSingle() && !isUsableEtag(stored.etag))
        stored.etag.clear(); // nobody asks for it
    const auto &expected = m_means.options.expected;
    if (expected && expected->parts[static_cast<size_t>(part.number - 1)] != stored.sha256) {
        return changedFile(m_means.file.path(),
                           u"part %1 has SHA-256 %2 in place of %3"_s.arg(part.number)
                               .arg(QString::fromLatin1(stored.sha256),
                                    QString::fromLatin1(expected->parts[static_cast<size_t>(part.number - 1)])));
    }
    if (auto same = m_means.file.checkUnchanged(); !same)
        return same;
    if (auto noted = m_means.state.addPart(stored); !noted)
        return noted;
    part.stored = std::move(stored);
    part.attempts = 0;
    m_isRenewedInVain = false;
    m_failuresInARow = 0;
    m_reachedInARow = 0;
    m_means.budget.succeeded();
    return {};
}

Result<> Transmission::linkRanOut(Part &part, int generation, const http::Response &response)
{
    if (generation != m_means.links.generation())
        return {}; // renewed since; it goes again with the new link
    const QString detail = errorOf(part, response).detail;
    if (part.wasRenewed || m_isRenewedInVain)
        return linksRunOut(detail);
    part.wasRenewed = true;
    m_isRenewedInVain = true;
    m_waitingFor = Tr::tr("Asking Metabase Store for new links");
    tell();
    auto renewed = m_means.links.renew(m_steering);
    if (!renewed) {
        const bool isPassing = renewed.error().code == Error::Code::Unreachable;
        return isPassing ? interrupted(renewed.error()) : renewed.error();
    }
    m_waitingFor.clear();
    if (*renewed == UploadLinks::Renewed::Same)
        return {};
    const int lost = m_means.plan.storedCount();
    drop();
    m_means.plan.forgetStored();
    UploadFacts facts{m_means.file.bytes(), m_means.options.partBytes, m_means.links.mark(), {}, false};
    if (auto begun = m_means.state.begin(facts); !begun)
        return begun;
    if (lost > 0) {
        m_waitingFor = Tr::tr("The links ran out. %n part(s) are sent again", nullptr, lost);
        tell();
    }
    if (++m_timesLost > mostLosses)
        return linksRunOut(detail);
    return {};
}

Result<> Transmission::failed(Part &part, const UnderWay &way, const http::Outcome &outcome)
{
    const Error error = errorOf(part, outcome);
    if (way.order < m_lastFailure)
        return {}; // it went down with another one
    const auto *fault = std::get_if<http::Fault>(&outcome);
    const auto *response = std::get_if<http::Response>(&outcome);
    m_lastFailure = ++m_order;
    ++part.attempts;
    ++m_failuresInARow;
    if (response || fault->isConnected)
        ++m_reachedInARow;
    if (fault && fault->kind == http::Fault::Kind::TooLong) {
        // The line is slower than so many parts at once need.
        m_parallel = 1;
        m_longestPart *= 4;
    }
    if (m_reachedInARow >= m_means.options.consecutiveFailures)
        return interrupted(error);
    Clock &clock = m_means.client.clock();
    const auto asked = response ? http::retryAfter(*response, clock.wallNow()) : std::nullopt;
    const auto wait = m_means.budget.next(std::max(part.attempts, m_failuresInARow), asked);
    if (!wait)
        return interrupted(error);
    m_holdUntil = clock.now() + *wait;
    m_waitingFor = Tr::tr("Waiting to try again: %1").arg(error.what);
    return {};
}

Error Transmission::finalError(const Part &part, const http::Outcome &outcome)
{
    const Error error = errorOf(part, outcome);
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return isDecided(fault->kind) ? error : interrupted(error);
    if (std::get<http::Response>(outcome).status != 404 || m_means.links.isSingle())
        return error;
    // Storage forgot the upload: so do we, for the next attempt to begin anew.
    const UploadFacts facts{m_means.file.bytes(), m_means.options.partBytes, {}, {}, false};
    if (auto begun = m_means.state.begin(facts); !begun)
        return begun.error();
    return partsLost(error.detail);
}

Error Transmission::errorOf(const Part &part, const http::Outcome &outcome) const
{
    if (const auto *fault = std::get_if<http::Fault>(&outcome))
        return fault->error;
    const auto &response = std::get<http::Response>(outcome);
    Redactor redactor;
    redactor.addKnown(m_means.links.secrets().migration.id);
    redactor.addKnown(m_means.links.secrets().multipart.uploadId);
    redactor.addKnown(m_means.links.url(part.number));
    return storageRefused(shown(part) + u": "_s + wordsOf(response, redactor)
                          + (response.isSuccess() ? u" (not stored: cut short, or no usable ETag)"_s : u""_s));
}

Error Transmission::interrupted(const Error &cause) const
{
    return uploadInterrupted(cause, m_means.plan.storedCount(), m_means.plan.count());
}

void Transmission::tell() const
{
    m_steering.tell({Progress::Unit::Bytes, m_means.plan.bytesSeen(), m_means.file.bytes(), m_waitingFor});
}

void Transmission::drop()
{
    for (const auto &[ticket, way] : m_underWay) {
        m_bytesSent += m_means.client.drop(ticket);
        m_means.plan.part(way.number).isUnderWay = false;
    }
    m_underWay.clear();
}

} // namespace gangway::cloud
